// SPDX-License-Identifier: MPL-2.0
#include "core/compare/alignment.h"

#include <doctest/doctest.h>

namespace compare_alignment_test {

using namespace kommissorium::compare;

namespace {

using Sequence = std::vector<int>;

/// How many pairs; each is checked to be one, and to stand after the one before it.
std::size_t length(const Sequence& before, const Sequence& after) {
  std::size_t here = 0, there = 0, count = 0;
  for (const auto& [i, j] : alignment(before, after)) {
    CHECK(before[i] == after[j]);
    CHECK((count == 0 || (i > here && j > there)));
    here = i;
    there = j;
    ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("alignment: as many equal elements as there can be, in order") {
  CHECK(length({}, {}) == 0);
  CHECK(length({1}, {}) == 0);
  CHECK(length({1, 2, 3}, {1, 2, 3}) == 3);
  CHECK(length({1, 2, 3}, {4, 5}) == 0);
  CHECK(length({1, 2, 3, 1, 2, 2, 1}, {3, 2, 1, 2, 1, 3}) == 4);  // the example of Myers' paper
  CHECK(length({1, 2, 3, 4}, {2, 1, 4, 3}) == 2);
  CHECK(length({1, 1, 1, 2}, {2, 1, 1, 1}) == 3);
}

TEST_CASE("alignment: an element taken out of a long sequence costs exactly that one") {
  Sequence before;
  for (int i = 0; i < 20'000; ++i) before.push_back(i % 97);
  Sequence after = before;
  after.erase(after.begin() + 9'999);
  CHECK(length(before, after) == before.size() - 1);
}

TEST_CASE("alignment: what is exact shrinks with the length, but never to nothing") {
  CHECK(exact_up_to(10) > 10);
  CHECK(exact_up_to(2'000) > 2'000);
  CHECK(exact_up_to(100'000'000) > 0);
}

TEST_CASE("alignment: beyond what is exact the pairs are still pairs, and most of what can be found is") {
  Sequence before, after;
  unsigned state = 1;
  for (int i = 0; i < 60'000; ++i) {
    state = state * 1'103'515'245 + 12'345;
    before.push_back(static_cast<int>(state >> 16 & 3));
    state = state * 1'103'515'245 + 12'345;
    after.push_back(static_cast<int>(state >> 16 & 3));
  }
  CHECK(length(before, after) > 30'000);  // of random sequences of four letters 65 % can be aligned
}

}  // namespace compare_alignment_test
