// SPDX-License-Identifier: MPL-2.0
#include "core/compare/in_words.h"

#include <optional>

#include "core/charter/answer.h"
#include "core/charter/field_rule.h"
#include "core/charter/plain_text.h"
#include "core/compare/item_name.h"
#include "core/revisions/canonical.h"
#include "core/texts/compare_texts.h"
#include "core/texts/dates.h"
#include "core/texts/document_texts.h"
#include "core/texts/fill.h"
#include "core/texts/interface_texts.h"

namespace kommissorium::compare {

using charter::Answer;
using charter::AnswerKind;
using charter::Charter;
using charter::FieldRule;
using charter::Shape;
using revisions::Value;
using texts::fill;

namespace {

constexpr std::size_t digits_of_a_record = 8;

/// What cannot be told in words stands as it is written.
std::string as_written(const Value& value) {
  if (value.is_null()) return "";
  return value.text() != nullptr ? *value.text() : revisions::canonical(value);
}

template <class Entries>
std::string label_in(const Entries& entries, std::string_view id, Language language) {
  for (const auto& entry : entries)
    if (entry.id == id) return entry.label.in(language);
  return std::string(id);
}

std::string choice(const Charter& charter, std::string_view field, std::string_view id) {
  const Language language = charter.shown_in;
  const texts::CompareTexts& say = texts::compare_texts(language);
  if (id.empty()) return "";
  if (field.ends_with("/organisation-kind")) return label_in(charter.group->organisation_kinds, id, language);
  for (const catalogue::SectionEntry& section : charter.group->sections)
    for (const catalogue::FieldEntry& question : section.fields)
      if (question.id == field) return label_in(question.choices, id, language);
  return std::string(id == "da" ? say.danish : id == "en" ? say.english : id);
}

std::string follow_up(const Answer& answer, const texts::DocumentTexts& say) {
  const std::string day = texts::short_date(answer.follow_up);
  const std::string person = charter::trimmed(answer.person);
  if (day.empty() && person.empty()) return "";
  if (day.empty()) return fill(say.follow_up_person, {person});
  if (person.empty()) return fill(say.follow_up, {day});
  return fill(say.follow_up_by, {day, person});
}

std::string answer(const Charter& charter, std::string_view field, const Value& value) {
  const texts::DocumentTexts& say = texts::document_texts(charter.shown_in);
  const Answer said = charter::decode_answer(value);
  if (said.kind == AnswerKind::open) return "";
  if (said.kind == AnswerKind::followed)
    return std::string(field.starts_with("responsibility/") ? say.confirmed : say.followed);
  const std::string_view kind = said.kind == AnswerKind::explained ? say.explained : say.not_relevant;
  const bool reason = !charter::is_blank(said.reason);
  std::string words = fill(texts::compare_texts(charter.shown_in).answer_with,
                           {kind, reason ? std::string_view(said.reason) : say.reason_missing});
  const std::string later = follow_up(said, say);
  return later.empty() ? words : words + '\n' + later;
}

std::string put_off(const Charter& charter, const Value& value) {
  const Answer later = {.follow_up = std::string(value.text_at("date")),
                        .person = std::string(value.text_at("person"))};
  const std::string words = follow_up(later, texts::document_texts(charter.shown_in));
  return words.empty() ? std::string(texts::compare_texts(charter.shown_in).put_off_openly) : words;
}

std::string roles(const Charter& charter, const Value& value) {
  std::string words;
  for (const Value& role : *value.array())
    words += (words.empty() ? "" : ", ") + label_in(charter.group->roles, *role.text(), charter.shown_in);
  return words;
}

std::string participation(const Charter& charter, const Value& value) {
  const std::string_view kind = value.text_at("kind"), reference = value.text_at("reference");
  const std::string words =
      kind.empty() ? "" : label_in(charter.group->participations, kind, charter.shown_in);
  if (reference.empty()) return words;
  return words.empty() ? std::string(reference) : words + " (" + std::string(reference) + ")";
}

std::string order(const Charter& charter, std::string_view field, const Value& value) {
  const std::string_view list = field.substr(0, field.find('/'));
  std::string words;
  for (const Value& id : *value.array())
    words += (words.empty() ? "" : ", ") + item_name(charter, list, *id.text());
  return words;
}

std::string catalogue_record(const Charter& charter, const std::string& id) {
  const std::string digits = id.substr(0, digits_of_a_record);
  return id == charter.catalogue_record ? charter.group->version + " (" + digits + ")" : digits;
}

std::string flag(bool yes, Language language) {
  const InterfaceTexts& say = interface_texts(language);
  return std::string(yes ? say.yes : say.no);
}

std::string exists(bool there, Language language) {
  const texts::CompareTexts& say = texts::compare_texts(language);
  return std::string(there ? say.there : say.deleted);
}

/// must: the value fits the rule, stands in settled form and is not null.
std::string told(const Charter& charter, std::string_view field, const FieldRule& rule, const Value& value) {
  switch (rule.shape) {
    case Shape::choice:
      return choice(charter, field, *value.text());
    case Shape::day:
      return texts::short_date(*value.text());
    case Shape::number:
      return std::to_string(*value.integer());
    case Shape::answer:
      return answer(charter, field, value);
    case Shape::flag:
      return flag(*value.boolean(), charter.shown_in);
    case Shape::roles:
      return roles(charter, value);
    case Shape::participation:
      return participation(charter, value);
    case Shape::put_off:
      return put_off(charter, value);
    case Shape::order:
      return order(charter, field, value);
    case Shape::exists:
      return exists(charter::is_none(rule, value), charter.shown_in);
    case Shape::record:
      return catalogue_record(charter, *value.text());
    case Shape::wording:
      return value.text()->empty() ? rule.wording.in(charter.shown_in) : *value.text();
    case Shape::line:
    case Shape::paragraphs:
      return *value.text();
  }
  return as_written(value);
}

}  // namespace

std::string in_words(const Charter& charter, std::string_view field, const Value& value) {
  const std::optional<FieldRule> rule = charter::rule_of(charter, field);
  if (!rule) return as_written(value);
  const Value settled = charter::settled_form(*rule, value);
  if (settled.is_null()) return "";
  if (!charter::fits(*rule, settled).ok()) return as_written(value);
  return told(charter, field, *rule, settled);
}

}  // namespace kommissorium::compare
