// SPDX-License-Identifier: MPL-2.0
#include "app/catalogues.h"

#include "app/keys.h"
#include "app/look_up.h"
#include "core/catalogue/catalogue_file.h"
#include "tests/app/trial.h"
#include "tests/support/source_tree.h"

namespace app_catalogues_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

const std::string& gardens() {
  static const std::string file = tests::read("assets/catalogue/examples/haveforbund.json");
  return file;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// The next edition of the gardens' catalogue: one duty worded otherwise, one role and one duty gone.
std::string next_gardens() {
  std::string file = replaced(gardens(), "\"version\": \"2026.1\"", "\"version\": \"2027.1\"");
  file = replaced(std::move(file), "Lægge et budget", "Skrive et budget");
  return replaced(std::move(file), "duty/hear", "duty/listen");
}

void drops(Program& program, const std::string& text, const std::string& name = "tekster.json") {
  program.does(FilesChosen{{{name, text, ""}}});
}

/// A program that keeps the gardens' texts and has a charter made of them.
std::string with_charter(Program& program) {
  drops(program, gardens());
  program.does(KeepCatalogue{});
  program.does(ChooseCatalogue{program.state.catalogues.begin()->first});
  return program.creates(GroupKind::steering, "");
}

}  // namespace

TEST_CASE("catalogues: a file that is one is offered, kept on request only, and survives a reload") {
  MemoryStore store;
  {
    Program program(store);
    drops(program, gardens());
    REQUIRE(program.state.offered.has_value());
    CHECK(program.state.catalogues.empty());
    CHECK(store.values.empty());
    program.does(PassOverCatalogue{});
    CHECK_FALSE(program.state.offered.has_value());
    drops(program, gardens());
    program.does(KeepCatalogue{});
    CHECK_FALSE(program.state.offered.has_value());
    REQUIRE(program.state.catalogues.size() == 1);
    CHECK(keys_with(store, "kommissorium/catalogue/") == 1);
    CHECK(program.state.notice->lines.front().find("Eksempellunds Haveforbund") != std::string::npos);
    drops(program, gardens());
    CHECK_FALSE(program.state.offered.has_value());  // it is here already
  }
  Program again(store, 2, "two");
  REQUIRE(again.state.catalogues.size() == 1);
  CHECK(again.state.catalogues.begin()->second.name.starts_with("Eksempellunds"));
  again.does(RemoveCatalogue{again.state.catalogues.begin()->first});
  CHECK(again.state.catalogues.empty());
  CHECK(store.values.empty());
}

TEST_CASE("catalogues: one that only the second store has comes back, one that is damaged is set aside") {
  MemoryStore store;
  store.has_second = true;
  {
    Program program(store);
    drops(program, gardens());
    program.does(KeepCatalogue{});
  }
  store.values.clear();
  Program again(store, 2, "two");
  CHECK(again.state.catalogues.size() == 1);
  CHECK(keys_with(store, "kommissorium/catalogue/") == 1);
  MemoryStore other;
  other.values = {{keys::catalogue(std::string(64, 'a')), gardens()}};
  Program third(other, 3, "three");
  CHECK(third.state.catalogues.empty());
  CHECK(third.state.unknown_stored.size() == 1);
  CHECK(other.values.size() == 1);
}

TEST_CASE("catalogues: what another tab keeps or removes is here at once") {
  MemoryStore store;
  Program one(store, 1, "one"), other(store, 2, "two");
  drops(one, gardens());
  one.does(KeepCatalogue{});
  other.hears();
  REQUIRE(other.state.catalogues.size() == 1);
  other.does(ChooseCatalogue{other.state.catalogues.begin()->first});
  one.does(RemoveCatalogue{one.state.catalogues.begin()->first});
  other.hears();
  CHECK(other.state.catalogues.empty());
  CHECK(other.state.chosen_catalogue.empty());
}

TEST_CASE("catalogues: mistakes are told line by line, and nothing is taken over") {
  MemoryStore store;
  Program program(store);
  drops(program, replaced(replaced(gardens(), "\"id\": \"note-taker\"", "\"id\": \"spokesperson\""),
                          "\"required\": true", "\"needed\": true"));
  CHECK_FALSE(program.state.offered.has_value());
  CHECK(store.values.empty());
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind == Notice::Kind::error);
  const auto told = [&](std::string_view words) {
    for (const std::string& line : program.state.notice->lines)
      if (line.find(words) != std::string::npos) return true;
    return false;
  };
  CHECK(told("tekster.json, linje "));
  CHECK(told("roles/spokesperson"));
  CHECK(told("head/product, felt needed"));
}

