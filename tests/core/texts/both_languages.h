// SPDX-License-Identifier: MPL-2.0
// What every struct of texts owes: each text in both languages with the same places to fill, help that fits a
// terminal.
#pragma once

#include <cstring>
#include <string_view>
#include <vector>

namespace kommissorium::texts::trial {

/// The texts of a struct that holds nothing but string_views, in their order.
template <class Texts>
std::vector<std::string_view> texts_of(const Texts& texts) {
  static_assert(sizeof(Texts) % sizeof(std::string_view) == 0);
  std::vector<std::string_view> all(sizeof(Texts) / sizeof(std::string_view));
  std::memcpy(static_cast<void*>(all.data()), &texts, sizeof texts);
  return all;
}

/// None is empty, and the same of {1} to {9} stand in both.
void check_both_languages(const std::vector<std::string_view>& danish,
                          const std::vector<std::string_view>& english);

/// It ends a line, and none is wider than 90 characters.
void check_fits_a_terminal(std::string_view help);

}  // namespace kommissorium::texts::trial
