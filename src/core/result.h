// SPDX-License-Identifier: MPL-2.0
// What a function returns when the world or a text can fail: a value or one Error.
// A broken contract is an assertion instead; an unfinished charter is a Finding.
// The sentences people read for each Problem stand in core/texts/problems.h.
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace kommissorium {

/// Everything that can be wrong with what comes in from outside. One sentence each in core/texts.
enum class Problem {
  // the file as a whole
  unreadable_file,
  unwritable_file,
  empty_file,
  too_large,
  contains_nul,
  not_utf8,
  not_json,
  too_deep,
  duplicate_key,
  not_an_integer,
  wrong_format,
  newer_format,
  truncated,
  too_many_records,
  charter_too_large,
  no_genesis,
  several_charters,
  other_charter,
  no_catalogue,
  missing_file,
  forbidden_file,
  // a file that may carry a charter
  no_embedded_charter,
  no_charter_in_markdown,
  no_charter_in_document,
  loose_text,
  // a document of several parts
  no_word_document,
  damaged_document,
  unsafe_document,
  document_too_large,
  missing_part,
  // one record
  malformed_record,
  hash_mismatch,
  misplaced_parent,
  lone_surrogate,
  text_too_long,
  // one field or argument
  unknown_field,
  invalid_value,
  reason_missing,
  unknown_member,
  unknown_group,
  unknown_language,
  unknown_command,
  unknown_option,
  repeated_option,
  options_clash,
  surplus_argument,
  missing_argument,
  // a self-assessment
  no_assessment,
  malformed_entry,
  repeated_entry,
  // a table
  missing_column,
  unknown_column,
  bad_quotes,
  surplus_cells,
  empty_cell,
  invalid_cell,
  doubled_row,
  too_many_rows,
  // a folder
  folder_too_deep,
  too_many_files,
  // versions and adoption
  altered_version,
  altered_adoption,
  other_check_number,
  unknown_version,
  version_not_here,
  unseen_marks,
  not_adopted,
  refusal_without_reason,
  nobody_present,
  no_board,
  several_members,
  was_present,
  day_too_early,
  unlikely_year,
  name_is_a_number,
  named_already,
  answers_at_odds,
  adopted_apart,
  reopened_apart,
  conflict_open,
  // a catalogue
  missing_member,
  wrong_type,
  unknown_entry,
  wrong_id,
  id_twice,
  points_nowhere,
  misplaced_entry,
  // a member
  name_missing,
};

/// Where it is wrong; each part may be empty. `line` counts from 1, 0 = not known.
struct Place {
  std::string file = {};
  std::string record = {};
  std::string field = {};
  int line = 0;
  bool operator==(const Place&) const = default;
};

struct Error {
  Problem problem;
  Place place;
  std::string detail;  // what was found instead, as short plain text; may be empty
  bool operator==(const Error&) const = default;
};

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::move(value)) {}
  Result(Error error) : held_(std::move(error)) {}

  bool ok() const { return std::holds_alternative<T>(held_); }
  const T& value() const& {
    assert(ok());
    return *std::get_if<T>(&held_);
  }
  T&& value() && {
    assert(ok());
    return std::move(*std::get_if<T>(&held_));
  }
  const Error& error() const {
    assert(!ok());
    return *std::get_if<Error>(&held_);
  }

 private:
  std::variant<T, Error> held_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}

  bool ok() const { return !error_.has_value(); }
  const Error& error() const {
    assert(!ok());
    return *error_;
  }

 private:
  std::optional<Error> error_;
};

}  // namespace kommissorium
