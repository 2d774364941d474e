// SPDX-License-Identifier: MPL-2.0
#include "core/report/csv.h"

#include <algorithm>

#include "core/charter/plain_text.h"
#include "core/text_policy.h"
#include "core/texts/collation.h"

namespace kommissorium::report {
namespace {

constexpr std::string_view mark = "\xEF\xBB\xBF";

/// Whether a spreadsheet might take it for a formula, apostrophes before it or not.
bool needs_guard(std::string_view cell) {
  while (cell.starts_with('\'')) cell.remove_prefix(1);
  return !cell.empty() && std::string_view("=+-@\t\r\n").find(cell.front()) != std::string_view::npos;
}

char separator_of(std::string_view text) {
  std::size_t counts[3] = {};
  constexpr std::string_view marks = ";\t,";
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') break;
    if (const std::size_t at = marks.find(c); at != std::string_view::npos) ++counts[at];
  }
  return marks[static_cast<std::size_t>(std::max_element(counts, counts + 3) - counts)];
}

class Reader {
 public:
  Reader(std::string_view text, std::string_view file)
      : text_(text), file_(file), separator_(separator_of(text)) {}

  CsvTable read() && {
    while (at_ < text_.size()) {
      if (table_.rows.size() > most_csv_rows) {
        wrong(Problem::too_many_rows, line_, std::to_string(most_csv_rows));
        break;
      }
      if (table_.errors.size() >= most_csv_errors) break;
      row();
    }
    if (table_.rows.empty() && table_.errors.empty()) wrong(Problem::empty_file, 0, "");
    return std::move(table_);
  }

 private:
  void wrong(Problem problem, int line, std::string_view detail) {
    table_.errors.push_back({problem, {.file = std::string(file_), .line = line}, std::string(detail)});
  }
  bool at_end_of_line() const { return at_ >= text_.size() || text_[at_] == '\n' || text_[at_] == '\r'; }
  void end_line() {
    if (at_ < text_.size() && text_[at_] == '\r') ++at_;
    if (at_ < text_.size() && text_[at_] == '\n') ++at_;
    ++line_;
  }

  void row() {
    CsvRow row = {line_, {}};
    bool whole = true;
    while (true) {
      std::string cell;
      whole = whole && (at_ < text_.size() && text_[at_] == '"' ? quoted(cell) : bare(cell));
      if (!whole) {
        wrong(Problem::bad_quotes, row.line, "");
        while (!at_end_of_line()) ++at_;
        break;
      }
      cell = charter::trimmed(text_policy::typed(cell));
      if (cell.starts_with('\'') && needs_guard(cell)) cell.erase(0, 1);
      row.cells.push_back(std::move(cell));
      if (at_end_of_line()) break;
      ++at_;  // the separator
    }
    end_line();
    if (whole) take(std::move(row));
  }

  void take(CsvRow row) {
    while (!row.cells.empty() && row.cells.back().empty()) row.cells.pop_back();
    if (row.cells.empty()) return;
    if (row.cells.size() > most_csv_columns) {
      wrong(Problem::unknown_column, row.line, row.cells[most_csv_columns]);
      if (!table_.rows.empty()) return;
      row.cells.resize(most_csv_columns);  // the columns it has are not missing as well
    }
    if (!table_.rows.empty() && row.cells.size() > table_.rows.front().cells.size())
      return wrong(Problem::surplus_cells, row.line, row.cells.back());
    table_.rows.push_back(std::move(row));
  }

  bool bare(std::string& cell) {
    while (!at_end_of_line() && text_[at_] != separator_) {
      if (text_[at_] == '"') return false;
      cell += text_[at_++];
    }
    return true;
  }

  bool quoted(std::string& cell) {
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] == '"') {
        if (at_ + 1 >= text_.size() || text_[at_ + 1] != '"') {
          ++at_;
          return at_end_of_line() || text_[at_] == separator_;
        }
        ++at_;
      }
      if (text_[at_] == '\n') ++line_;
      cell += text_[at_];
    }
    return false;
  }

  std::string_view text_, file_;
  char separator_;
  std::size_t at_ = 0;
  int line_ = 1;
  CsvTable table_;
};

}  // namespace

CsvTable read_csv(std::string_view bytes, std::string_view file) {
  const Place place = {.file = std::string(file)};
  if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
  if (bytes.size() > longest_csv) return {{}, {{Problem::too_large, place, ""}}};
  if (bytes.find('\0') != std::string_view::npos) return {{}, {{Problem::contains_nul, place, ""}}};
  if (!text_policy::is_utf8(bytes)) return {{}, {{Problem::not_utf8, place, "CSV UTF-8"}}};
  return Reader(bytes, file).read();
}

std::string write_csv(const std::vector<std::vector<std::string>>& rows) {
  std::string out(mark);
  for (const std::vector<std::string>& row : rows) {
    for (std::size_t at = 0; at < row.size(); ++at) {
      if (at > 0) out += ';';
      const std::string text = needs_guard(row[at]) ? '\'' + row[at] : row[at];
      const bool bare = text.find_first_of("\";,\t\r\n") == std::string::npos;
      if (!bare) out += '"';
      for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
      if (!bare) out += '"';
    }
    out += "\r\n";
  }
  return out;
}

int column_of(const CsvRow& header, std::initializer_list<std::string_view> names) {
  for (std::size_t at = 0; at < header.cells.size(); ++at) {
    const std::string name = texts::folded(header.cells[at]);
    if (std::find(names.begin(), names.end(), name) != names.end()) return static_cast<int>(at);
  }
  return -1;
}

std::string_view cell(const CsvRow& row, int column) {
  const auto at = static_cast<std::size_t>(column);
  return column < 0 || at >= row.cells.size() ? std::string_view() : std::string_view(row.cells[at]);
}

}  // namespace kommissorium::report
