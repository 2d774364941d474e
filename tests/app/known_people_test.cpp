// SPDX-License-Identifier: MPL-2.0
#include "app/known_people.h"

#include "tests/app/trial.h"

namespace app_known_people_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

/// One charter with Anna, and another with one member who has no name yet.
struct Typing {
  MemoryStore store;
  Program program{store};
  std::string other = program.creates(GroupKind::steering, "OS2andet");
  std::string field;

  Typing() {
    program.does(AddMembers{"Anna Eksempel, Eksempel Kommune, anna@eksempel.dk"});
    program.creates();
    program.does(AddMember{});
    field = "member/" + program.view().members.front().id + "/name";
  }
  std::size_t offered() const {
    return program.state.offered_people ? program.state.offered_people->people.size() : 0;
  }
  const charter::Member& member() const { return program.view().members.front(); }
};

}  // namespace

TEST_CASE("known people: members of another charter are offered while the name is typed, and counted aloud") {
  Typing now;
  now.program.does(Type{now.field, "", "an"});
  CHECK(now.offered() == 1);
  CHECK(now.program.state.announcement.starts_with("1 person"));
  const int said = now.program.state.announcement_count;
  now.program.does(Type{now.field, "", "ann"});
  CHECK(now.program.state.announcement_count == said);
  now.program.does(Type{now.field, "", "annx"});
  CHECK(now.offered() == 0);
  CHECK(now.program.state.announcement == "Ingen passer.");
}

TEST_CASE("known people: choosing one fills the member in, in one step that undo takes back") {
  Typing now;
  now.program.does(Type{now.field, "", "ann"});
  now.program.does(Leave{now.field, ""});
  const std::size_t steps = now.program.kept().undo.size();
  now.program.does(UseKnownPerson{0});
  CHECK(now.member().name == "Anna Eksempel");
  CHECK(now.member().organisation == "Eksempel Kommune");
  CHECK(now.program.kept().undo.size() == steps + 1);
  CHECK(now.program.state.focus_key == "member/" + now.member().id + "/role");
  CHECK(now.offered() == 0);
  now.program.does(Undo{});
  CHECK(now.member().name == "ann");
  CHECK(now.member().organisation.empty());
}

TEST_CASE("known people: a deleted charter offers nobody, nor does an example, nor another field") {
  Typing now;
  now.program.does(Type{"member/" + now.member().id + "/organisation", "", "an"});
  CHECK(now.offered() == 0);
  now.program.does(DeleteCharter{now.other});
  now.program.does(Type{now.field, "", "anna"});
  CHECK(now.offered() == 0);
  now.program.does(RestoreCharter{now.other});
  now.program.does(Type{now.field, "", "ann"});
  CHECK(now.offered() == 1);
  now.program.state.charters.at(now.other).view = [&] {
    auto view = std::make_shared<charter::Charter>(*now.program.state.charters.at(now.other).view);
    view->example = true;
    return view;
  }();
  now.program.does(Type{now.field, "", "anna"});
  CHECK(now.offered() == 0);
}

TEST_CASE("known people: one that is not offered any more does nothing") {
  Typing now;
  const std::size_t before = now.program.records();
  now.program.does(UseKnownPerson{0});
  now.program.does(Type{now.field, "", "ann"});
  now.program.does(UseKnownPerson{7});
  CHECK(now.member().organisation.empty());
  now.program.does(RemoveItem{"member/" + now.member().id});
  now.program.does(UseKnownPerson{0});
  CHECK(now.program.view().members.empty());
  CHECK(now.program.records() > before);
  now.program.does(OpenStart{});
  now.program.does(UseKnownPerson{0});
  CHECK(now.program.state.screen == Screen::start);
}

}  // namespace app_known_people_test
