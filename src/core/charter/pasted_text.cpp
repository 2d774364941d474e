// SPDX-License-Identifier: MPL-2.0
#include "core/charter/pasted_text.h"

#include <algorithm>
#include <array>

#include "core/charter/plain_text.h"
#include "core/texts/charter_texts.h"

namespace kommissorium::charter::pasted {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool contains(const std::vector<std::string_view>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// How long a number with its mark is at the beginning: "12. ", "3) ", "(4) "; 0 for none.
std::size_t numbering(std::string_view line) {
  std::size_t at = line.starts_with('(') ? 1 : 0;
  const std::size_t first = at;
  while (at < line.size() && is_digit(line[at]) && at - first < 4) ++at;
  if (at == first || at >= line.size()) return 0;
  if (line[at] != '.' && line[at] != ')' && line[at] != ':') return 0;
  ++at;
  const bool ends =
      at == line.size() || line[at] == ' ' || line[at] == '\t' || line.substr(at).starts_with("\xC2\xA0");
  return ends ? at : 0;
}

std::size_t bullet(std::string_view line) {
  constexpr std::array<std::string_view, 13> marks = {"-", "*", "+", "•", "–",   "—",  "·",
                                                      "◦", "▪", "‣", "●", "[ ]", "[x]"};
  for (std::string_view mark : marks) {
    if (!line.starts_with(mark)) continue;
    const std::string_view rest = line.substr(mark.size());
    // "•Anna" is a bullet too; "-Anna" and "*Anna" may be anything
    const bool apart =
        rest.starts_with(' ') || rest.starts_with('\t') || rest.starts_with("\xC2\xA0") || rest.empty();
    if (apart || mark == "•" || mark == "·" || mark == "●") return mark.size();
  }
  return 0;
}

}  // namespace

std::vector<std::string> split(std::string_view text, char mark) {
  std::vector<std::string> parts;
  int depth = 0;
  bool quoted = false;
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"') quoted = !quoted;
    if (c == '(' || c == '<') ++depth;
    if ((c == ')' || c == '>') && depth > 0) --depth;
    if (c != mark || depth > 0 || quoted) continue;
    parts.push_back(trimmed(text.substr(from, i - from)));
    from = i + 1;
  }
  parts.push_back(trimmed(text.substr(from)));
  return parts;
}

bool is_address(std::string_view text) {
  const std::size_t at = text.find('@');
  return at != std::string_view::npos && at > 0 && at + 1 < text.size() &&
         text.find_first_of(" \t<>()\",;") == std::string_view::npos &&
         text.find('@', at + 1) == std::string_view::npos;
}

bool is_telephone(std::string_view text) {
  std::size_t digits = 0;
  for (char c : text) {
    if (is_digit(c)) {
      ++digits;
    } else if (c != ' ' && c != '+' && c != '-' && c != '.' && c != '(' && c != ')') {
      return false;
    }
  }
  return digits >= 8 && digits <= 15;
}

bool is_organisation(std::string_view text) {
  const texts::PastedWords& words = texts::pasted_words();
  for (const std::string& word : split(lowered(text), ' ')) {
    if (contains(words.organisation_words, word)) return true;
    for (std::string_view end : words.organisation_ends) {
      if (word.size() > end.size() && word.ends_with(end)) return true;
    }
  }
  return false;
}

bool is_degree(std::string_view text) {
  const std::string low = lowered(text);
  const std::vector<std::string_view>& degrees = texts::pasted_words().degrees;
  return std::any_of(degrees.begin(), degrees.end(), [&](std::string_view degree) {
    return low.starts_with(degree) && low.find(' ') == std::string::npos;
  });
}

std::string without_bullet(std::string_view line) {
  std::string rest = trimmed(line);
  for (int layers = 0; layers < 3; ++layers) {  // "- 1. " and "- [ ] "
    const std::size_t length = std::max(bullet(rest), numbering(rest));
    if (length == 0) break;
    rest = trimmed(std::string_view(rest).substr(length));
  }
  return rest;
}

std::string cleaned(std::string_view text) {
  std::string out = trimmed(text);
  while (!out.empty() && (out.back() == ',' || out.back() == ';' || out.back() == ' ')) out.pop_back();
  const bool quoted =
      out.size() >= 2 && (out.front() == '"' || out.front() == '\'') && out.back() == out.front();
  return quoted ? trimmed(std::string_view(out).substr(1, out.size() - 2)) : out;
}

}  // namespace kommissorium::charter::pasted
