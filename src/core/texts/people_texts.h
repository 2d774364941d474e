// SPDX-License-Identifier: MPL-2.0
// What is said of people who sit in other charters, where a member's name is typed.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct PeopleTexts {
  Language language = Language::danish;
  std::string_view use;

  std::string known(int count) const;                  // "2 personer fra jeres andre kommissorier"
  std::string found(int count) const;                  // said while typing, 0 = none any more
  std::string filled_in(std::string_view name) const;  // said afterwards
};

const PeopleTexts& people_texts(Language language);

}  // namespace kommissorium::texts
