// SPDX-License-Identifier: MPL-2.0
// What the screen says of a document that came back. What the command line says of it stands in
// returned_command_texts.h.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct ComingBackTexts {
  Language language = Language::danish;
  std::string_view title, lead, in_document, here_now, nothing, changed_here, cannot, does_not_fit, use,
      pass_over, use_all, unread, unread_lead, gone, gone_lead, all_done, nothing_new, nothing_written,
      fits_a_day, fits_a_number;

  std::string changes(int count) const;            // heading and notice
  std::string used(std::string_view label) const;  // said afterwards
  std::string used_all(int count) const;
  std::string from(std::string_view file) const;
  std::string fits_one_of(std::string_view choices) const;
};

const ComingBackTexts& coming_back_texts(Language language);

}  // namespace kommissorium::texts
