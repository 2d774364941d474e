// SPDX-License-Identifier: MPL-2.0
#include "core/charter/pasted_table.h"

#include <algorithm>

#include "core/charter/pasted_text.h"
#include "core/charter/plain_text.h"
#include "core/texts/charter_texts.h"

namespace kommissorium::charter::pasted {

namespace {

enum class Column { none, name, first_name, last_name, organisation, contact, other };

Column column_of(std::string_view heading) {
  const texts::PastedWords& words = texts::pasted_words();
  std::string low = lowered(cleaned(heading));
  if (low.ends_with(':')) low.pop_back();
  if (low.empty()) return Column::none;
  const auto in = [&](const std::vector<std::string_view>& known) {
    return std::find(known.begin(), known.end(), low) != known.end();
  };
  if (in(words.name)) return Column::name;
  if (in(words.first_name)) return Column::first_name;
  if (in(words.last_name)) return Column::last_name;
  if (in(words.organisation)) return Column::organisation;
  if (in(words.contact)) return Column::contact;
  return in(words.other) ? Column::other : Column::none;
}

bool is_name(Column column) {
  return column == Column::name || column == Column::first_name || column == Column::last_name;
}

void join(std::string& text, std::string_view more, std::string_view between) {
  if (more.empty()) return;
  if (!text.empty()) text += between;
  text += more;
}

PastedMember by_columns(const std::vector<Column>& columns, const Row& row) {
  PastedMember member;
  std::string last_name;
  for (std::size_t i = 0; i < row.size() && i < columns.size(); ++i) {
    const std::string cell = cleaned(row[i]);
    switch (columns[i]) {
      case Column::name:
        join(member.name, cell, " ");
        break;
      case Column::first_name:
        member.name = cell;
        break;
      case Column::last_name:
        last_name = cell;
        break;
      case Column::organisation:
        join(member.organisation, cell, ", ");
        break;
      case Column::contact:
        join(member.contact, cell, ", ");
        break;
      case Column::other:
      case Column::none:
        break;
    }
  }
  join(member.name, last_name, " ");
  return member;
}

bool is_row_number(std::string_view cell) {
  return cell.size() <= 4 &&
         std::all_of(cell.begin(), cell.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

PastedMember by_looks(const Row& row) {
  PastedMember member;
  std::vector<std::string> cells;
  for (const std::string& raw : row) {
    const std::string cell = cleaned(without_bullet(raw));
    if (cell.empty() || is_row_number(cell)) continue;
    if (is_address(cell) || is_telephone(cell)) {
      join(member.contact, cell, ", ");
    } else {
      cells.push_back(cell);
    }
  }
  // the organisation is the cell that reads like one, else the second
  auto organisation =
      std::find_if(cells.begin(), cells.end(), [](const std::string& cell) { return is_organisation(cell); });
  if (organisation == cells.end() || cells.size() == 1) {
    organisation = cells.size() > 1 ? cells.begin() + 1 : cells.end();
  }
  if (organisation != cells.end()) {
    member.organisation = *organisation;
    cells.erase(organisation);
  }
  if (!cells.empty()) {
    member.name = cells.front();
    for (std::size_t i = 1; i < cells.size(); ++i) join(member.organisation, cells[i], ", ");
  }
  if (member.name.empty()) member.name = member.contact;
  return member;
}

}  // namespace

bool is_heading(const Row& row) {
  bool names = false;
  std::size_t filled = 0;
  std::size_t known = 0;
  for (const std::string& cell : row) {
    if (is_blank(cell)) continue;
    const Column column = column_of(cell);
    ++filled;
    known += column != Column::none ? 1U : 0U;
    names = names || is_name(column);
  }
  // one heading of the organisation's own does not hide the others
  return names && known * 2 > filled;
}

std::vector<PastedMember> people(const std::vector<Row>& rows) {
  std::vector<PastedMember> out;
  std::vector<Column> columns;
  for (const Row& row : rows) {
    if (is_heading(row)) {
      columns.clear();
      for (const std::string& cell : row) columns.push_back(column_of(cell));
      continue;
    }
    PastedMember member = columns.empty() ? by_looks(row) : by_columns(columns, row);
    if (!member.name.empty()) out.push_back(std::move(member));
  }
  return out;
}

}  // namespace kommissorium::charter::pasted
