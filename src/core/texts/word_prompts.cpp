// SPDX-License-Identifier: MPL-2.0
#include "core/texts/word_prompts.h"

#include <algorithm>
#include <array>

namespace kommissorium::texts {

bool is_word_prompt(std::string_view words) {
  static constexpr std::array<std::string_view, 12> prompts = {"Klik eller tryk her for at skrive tekst.",
                                                               "Klik eller tryk for at skrive tekst.",
                                                               "Klik her for at angive tekst.",
                                                               "Klik eller tryk for at angive en dato.",
                                                               "Klik her for at angive en dato.",
                                                               "Vælg et element.",
                                                               "Click or tap here to enter text.",
                                                               "Click here to enter text.",
                                                               "Click or tap to enter a date.",
                                                               "Click here to enter a date.",
                                                               "Choose an item.",
                                                               "Choose a building block."};
  return std::find(prompts.begin(), prompts.end(), words) != prompts.end();
}

}  // namespace kommissorium::texts
