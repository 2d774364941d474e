// SPDX-License-Identifier: MPL-2.0
// What goes out with a charter's file in a mail, and what is said where that text is copied.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct MailTexts {
  std::string_view title, lead, subject_label, text_label, copy_subject, copy_text, copied, not_copied;
  std::string_view subject;  // {1} the charter
  std::string_view regards;  // {1} who sends it
  std::string_view text;     // {1} the charter, {2} file, {3} at_address or "", {4} and {5} the two buttons,
                             // {6} without_address or ""
  std::string_view at_address;  // {1} where the page is
  std::string_view without_address;
};

const MailTexts& mail_texts(Language language);

}  // namespace kommissorium::texts
