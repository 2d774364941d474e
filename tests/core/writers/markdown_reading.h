// SPDX-License-Identifier: MPL-2.0
// A small strict reader of the Markdown our writer makes: its words, or a failed check where something is
// markup that the writer does not make. It knows the rules of GitHub Flavored Markdown, not the writer.
#pragma once

#include <doctest/doctest.h>

#include <cctype>
#include <sstream>
#include <string>
#include <string_view>

#include "core/outline/outline.h"

namespace kommissorium::trial {

/// The document as Markdown says it: a table that is named as the heading above it is not named again.
inline outline::Document as_in_markdown(outline::Document document) {
  std::string heading;
  for (outline::Block& block : document.blocks) {
    if (const auto* one = std::get_if<outline::Heading>(&block)) heading = one->text;
    auto* table = std::get_if<outline::Table>(&block);
    if (table != nullptr && table->caption == heading) table->caption.clear();
  }
  return document;
}

/// The words of one line, after the sign of its block. A lone letter that could be markup is a failure.
class MarkdownLine {
 public:
  explicit MarkdownLine(std::string_view line) : line_(line) {}

  std::string words() {
    while (at_ < line_.size()) step();
    return out_;
  }

 private:
  void step() {
    const char c = line_[at_];
    const char next = at_ + 1 < line_.size() ? line_[at_ + 1] : '\0';
    if (c == '\\') {
      if (next != '\0') {
        CHECK(std::ispunct(static_cast<unsigned char>(next)) != 0);
        out_ += next;
      }
      at_ += 2;  // at the end of a line it is a hard break
      return;
    }
    for (const std::string_view tag : {"<br>", "<strong>", "</strong>", "<em>", "</em>", "<ins>", "</ins>",
                                       "<del>", "</del>", "<!-- -->"}) {
      if (!line_.substr(at_).starts_with(tag)) continue;
      if (tag == "<br>") out_ += '\n';
      at_ += tag.size();
      return;
    }
    if (c == ']') {
      REQUIRE(line_.substr(at_).starts_with("](<"));
      at_ = line_.find(">)", at_);
      REQUIRE(at_ != std::string_view::npos);
      at_ += 2;
      return;
    }
    if (c == '*' || c == '[') {
      ++at_;
      return;
    }
    CHECK(std::string_view("`<~|$").find(c) == std::string_view::npos);
    if (c == '&') CHECK_FALSE(names_a_letter());
    if (c == '_') CHECK((between_letters()));
    if (c == '@') CHECK((at_ == 0 || line_[at_ - 1] == '>' || line_[at_ - 1] == ' '));
    CHECK_FALSE(line_.substr(at_).starts_with("://"));
    CHECK_FALSE(line_.substr(at_).starts_with("www."));
    out_ += c;
    ++at_;
  }

  /// source: CommonMark 0.30, 6.2: "&", letters and digits or "#", and ";" right behind them.
  bool names_a_letter() const {
    std::size_t end = at_ + 1;
    while (end < line_.size() &&
           (line_[end] == '#' || std::isalnum(static_cast<unsigned char>(line_[end])) != 0))
      ++end;
    return end > at_ + 1 && end < line_.size() && line_[end] == ';';
  }

  bool between_letters() const {
    const auto letter = [this](std::size_t at) {
      return at < line_.size() && std::isalnum(static_cast<unsigned char>(line_[at])) != 0;
    };
    return at_ > 0 && letter(at_ - 1) && letter(at_ + 1);
  }

  std::string_view line_;
  std::size_t at_ = 0;
  std::string out_;
};

/// Whether a line within a paragraph would begin a block of another kind.
inline bool begins_block(std::string_view line) {
  if (line.empty()) return false;
  if (line.front() == '>' || line.front() == '|' || line.front() == ' ') return true;
  const std::string_view word = line.substr(0, line.find(' '));
  for (const char* sign : {"#", "=", "-:", "+", "*"}) {
    if (word.find_first_not_of(sign) == std::string_view::npos) return true;
  }
  std::size_t digits = 0;
  while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9') ++digits;
  return digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')') &&
         digits + 1 == word.size();
}

inline std::string words_of_row(std::string_view line) {
  REQUIRE(line.ends_with(" |"));
  std::string words;
  std::size_t start = 1;
  for (std::size_t at = 1; at < line.size(); ++at) {
    if (line[at] == '\\') {
      ++at;
      continue;
    }
    if (line[at] != '|') continue;
    words += MarkdownLine(line.substr(start, at - start)).words() + '\n';
    start = at + 1;
  }
  return words;
}

/// Everything it says, parted by line ends where blocks and cells part.
inline std::string read_markdown(std::string_view markdown) {
  CHECK(markdown.find('\r') == std::string_view::npos);
  CHECK(markdown.find('\t') == std::string_view::npos);
  std::string words;
  std::istringstream lines{std::string(markdown)};
  for (std::string line; std::getline(lines, line); words += '\n') {
    std::string_view rest = line;
    if (rest.empty() || rest == "---" || rest == "<!-- -->") continue;
    if (rest.starts_with("<!-- kommissorium-charter")) {
      while (line != "-->" && std::getline(lines, line)) CHECK(line.find("--") + 2 >= line.size());
      continue;
    }
    if (rest.starts_with("|")) {
      if (rest.find_first_not_of("|- ") == std::string_view::npos && rest.find('-') != std::string_view::npos)
        continue;
      words += words_of_row(rest);
      continue;
    }
    const std::size_t marks = rest.find_first_not_of('#');
    if (marks > 0 && (marks == std::string_view::npos || rest[marks] == ' ')) {
      if (marks == std::string_view::npos) continue;
      REQUIRE(marks <= 3);
      words += MarkdownLine(rest.substr(marks)).words();
      continue;
    }
    if (rest == "-") continue;
    if (rest.starts_with("- ") || rest.starts_with("  ")) rest.remove_prefix(2);
    CHECK_FALSE(begins_block(rest));
    words += MarkdownLine(rest).words();
  }
  return words;
}

}  // namespace kommissorium::trial
