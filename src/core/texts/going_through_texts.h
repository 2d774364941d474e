// SPDX-License-Identifier: MPL-2.0
// What is said of charters that are to be taken up again, and where a group goes through one.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct GoingThroughTexts {
  Language language = Language::danish;
  std::string_view begin, named, title, lead, nothing_written, question, read_again, next_time, next_day,
      next_help, later_day, finish, finish_help;

  std::string due(bool now, std::string_view day) const;  // "Skulle tages op igen 1. oktober 2026"
  std::string stand_by(int section) const;                // to tick
  std::string mend(int section) const;                    // to go there
  std::string changed_since(int version, bool changed) const;
  std::string done(int count, int whole) const;
  std::string left(int count) const;
};

const GoingThroughTexts& going_through_texts(Language language);

}  // namespace kommissorium::texts
