// SPDX-License-Identifier: MPL-2.0
#include "core/sort_stably.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <random>

namespace core_sort_stably_test {

using kommissorium::sort_stably;
using kommissorium::stable_order;

TEST_CASE("sort stably: as the library sorts, whatever there is") {
  for (std::uint32_t seed = 0; seed < 500; ++seed) {
    CAPTURE(seed);
    std::mt19937 dice(seed);
    std::vector<std::pair<int, int>> items(dice() % 40);
    for (std::size_t at = 0; at < items.size(); ++at)
      items[at] = {static_cast<int>(dice() % 7), static_cast<int>(at)};
    std::vector<std::pair<int, int>> expected = items;
    const auto before = [](const auto& one, const auto& other) { return one.first < other.first; };
    std::stable_sort(expected.begin(), expected.end(), before);
    sort_stably(items, before);
    CHECK(items == expected);
  }
}

TEST_CASE("sort stably: elements that can only be moved") {
  std::vector<std::unique_ptr<int>> items;
  for (const int one : {3, 1, 2}) items.push_back(std::make_unique<int>(one));
  sort_stably(items, [](const auto& one, const auto& other) { return *one < *other; });
  CHECK(*items[0] == 1);
  CHECK(*items[1] == 2);
  CHECK(*items[2] == 3);
}

TEST_CASE("sort stably: nothing to sort") {
  CHECK(stable_order(0, [](std::size_t, std::size_t) { return true; }).empty());
}

}  // namespace core_sort_stably_test
