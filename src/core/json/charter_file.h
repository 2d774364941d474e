// SPDX-License-Identifier: MPL-2.0
// The *.kommissorium.json file: a header line, one record a line sorted by id and each ending in a comma, a
// closing line. It is valid JSON, and git's built-in union merge already merges it. docs/file-format.md
// describes every byte.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "core/revisions/record_set.h"

namespace kommissorium::json {

inline constexpr int format_version = 1;
inline constexpr std::size_t most_records = 50'000;
inline constexpr std::string_view first_line = R"({"format":"kommissorium","version":1,"records":[)";
inline constexpr std::string_view last_line = R"({"end":true}]})";

/// A record that could not be taken in: kept word for word so that it can be shown and exported
/// (in canonical form where the file had lost its lines).
struct SetAside {
  Error error;
  std::string text;
  bool operator==(const SetAside&) const = default;
};

struct Loaded {
  revisions::RecordSet set;
  std::vector<SetAside> set_aside;
  bool operator==(const Loaded&) const = default;
};

/// Reads a charter file. Every record's name is checked against its hash; a damaged record is set aside, the
/// others load. Accepts a BOM, CRLF, repeated lines (git's union leaves them) and a file that some tool
/// reformatted (then as one JSON value). Damage in the first line sets only that line aside. `file` is only
/// for messages. errors: those of parse; wrong_format (JSON, but no charter), newer_format (detail: its
/// version), truncated (the
///         closing line is missing; detail: the number of whole records), too_many_records (what was set
///         aside counts), no_genesis, several_charters.
Result<Loaded> read_charter_file(std::string_view bytes, std::string_view file);

/// The same for one of many files. Most carry the same catalogue, by far their largest record: a line that is
/// byte for byte one of `catalogues` is not proven again. Catalogues met are added, as long as there are few.
Result<Loaded> read_charter_file(std::string_view bytes, std::string_view file,
                                 revisions::RecordSet& catalogues);

/// Of a file only what `known` does not hold yet, ready for RecordSet::unite. Lines that `known` would be
/// written with are skipped unparsed, so uniting many files of one charter costs little more than comparing
/// them. errors: those of read_charter_file; other_charter (detail: its id).
Result<Loaded> read_additions(std::string_view bytes, std::string_view file,
                              const revisions::RecordSet& known);

/// Every whole record of a damaged file, when a person asks for what is left of a truncated one. Nothing says
/// that it is all: genesis and closing line may be missing. errors: too_large, too_many_records.
Result<Loaded> recover_records(std::string_view bytes, std::string_view file);

/// One record as it stands in a file or under its own key in a store (no comma, no line end).
/// errors: those of parse, malformed_record, hash_mismatch, text_too_long.
Result<revisions::Record> read_record(std::string_view line);

/// The one byte form of a set. Equal sets give equal bytes.
std::string write_charter_file(const revisions::RecordSet& set);

/// How many bytes that is.
std::size_t size_of_file(const revisions::RecordSet& set);

/// Whether a file of this set could be read again.
/// errors: charter_too_large (detail: how many records or bytes it would be).
Result<void> fits_a_file(const revisions::RecordSet& set);
Result<void> fits_a_file(std::size_t records, std::size_t bytes);

}  // namespace kommissorium::json
