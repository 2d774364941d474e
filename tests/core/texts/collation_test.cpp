// SPDX-License-Identifier: MPL-2.0
#include "core/texts/collation.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

#include "tests/laws/dice.h"

namespace texts_collation_test {

using namespace kommissorium;
using texts::collation_key;

namespace {

bool before(const std::string& one, const std::string& other) {
  return collation_key(one) < collation_key(other);
}

}  // namespace

TEST_CASE("collation: Danish letters last, small and large alike, numbers by value, accents aside") {
  const std::vector<std::string> order = {"",   "-x",  "2",  "10",   "a 2", "A 10",
                                          "a2", "a10", "aa", "æble", "øl",  "å"};
  std::vector<std::string> sorted = {"å",    "øl",  "æble", "aa", "a10", "a2",
                                     "A 10", "a 2", "10",   "2",  "-x",  ""};
  std::sort(sorted.begin(), sorted.end(), before);
  CHECK(sorted == order);
  CHECK(collation_key("ÆBLE") == collation_key("æble"));
  CHECK(collation_key(" os2  x ") == collation_key("OS2 X"));
  CHECK(collation_key("Café") == collation_key("cafe"));
  CHECK(collation_key("Müller") == collation_key("myller"));
  CHECK(collation_key("Ängel") == collation_key("ængel"));
  CHECK(collation_key("007") == collation_key("7"));
  CHECK(before("zebra", "ære"));
  CHECK(before("ære", "Øre"));
  CHECK(before("øre", "åre"));
  CHECK(before("99999999999999999998", "99999999999999999999"));
  CHECK(before("{", "a"));
}

TEST_CASE("collation: a strict weak order of any bytes") {
  const std::vector<std::string> parts = {"a", "A",    "æ",        "Å", "0", "7", "10",
                                          " ", "\xC3", "\xF0\x9F", "😀", "ü", "-"};
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    CAPTURE(seed);
    laws::Dice dice(seed);
    std::string three[3];
    for (std::string& text : three) {
      for (std::size_t n = dice.below(5); n > 0; --n) text += dice.pick(parts);
    }
    const std::string &a = three[0], &b = three[1], &c = three[2];
    REQUIRE_FALSE(before(a, a));
    REQUIRE_FALSE((before(a, b) && before(b, a)));
    if (before(a, b) && before(b, c)) REQUIRE(before(a, c));
    const bool same_ab = !before(a, b) && !before(b, a), same_bc = !before(b, c) && !before(c, b);
    if (same_ab && same_bc) REQUIRE((!before(a, c) && !before(c, a)));
  }
}

TEST_CASE("collation: looking up knows no capitals, also in æøå and with accents") {
  CHECK(texts::folded("ÆØÅ É Anna ×") == "æøå é anna ×");
}

}  // namespace texts_collation_test
