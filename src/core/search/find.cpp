// SPDX-License-Identifier: MPL-2.0
#include "core/search/find.h"

#include <algorithm>
#include <optional>

#include "core/charter/plain_text.h"
#include "core/search/folding.h"
#include "core/sort_stably.h"

namespace kommissorium::search {
namespace {

constexpr std::size_t before_the_word = 40;  // bytes, about
constexpr std::size_t longest_excerpt = 140;

bool is_in_a_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

bool begins_a_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
    if (at == 0 || !is_in_a_word(text[at - 1])) return true;
  return false;
}

/// How many of the words only stand within others; none where one is missing.
std::optional<std::size_t> distance(const Entry& entry, const std::vector<std::string>& words) {
  const std::string_view all = entry.compared;
  const bool written = entry.kind == Kind::text || entry.kind == Kind::note;
  bool in_text = words.empty() || !written;
  std::size_t within = 0;
  for (const std::string& word : words) {
    if (all.find(word) == std::string_view::npos) return std::nullopt;
    in_text = in_text || all.find(word, entry.from_text) != std::string_view::npos;
    within += begins_a_word(all, word) ? 0 : 1;
  }
  return in_text ? std::optional<std::size_t>(within) : std::nullopt;
}

bool begins_a_character(std::string_view text, std::size_t at) {
  return (static_cast<unsigned char>(text[at]) & 0xC0u) != 0x80u;
}

/// Four letters at least: fewer begin too much.
bool is_name_begun(std::string_view name, std::string_view typed) {
  constexpr std::size_t least = 4;
  const std::string begun = fold(charter::trimmed(typed)).text;
  return begun.size() >= least && fold(name).text.starts_with(begun);
}

std::string excerpt(const std::string& text, const std::vector<std::string>& words) {
  if (text.empty()) return "";
  const std::string line = charter::trimmed(charter::one_line(text));
  const Folding folding = fold(line);
  std::size_t first = std::string::npos;
  for (const std::string& word : words) first = std::min(first, folding.text.find(word));
  std::size_t from = first == std::string::npos ? 0 : folding.from[first];
  if (from <= before_the_word) return charter::shortened(line, longest_excerpt);
  from -= before_the_word;
  const std::size_t blank = line.find(' ', from);
  if (blank != std::string::npos && blank < from + before_the_word) from = blank + 1;
  while (from < line.size() && !begins_a_character(line, from)) ++from;
  return "… " + charter::shortened(std::string_view(line).substr(from), longest_excerpt);
}

}  // namespace

Found find(const std::vector<Entry>& entries, std::string_view typed, std::size_t most) {
  struct Candidate {
    std::size_t entry, within;
  };
  const std::vector<std::string> words = words_of(typed);
  std::array<std::vector<Candidate>, kinds> found;
  for (std::size_t at = 0; at < entries.size(); ++at) {
    if (words.empty() && !entries[at].always) continue;
    if (const std::optional<std::size_t> within = distance(entries[at], words))
      found[static_cast<std::size_t>(entries[at].kind)].push_back({at, *within});
  }
  // Who types what a command is called wants it done, and Enter goes to the first.
  constexpr auto command = static_cast<std::size_t>(Kind::command);
  const bool names_one = std::any_of(found[command].begin(), found[command].end(), [&](const Candidate& one) {
    return is_name_begun(entries[one.entry].label, typed);
  });
  Found out;
  for (std::size_t turn = 0; turn < kinds; ++turn) {
    const std::size_t kind = names_one ? (turn + command) % kinds : turn;
    std::vector<Candidate>& candidates = found[kind];
    out.all += candidates.size();
    sort_stably(candidates,
                [](const Candidate& one, const Candidate& other) { return one.within < other.within; });
    out.more[kind] = candidates.size() - std::min(candidates.size(), most);
    candidates.resize(candidates.size() - out.more[kind]);
    for (const Candidate& one : candidates)
      out.hits.push_back({one.entry, excerpt(entries[one.entry].text, words)});
  }
  return out;
}

}  // namespace kommissorium::search
