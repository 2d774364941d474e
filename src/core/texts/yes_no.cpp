// SPDX-License-Identifier: MPL-2.0
#include "core/texts/yes_no.h"

#include <algorithm>
#include <array>
#include <string>

namespace kommissorium::texts {
namespace {

constexpr std::array<std::string_view, 9> yes = {
    "ja", "j", "yes", "y", "x", "\xE2\x98\x92", "\xE2\x98\x91", "\xE2\x9C\x93", "\xE2\x9C\x94"};
constexpr std::array<std::string_view, 6> no = {"nej", "n", "no", "-", "\xE2\x98\x90", "ikke"};

}  // namespace

std::optional<bool> yes_or_no(std::string_view text) {
  std::string word(text);
  for (char& c : word) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (word.size() > 1 && word.back() == '.') word.pop_back();
  if (std::find(yes.begin(), yes.end(), word) != yes.end()) return true;
  if (std::find(no.begin(), no.end(), word) != no.end()) return false;
  return std::nullopt;
}

}  // namespace kommissorium::texts
