// SPDX-License-Identifier: MPL-2.0
#include "core/report/product_list.h"

#include <map>

#include "core/charter/plain_text.h"
#include "core/report/csv.h"
#include "core/texts/collation.h"

namespace kommissorium::report {

std::optional<std::string> level_in(std::string_view text) {
  std::string level = texts::folded(text);
  for (const std::string_view before : {"niveau ", "level "}) {
    if (level.starts_with(before)) level.erase(0, before.size());
  }
  if (level == "sandkasse") level = "sandbox";
  if (level.empty() || governance::level_number(level) >= 0) return level;
  return std::nullopt;
}

ProductList read_products(std::string_view bytes, std::string_view file) {
  CsvTable table = read_csv(bytes, file);
  ProductList list;
  list.errors = std::move(table.errors);
  if (table.rows.empty()) return list;
  const auto wrong = [&](Problem problem, int line, std::string_view column, std::string_view found) {
    list.errors.push_back({problem,
                           {.file = std::string(file), .field = std::string(column), .line = line},
                           std::string(found)});
  };
  const CsvRow& header = table.rows.front();
  const int name_column = column_of(header, {"name", "navn", "product", "produkt"});
  const int level_column = column_of(header, {"level", "niveau"});
  if (name_column < 0) {
    wrong(Problem::missing_column, header.line, "", "navn, name");
    list.products.clear();
    return list;
  }
  std::map<std::string, int> lines;
  for (std::size_t at = 1; at < table.rows.size() && list.errors.size() < most_csv_errors; ++at) {
    const CsvRow& row = table.rows[at];
    const std::string name = charter::one_line(cell(row, name_column));
    const std::optional<std::string> level = level_in(cell(row, level_column));
    if (name.empty()) wrong(Problem::empty_cell, row.line, cell(header, name_column), "");
    if (!level) wrong(Problem::invalid_cell, row.line, cell(header, level_column), cell(row, level_column));
    if (name.empty() || !level) continue;
    const auto [there, fresh] = lines.emplace(governance::product_key(name), row.line);
    if (!fresh) {
      wrong(Problem::doubled_row, row.line, cell(header, name_column), std::to_string(there->second));
      continue;
    }
    list.products.push_back({name, *level});
  }
  if (!list.errors.empty()) list.products.clear();
  return list;
}

}  // namespace kommissorium::report
