// SPDX-License-Identifier: MPL-2.0
#include "core/returned/control_text.h"

#include <algorithm>
#include <map>

#include "core/text_policy.h"

namespace kommissorium::returned {
namespace {

std::string_view without_bullet(std::string_view line) {
  for (const std::string_view bullet : {"- ", "* ", "\xE2\x80\xA2 "}) {
    if (line.starts_with(bullet)) return line.substr(bullet.size());
  }
  return line;
}

/// Words with one blank between, lines with one line end between.
std::string bare(std::string_view text) {
  const std::string shown = text_policy::shown(text);
  std::string out;
  std::size_t start = 0;
  while (start <= shown.size()) {
    const std::size_t end = std::min(shown.find('\n', start), shown.size());
    std::string line;
    for (std::size_t at = start; at < end; ++at) {
      const bool no_break_space = std::string_view(shown).substr(at).starts_with("\xC2\xA0");
      if (!no_break_space && shown[at] != ' ' && shown[at] != '\t') {
        line += shown[at];
        continue;
      }
      if (no_break_space) ++at;
      if (!line.empty() && line.back() != ' ') line += ' ';
    }
    if (!line.empty() && line.back() == ' ') line.pop_back();
    const std::string_view words = without_bullet(line);
    if (!words.empty()) {
      if (!out.empty()) out += '\n';
      out += words;
    }
    start = end + 1;
  }
  return out;
}

/// The texts of a document's controls, collected from the runs that name them.
class Reading {
 public:
  explicit Reading(const outline::Document& document) {
    for (const outline::Control& control : document.controls) {
      place_.emplace(control.id, texts_.size());
      texts_.push_back({control.id, "", control.empty, control.placeholder});
    }
    for (const outline::Block& block : document.blocks) {
      std::visit([this](const auto& one) { add(one); }, block);
    }
  }

  std::vector<ControlText> texts() && { return std::move(texts_); }

 private:
  void add(const outline::Heading& heading) { take(heading.control, heading.text, ""); }
  void add(const outline::Paragraph& paragraph) { add(paragraph.runs, "\n\n", ""); }
  void add(const outline::List& list) {
    bool first = true;
    for (const outline::Runs& item : list.items) {
      add(item, first ? "\n\n" : "\n", "- ");
      first = false;
    }
  }
  void add(const outline::Facts& facts) {
    for (const outline::Facts::Fact& fact : facts.facts) add(fact.value, "", "");
  }
  void add(const outline::Table& table) {
    for (const outline::Table::Row& row : table.rows) {
      for (const std::vector<outline::Runs>& cell : row.cells) {
        for (const outline::Runs& line : cell) add(line, "", "");
      }
    }
  }
  void add(const outline::Signatures&) {}
  void add(const outline::PageBreak&) {}

  /// `between` parts it from the block before that fills the same control, `before` stands before it.
  void add(const outline::Runs& runs, std::string_view between, std::string_view before) {
    std::string open;
    for (const outline::Run& run : runs) {
      const bool goes_on = !run.control.empty() && run.control == open;
      take(run.control, (goes_on ? "" : std::string(before)) + run.text, goes_on ? "" : between);
      open = run.control;
    }
  }

  void take(const std::string& control, const std::string& text, std::string_view between) {
    const auto known = place_.find(control);
    if (known == place_.end()) return;
    std::string& all = texts_[known->second].text;
    if (!all.empty()) all += between;
    all += text;
  }

  std::map<std::string, std::size_t, std::less<>> place_;
  std::vector<ControlText> texts_;
};

}  // namespace

std::vector<ControlText> control_texts(const outline::Document& document) {
  return Reading(document).texts();
}

bool reads_the_same(std::string_view one, std::string_view other) {
  return one == other || bare(one) == bare(other);
}

}  // namespace kommissorium::returned
