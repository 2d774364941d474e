// SPDX-License-Identifier: MPL-2.0
// The views, headless: draw, act on a control by its name, compare the commands.
#include "app/read_only.h"
#include "core/json/charter_file.h"
#include "tests/ui/desk.h"

namespace ui_views_test {

using namespace kommissorium;
using namespace kommissorium::ui::trial;

TEST_CASE("views: every ImGui item has a twin and every twin an item, in every section of every example") {
  Desk desk;
  check_whole(desk, "empty start");
  desk.carry_out(app::Toggle{"display"});
  check_whole(desk, "start with display");
  for (const catalogue::GroupKind kind : catalogue::every_group) {
    desk.open_example(kind);
    REQUIRE(desk.state.open_charter() != nullptr);
    const auto view = desk.state.open_charter()->view;
    for (const charter::Section& section : view->sections) {
      desk.carry_out(app::OpenSection{section.id});
      check_whole(desk, view->title + " / " + section.id);
      for (const charter::Point& point : section.points)
        desk.carry_out(app::Toggle{"wording/" + point.field});
      if (section.id == "members") {
        desk.carry_out(app::Toggle{"paste"});
        for (const charter::Member& member : view->members)
          desk.carry_out(app::Toggle{"member/" + member.id});
      }
      check_whole(desk, view->title + " / " + section.id + " unfolded");
    }
    desk.carry_out(app::OpenPrint{});
    check_whole(desk, view->title + " print");
    desk.carry_out(app::OpenStart{});
  }
  check_whole(desk, "start with charters");
}

TEST_CASE("views: a card on the front page asks for a new charter of its kind") {
  Desk desk;
  const auto commands = desk.act(ui::Role::button, "Koordinationsgruppe");
  CHECK(only<app::CreateCharter>(commands).kind == catalogue::GroupKind::coordination);
  CHECK(desk.state.screen == app::Screen::charter);
}

TEST_CASE("views: choosing an answer asks for exactly that answer") {
  Desk desk;
  desk.act(ui::Role::button, "Styregruppe");
  desk.carry_out(app::OpenSection{"duties"});
  const auto commands = desk.act(ui::Role::radio, "Forklares");
  const app::AnswerPoint& answer = only<app::AnswerPoint>(commands);
  CHECK(answer.kind == charter::AnswerKind::explained);
  const ui::Drawn after = desk.draw();
  const ui::Element& reason = desk.find(after, ui::Role::area, "Hvorfor følger I det ikke endnu?");
  CHECK(reason.key == answer.field + "/reason");
  CHECK(reason.error.empty());  // nobody has forgotten it yet
  CHECK(reason.description.starts_with("Skriv hvorfor."));
  desk.carry_out(app::Write{"head/product", "OS2eksempel"});
  const ui::Drawn gone_on = desk.draw();
  CHECK_FALSE(desk.find(gone_on, ui::Role::area, "Hvorfor følger I det ikke endnu?").error.empty());
}

TEST_CASE("views: typing is a draft at once and a revision when the field is left") {
  Desk desk;
  desk.act(ui::Role::button, "Styregruppe");
  const std::size_t records = desk.state.open_charter()->set.size();
  only<app::Type>(desk.act(ui::Role::field, "Produkt eller projekt", ui::Request::Kind::type, "Blåbærgrød"));
  CHECK(desk.state.open_charter()->set.size() == records);
  CHECK(desk.find(desk.draw(), ui::Role::field, "Produkt eller projekt").value == "Blåbærgrød");
  desk.act(ui::Role::field, "Produkt eller projekt", ui::Request::Kind::leave, "Blåbærgrød");
  CHECK(desk.state.open_charter()->set.size() == records + 1);
  CHECK(desk.state.open_charter()->view->product == "Blåbærgrød");
}

TEST_CASE("views: what the last typing event missed is caught when the field is left") {
  Desk desk;
  desk.act(ui::Role::button, "Styregruppe");
  desk.act(ui::Role::field, "Produkt eller projekt", ui::Request::Kind::leave, "Kun sagt ved afgang");
  CHECK(desk.state.open_charter()->view->product == "Kun sagt ved afgang");
}

TEST_CASE("views: a request for a control that is gone does nothing") {
  Desk desk;
  CHECK(desk.draw(ui::Request{ui::element_id("no/such/control"), ui::Request::Kind::activate, ""})
            .commands.empty());
}

TEST_CASE("views: the language changes at once") {
  Desk desk;
  desk.act(ui::Role::select, "Sprog", ui::Request::Kind::change, "en");
  desk.find(desk.draw(), ui::Role::heading, "Your charters");
}

TEST_CASE("views: narrow windows get the HTML view") {
  Desk desk;
  desk.window.viewport.width = 390;
  CHECK(desk.draw().layout.html);
  desk.window.viewport.width = 1280;
  CHECK_FALSE(desk.draw().layout.html);
}

TEST_CASE(
    "views: the author's name is asked for where a group writes, until somebody says so; never in an "
    "example") {
  Desk desk;
  const auto asks = [&desk] {
    const ui::Drawn drawn = desk.draw();
    return std::any_of(drawn.elements.begin(), drawn.elements.end(), [](const ui::Element& element) {
      return element.key == "name-question" && element.role == ui::Role::region;
    });
  };
  desk.open_example(catalogue::GroupKind::steering);
  CHECK_FALSE(asks());
  desk.carry_out(app::CreateCharter{catalogue::GroupKind::steering});
  CHECK(asks());
  check_whole(desk, "with the question for the name");
  CHECK(desk.find(desk.draw(), ui::Role::button, "Brug navnet").disabled);
  desk.act(ui::Role::field, "Hvad hedder du?", ui::Request::Kind::type, "Anna");
  CHECK(desk.state.preferences.author == "Anna");
  desk.act(ui::Role::field, "Hvad hedder du?", ui::Request::Kind::leave, "Anna Eksempel");
  CHECK(asks());  // it does not go under somebody's hands
  only<app::NameAsked>(desk.act(ui::Role::button, "Brug navnet"));
  CHECK_FALSE(asks());
  CHECK(desk.state.preferences.author == "Anna Eksempel");
}

TEST_CASE("views: one file to save to: the card, the bar and the front page, at every width") {
  Desk desk;
  desk.act(ui::Role::button, "Styregruppe");
  const ui::Drawn without = desk.draw();
  CHECK(std::none_of(without.elements.begin(), without.elements.end(),
                     [](const ui::Element& element) { return element.key.find("file/") == 0; }));
  desk.carry_out(app::FilesRemembered{});
  only<app::SaveToFile>(desk.act(ui::Role::button, "Gem i filen"));
  check_whole(desk, "choosing a file");
  CHECK(only<app::UseFile>(desk.act(ui::Role::button, "Lav en ny fil …")).choice == app::FileChoice::make);

  const std::string name = "Styregruppen.kommissorium.json";
  desk.carry_out(app::FilePicked{desk.state.picking->file, name, ""});
  const std::string file = desk.state.picking->file;
  desk.carry_out(app::FileRead{file, "", "", 1});
  const auto save_state = [&desk] {
    const ui::Drawn drawn = desk.draw();
    for (const ui::Element& element : drawn.elements) {
      if (element.key == "save-state") return element.value.empty() ? element.name : element.value;
    }
    return std::string();
  };
  CHECK(save_state() == "Gemmer i filen …");
  desk.carry_out(app::FileRead{file, json::write_charter_file(desk.state.open_charter()->set), "", 2});
  CHECK(save_state() == "Gemt i Styregruppen.kommissorium.json kl. 10.50");
  desk.act(ui::Role::field, "Produkt eller projekt", ui::Request::Kind::leave, "Blåbær");
  CHECK(save_state() == "1 ændring er endnu ikke i Styregruppen.kommissorium.json");
  desk.carry_out(app::FileRead{file, "", "gone", 3});
  CHECK(save_state() == "Filen kan ikke bruges lige nu");
  for (const float width : {900.0F, 1000.0F, 1100.0F, 1280.0F, 1920.0F}) {
    desk.window.viewport.width = width;
    check_whole(desk, "with a file, " + std::to_string(width));
    const ui::Drawn drawn = desk.draw();
    float right = 0;  // of what stands in the bar, from left to right
    for (const ui::Element& element : drawn.elements) {
      if (element.surface != ui::Surface::bar || element.key == "save-state") continue;
      CAPTURE(element.key);
      CHECK(element.rect.x >= right);
      right = element.rect.right();
    }
    CHECK(right <= width);
  }
  desk.carry_out(app::Toggle{"file"});
  check_whole(desk, "with a file and its card");
  only<app::LeaveFile>(desk.act(ui::Role::button, "Arbejd uden filen"));
  desk.carry_out(app::FilesRemembered{{{desk.state.open, name}}});
  check_whole(desk, "with a remembered file");
  desk.carry_out(app::OpenStart{});
  check_whole(desk, "the front page with a remembered file");
  CHECK(only<app::UseFile>(desk.act(ui::Role::button, "Fortsæt med filen")).choice == app::FileChoice::again);
}

TEST_CASE("views: the same state draws the same picture") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::steering);
  desk.draw();
  desk.draw();
  const std::uint64_t first = desk.window.picture_hash(ui::Surface::main);
  desk.draw();
  CHECK(desk.window.picture_hash(ui::Surface::main) == first);
}

