// SPDX-License-Identifier: MPL-2.0
#include "core/texts/table_problems.h"

#include <doctest/doctest.h>

#include "core/texts/problems.h"

namespace texts_table_problems_test {

using namespace kommissorium;

TEST_CASE("table problems: a line is named with its column, and each problem has a sentence of its own") {
  const Error error = {Problem::invalid_cell, {.file = "x.csv", .field = "niveau", .line = 3}, "7"};
  CHECK(texts::describe(error, Language::danish).starts_with("x.csv, linje 3, felt niveau: "));
  CHECK(texts::describe(error, Language::danish).ends_with("7."));
  const std::string_view none = texts::table_problem(Problem::not_json).danish.wrong;
  for (auto problem = static_cast<int>(Problem::missing_column);
       problem <= static_cast<int>(Problem::too_many_files); ++problem) {
    CHECK(texts::table_problem(static_cast<Problem>(problem)).danish.wrong != none);
  }
}

}  // namespace texts_table_problems_test
