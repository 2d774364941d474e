// SPDX-License-Identifier: MPL-2.0
#include "core/report/starters.h"

#include "core/json/charter_file.h"
#include "tests/core/charter/charters.h"

namespace report_starters_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using namespace kommissorium::report;

namespace {

const charter::Author secretariat = {"Sekretariatet", "2026-11-23T10:00:00Z"};

StarterList read(std::string_view bytes) { return read_starters(bytes, "s.csv", full_catalogue()); }

}  // namespace

TEST_CASE(
    "starters: product, group, level and members are filled in, and the same table gives the same files") {
  const StarterList list = read(
      "produkt;gruppe;niveau;medlemmer;fagområde;navn;organisation;rolle;navn 2\n"
      "OS2a;Styregruppe;2;Anna Eksempel, Eksempel Kommune, formand | Bo Eksempel;;;;;\n"
      "OS2a;coordination;2;;;Carl Eksempel;Eksempel Kommune;tovholder/referent;Dorte Eksempel\n"
      ";faggruppe;;;Sundhed;;;;\n");
  REQUIRE(list.errors.empty());
  REQUIRE(list.starters.size() == 3);
  CHECK(list.starters[1].people.size() == 2);
  CHECK(list.starters[1].people[0].roles == std::vector<std::string>{"convener", "minute-taker"});
  const auto made = [&] {
    IdSource ids = {"seed"};
    return begun(list.starters, "s.csv", full_catalogue(), ids, secretariat);
  };
  const BegunList all = made();
  REQUIRE(all.errors.empty());
  REQUIRE(all.charters.size() == 3);
  CHECK(all.charters[0].file_name == "Styregruppe OS2a 2026-11-23.kommissorium.json");
  CHECK(all.charters[2].file_name == "Faggruppe Sundhed 2026-11-23.kommissorium.json");
  const charter::Charter steering = charter::view(all.charters[0].set).value();
  CHECK(*steering.point("head/level")->value.text() == "2");
  REQUIRE(steering.members.size() == 2);
  CHECK(steering.members[0].name == "Anna Eksempel");
  CHECK(steering.members[0].organisation == "Eksempel Kommune");
  CHECK(steering.members[0].roles == std::vector<std::string>{"chair"});
  const BegunList again = made();
  for (std::size_t n = 0; n < all.charters.size(); ++n) {
    CHECK(json::write_charter_file(again.charters[n].set) == json::write_charter_file(all.charters[n].set));
    CHECK(json::read_charter_file(json::write_charter_file(all.charters[n].set), "").ok());
  }
  CHECK(all.charters[0].set.charter_id() != all.charters[1].set.charter_id());
}

TEST_CASE("starters: every bad line is named with its column, and none is begun") {
  const StarterList list = read(
      "product;group;level;field;members\nOS2a;board;;;\n;steering;;;\nOS2b;steering;9;;\nOS2c;expert;2;;\n"
      "OS2d;steering;;Sundhed;\nOS2e;steering;;;Anna, x, konge\nOS2f;steering;;;a, b, c, "
      "d\nOS2g;;;;\nOS2h;steering\n");
  CHECK(list.starters.empty());
  REQUIRE(list.errors.size() == 8);
  const std::vector<std::string> columns = {"group", "product", "level",   "level",
                                            "field", "members", "members", "group"};
  for (std::size_t n = 0; n < list.errors.size(); ++n) {
    CHECK(list.errors[n].place.line == static_cast<int>(n) + 2);
    CHECK(list.errors[n].place.field == columns[n]);
    CHECK(list.errors[n].problem == (n == 1 || n == 7 ? Problem::empty_cell : Problem::invalid_cell));
  }
  CHECK(read("product;group;telephone\n").errors.at(0).problem == Problem::unknown_column);
  CHECK(read("product;level\nx;1\n").errors.at(0).problem == Problem::missing_column);
  CHECK(read("product;group;name;organisation\nx;steering;;y\n").errors.at(0).problem == Problem::empty_cell);
}

TEST_CASE("starters: two lines that would have one file are refused, and so is what no field takes") {
  IdSource ids = {"seed"};
  const StarterList twice = read("product;group\nOS2a;steering\nos2A;styregruppe\n");
  REQUIRE(twice.errors.empty());
  const BegunList none = begun(twice.starters, "s.csv", full_catalogue(), ids, secretariat);
  CHECK(none.charters.empty());
  REQUIRE(none.errors.size() == 1);
  CHECK(none.errors[0].problem == Problem::doubled_row);
  CHECK(none.errors[0].place.line == 3);
  const StarterList long_one = read("product;group\n" + std::string(70'000, 'x') + ";steering\n");
  const BegunList refused = begun(long_one.starters, "s.csv", full_catalogue(), ids, secretariat);
  REQUIRE(refused.errors.size() == 1);
  CHECK(refused.errors[0].problem == Problem::text_too_long);
  CHECK(refused.errors[0].place.line == 2);
}

TEST_CASE("starters: a number in a heading says whose column it is") {
  const StarterList list = read(
      "produkt;gruppe;navn;navn 2;rolle 2;organisation 2\n"
      "OS2a;koordinationsgruppe;Anna Eksempel;Bo Prøve;tovholder;Prøveby Kommune\n");
  REQUIRE(list.errors.empty());
  const std::vector<Starter::Person>& people = list.starters.at(0).people;
  REQUIRE(people.size() == 2);
  CHECK(people[0].name == "Anna Eksempel");
  CHECK(people[0].organisation.empty());
  CHECK(people[0].roles.empty());
  CHECK(people[1].name == "Bo Prøve");
  CHECK(people[1].organisation == "Prøveby Kommune");
  CHECK(people[1].roles == std::vector<std::string>{"convener"});
}

TEST_CASE("starters: a doubled column and one that belongs to nobody are named") {
  const StarterList list = read("produkt;gruppe;gruppe;navn;organisation 3\nOS2a;styregruppe;;Anna;x\n");
  CHECK(list.starters.empty());
  REQUIRE(list.errors.size() == 2);
  CHECK(list.errors[0].problem == Problem::duplicate_key);
  CHECK(list.errors[1].problem == Problem::missing_column);
}

}  // namespace report_starters_test