TEST_CASE("catalogues: a new charter is made of the texts that are chosen") {
  MemoryStore store;
  Program program(store);
  with_charter(program);
  CHECK(program.view().group->name.starts_with("Eksempellunds"));
  program.does(OpenStart{});
  program.does(ChooseCatalogue{""});
  program.creates();
  CHECK(program.view().group->name.empty());
  program.does(ChooseCatalogue{"nowhere"});
  CHECK(program.state.chosen_catalogue.empty());
}

TEST_CASE(
    "catalogues: a newer edition is seen, shown text by text, and moved to in one step that undo takes "
    "back") {
  MemoryStore store;
  Program program(store);
  const std::string id = with_charter(program);
  program.does(Write{"duty/hear", Value::Object{{"answer", "explained"}, {"reason", "Senere"}}});
  program.does(Write{"duty/budget", Value::Object{{"answer", "followed"}}});
  CHECK_FALSE(newer_edition(program.state, program.view()).has_value());
  drops(program, next_gardens());
  program.does(KeepCatalogue{});
  const std::optional<std::string> newer = newer_edition(program.state, program.view());
  REQUIRE(newer.has_value());
  CHECK(other_editions(program.state, program.view()).front() == *newer);
  CHECK(other_editions(program.state, program.view()).size() ==
        2);  // and what is brought along, which is another

  const std::string before = program.kept().digest;
  const std::size_t records = program.records();
  program.does(ShowEdition{*newer});
  CHECK(program.state.screen == Screen::edition);
  REQUIRE(program.state.looked_up != nullptr);
  CHECK(moving::all_that_ask(program.state.looked_up->edition) == moving::Taken{"duty/budget", "duty/hear"});
  CHECK(program.records() == records);
  program.does(FillForm{edition_slot("duty/budget"), take_it});
  program.does(MoveToEdition{});
  CHECK(program.state.screen == Screen::charter);
  CHECK(program.view().group->version == "2027.1");
  CHECK(program.point("duty/budget").label.starts_with("Skrive et budget"));
  CHECK(program.point("duty/listen").state == charter::PointState::open);
  CHECK(is_written(program.state, "Senere"));
  CHECK(program.state.form(edition_slot("duty/budget")).empty());
  CHECK_FALSE(newer_edition(program.state, program.view()).has_value());

  REQUIRE(program.state.notice.has_value());
  program.does(TakeBack{program.state.notice->takes_back});
  CHECK(program.view().group->version == "2026.1");
  CHECK(program.kept().digest == before);
  CHECK(program.point("duty/hear").answer.reason == "Senere");
  program.does(Redo{});
  CHECK(program.view().group->version == "2027.1");
  CHECK(program.point("duty/budget").label.starts_with("Skrive et budget"));
  program.does(Undo{});
  CHECK(program.kept().digest == before);
  Program again(store, 2, "two");
  again.does(OpenCharter{id});
  CHECK(again.kept().digest == before);
}

TEST_CASE("catalogues: undo gives members back the roles that the newer edition has not got") {
  MemoryStore store;
  Program program(store);
  with_charter(program);
  program.does(AddMember{});
  const std::string member = "member/" + program.view().members.front().id;
  program.does(Write{member + "/name", "Anna Eksempel"});
  program.does(Write{member + "/roles", Value::Array{"member", "note-taker"}});
  drops(program, replaced(next_gardens(), "note-taker", "scribe"));
  program.does(KeepCatalogue{});
  program.does(ShowEdition{*newer_edition(program.state, program.view())});
  program.does(MoveToEdition{});
  CHECK(program.view().members.front().roles == std::vector<std::string>{"member"});
  CHECK(is_written(program.state, "Referent"));
  program.does(Undo{});
  CHECK(program.view().members.front().roles == std::vector<std::string>{"member", "note-taker"});
}

TEST_CASE("catalogues: an edition removed while it is looked at leaves a screen that still stands") {
  MemoryStore store;
  Program program(store);
  with_charter(program);
  drops(program, next_gardens());
  program.does(KeepCatalogue{});
  program.does(ShowEdition{*newer_edition(program.state, program.view())});
  program.does(RemoveCatalogue{program.state.edition});
  CHECK(program.state.edition.empty());
  CHECK(program.state.looked_up != nullptr);
  program.does(CloseReview{});
  CHECK(program.state.screen == Screen::charter);
  program.does(MoveToEdition{});  // not on that screen
  CHECK(program.view().group->version == "2026.1");
}

}  // namespace app_catalogues_test
