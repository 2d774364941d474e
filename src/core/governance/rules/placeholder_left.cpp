// SPDX-License-Identifier: MPL-2.0
#include <array>

#include "core/charter/plain_text.h"
#include "core/compare/item_name.h"
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

/// What people leave for later, in lower case.
constexpr std::array<std::string_view, 10> marks = {"xxx",  "___",     "...",   "???",       "tbd",
                                                    "todo", "[indsæt", "[navn", "[udfyldes", "lorem ipsum"};

/// "[…]" whole: what stands between brackets, if it is short enough to be a placeholder.
std::string between_brackets(std::string_view text) {
  constexpr std::size_t longest = 60;
  for (std::size_t begin = text.find('['); begin != std::string_view::npos;
       begin = text.find('[', begin + 1)) {
    const std::size_t end = text.find(']', begin);
    if (end == std::string_view::npos) break;
    const bool is_link = end + 1 < text.size() && text[end + 1] == '(';  // of Markdown
    if (!is_link && end - begin <= longest && end > begin + 1)
      return std::string(text.substr(begin, end + 1 - begin));
  }
  return "";
}

/// "todo" stands in "metodologi" too: a mark of letters is a word of its own.
bool is_word(std::string_view text, std::size_t at, std::size_t length) {
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
  };
  const bool begins = at == 0 || !is_letter(text[at]) || !is_letter(text[at - 1]);
  const std::size_t end = at + length;
  const bool ends = end >= text.size() || !is_letter(text[end - 1]) || !is_letter(text[end]);
  return begins && ends;
}

/// Whether the mark stands anywhere. "..." must be all there is: at the end of a sentence it is none.
bool holds(std::string_view text, std::string_view mark) {
  if (mark == "...") return text == mark;
  const bool is_beginning = mark.front() == '[';  // "[navn", "[navne på …"
  for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
    if (is_beginning || is_word(text, at, mark.size())) return true;
  }
  return false;
}

/// The placeholder that a text still holds; "" = none.
std::string placeholder_in(std::string_view text, const charter::Point& point) {
  const std::string trimmed = charter::trimmed(text);
  if (trimmed.empty()) return "";
  if (!point.placeholder.empty() && trimmed == point.placeholder)
    return charter::shortened(trimmed, longest_quote);
  const std::string small = charter::lowered(trimmed);
  for (const std::string_view mark : marks) {
    if (holds(small, mark)) return charter::shortened(trimmed, longest_quote);
  }
  return between_brackets(trimmed);
}

std::string name_of(const charter::Point& point) {
  return point.number.empty() ? "„" + point.label + "“" : point.number;
}

/// What the group itself wrote there, one text after the other.
std::string placeholder_at(const charter::Point& point) {
  const bool own_words = point.own || point.reworded;
  const bool free_text = point.kind == charter::PointKind::text ||
                         point.kind == charter::PointKind::long_text ||
                         point.kind == charter::PointKind::own_section ||
                         (point.kind == charter::PointKind::clause && point.reworded);
  const std::string* text = free_text ? point.value.text() : nullptr;
  std::string left = text == nullptr ? "" : placeholder_in(*text, point);
  if (left.empty()) left = placeholder_in(point.answer.reason, point);
  if (left.empty() && own_words) left = placeholder_in(point.label, point);
  return left;
}

Spots placeholder_left_spots(const Case& asked) {
  Spots found;
  for (const charter::Section& section : asked.charter.sections) {
    for (const charter::Point& point : section.points) {
      const std::string left = placeholder_at(point);
      if (!left.empty()) found.push_back({point.field, {name_of(point), left}});
    }
  }
  for (const charter::Member& member : asked.charter.members) {
    for (const std::string* text : {&member.name, &member.organisation}) {
      const std::string left = placeholder_in(*text, {});
      if (left.empty()) continue;
      found.push_back(
          {"member/" + member.id + "/name", {compare::item_name(asked.charter, "member", member.id), left}});
      break;
    }
  }
  return found;
}

}  // namespace

const Rule placeholder_left = {
    .id = "placeholder-left",
    .severity = Severity::should,
    .says = {"{1} er ikke udfyldt endnu: Der står „{2}“.", "{1} is not filled in yet: it says “{2}”."},
    .why = {"Et sted, der venter på at blive udfyldt, ser ud som en aftale, når det bliver skrevet under.",
            "A place waiting to be filled in looks like an agreement once it is signed."},
    .settles = {"Skriv det, der er aftalt, eller slet teksten, så feltet står som manglende.",
                "Write what is agreed, or delete the text so that the field is shown as missing."},
    .source = "OS2's kommissorieskabelon: felter i klammer udfyldes af gruppen",
    .check = placeholder_left_spots,
};

}  // namespace kommissorium::governance::rules
