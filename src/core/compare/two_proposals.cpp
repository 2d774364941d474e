// SPDX-License-Identifier: MPL-2.0
#include "core/compare/two_proposals.h"

#include <algorithm>
#include <set>

#include "core/charter/field_rule.h"
#include "core/charter/item.h"
#include "core/charter/reading.h"
#include "core/compare/ancestor.h"
#include "core/compare/combined_value.h"
#include "core/compare/field_name.h"
#include "core/compare/in_words.h"
#include "core/sort_stably.h"

namespace kommissorium::compare {

using charter::Charter;
using charter::FieldRule;
using charter::Shape;
using revisions::FieldHistory;
using revisions::Revision;
using revisions::Value;

namespace {

void append(Pieces& pieces, Mark mark, std::string_view text) {
  if (text.empty()) return;
  if (!pieces.empty() && pieces.back().mark == mark) {
    pieces.back().text += text;
  } else {
    pieces.push_back({mark, std::string(text)});
  }
}

// What was replaced is told by what came in its place.
Pieces without_replaced(const Pieces& pieces) {
  Pieces out;
  for (std::size_t index = 0; index < pieces.size(); ++index) {
    const bool replaced = pieces[index].mark == Mark::removed && index + 1 < pieces.size() &&
                          pieces[index + 1].mark == Mark::added;
    if (!replaced) append(out, pieces[index].mark, pieces[index].text);
  }
  return out;
}

Pieces without_removed(const Pieces& pieces) {
  Pieces out;
  for (const Piece& piece : pieces) {
    if (piece.mark != Mark::removed) append(out, piece.mark, piece.text);
  }
  return out;
}

Pieces plain(std::string_view text) {
  Pieces out;
  append(out, Mark::same, text);
  return out;
}

std::string without_blanks(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at, 2) == "\xC2\xA0") {
      ++at;
    } else if (text[at] != ' ' && text[at] != '\t' && text[at] != '\n') {
      out += text[at];
    }
  }
  return out;
}

bool belongs(const charter::Section& section, std::string_view field) {
  const std::optional<charter::ItemField> item = charter::item_field(field);
  if (item && item->list == "member") return section.kind == catalogue::SectionKind::members;
  return std::any_of(section.points.begin(), section.points.end(), [&](const charter::Point& point) {
    const std::optional<charter::ItemField> own = charter::item_field(point.field);
    if (item) return own && own->item() == item->item();
    return point.field == field || point.wording_field == field;
  });
}

void sort_by_time(std::vector<Side>& sides) {
  sort_stably(sides, [](const Side& one, const Side& other) { return one.time < other.time; });
}

// --- an item that somebody deleted and somebody else changed

std::set<std::string> seen_by_deletions(const FieldHistory* exists) {
  std::set<std::string> seen;
  if (exists == nullptr) return seen;
  for (const std::string& head : exists->heads) {
    const Value* saw = exists->find(head)->value.find("saw");
    if (saw == nullptr || saw->array() == nullptr) continue;
    for (const Value& id : *saw->array()) {
      if (id.text() != nullptr) seen.insert(*id.text());
    }
  }
  return seen;
}

bool says_deleted(const Revision& revision) {
  const Value* exists = revision.value.find("exists");
  return exists != nullptr && exists->boolean() != nullptr && !*exists->boolean();
}

// What a line of an item's changes begins with: the item itself is named above.
std::string part_name(const Charter& charter, std::string_view field) {
  const std::optional<charter::ItemField> item = charter::item_field(field);
  if (!item || item->list != "member") return "";
  return member_part_name(item->part, charter.shown_in) + ": ";
}

// What the deletion did not see, a line a field, each against what it saw.
Side changed_side(const Charter& charter, const std::string& item, const std::set<std::string>& seen) {
  Side side;
  side.value = Value::Object{{"exists", true}};
  const auto& fields = charter.history.fields;
  for (auto at = fields.lower_bound(item); at != fields.end() && at->first.starts_with(item); ++at) {
    if (at->first.ends_with("/exists")) continue;
    const FieldHistory& written = at->second;
    std::string before;
    for (const Revision& revision : written.revisions) {
      if (seen.count(revision.id) != 0) before = in_words(charter, at->first, revision.value);
    }
    for (const std::string& head : written.heads) {
      if (seen.count(head) != 0) continue;
      const Revision& revision = *written.find(head);
      if (revision.time >= side.time) {
        side.time = revision.time;
        side.author = revision.author;
      }
      if (!side.words.empty()) append(side.words, Mark::same, "\n");
      append(side.words, Mark::same, part_name(charter, at->first));
      for (const Piece& piece :
           without_replaced(compare_words(before, in_words(charter, at->first, revision.value))))
        append(side.words, piece.mark, piece.text);
    }
  }
  return side;
}

