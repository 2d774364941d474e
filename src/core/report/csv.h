// SPDX-License-Identifier: MPL-2.0
// Tables as spreadsheets read and write them: RFC 4180 with semicolons, which is what a Danish Excel expects,
// UTF-8 with a byte order mark. No cell is ever a formula.
// source: RFC 4180; OWASP, CSV Injection.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace kommissorium::report {

struct CsvRow {
  int line = 0;  // where it begins
  std::vector<std::string> cells;
  bool operator==(const CsvRow&) const = default;
};

/// Rows without anything in them are left out. Where `errors` is not empty, nothing is to be taken over.
struct CsvTable {
  std::vector<CsvRow> rows;  // the first is the header
  std::vector<Error> errors;
};

inline constexpr std::size_t longest_csv = 10 * 1024 * 1024;  // bytes
inline constexpr std::size_t most_csv_rows = 20'000;
inline constexpr std::size_t most_csv_columns = 200;
inline constexpr std::size_t most_csv_errors = 500;  // then reading ends: what is told is enough to mend

/// Semicolons, commas or tabs: what the first line has most of. Takes the byte order mark off and, of a cell
/// that would be a formula without it, the apostrophe. Cells are without blanks at their ends.
/// errors, each with its line: too_large, contains_nul, not_utf8, empty_file, bad_quotes, surplus_cells,
/// unknown_column (the first beyond most_csv_columns), too_many_rows.
CsvTable read_csv(std::string_view bytes, std::string_view file);

/// A cell that begins with = + - @ TAB CR or LF, after any apostrophes, gets an apostrophe before it.
std::string write_csv(const std::vector<std::vector<std::string>>& rows);

/// The column that has one of these names, large or small; -1 = none.
int column_of(const CsvRow& header, std::initializer_list<std::string_view> names);

/// "" where the row ends before it.
std::string_view cell(const CsvRow& row, int column);

}  // namespace kommissorium::report
