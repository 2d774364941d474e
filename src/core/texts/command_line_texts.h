// SPDX-License-Identifier: MPL-2.0
// What the command line says about itself and about what it did. What is wrong with a file stands in
// problems.h.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct CommandLineTexts {
  // --help
  std::string_view help_new;
  std::string_view help_fields;
  std::string_view help_set;
  std::string_view help_show;
  std::string_view help_validate;
  std::string_view help_digest;
  std::string_view help_diff;
  std::string_view help_history;
  std::string_view help_import;
  std::string_view help_merge;
  std::string_view help_merge_driver;
  std::string_view help_clean_copy;
  std::string_view help_render;
  // refusals and warnings, on stderr
  std::string_view name_missing;      // {1} where
  std::string_view and_unknown;       // {1} names
  std::string_view argument_no_json;  // {1} where
  std::string_view does_not_fit;      // {1} one of those below
  std::string_view one_of;            // {1} choices, with commas between
  std::string_view some_of;           // likewise, where several may be written
  std::string_view a_day, a_moment, a_number;
  std::string_view file_exists;            // {1} file
  std::string_view would_replace_charter;  // {1} file
  std::string_view one_set_aside;          // {1} file
  std::string_view set_aside;              // {1} file, {2} how many
  std::string_view kept_damaged;           // {1} file that keeps them
  std::string_view keeps_failing;          // {1} file that cannot be written
  std::string_view more_like_this;         // {1} how many
  std::string_view only_as_far;            // {1} file, {2} its format's number, {3} records not understood
  std::string_view proposals_in;           // {1} file, {2} field
  std::string_view history_incomplete;     // {1} file, {2} field
  std::string_view no_digest;              // {1} file
  std::string_view new_conflicts;          // {1} file, {2} how many
  std::string_view choose_one_target;
  std::string_view nothing_came_in;        // merge
  std::string_view before_clean_copy;      // {1} file
  std::string_view content_needs_charter;  // {1} file
  std::string_view nothing_taken_over;     // import of plain content
  std::string_view edits_planned;          // {1} file, {2} how many
  std::string_view edits_made;             // {1} file, {2} how many
  // results of validate, on stdout
  std::string_view fine;            // {1} file, {2} records
  std::string_view needs_a_person;  // {1} file, {2} records, {3} damaged, {4} conflicts, {5} fields with gaps
  // show
  std::string_view state_open;
  std::string_view state_conflict;
  std::string_view answered_of;   // {1} done, {2} of, {3} percent
  std::string_view check_number;  // {1} digits
  std::string_view no_check_number;
  std::string_view no_check_number_of_newer;
  // diff and history
  std::string_view no_difference;         // {1} file, {2} file; on stderr
  std::string_view nothing_written;       // {1} file, {2} field; on stderr
  std::string_view no_author, no_moment;  // of a revision
  std::string_view moment;                // {1} day, {2} hh:mm
  std::string_view empty_value;
  std::string_view members;   // {1} how many
  std::string_view came_in;   // {1} file, {2} new records
  std::string_view imported;  // {1} title, {2} new records, {3} check number
};

const CommandLineTexts& command_line_texts(Language language);

}  // namespace kommissorium::texts
