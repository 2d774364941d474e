// SPDX-License-Identifier: MPL-2.0
#include "core/charter/known_people.h"

#include <algorithm>

#include "charters.h"

namespace charter_known_people_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

/// One charter with people, and one with a member whose name is being typed.
struct Two {
  Desk there = new_desk(GroupKind::coordination, "OS2andet", full_catalogue());
  Desk here = new_desk(GroupKind::steering, "OS2eksempel", full_catalogue());
  std::string member = here.add_member({{"name", ""}});

  std::vector<KnownPerson> found(std::string_view typed) const {
    const charter::Charter other = there.charter();
    return known_people({&other}, here.charter(), member, typed);
  }
  std::vector<std::string> names(std::string_view typed) const {
    std::vector<std::string> all;
    for (const KnownPerson& person : found(typed)) all.push_back(person.name);
    return all;
  }
  std::size_t fills_in(const KnownPerson& person) {
    return here.add(fill_in(here.set, here.charter(), member, person, here.author));
  }
  const Member now() const { return *here.charter().member(member); }
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("known people: each typed word begins a word of the name, whatever the case and the accents") {
  Two two;
  two.there.add_member({{"name", "Åse Ærø-Jørgensen"}, {"organisation", "Ærø Kommune"}});
  two.there.add_member({{"name", "Anna Eksempel"}, {"organisation", "Eksempel Kommune"}});
  two.there.add_member({{"name", "André Eksempel"}});
  CHECK(two.names("åse") == Names{"Åse Ærø-Jørgensen"});
  CHECK(two.names("ÅSE jør") == Names{"Åse Ærø-Jørgensen"});
  CHECK(two.names("ærø å") == Names{"Åse Ærø-Jørgensen"});
  CHECK(two.names("eks an") == Names{"André Eksempel", "Anna Eksempel"});
  CHECK(two.names("andre") == Names{"André Eksempel"});
  CHECK(two.names("empel").empty());
  CHECK(two.names("Anna Eksempel Jensen").empty());
}

TEST_CASE("known people: one character, blanks and what is no text find nobody") {
  Two two;
  two.there.add_member({{"name", "Anna Eksempel"}});
  two.there.add_member({{"name", ""}});
  for (const std::string_view typed : {"", "A", "  ", " A ", "--", "\xFF\xFE", "🙂🙂"})
    CHECK(two.names(typed).empty());
}

TEST_CASE("known people: each person once, with all that is known of them, at most five") {
  Two two;
  const charter::Charter other = [] {
    Desk desk = new_desk(GroupKind::expert, "", full_catalogue());
    desk.add_member(
        {{"name", "anna eksempel"}, {"organisation", "Eksempel kommune"}, {"contact", "anna@eksempel.dk"}});
    return desk.charter();
  }();
  two.there.add_member({{"name", "Anna Eksempel"}, {"organisation", "Eksempel Kommune"}});
  const charter::Charter first = two.there.charter();
  const auto found = known_people({&first, &other}, two.here.charter(), two.member, "anna");
  REQUIRE(found.size() == 1);
  CHECK(found[0].name == "Anna Eksempel");
  CHECK(found[0].contact == "anna@eksempel.dk");
  for (int number = 0; number < 9; ++number)
    two.there.add_member({{"name", "Bo Prøve " + std::to_string(number)}});
  CHECK(two.names("bo").size() == most_offered);
}

TEST_CASE("known people: nobody who is a member here already, and nobody who brings nothing") {
  Two two;
  two.there.add_member({{"name", "Anna Eksempel"}, {"organisation", "Eksempel Kommune"}});
  two.there.add_member({{"name", "Bo Prøve"}});
  CHECK(two.names("bo prøve") == Names{});  // already all that is known
  CHECK(two.names("bo") == Names{"Bo Prøve"});
  two.here.add_member({{"name", "anna eksempel"}});
  CHECK(two.names("anna").empty());
  const charter::Charter other = two.there.charter();
  CHECK(known_people({&other}, two.here.charter(), "nobody", "anna").empty());
}

TEST_CASE("known people: filling in completes the name and writes where nothing stands, never over it") {
  Two two;
  const KnownPerson anna{"Anna Eksempel", "Eksempel Kommune", "authority", "anna@eksempel.dk"};
  two.here.write("member/" + two.member + "/name", "anna");
  two.here.write("member/" + two.member + "/contact", "kun telefon");
  CHECK(two.fills_in(anna) > 0);
  CHECK(two.now().name == "Anna Eksempel");
  CHECK(two.now().organisation == "Eksempel Kommune");
  CHECK(two.now().contact == "kun telefon");
  CHECK(two.fills_in(anna) == 0);
  two.here.write("member/" + two.member + "/name", "Cecilie");
  CHECK(two.fills_in(anna) == 0);
  CHECK(two.now().name == "Cecilie");
  CHECK(fill_in(two.here.set, two.here.charter(), "nobody", anna, {}).empty());
}

TEST_CASE("known people: a kind of organisation that these texts do not have is left out") {
  Two two;
  const charter::SharedGroup group = two.here.charter().group;
  const auto& kinds = group->organisation_kinds;
  REQUIRE_FALSE(kinds.empty());
  two.there.add_member({{"name", "Anna Eksempel"}, {"organisation-kind", kinds.front().id}});
  CHECK(two.found("anna").at(0).organisation_kind == kinds.front().id);
  Desk small = new_desk();
  const std::string member = small.add_member({{"name", ""}});
  const charter::Charter other = two.there.charter();
  const auto found = known_people({&other}, small.charter(), member, "anna");
  REQUIRE(found.size() == 1);
  const charter::SharedGroup few = small.charter().group;
  const auto& known = few->organisation_kinds;
  const bool there =
      std::any_of(known.begin(), known.end(), [&](const auto& one) { return one.id == kinds.front().id; });
  CHECK(found[0].organisation_kind == (there ? kinds.front().id : ""));
}

TEST_CASE("known people: two proposals stay two") {
  Two two;
  Desk bo = two.here.copy("Bo");
  two.here.write("member/" + two.member + "/contact", "en");
  bo.write("member/" + two.member + "/contact", "to");
  for (const auto& [id, record] : bo.set.records()) two.here.set.add(record);
  two.fills_in({"Anna Eksempel", "Eksempel Kommune", "", "anna@eksempel.dk"});
  CHECK(two.now().conflicts.size() == 1);
  CHECK(two.now().name == "Anna Eksempel");
}

}  // namespace charter_known_people_test
