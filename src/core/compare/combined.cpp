// SPDX-License-Identifier: MPL-2.0
#include "core/compare/combined.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "core/compare/tokens.h"
#include "core/compare/words.h"
#include "core/text_policy.h"

namespace kommissorium::compare {
namespace {

/// A stretch of the ancestor, as bytes, and what stands there instead.
struct Replacement {
  std::size_t begin = 0, end = 0;
  std::string text;
  bool operator==(const Replacement&) const = default;
};

std::vector<Replacement> replacements(std::string_view ancestor, std::string_view changed) {
  std::vector<Replacement> out;
  std::size_t at = 0;
  bool open = false;  // the piece before this one belongs to the last replacement
  for (const Piece& piece : compare_words(ancestor, changed)) {
    if (piece.mark == Mark::same) {
      at += piece.text.size();
      open = false;
      continue;
    }
    if (!open) out.push_back({at, at, {}});
    open = true;
    if (piece.mark == Mark::removed) at = out.back().end += piece.text.size();
    if (piece.mark == Mark::added) out.back().text += piece.text;
  }
  return out;
}

bool comes_before(const Replacement& one, const Replacement& other) {
  return one.begin != other.begin ? one.begin < other.begin : one.end < other.end;
}

/// Whether at least one word, sign or line end that nobody changed stands between the two.
/// must: one comes before other.
bool stand_apart(const Replacement& one, const Replacement& other, std::string_view ancestor) {
  return one.end < other.begin && !only_blanks(ancestor.substr(one.end, other.begin - one.end));
}

}  // namespace

std::optional<std::string> combined(std::string_view ancestor, std::string_view one, std::string_view other) {
  if (one == other || one == ancestor || other == ancestor) return std::nullopt;
  const std::vector<Replacement> ones = replacements(ancestor, one), others = replacements(ancestor, other);
  std::vector<Replacement> both;
  std::merge(ones.begin(), ones.end(), others.begin(), others.end(), std::back_inserter(both), comes_before);
  both.erase(std::unique(both.begin(), both.end()), both.end());  // what both changed alike

  std::string out;
  std::size_t at = 0;
  for (std::size_t i = 0; i < both.size(); ++i) {
    if (i > 0 && !stand_apart(both[i - 1], both[i], ancestor)) return std::nullopt;
    out += ancestor.substr(at, both[i].begin - at);
    out += both[i].text;
    at = both[i].end;
  }
  out += ancestor.substr(at);
  const bool new_text = out != one && out != other;
  if (!new_text || out.size() > text_policy::longest_text) return std::nullopt;
  return out;
}

}  // namespace kommissorium::compare
