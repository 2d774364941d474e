// SPDX-License-Identifier: MPL-2.0
// One sorting for every kind of element. A std::stable_sort of its own for each would make the page 40 KB
// larger, all of it the same few steps.
#pragma once

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace kommissorium {

/// The places 0 … count - 1, sorted; what neither comes before the other stays as it stood.
std::vector<std::size_t> stable_order(std::size_t count,
                                      const std::function<bool(std::size_t, std::size_t)>& before);

/// `before`: whether one element comes before another, a strict weak order.
template <class Element, class Before>
void sort_stably(std::vector<Element>& elements, const Before& before) {
  const auto by_place = [&](std::size_t one, std::size_t other) {
    return before(elements[one], elements[other]);
  };
  std::vector<Element> sorted;
  sorted.reserve(elements.size());
  for (const std::size_t at : stable_order(elements.size(), by_place))
    sorted.push_back(std::move(elements[at]));
  elements = std::move(sorted);
}

}  // namespace kommissorium