TEST_CASE("views: of a newer file everything can be seen and unfolded, and nothing written") {
  Desk desk;
  desk.open_example(catalogue::GroupKind::coordination);
  std::string bytes = json::write_charter_file(desk.state.open_charter()->set);
  bytes = R"({"format":"kommissorium","version":2,"records":[)" + bytes.substr(bytes.find('\n'));
  desk.carry_out(app::FilesChosen{{{"fremtid.kommissorium.json", bytes, ""}}});
  REQUIRE(desk.state.open_charter()->newer.has_value());
  check_whole(desk, "newer");
  const std::vector<charter::Section> sections = desk.state.open_charter()->view->sections;
  for (const charter::Section& section : sections) {
    CAPTURE(section.id);
    desk.carry_out(app::OpenSection{section.id});
    check_whole(desk, section.id);
    const ui::Drawn drawn = desk.draw();
    CHECK(std::any_of(drawn.elements.begin(), drawn.elements.end(),
                      [](const ui::Element& element) { return element.key == "read-only"; }));
    for (const ui::Element& element : drawn.elements) {
      if (!is_interactive(element.role)) continue;
      CAPTURE(element.key);
      for (const ui::Request::Kind kind : {ui::Request::Kind::activate, ui::Request::Kind::change,
                                           ui::Request::Kind::type, ui::Request::Kind::leave}) {
        for (const app::Command& command : desk.draw(ui::Request{element.id, kind, "1"}).commands) {
          CHECK_FALSE(app::writes_in_charter(command));
        }
      }
    }
  }
  desk.carry_out(app::OpenStart{});
  check_whole(desk, "start with a newer file");
}

}  // namespace ui_views_test
