// SPDX-License-Identifier: MPL-2.0
#include "core/charter/pasted_table.h"

#include <doctest/doctest.h>

namespace charter_pasted_table_test {

using namespace kommissorium::charter;
using pasted::is_heading;
using pasted::people;

TEST_CASE("pasted table: a heading row names people, and most of its cells are headings") {
  CHECK(is_heading({"Navn"}));
  CHECK(is_heading({"NAVN:", "Organisation", "Farve"}));
  CHECK_FALSE(is_heading({"Organisation", "Mail"}));
  CHECK_FALSE(is_heading({"Navn", "Holm", "Rød", "Blå"}));
  CHECK_FALSE(is_heading({"Anna", "KL"}));
  CHECK_FALSE(is_heading({}));
}

TEST_CASE("pasted table: a second heading row starts a second table") {
  const auto read =
      people({{"Navn", "Organisation"}, {"Anna", "KL"}, {"Organisation", "Navn"}, {"KL", "Bo"}});
  REQUIRE(read.size() == 2);
  CHECK(read[1] == PastedMember{"Bo", "KL", ""});
}

TEST_CASE("pasted table: a row with nothing but an address is a person still") {
  const auto read = people({{"", "anna@kl.dk"}, {"", ""}});
  REQUIRE(read.size() == 1);
  CHECK(read[0] == PastedMember{"anna@kl.dk", "", "anna@kl.dk"});
}

}  // namespace charter_pasted_table_test
