// SPDX-License-Identifier: MPL-2.0
#include "core/charter/pasted_pieces.h"

#include <algorithm>
#include <array>

#include "core/charter/pasted_text.h"
#include "core/charter/plain_text.h"

namespace kommissorium::charter::pasted {
namespace {

constexpr std::size_t longest_heading = 80;  // characters
constexpr std::size_t most_heading_words = 9;

/// Programs end lines in many ways; Word pastes its own line break as a vertical tab.
std::vector<std::string> lines_of(std::string_view pasted) {
  constexpr std::array<std::string_view, 7> ends = {
      "\r\n", "\n", "\r", "\v", "\f", "\xE2\x80\xA8", "\xE2\x80\xA9"};  // U+2028, U+2029
  std::vector<std::string> lines = {""};
  while (!pasted.empty()) {
    std::size_t length = 0;
    for (const std::string_view end : ends) {
      if (length == 0 && pasted.starts_with(end)) length = end.size();
    }
    if (length > 0) {
      lines.emplace_back();
      pasted.remove_prefix(length);
    } else {
      lines.back() += pasted.front();
      pasted.remove_prefix(1);
    }
  }
  for (std::string& line : lines) line = trimmed(line);
  return lines;
}

bool begins_small(std::string_view line) {
  if (line.front() >= 'a' && line.front() <= 'z') return true;
  return line.starts_with("\xC3\xA6") || line.starts_with("\xC3\xB8") ||
         line.starts_with("\xC3\xA5");  // the three small Danish letters
}

bool ends_a_sentence(std::string_view line) {
  return std::string_view(".:;!?").find(line.back()) != std::string_view::npos;
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0u) != 0x80u; }));
}

bool is_short(std::string_view line) {
  const auto words = static_cast<std::size_t>(std::count(line.begin(), line.end(), ' ')) + 1;
  return words <= most_heading_words && characters(line) <= longest_heading;
}

/// "#", "##", "3", "3.", "3.1": what some programs put before a heading and nothing else.
bool is_numbered(std::string_view line) {
  const std::size_t blank = line.find_first_of(" \t");
  if (blank == std::string_view::npos || blank == 0) return false;
  const std::string_view first = line.substr(0, blank);
  if (first.find_first_not_of('#') == std::string_view::npos) return true;
  const bool digit = first.front() >= '0' && first.front() <= '9';
  return digit && first.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool is_heading(std::string_view line, bool has_more_below) {
  if (!is_short(line)) return false;
  if (line.front() == '#' && is_numbered(line)) return true;
  if (ends_a_sentence(line) || line.back() == ',' || begins_small(line)) return false;
  return has_more_below;
}

class Cutting {
 public:
  explicit Cutting(std::vector<std::string> lines) : lines_(std::move(lines)) {}

  std::vector<Piece> made() && {
    bool after_empty = true;
    for (std::size_t at = 0; at < lines_.size(); ++at) {
      const std::string& line = lines_[at];
      if (!line.empty()) take(line, at, after_empty);
      after_empty = line.empty();
    }
    return std::move(pieces_);
  }

 private:
  void take(const std::string& line, std::size_t at, bool after_empty) {
    if (!after_empty && !pieces_.empty() && goes_on(pieces_.back(), line)) {
      pieces_.back().text += ' ' + line;
      return;
    }
    const bool more = has_text_below(at);
    const std::string rest = without_bullet(line);
    const bool numbered = is_numbered(line);
    // "1. Purpose" above a paragraph is a heading; "1. …" among others of its kind is a list.
    const bool in_a_list = numbered && (is_numbered_at(at + 1) || (at > 0 && is_numbered_at(at - 1)));
    if ((!numbered || in_a_list) && rest.size() < line.size() && !rest.empty() && line.front() != '#') {
      const std::string mark = trimmed(std::string_view(line).substr(0, line.size() - rest.size()));
      if (line.ends_with(rest)) {
        pieces_.push_back({PieceKind::bullet, mark, rest});
        return;
      }
    }
    pieces_.push_back(
        {is_heading(line, more && !continues_at(at + 1)) ? PieceKind::heading : PieceKind::paragraph, "",
         line});
  }

  static bool goes_on(const Piece& piece, std::string_view line) {
    return piece.kind != PieceKind::heading && begins_small(line) && !ends_a_sentence(piece.text);
  }

  bool continues_at(std::size_t at) const {
    return at < lines_.size() && !lines_[at].empty() && begins_small(lines_[at]);
  }

  bool is_numbered_at(std::size_t at) const { return at < lines_.size() && is_numbered(lines_[at]); }

  bool has_text_below(std::size_t at) const {
    for (std::size_t next = at + 1; next < lines_.size(); ++next) {
      if (!lines_[next].empty()) return true;
    }
    return false;
  }

  std::vector<std::string> lines_;
  std::vector<Piece> pieces_;
};

}  // namespace

std::vector<Piece> pieces(std::string_view pasted) { return Cutting(lines_of(pasted)).made(); }

}  // namespace kommissorium::charter::pasted
