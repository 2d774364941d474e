// SPDX-License-Identifier: MPL-2.0
// Tables that something has been at: whatever the bytes, every refusal names a place, and nothing is taken
// over beside an error.
#include <doctest/doctest.h>

#include "core/report/csv.h"
#include "core/report/product_list.h"
#include "core/report/starters.h"
#include "core/texts/problems.h"
#include "tests/core/charter/charters.h"
#include "tests/laws/dice.h"

namespace hostile_csv_test {

using namespace kommissorium;
using namespace kommissorium::report;

namespace {

std::string garbage(std::uint64_t seed) {
  static const std::vector<std::string> parts = {"navn",
                                                 "niveau",
                                                 "produkt",
                                                 "gruppe",
                                                 "styregruppe",
                                                 ";",
                                                 ",",
                                                 "\t",
                                                 "\"",
                                                 "\"\"",
                                                 "\n",
                                                 "\r\n",
                                                 "\r",
                                                 "2",
                                                 "=cmd|' /C calc'!A0",
                                                 "@SUM(1)",
                                                 "\xEF\xBB\xBF",
                                                 "\xFF",
                                                 std::string(1, '\0'),
                                                 "<script>",
                                                 "\xE2\x80\xAE",
                                                 "'",
                                                 std::string(500, 'x'),
                                                 "medlemmer",
                                                 "|",
                                                 "Anna Eksempel, x, formand"};
  laws::Dice dice(seed);
  std::string bytes = dice.one_in(2) ? "produkt;gruppe;niveau;navn\n" : "";
  for (std::size_t n = dice.below(40); n > 0; --n) bytes += dice.pick(parts);
  return bytes;
}

void check_all_or_nothing(const std::vector<Error>& errors, std::size_t taken) {
  if (!errors.empty()) REQUIRE(taken == 0);
  for (const Error& error : errors) {
    REQUIRE(error.place.file == "x.csv");
    const std::string said = texts::describe(error, Language::danish);
    for (const char c : said) REQUIRE(static_cast<unsigned char>(c) >= 0x20);
  }
}

}  // namespace

TEST_CASE("hostile tables: all of a table or nothing, and every error has its place") {
  for (std::uint64_t seed = 1; seed <= 5000; ++seed) {
    CAPTURE(seed);
    const std::string bytes = garbage(seed);
    const ProductList products = read_products(bytes, "x.csv");
    check_all_or_nothing(products.errors, products.products.size());
    const StarterList starters = read_starters(bytes, "x.csv", charter::trial::full_catalogue());
    check_all_or_nothing(starters.errors, starters.starters.size());
  }
}

TEST_CASE("hostile tables: a row of a million separators and an endless quote end in time") {
  CHECK_FALSE(read_csv("a\n" + std::string(1'000'000, ';'), "x.csv").rows.empty());
  CHECK_FALSE(read_csv("a;b\n\"" + std::string(5'000'000, 'x'), "x.csv").errors.empty());
  std::string quotes = "a\n";
  for (int n = 0; n < 200'000; ++n) quotes += "\"x\ny\" z\n";
  CHECK_FALSE(read_csv(quotes, "x.csv").errors.empty());
}

}  // namespace hostile_csv_test
