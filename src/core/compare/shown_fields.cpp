// SPDX-License-Identifier: MPL-2.0
#include "core/compare/shown_fields.h"

#include <algorithm>

#include "core/charter/field_rule.h"
#include "core/charter/item.h"
#include "core/charter/members.h"
#include "core/charter/reading.h"
#include "core/compare/in_words.h"
#include "core/texts/charter_texts.h"
#include "core/texts/document_texts.h"
#include "core/texts/fill.h"

namespace kommissorium::compare {

using charter::Charter;
using charter::Point;

namespace {

// Sorted by what they say, so that a copy without history shows them in the same order.
std::string proposals_in_words(const Charter& charter, std::string_view field,
                               const std::vector<charter::Proposal>& proposals) {
  const texts::DocumentTexts& say = texts::document_texts(charter.shown_in);
  std::vector<std::string> words;
  for (const charter::Proposal& proposal : proposals)
    words.push_back(in_words(charter, field, proposal.value));
  std::sort(words.begin(), words.end());
  std::string out;
  for (std::size_t at = 0; at < words.size(); ++at) {
    out += (at == 0 ? "" : "\n") + texts::fill(say.proposal, {std::to_string(at + 1)});
    out += words[at].empty() ? say.not_filled_in : std::string_view(words[at]);
  }
  return out;
}

class Lister {
 public:
  explicit Lister(const Charter& charter) : charter_(charter) {}

  std::vector<ShownField> list() && {
    for (const std::string_view field : {"catalogue", "head/language", "head/example"})
      if (charter_.point(field) == nullptr) add_if_written(field);
    for (const charter::Section& section : charter_.sections) {
      section_ = section.heading;
      for (const Point& point : section.points) add_point(point);
      if (section.kind != catalogue::SectionKind::members) continue;
      for (const charter::Member& member : charter_.members) add_member(member);
    }
    return std::move(fields_);
  }

 private:
  void add(std::string_view field) {
    fields_.push_back(
        {std::string(field), section_, field_name(charter_, field), shown_text(charter_, field)});
  }

  void add_if_written(std::string_view field) {
    add(field);
    if (fields_.back().text.empty()) fields_.pop_back();
  }

  void add_point(const Point& point) {
    if (point.wording_field != point.field && !point.wording_field.empty()) add(point.wording_field);
    add(point.field);
    if (const std::optional<charter::ItemField> item = charter::item_field(point.field))
      add_exists(item->item(), point.deleted_but_changed);
  }

  void add_member(const charter::Member& member) {
    const std::string item = "member/" + member.id;
    for (const std::string_view part : charter::member_parts) {
      const std::string field = item + "/" + std::string(part);
      part == "name" ? add(field) : add_if_written(field);
    }
    add_exists(item, member.deleted_but_changed);
  }

  // An item that is there says so by being listed; only one that a deletion missed is told of.
  void add_exists(const std::string& item, bool deleted_but_changed) {
    if (!deleted_but_changed) return;
    const std::string field = item + "/exists";
    const std::string text(texts::charter_texts(charter_.shown_in).exists);
    fields_.push_back({field, section_, field_name(charter_, field), text});
  }

  const Charter& charter_;
  std::string section_;
  std::vector<ShownField> fields_;
};

}  // namespace

std::string shown_text(const Charter& charter, std::string_view field) {
  const std::optional<charter::FieldRule> rule = charter::rule_of(charter, field);
  if (!rule) return "";
  const charter::Reading reading = charter::read(charter.history, field, *rule);
  if (reading.conflict()) return proposals_in_words(charter, field, reading.proposals);
  return in_words(charter, field,
                  reading.proposals.empty() ? revisions::Value() : reading.proposals.front().value);
}

std::vector<ShownField> shown_fields(const Charter& charter) { return Lister(charter).list(); }

}  // namespace kommissorium::compare
