// SPDX-License-Identifier: MPL-2.0
// What is said where a text from an older charter is laid into this one.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct OldCharterTexts {
  Language language = Language::danish;
  std::string_view way, way_help, title, lead, text, text_help, pieces, nothing_yet, no_place, new_duty,
      new_section, place, lay_in, own_section, all_laid_in;

  std::string laid_in(std::string_view label) const;  // said afterwards; "" = as the group's own
  std::string left(int pieces) const;                 // how many are left
};

const OldCharterTexts& old_charter_texts(Language language);

}  // namespace kommissorium::texts
