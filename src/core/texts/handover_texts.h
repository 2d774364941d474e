// SPDX-License-Identifier: MPL-2.0
// The page "what you take over", and what is said where it is made.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct HandoverTexts {
  // on the screen
  std::string_view way, way_help, give, file_help, take_file, page_help, take_page, page_file;
  // on the page
  std::string_view title, as_of;     // {1} day
  std::string_view begin, steps[3];  // {1} the button that opens
  std::string_view version, number, adopted_on, check_number, stands, not_adopted;  // number: heading
  std::string_view open, unanswered, put_off, found, nothing_open;
  std::string_view dates, day, what, who, review, comes, leaves, no_dates;
  std::string_view agreements, agreement, where, not_written, no_agreements;
  std::string_view people;
};

const HandoverTexts& handover_texts(Language language);

}  // namespace kommissorium::texts
