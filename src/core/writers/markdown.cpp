// SPDX-License-Identifier: MPL-2.0
// Every text passes markdown_text(). Blocks are parted by empty lines; facts and names to sign are lists,
// because a table without headings says nothing to those who hear it.
#include "core/writers/markdown.h"

#include <algorithm>

#include "core/writers/carried.h"
#include "core/writers/markdown_text.h"

namespace kommissorium::writers {
namespace {

using outline::Tone;
using Kind = MarkdownPlace::Kind;

constexpr MarkdownPlace in_paragraph = {Kind::lines, 0};
constexpr MarkdownPlace in_item = {Kind::lines, 2};
constexpr MarkdownPlace in_one_line = {Kind::one_line, 0};

class Page {
 public:
  std::string out;

  void paragraph(const std::string& text) {
    if (text.empty()) return;
    part();
    out += text + '\n';
    list_before_ = false;
  }

  void heading(int level, std::string_view number, std::string_view text) {
    const outline::Runs runs = {
        {std::string(number), Tone::plain, ""}, {" ", Tone::plain, ""}, {std::string(text), Tone::plain, ""}};
    paragraph(std::string(static_cast<std::size_t>(level), '#') + ' ' + markdown_text(runs, in_one_line));
  }

  void add(const outline::Heading& heading_block) {
    heading(heading_block.level <= 2 ? 2 : 3, heading_block.number, heading_block.text);
    last_heading_ = heading_block.text;
  }

  void add(const outline::Paragraph& block) {
    outline::Runs runs;
    if (!block.number.empty()) runs = {{block.number, Tone::strong, ""}, {" ", Tone::plain, ""}};
    runs.insert(runs.end(), block.runs.begin(), block.runs.end());
    paragraph(markdown_text(runs, in_paragraph));
  }

  void add(const outline::List& list) {
    std::vector<std::string> items;
    for (const outline::Runs& item : list.items) items.push_back(markdown_text(item, in_item));
    add_list(items);
  }

  void add(const outline::Facts& facts) {
    std::vector<std::string> items;
    for (const outline::Facts::Fact& fact : facts.facts) {
      outline::Runs runs = {{fact.label, Tone::strong, ""}, {"\n", Tone::plain, ""}};
      runs.insert(runs.end(), fact.value.begin(), fact.value.end());
      items.push_back(markdown_text(runs, in_item));
    }
    add_list(items);
  }

  void add(const outline::Signatures& signatures) {
    std::vector<std::string> items;
    for (const std::string& name : signatures.names) items.push_back(markdown_text(name, in_item));
    add_list(items);
  }

  void add(const outline::Table& table) {
    // A caption names the table for those who do not see it; here it would be read a second time.
    if (table.caption != last_heading_) paragraph(markdown_text(table.caption, in_paragraph, Tone::missing));
    std::size_t columns = table.columns.size();
    for (const outline::Table::Row& row : table.rows) columns = std::max(columns, row.cells.size());
    if (columns == 0) return;
    part();
    list_before_ = false;
    std::vector<std::string> cells;
    for (const std::string& column : table.columns) cells.push_back(markdown_text(column, in_one_line));
    add_row(cells, columns);
    add_row(std::vector<std::string>(columns, "---"), columns);
    for (const outline::Table::Row& row : table.rows) {
      cells.clear();
      for (const std::vector<outline::Runs>& cell : row.cells) cells.push_back(cell_text(cell));
      add_row(cells, columns);
    }
  }

  void add(const outline::PageBreak&) { paragraph("---"); }
  void add(const outline::Figure& figure) { spell_out(outline::in_words(figure)); }
  void add(const outline::Chart& chart) { spell_out(outline::in_words(chart)); }
  void spell_out(const std::vector<outline::Block>& blocks) {
    for (const outline::Block& block : blocks) std::visit([this](const auto& one) { add(one); }, block);
  }

 private:
  void part() {
    if (!out.empty()) out += '\n';
  }

  void add_list(const std::vector<std::string>& items) {
    if (items.empty()) return;
    if (list_before_) paragraph("<!-- -->");  // two lists would become one
    part();
    for (const std::string& item : items) out += item.empty() ? "-\n" : "- " + item + '\n';
    list_before_ = true;
  }

  static std::string cell_text(const std::vector<outline::Runs>& lines) {
    std::string text;
    for (const outline::Runs& line : lines) {
      const std::string more = markdown_text(line, in_one_line);
      if (!text.empty() && !more.empty()) text += "<br>";
      text += more;
    }
    return text;
  }

  void add_row(const std::vector<std::string>& cells, std::size_t columns) {
    out += '|';
    for (std::size_t n = 0; n < columns; ++n) out += ' ' + (n < cells.size() ? cells[n] : "") + " |";
    out += '\n';
  }

  bool list_before_ = false;
  std::string last_heading_;
};

}  // namespace

std::string markdown(const outline::Document& document, std::string_view carried) {
  Page page;
  page.paragraph(markdown_text(document.kicker, in_paragraph));
  page.heading(1, "", document.title);
  page.paragraph(markdown_text(document.status, in_paragraph, Tone::strong));
  for (const outline::Block& block : document.blocks) {
    std::visit([&page](const auto& one) { page.add(one); }, block);
  }
  page.paragraph(markdown_text(document.footer, in_paragraph));
  if (!carried.empty()) page.paragraph(carried_comment(carried));
  return std::move(page.out);
}

}  // namespace kommissorium::writers
