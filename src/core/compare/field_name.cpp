// SPDX-License-Identifier: MPL-2.0
#include "core/compare/field_name.h"

#include <array>
#include <optional>

#include "core/charter/item.h"
#include "core/charter/members.h"
#include "core/charter/note.h"
#include "core/charter/plain_text.h"
#include "core/charter/put_off.h"
#include "core/compare/in_words.h"
#include "core/compare/item_name.h"
#include "core/texts/charter_texts.h"
#include "core/texts/compare_texts.h"
#include "core/texts/fill.h"

namespace kommissorium::compare {

using charter::Charter;
using charter::ItemField;
using charter::Point;
using texts::fill;

namespace {

std::string with_wording(const std::string& label, const texts::CharterTexts& words) {
  return label + " (" + std::string(words.wording) + ")";
}

std::string of_member(const Charter& charter, const ItemField& field) {
  const texts::CompareTexts& say = texts::compare_texts(charter.shown_in);
  std::string name = item_name(charter, "member", field.id);
  if (name != say.nameless_member) name = fill(say.member, {name});
  if (field.part == "exists" || field.part.empty()) return name;
  return fill(say.part_of, {name, member_part_name(field.part, charter.shown_in)});
}

/// An own point or section: the number it has while it is in force.
FieldName of_own(const Charter& charter, const ItemField& field) {
  const texts::CharterTexts& words = texts::charter_texts(charter.shown_in);
  const bool is_section = field.list == "section";
  const Point* point = charter.point(field.item() + (is_section ? "/text" : ""));
  FieldName name = {point == nullptr ? "" : point->number, item_name(charter, field.list, field.id)};
  if (is_section && field.part == "title") name.label += " (" + charter::lowered_first(words.title) + ")";
  if (!is_section && field.part == "text") name.label = with_wording(name.label, words);
  return name;
}

std::string short_label(const std::string& label) { return charter::shortened(label, longest_name); }

/// What the catalogue calls it, for what is not in force now.
std::optional<std::string> in_catalogue(const Charter& charter, std::string_view field) {
  const Language language = charter.shown_in;
  for (const catalogue::SectionEntry& section : charter.group->sections) {
    for (const catalogue::ClauseEntry& clause : section.clauses)
      if (clause.id == field) return clause.title.in(language);
    for (const catalogue::FieldEntry& question : section.fields)
      if (question.id == field) return question.label.in(language);
    for (const catalogue::DutyEntry& duty : section.duties) {
      const std::string wording = short_label(duty.text.in(language));
      if (duty.id == field) return wording;
      if (duty.id + "/text" == field) return with_wording(wording, texts::charter_texts(language));
    }
  }
  return std::nullopt;
}

std::optional<std::string> beside_catalogue(const Charter& charter, std::string_view field) {
  const texts::CharterTexts& words = texts::charter_texts(charter.shown_in);
  const texts::CompareTexts& say = texts::compare_texts(charter.shown_in);
  if (field == "catalogue") return std::string(words.catalogue);
  if (field == "head/language") return std::string(words.language);
  if (field == "head/example") return std::string(words.example);
  if (field == "member/order") return std::string(say.member_order);
  if (field == "duty/order") return std::string(say.duty_order);
  if (field == "section/order") return std::string(say.section_order);
  return std::nullopt;
}

const Point* point_with_wording(const Charter& charter, std::string_view field) {
  for (const charter::Section& section : charter.sections)
    for (const Point& point : section.points)
      if (point.wording_field == field) return &point;
  return nullptr;
}

}  // namespace

FieldName field_name(const Charter& charter, std::string_view field) {
  if (charter::is_note(field)) {
    const texts::CompareTexts& say = texts::compare_texts(charter.shown_in);
    return {"", fill(say.note, {field_label(charter, charter::noted(field))})};
  }
  if (const std::string_view point = charter::put_off_point(field); !point.empty()) {
    FieldName name = field_name(charter, point);
    name.label += " (" + std::string(texts::compare_texts(charter.shown_in).put_off) + ")";
    return name;
  }
  if (const std::optional<ItemField> item = charter::item_field(field))
    return item->list == "member" ? FieldName{"", of_member(charter, *item)} : of_own(charter, *item);
  if (const Point* point = charter.point(field)) return {point->number, short_label(point->label)};
  if (const Point* point = point_with_wording(charter, field))
    return {point->number, with_wording(short_label(point->label), texts::charter_texts(charter.shown_in))};
  if (std::optional<std::string> label = in_catalogue(charter, field)) return {"", *label};
  return {"", beside_catalogue(charter, field).value_or(std::string(field))};
}

std::string member_part_name(std::string_view part, Language language) {
  const texts::CharterTexts& words = texts::charter_texts(language);
  const std::array<std::string_view, charter::member_parts.size()> labels = {
      words.name,           words.organisation,  words.roles, words.organisation_kind,
      words.decision_maker, words.participation, words.from,  words.to,
      words.contact};
  for (std::size_t at = 0; at < labels.size(); ++at)
    if (charter::member_parts[at] == part) return std::string(labels[at]);
  return std::string(part);
}

std::string field_label(const Charter& charter, std::string_view field) {
  const FieldName name = field_name(charter, field);
  return name.number.empty() ? name.label : name.number + " " + name.label;
}

}  // namespace kommissorium::compare
