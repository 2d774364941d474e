// SPDX-License-Identifier: MPL-2.0
// What the program says of the stores it keeps things in, of what was found there, and of other tabs.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct StorageTexts {
  Language language = Language::danish;
  // one of two stores
  std::string_view first_full, first_blocked, second_has_it, take_file_in_the_end, space_used_why;
  // a newer program
  std::string_view newer_program, newer_was_here, only_reading;
  // unfinished typing found at start
  std::string_view some_time_ago, unfinished_choice, unfinished_taken_out, keep_it, take_it_out;
  // what was set aside
  std::string_view set_aside_title, take_set_aside;
  // the save state, in few words
  std::string_view saved_second, reading_state;

  std::string space_used(int percent) const;
  /// "kl. 14.03", on another day "23-11-2026 kl. 14.03"; both local, "YYYY-MM-DDThh:mm".
  std::string at_time(std::string_view then, std::string_view now) const;
  std::string unfinished(std::string_view when) const;  // one text was put in
  std::string unfinished_texts(int texts) const;        // several were
  std::string unfinished_line(std::string_view when, std::string_view place, std::string_view text) const;
  std::string and_more(int lines) const;
};

const StorageTexts& storage_texts(Language language);

}  // namespace kommissorium::texts
