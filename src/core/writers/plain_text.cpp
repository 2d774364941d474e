// SPDX-License-Identifier: MPL-2.0
#include "core/writers/plain_text.h"

#include <algorithm>
#include <string_view>

namespace kommissorium::writers {
namespace {

constexpr std::size_t page_width = 80;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }

/// Characters, not bytes.
std::size_t width(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0u) != 0x80u; }));
}

std::vector<std::string_view> words_in(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t start = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && !is_blank(text[at])) continue;
    if (at > start) words.push_back(text.substr(start, at - start));
    start = at + 1;
  }
  return words;
}

std::string joined(const outline::Runs& runs) {
  std::string text;
  for (const outline::Run& run : runs) text += run.text;
  return text;
}

/// The same with what came and what went marked, as git marks words.
std::string marked(const outline::Runs& runs) {
  std::string text;
  for (const outline::Run& run : runs) {
    if (run.tone == outline::Tone::inserted) {
      text += "{+" + run.text + "+}";
    } else if (run.tone == outline::Tone::removed) {
      text += "[-" + run.text + "-]";
    } else {
      text += run.text;
    }
  }
  return text;
}

/// Text wrapped at the page's width; the first line begins with `lead`, the others are set in by its width.
/// Line ends in the text stay.
std::string wrapped(std::string_view lead, std::string_view text) {
  const std::string set_in(width(lead), ' ');
  std::string out;
  std::string line(lead);
  bool fresh = true;
  const auto finish = [&] {
    while (!line.empty() && line.back() == ' ') line.pop_back();
    out += line + '\n';
    line = set_in;
    fresh = true;
  };
  std::size_t start = 0;
  while (start <= text.size()) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    for (const std::string_view word : words_in(text.substr(start, end - start))) {
      if (!fresh && width(line) + 1 + width(word) > page_width) finish();
      if (!fresh) line += ' ';
      line += word;
      fresh = false;
    }
    finish();
    start = end + 1;
  }
  return out;
}

class PlainPage {
 public:
  std::string out;

  void add(const outline::Heading& heading) {
    const std::string title = heading.number.empty() ? heading.text : heading.number + " " + heading.text;
    out += '\n' + wrapped("", title);
    if (heading.level <= 2) out += std::string(std::min(width(title), page_width), '-') + '\n';
    out += '\n';
  }
  void add(const outline::Paragraph& paragraph) {
    out += wrapped(paragraph.number.empty() ? "" : paragraph.number + "  ", marked(paragraph.runs)) + '\n';
  }
  void add(const outline::List& list) {
    for (const outline::Runs& item : list.items) out += wrapped("- ", marked(item));
    out += '\n';
  }
  void add(const outline::Facts& facts) {
    std::size_t widest = 0;
    for (const outline::Facts::Fact& fact : facts.facts) widest = std::max(widest, width(fact.label));
    widest = std::min<std::size_t>(widest, 30);
    for (const outline::Facts::Fact& fact : facts.facts) {
      std::string lead = fact.label + ':';
      lead.resize(lead.size() + (widest + 3 > width(lead) ? widest + 3 - width(lead) : 1), ' ');
      if (width(lead) <= page_width / 2) {
        out += wrapped(lead, marked(fact.value));
      } else {  // a question too long to stand beside its answer
        out += wrapped("", fact.label + ':') + wrapped("  ", marked(fact.value));
      }
    }
    out += '\n';
  }
  /// One block a row: the number and the first text column, then the other columns by their names. A column
  /// that says nothing has no line.
  void add(const outline::Table& table) {
    for (const outline::Table::Row& row : table.rows) add(row, table.columns);
    out += '\n';
  }
  void add(const outline::Signatures& signatures) {
    for (const std::string& name : signatures.names) {
      out += "\n\n" + std::string(page_width / 2, '_') + '\n' + wrapped("", name);
    }
    out += '\n';
  }
  void add(const outline::PageBreak&) { out += '\f'; }
  void add(const outline::Figure& figure) { spell_out(outline::in_words(figure)); }
  void add(const outline::Chart& chart) { spell_out(outline::in_words(chart)); }
  void spell_out(const std::vector<outline::Block>& blocks) {
    for (const outline::Block& block : blocks) std::visit([this](const auto& one) { add(one); }, block);
  }