void tell_item(TwoProposals& out, const Charter& charter, const std::string& item) {
  out.is_item = true;
  if (charter::presence(charter.history, item) != charter::Presence::deleted_but_changed) return;
  const FieldHistory* exists = charter.history.find(out.field);
  if (exists == nullptr) return;
  Side changed = changed_side(charter, item, seen_by_deletions(exists));
  for (const std::string& head : exists->heads) {
    const Revision& revision = *exists->find(head);
    if (says_deleted(revision)) {
      Side side;
      side.value = Value::Object{{"exists", false}};
      side.author = revision.author;
      side.time = revision.time;
      side.removes = true;
      const bool known = std::any_of(out.sides.begin(), out.sides.end(),
                                     [&](const Side& one) { return one.author == side.author; });
      if (!known) out.sides.push_back(std::move(side));
    } else if (revision.time >= changed.time) {
      changed.time = revision.time;
      changed.author = revision.author;
    }
  }
  out.sides.push_back(std::move(changed));
  sort_by_time(out.sides);
}

// --- a field with several values

void mark_against_before(TwoProposals& out, const std::vector<std::string>& texts) {
  for (std::size_t index = 0; index < texts.size(); ++index)
    out.sides[index].words = without_replaced(compare_words(out.before, texts[index]));
}

bool have_a_word_in_common(const Pieces& words) {
  return std::any_of(words.begin(), words.end(), [](const Piece& piece) {
    return piece.mark == Mark::same && !without_blanks(piece.text).empty();
  });
}

void mark_against_each_other(TwoProposals& out, const std::vector<std::string>& texts) {
  if (!have_a_word_in_common(compare_words(texts[0], texts[1]))) return;
  out.against_each_other = true;
  out.sides[0].words = without_removed(compare_words(texts[1], texts[0]));
  out.sides[1].words = without_removed(compare_words(texts[0], texts[1]));
}

// What the two heads come from; null when they were written without knowing anything of each other.
Value common_value(const FieldHistory& written, const std::vector<charter::Proposal>& proposals) {
  const Revision* ancestor = written.find(proposals.front().revision);
  for (const charter::Proposal& proposal : proposals) {
    if (ancestor != nullptr) ancestor = common_ancestor(written, ancestor->id, proposal.revision);
  }
  return ancestor == nullptr ? Value() : ancestor->value;
}

void tell_field(TwoProposals& out, const Charter& charter, const FieldRule& rule) {
  std::vector<charter::Proposal> proposals = charter::read(charter.history, out.field, rule).proposals;
  const FieldHistory* written = charter.history.find(out.field);
  if (written == nullptr || proposals.empty()) return;
  sort_stably(proposals, [](const charter::Proposal& one, const charter::Proposal& other) {
    return one.time < other.time;
  });
  std::vector<std::string> texts;
  for (const charter::Proposal& proposal : proposals) {
    texts.push_back(in_words(charter, out.field, proposal.value));
    out.sides.push_back({proposal.value, proposal.author, proposal.time, plain(texts.back()), false});
  }
  if (proposals.size() < 2) return;
  const Value common = common_value(*written, proposals);
  out.before = in_words(charter, out.field, common);
  const bool two = proposals.size() == 2;
  const bool is_text =
      rule.shape == Shape::line || rule.shape == Shape::paragraphs || rule.shape == Shape::wording;
  if (!out.before.empty()) {
    mark_against_before(out, texts);
  } else if (two && (is_text || rule.shape == Shape::answer)) {
    mark_against_each_other(out, texts);
  }
  if (!two) return;
  out.only_blanks = is_text && without_blanks(texts[0]) == without_blanks(texts[1]);
  if (std::optional<Value> both =
          combined_value(charter, out.field, common, proposals[0].value, proposals[1].value)) {
    Pieces words = without_replaced(compare_words(out.before, in_words(charter, out.field, *both)));
    out.both = TwoProposals::Both{std::move(*both), std::move(words)};
  }
}

}  // namespace

TwoProposals two_proposals(const Charter& charter, std::string_view field) {
  TwoProposals out;
  out.field = field;
  out.label = field_label(charter, field);
  for (const charter::Section& section : charter.sections) {
    if (!belongs(section, field)) continue;
    out.section_number = section.number;
    out.section_title = section.title;
    break;
  }
  const std::optional<charter::ItemField> item = charter::item_field(field);
  if (item && item->part == "exists") {
    tell_item(out, charter, item->item());
  } else if (const std::optional<FieldRule> rule = charter::rule_of(charter, field)) {
    tell_field(out, charter, *rule);
  }
  return out;
}

}  // namespace kommissorium::compare
