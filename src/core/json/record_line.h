// SPDX-License-Identifier: MPL-2.0
// One record as a line of a file: what can be told from the bytes alone, before or instead of parsing them.
#pragma once

#include <string_view>

#include "core/result.h"
#include "core/revisions/record.h"

namespace kommissorium::json {

/// The id a well-formed line begins with, or "".
std::string_view leading_id(std::string_view line);

/// Whether the line is byte for byte the one this record is written as.
bool is_line_of(const revisions::Record& record, std::string_view line);

/// The record's id and its charter field as far as they can be read in a damaged line.
Place readable_place(std::string_view line);

/// Takes a parsed record apart into its name and its content, and checks both.
/// errors: malformed_record, hash_mismatch, text_too_long, with the record's id and the charter's field as
/// place.
Result<revisions::Record> verified(revisions::Value value);

}  // namespace kommissorium::json
