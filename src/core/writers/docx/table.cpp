// SPDX-License-Identifier: MPL-2.0
// The order of elements in w:tblPr is the schema's: style, width, layout, look, caption, description.
#include "core/writers/docx/table.h"

#include <algorithm>

#include "core/writers/docx/names.h"
#include "core/writers/docx/paragraph.h"
#include "core/writers/xml.h"

namespace kommissorium::writers::docx {
namespace {

std::size_t column_count(const outline::Table& table) {
  std::size_t count = table.columns.size();
  for (const outline::Table::Row& row : table.rows) count = std::max(count, row.cells.size());
  return count;
}

/// Twentieths of a point, together exactly the width of the text.
std::vector<int> widths_of(const outline::Table& table) {
  const std::size_t count = column_count(table);
  std::vector<int> shares(count, 1);
  std::copy_n(table.widths.begin(), std::min(count, table.widths.size()), shares.begin());
  int total = 0;
  for (int& share : shares) total += share = std::clamp(share, 1, 1000);
  std::vector<int> widths;
  int given = 0;
  for (const int share : shares) {
    widths.push_back(text_width * share / total);
    given += widths.back();
  }
  widths.back() += text_width - given;
  return widths;
}

std::string cell(int width, std::string_view paragraphs) {
  std::string out = "<w:tc><w:tcPr><w:tcW w:w='" + std::to_string(width) + "' w:type='dxa'/></w:tcPr>";
  out += paragraphs;
  return out + "</w:tc>";
}

std::string header_row(const outline::Table& table, const std::vector<int>& widths) {
  std::string out = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
  for (std::size_t at = 0; at < widths.size(); ++at) {
    const std::string_view name = at < table.columns.size() ? std::string_view(table.columns[at]) : "";
    out += cell(widths[at], paragraph("TableHeading", run_markup(name, "")));
  }
  return out + "</w:tr>";
}

std::string row_markup(const outline::Table::Row& row, const std::vector<int>& widths, RunWriter& writer) {
  std::string out = "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
  for (std::size_t at = 0; at < widths.size(); ++at) {
    std::string lines;
    if (at < row.cells.size()) {
      for (const outline::Runs& line : row.cells[at]) lines += paragraph("TableText", writer.runs(line));
    }
    out += cell(widths[at], lines.empty() ? paragraph("TableText", "") : lines);
  }
  return out + "</w:tr>";
}

}  // namespace

std::string table(const outline::Table& table, RunWriter& writer) {
  if (column_count(table) == 0) return "";
  const std::vector<int> widths = widths_of(table);
  std::string out = "<w:tbl><w:tblPr><w:tblStyle w:val='CharterTable'/><w:tblW w:w='" +
                    std::to_string(text_width) +
                    "' w:type='dxa'/><w:tblLayout w:type='fixed'/><w:tblLook w:val='0620' w:firstRow='1' "
                    "w:lastRow='0' w:firstColumn='0' w:lastColumn='0' w:noHBand='1' w:noVBand='1'/>";
  if (!table.caption.empty()) {
    const std::string caption = xml::escaped(table.caption);
    out += "<w:tblCaption w:val='" + caption + "'/><w:tblDescription w:val='" + caption + "'/>";
  }
  out += "</w:tblPr><w:tblGrid>";
  for (const int width : widths) out += "<w:gridCol w:w='" + std::to_string(width) + "'/>";
  out += "</w:tblGrid>" + header_row(table, widths);
  for (const outline::Table::Row& row : table.rows) out += row_markup(row, widths, writer);
  return out + "</w:tbl>";
}

}  // namespace kommissorium::writers::docx