 private:
  void add(const outline::Table::Row& row, const std::vector<std::string>& columns) {
    std::size_t column = 0;
    std::string lead;
    if (row.cells.size() > 1 && is_number(row.cells[0])) {
      lead = joined(row.cells[0][0]) + "  ";
      column = 1;
    }
    const std::string set_in(width(lead), ' ');
    bool first = true;
    if (column < row.cells.size()) {
      for (const outline::Runs& line : row.cells[column]) {
        if (says_nothing(line)) continue;
        out += wrapped(first ? lead : set_in, marked(line));
        first = false;
      }
    }
    if (first && !lead.empty()) out += wrapped(lead, "");
    for (++column; column < row.cells.size(); ++column) {
      std::string name = column < columns.size() && !columns[column].empty() ? columns[column] + ": " : "";
      for (const outline::Runs& line : row.cells[column]) {
        if (says_nothing(line)) continue;
        out += wrapped(set_in + name, marked(line));
        name.assign(width(name), ' ');
      }
    }
  }

  static bool says_nothing(const outline::Runs& line) { return words_in(joined(line)).empty(); }

  static bool is_number(const std::vector<outline::Runs>& cell) {
    if (cell.size() != 1) return false;
    const std::string text = joined(cell[0]);
    return !text.empty() && text.find_first_not_of("0123456789.") == std::string::npos;
  }
};

/// Collects the words in the order in which every writer puts them down.
class Reading {
 public:
  std::string out;

  void say(std::string_view text) {
    for (const std::string_view word : words_in(text)) {
      if (!out.empty()) out += ' ';
      out += word;
    }
  }
  void add(const outline::Heading& heading) {
    say(heading.number);
    say(heading.text);
  }
  void add(const outline::Paragraph& paragraph) {
    say(paragraph.number);
    say(joined(paragraph.runs));
  }
  void add(const outline::List& list) {
    for (const outline::Runs& item : list.items) say(joined(item));
  }
  void add(const outline::Facts& facts) {
    for (const outline::Facts::Fact& fact : facts.facts) {
      say(fact.label);
      say(joined(fact.value));
    }
  }
  void add(const outline::Table& table) {
    say(table.caption);
    for (const std::string& column : table.columns) say(column);
    for (const outline::Table::Row& row : table.rows) {
      for (const std::vector<outline::Runs>& cell : row.cells) {
        for (const outline::Runs& line : cell) say(joined(line));
      }
    }
  }
  void add(const outline::Signatures& signatures) {
    for (const std::string& name : signatures.names) say(name);
  }
  void add(const outline::PageBreak&) {}
  void add(const outline::Figure& figure) { spell_out(outline::in_words(figure)); }
  void add(const outline::Chart& chart) { spell_out(outline::in_words(chart)); }
  void spell_out(const std::vector<outline::Block>& blocks) {
    for (const outline::Block& block : blocks) std::visit([this](const auto& one) { add(one); }, block);
  }
};

}  // namespace

std::string plain_text(const outline::Document& document) {
  PlainPage page;
  if (!document.kicker.empty()) page.out += wrapped("", document.kicker);
  page.out += wrapped("", document.title);
  page.out += std::string(std::min(width(document.title), page_width), '=') + '\n';
  if (!document.status.empty()) page.out += wrapped("", document.status);
  page.out += '\n';
  for (const outline::Block& block : document.blocks) {
    std::visit([&page](const auto& one) { page.add(one); }, block);
  }
  if (!document.footer.empty()) page.out += '\n' + wrapped("", document.footer);
  return std::move(page.out);
}

std::string words(const outline::Document& document) {
  Reading reading;
  reading.say(document.kicker);
  reading.say(document.title);
  reading.say(document.status);
  for (const outline::Block& block : document.blocks) {
    std::visit([&reading](const auto& one) { reading.add(one); }, block);
  }
  reading.say(document.footer);
  return std::move(reading.out);
}

}  // namespace kommissorium::writers
