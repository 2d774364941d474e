// SPDX-License-Identifier: MPL-2.0
// The screens of catalogues: the card of one that came in, the list, and another edition text by text.
#include "app/catalogues.h"
#include "core/texts/catalogue_texts.h"
#include "tests/support/source_tree.h"
#include "tests/ui/desk.h"

namespace ui_catalogues_test {

using namespace kommissorium;
using namespace kommissorium::ui::trial;

namespace {

const texts::CatalogueTexts& words() { return texts::catalogue_texts(Language::danish); }

void drop_file(Desk& desk, const std::string& text) {
  desk.carry_out(app::FilesChosen{{{"tekster.json", text, ""}}});
}

std::string gardens() { return tests::read("assets/catalogue/examples/haveforbund.json"); }

std::string newer_os2() {
  std::string text = tests::read("assets/catalogue/os2.json");
  const auto replace = [&text](std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
  };
  replace("\"version\": \"2026.2\"", "\"version\": \"2027.1\"");
  const std::size_t duty = text.find("\"id\": \"duty/direction\"");
  text.insert(text.find("\"da\": \"", duty) + 7, "Nu og altid: ");
  replace("\"id\": \"duty/quality\"", "\"id\": \"duty/newer-quality\"");
  return text;
}

bool says(Desk& desk, std::string_view what) {
  const ui::Drawn drawn = desk.draw();
  return std::any_of(drawn.elements.begin(), drawn.elements.end(), [what](const ui::Element& element) {
    std::string pieces;
    for (const ui::TextPiece& piece : element.pieces) pieces += piece.text;
    return pieces.find(what) != std::string::npos || element.name.find(what) != std::string::npos ||
           element.value.find(what) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("catalogues: one that came in says what it is, is kept, chosen for a new charter and removed") {
  Desk desk;
  drop_file(desk, gardens());
  check_whole(desk, "a catalogue is offered");
  CHECK(says(desk, "Eksempellunds Haveforbund (opdigtet) 2026.1"));
  CHECK(says(desk, "Forretningsudvalg, Redskabsgruppe, Frøkreds"));
  only<app::KeepCatalogue>(desk.act(ui::Role::button, words().keep));
  check_whole(desk, "a catalogue is kept");
  CHECK_FALSE(desk.state.chosen_catalogue.empty());
  const auto made = desk.act(ui::Role::button, "Redskabsgruppe");
  CHECK_FALSE(made.empty());
  CHECK(desk.state.open_charter()->view->group->name.starts_with("Eksempellunds"));
  desk.carry_out(app::OpenStart{});
  const std::string remove = std::string(words().remove) + ": Eksempellunds Haveforbund (opdigtet) 2026.1";
  only<app::RemoveCatalogue>(desk.act(ui::Role::button, remove));
  CHECK(desk.state.catalogues.empty());
}

TEST_CASE("catalogues: one that is not wanted goes without a trace") {
  Desk desk;
  drop_file(desk, gardens());
  only<app::PassOverCatalogue>(desk.act(ui::Role::button, words().pass_over));
  CHECK_FALSE(says(desk, words().offered));
}

TEST_CASE("catalogues: a newer edition is told of quietly, shown text by text, and moved to by one button") {
  Desk desk;
  desk.carry_out(app::CreateCharter{catalogue::GroupKind::steering});
  desk.carry_out(
      app::Write{"duty/quality", revisions::Value::Object{{"answer", "explained"}, {"reason", "Senere"}}});
  CHECK_FALSE(says(desk, words().see_what_is_new));
  drop_file(desk, newer_os2());
  desk.carry_out(app::KeepCatalogue{});
  CHECK(says(desk, "Der er en nyere udgave af teksterne: OS2 2027.1."));
  check_whole(desk, "a newer edition is there");
  only<app::ShowEdition>(desk.act(ui::Role::link, words().see_what_is_new));
  check_whole(desk, "another edition");
  for (const char* what : {"Nu og altid: ", "Ændret (1)", "Ny (1)", "Udgået (1)", "Senere"})
    CHECK(says(desk, what));
  const auto taken = desk.act(ui::Role::radio, words().take_wording);
  CHECK(only<app::FillForm>(taken).slot == app::edition_slot("duty/direction"));
  CHECK(desk.act(ui::Role::button, words().take_all).size() == 2);
  CHECK(desk.act(ui::Role::button, words().keep_all).size() == 2);
  only<app::MoveToEdition>(desk.act(ui::Role::button, "Gå over til OS2 2027.1"));
  CHECK(desk.state.screen == app::Screen::charter);
  CHECK(says(desk, "Kommissoriet følger nu OS2 2027.1."));
  CHECK_FALSE(says(desk, words().see_what_is_new));
  check_whole(desk, "moved to another edition");
}

TEST_CASE("catalogues: other texts can be looked at beside a newer edition, and are called so") {
  Desk desk;
  desk.carry_out(app::CreateCharter{catalogue::GroupKind::expert});
  drop_file(desk, gardens());
  desk.carry_out(app::KeepCatalogue{});
  CHECK_FALSE(says(desk, words().see_what_is_new));  // another catalogue is no newer edition
  drop_file(desk, newer_os2());
  desk.carry_out(app::KeepCatalogue{});
  desk.act(ui::Role::link, words().see_what_is_new);
  check_whole(desk, "two editions to compare with");
  const ui::Drawn drawn = desk.draw();
  const ui::Element& list = desk.find(drawn, ui::Role::select, words().compared_with);
  CHECK(list.options.size() == 2);
  CHECK(list.options[0].label == "OS2 2027.1 (nyere udgave)");
  CHECK(list.options[1].label.ends_with("(andre tekster)"));
}

}  // namespace ui_catalogues_test
