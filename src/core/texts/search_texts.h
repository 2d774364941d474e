// SPDX-License-Identifier: MPL-2.0
// What is said where people look for something.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct SearchTexts {
  Language language = Language::danish;
  std::string_view title, words, words_help, keys, close, none;
  std::array<std::string_view, 5> groups;  // by search::Kind

  std::string found(std::size_t count) const;
  std::string more(std::size_t count) const;  // at the end of a group: so many are not shown
};

const SearchTexts& search_texts(Language language);

}  // namespace kommissorium::texts
