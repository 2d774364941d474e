// SPDX-License-Identifier: MPL-2.0
#include "core/governance/wording.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/charter/plain_text.h"

namespace kommissorium::governance {
namespace {

constexpr std::size_t stem = 5;  // bytes; of a longer word only its beginning is compared
constexpr std::array<std::string_view, 9> denials = {"ikke", "ingen", "intet", "aldrig",  "not",
                                                     "no",   "never", "none",  "undtaget"};

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words = {""};
  for (const char letter : charter::lowered(text)) {
    const bool inside = (letter >= 'a' && letter <= 'z') || static_cast<unsigned char>(letter) >= 0x80;
    if (inside) {
      words.back() += letter;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  return words;
}

bool denies(const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [](const std::string& word) {
    return std::find(denials.begin(), denials.end(), word) != denials.end();
  });
}

}  // namespace

bool is_worded_away(std::string_view wording, std::string_view original) {
  const std::vector<std::string> now = words_of(wording);
  const std::vector<std::string> before = words_of(original);
  if (denies(now) != denies(before)) return true;
  const auto carries = [](const std::string& word) { return word.size() >= stem; };
  const auto still_there = [&](const std::string& word) {
    return carries(word) && std::any_of(now.begin(), now.end(), [&](const std::string& one) {
             return one.compare(0, stem, word, 0, stem) == 0;
           });
  };
  return std::any_of(before.begin(), before.end(), carries) &&
         std::none_of(before.begin(), before.end(), still_there);
}

}  // namespace kommissorium::governance
