// SPDX-License-Identifier: MPL-2.0
#include "core/charter/pasted_text.h"

#include <doctest/doctest.h>

namespace charter_pasted_text_test {

using namespace kommissorium::charter::pasted;

using Parts = std::vector<std::string>;

TEST_CASE("pasted text: marks inside brackets and quotation marks do not cut") {
  CHECK(split("a, b (c, d), <e,f>, \"g,h\"", ',') == Parts{"a", "b (c, d)", "<e,f>", "\"g,h\""});
  CHECK(split("a\t\tb", '\t') == Parts{"a", "", "b"});
  CHECK(split("", ',') == Parts{""});
  CHECK(split("a), b", ',') == Parts{"a)", "b"});
}

TEST_CASE("pasted text: addresses and telephone numbers are known by their form") {
  CHECK(is_address("anna.holm@kl.dk"));
  for (const char* none : {"@kl.dk", "anna@", "anna holm@kl.dk", "a@b@c", "anna"})
    CHECK_FALSE(is_address(none));
  CHECK(is_telephone("+45 12 34 56 78"));
  CHECK(is_telephone("12345678"));
  for (const char* none : {"", "1234", "2026-11-23T", "Anna 12345678"}) CHECK_FALSE(is_telephone(none));
}

TEST_CASE("pasted text: organisations are known by words that people do not have in their names") {
  for (const char* one : {"Aarhus Kommune", "KØBENHAVNS KOMMUNE", "Region Midtjylland",
                          "Digitaliseringsstyrelsen", "Netcompany A/S", "OS2", "Aarhus Universitet"}) {
    CHECK(is_organisation(one));
  }
  for (const char* none : {"Anna Holm", "Bo Regionsen", "KL", "Kommunelund", ""})
    CHECK_FALSE(is_organisation(none));
}

TEST_CASE("pasted text: a degree belongs to the name") {
  for (const char* one : {"ph.d.", "PhD", "cand.jur.", "MBA"}) CHECK(is_degree(one));
  for (const char* none : {"KL", "mbaraka music", "drift"}) CHECK_FALSE(is_degree(none));
}

TEST_CASE("pasted text: bullets and numbers go, numbers that are part of a name stay") {
  CHECK(without_bullet("  1. Anna") == "Anna");
  CHECK(without_bullet("•Anna") == "Anna");
  CHECK(without_bullet("- 2) Anna") == "Anna");
  CHECK(without_bullet("3F Fagforbund") == "3F Fagforbund");
  CHECK(without_bullet("2026.11") == "2026.11");
  CHECK(without_bullet("-Anna") == "-Anna");
}

TEST_CASE("pasted text: leftovers at the edges go") {
  CHECK(cleaned(" \"Anna\" ,; ") == "Anna");
  CHECK(cleaned("'Anna'") == "Anna");
  CHECK(cleaned("O'Connor'") == "O'Connor'");
}

}  // namespace charter_pasted_text_test
