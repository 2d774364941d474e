// SPDX-License-Identifier: MPL-2.0
#include "core/report/csv.h"

#include <doctest/doctest.h>

#include "tests/laws/dice.h"

namespace report_csv_test {

using namespace kommissorium;
using namespace kommissorium::report;

namespace {

std::vector<std::vector<std::string>> cells_of(const CsvTable& table) {
  std::vector<std::vector<std::string>> cells;
  for (const CsvRow& row : table.rows) cells.push_back(row.cells);
  return cells;
}

Problem first_problem(std::string_view bytes) {
  const CsvTable table = read_csv(bytes, "x.csv");
  REQUIRE_FALSE(table.errors.empty());
  CHECK(table.errors[0].place.file == "x.csv");
  return table.errors[0].problem;
}

}  // namespace

TEST_CASE("csv: semicolons, commas or tabs, quotes, a byte order mark, all line ends, empty lines left out") {
  const std::vector<std::vector<std::string>> wanted = {{"navn", "niveau"}, {"a;\"b\"", "2"}, {"c\nd", ""}};
  for (const char* text :
       {"\xEF\xBB\xBFnavn;niveau\r\n\"a;\"\"b\"\"\"; 2 \r\n\r\n;;\r\n\"c\nd\";\r\n",
        "navn,niveau\n\"a;\"\"b\"\"\",2\n\"c\nd\",", "navn\tniveau\r\"a;\"\"b\"\"\"\t2\r\"c\nd\"\r"}) {
    const CsvTable table = read_csv(text, "x.csv");
    CHECK(table.errors.empty());
    auto cells = cells_of(table);
    REQUIRE(cells.size() == 3);
    cells[2].resize(2);
    CHECK(cells == wanted);
  }
  CHECK(read_csv("a;b\n\n\"x\ny\";1\nz;2\n", "").rows.back().line == 5);
}

TEST_CASE("csv: every bad line is named, and the good ones beside it do not hide it") {
  const CsvTable table = read_csv("navn;niveau\na\"b;1\nc;2;3\n\"d\" x;1\ne;2\n\"f", "x.csv");
  REQUIRE(table.errors.size() == 4);
  CHECK(table.errors[0] == Error{Problem::bad_quotes, {.file = "x.csv", .line = 2}, ""});
  CHECK(table.errors[1] == Error{Problem::surplus_cells, {.file = "x.csv", .line = 3}, "3"});
  CHECK(table.errors[2].place.line == 4);
  CHECK(table.errors[3].place.line == 6);
  CHECK(first_problem("") == Problem::empty_file);
  CHECK(first_problem("\n;;\n") == Problem::empty_file);
  CHECK(first_problem(std::string_view("a\0b", 3)) == Problem::contains_nul);
  CHECK(first_problem("navn\n\xE6") == Problem::not_utf8);
  CHECK(first_problem(std::string(longest_csv + 1, 'x')) == Problem::too_large);
  std::string many;
  for (std::size_t n = 0; n < most_csv_rows + 2; ++n) many += "a\n";
  CHECK(first_problem(many) == Problem::too_many_rows);
}

TEST_CASE("csv: no cell is a formula, and what is read again is what was written") {
  for (const char* text : {"=1+1", "+1", "-1", "@x", "'=1", "''@x"}) {
    const std::string written = write_csv({{text}});
    CHECK(written.find(std::string("'") + text) != std::string::npos);
  }
  CHECK(write_csv({{"a", "b;c"}, {"\"", ""}}) ==
        "\xEF\xBB\xBF"
        "a;\"b;c\"\r\n\"\"\"\";\r\n");
  CHECK(write_csv({{"'x"}}).find("''") == std::string::npos);
  const std::vector<std::string> parts = {"=", "+", "-", "@", "'", "\"", ";", ",", "a", "æ", " x", "\n", "1"};
  for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
    CAPTURE(seed);
    laws::Dice dice(seed);
    std::vector<std::vector<std::string>> rows;
    for (std::size_t n = 1 + dice.below(4); n > 0; --n) {
      rows.emplace_back(3);
      for (std::string& cell : rows.back()) {
        for (std::size_t length = dice.below(5); length > 0; --length) cell += dice.pick(parts);
        while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\n')) cell.erase(0, 1);
        while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\n')) cell.pop_back();
      }
      rows.back()[2] = "z";  // the reader drops empty cells at the end
    }
    const std::string written = write_csv(rows);
    const CsvTable table = read_csv(written, "");
    REQUIRE(table.errors.empty());
    REQUIRE(cells_of(table) == rows);
    for (const std::vector<std::string>& row : rows) {
      for (const std::string& cell : row) {
        const std::string alone = write_csv({{cell}}).substr(3);  // behind the byte order mark
        REQUIRE(std::string("=+-@").find(alone[alone[0] == '"' ? 1 : 0]) == std::string::npos);
      }
    }
  }
}

TEST_CASE("csv: columns are found by any of their names, cells beyond the end are empty") {
  const CsvRow header = {1, {"Navn", "NIVEAU"}};
  CHECK(column_of(header, {"level", "niveau"}) == 1);
  CHECK(column_of(header, {"x"}) == -1);
  CHECK(cell(header, 0) == "Navn");
  CHECK(cell(header, 2).empty());
  CHECK(cell(header, -1).empty());
}

TEST_CASE("csv: whatever is wrong with a long file, reading it ends") {
  std::string bad = "navn;niveau\n";
  for (int n = 0; n < 100'000; ++n) bad += "a\"\n";
  CHECK(read_csv(bad, "a.csv").errors.size() == most_csv_errors);

  const CsvTable wide = read_csv("navn" + std::string(1'000'000, ';') + "x\na\n", "a.csv");
  REQUIRE(wide.errors.size() == 1);
  CHECK(wide.errors[0].problem == Problem::unknown_column);
  CHECK(wide.errors[0].place.line == 1);
}

TEST_CASE("csv: a first line with too many columns is told of once, and the columns it has are known") {
  std::string wide = "navn;niveau";
  for (std::size_t n = 2; n < most_csv_columns + 1; ++n) wide += ";kolonne " + std::to_string(n);
  const CsvTable table = read_csv(wide + "\nOS2eksempel;2\n", "a.csv");
  REQUIRE(table.errors.size() == 1);
  CHECK(table.errors.front().problem == Problem::unknown_column);
  CHECK(table.errors.front().place.line == 1);
  CHECK(table.errors.front().detail == "kolonne " + std::to_string(most_csv_columns));
  REQUIRE(table.rows.size() == 2);
  CHECK(table.rows.front().cells.size() == most_csv_columns);
}

}  // namespace report_csv_test
