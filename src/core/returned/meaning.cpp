// SPDX-License-Identifier: MPL-2.0
#include "core/returned/meaning.h"

#include <optional>
#include <string>
#include <vector>

#include "core/charter/edit.h"
#include "core/charter/field_rule.h"
#include "core/charter/plain_text.h"
#include "core/charter/revise.h"
#include "core/text_policy.h"
#include "core/texts/dates.h"
#include "core/texts/document_texts.h"
#include "core/texts/yes_no.h"

namespace kommissorium::returned {
namespace {

using charter::AnswerKind;
using charter::Charter;
using charter::FieldRule;
using charter::Shape;
using revisions::Value;

constexpr std::size_t most_digits = 9;

Error invalid(std::string_view field, std::string_view text) {
  return {Problem::invalid_value, {.field = std::string(field)}, charter::shortened(text, 80)};
}

/// In one line, lower case, without a full stop: what a word is compared by.
std::string word(std::string_view text) {
  std::string line = charter::lowered(charter::trimmed(charter::one_line(text)));
  if (line.size() > 1 && line.back() == '.') line.pop_back();
  return line;
}

/// The words that name something, with its id.
struct Name {
  LocalText label;
  std::string id;
};

template <class Entries>
std::vector<Name> names_of(const Entries& entries) {
  std::vector<Name> names;
  for (const auto& entry : entries) names.push_back({entry.label, entry.id});
  return names;
}

std::vector<Name> names_for(const Charter& charter, std::string_view field, Shape shape) {
  if (shape == Shape::roles) return names_of(charter.group.roles);
  if (shape == Shape::participation) return names_of(charter.group.participations);
  if (field.ends_with("organisation-kind")) return names_of(charter.group.organisation_kinds);
  const charter::Point* point = charter.point(field);
  return point == nullptr ? std::vector<Name>{} : names_of(point->choices);
}

/// "" when nothing is called that.
std::string id_named(const std::vector<Name>& names, std::string_view text) {
  const std::string wanted = word(text);
  for (const Name& name : names) {
    const bool meant = wanted == word(name.label.danish) || wanted == word(name.label.english);
    if (meant || wanted == charter::lowered(name.id)) return name.id;
  }
  return "";
}

Result<Value> choice(const std::vector<Name>& names, std::string_view field, std::string_view text) {
  const std::string id = id_named(names, text);
  if (id.empty()) return invalid(field, text);
  return Value(id);
}

Result<Value> roles(const std::vector<Name>& names, std::string_view field, std::string_view text) {
  Value::Array ids;
  std::string part;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && std::string_view(",;\n\t").find(text[at]) == std::string_view::npos) {
      part += text[at];
      continue;
    }
    if (!charter::is_blank(part)) {
      const std::string id = id_named(names, part);
      if (id.empty()) return invalid(field, part);
      ids.push_back(id);
    }
    part.clear();
  }
  return Value(ids);
}

Result<Value> number(std::string_view field, std::string_view text) {
  const std::string digits = word(text);
  const bool only_digits = digits.find_first_not_of("0123456789") == std::string::npos;
  if (!only_digits || digits.size() > most_digits) return invalid(field, text);
  std::int64_t sum = 0;
  for (const char digit : digits) sum = sum * 10 + (digit - '0');
  return Value(sum);
}

Result<Value> flag(std::string_view field, std::string_view text) {
  const std::string said = word(text);
  if (const std::optional<bool> known = texts::yes_or_no(said)) return Value(*known);
  for (const Language language : {Language::danish, Language::english}) {
    if (said == word(texts::document_texts(language).decision_maker)) return Value(true);
    if (said == word(texts::document_texts(language).no_decision_maker)) return Value(false);
  }
  return invalid(field, text);
}

Result<Value> by_shape(const Charter& charter, const FieldRule& rule, std::string_view field,
                       std::string_view text) {
  const bool in_words =
      rule.shape == Shape::line || rule.shape == Shape::paragraphs || rule.shape == Shape::wording;
  if (charter::is_blank(text)) return charter::settled_form(rule, Value());
  if (in_words) return charter::typed_form(rule, charter::trimmed(text));
  switch (rule.shape) {
    case Shape::choice:
      return choice(names_for(charter, field, rule.shape), field, text);
    case Shape::participation: {
      const std::string id = id_named(names_for(charter, field, rule.shape), text);
      if (id.empty()) return invalid(field, text);
      return Value(Value::Object{{"kind", id}, {"reference", ""}});
    }
    case Shape::roles:
      return roles(names_for(charter, field, rule.shape), field, text);
    case Shape::day: {
      const std::string day = texts::day_from_text(text);
      if (day.empty()) return invalid(field, text);
      return Value(day);
    }
    case Shape::number:
      return number(field, text);
    case Shape::flag:
      return flag(field, text);
    default:
      return invalid(field, text);
  }
}

Result<Value> checked(const FieldRule& rule, std::string_view field, Result<Value> value) {
  if (!value.ok()) return value;
  if (const Result<void> fine = charter::fits_field(rule, field, value.value()); !fine.ok())
    return fine.error();
  return charter::settled_form(rule, value.value());
}

}  // namespace

Result<Value> value_meant(const Charter& charter, std::string_view field, std::string_view text) {
  const std::optional<FieldRule> rule = charter::rule_of(charter, field);
  if (!rule) return Error{Problem::unknown_field, {.field = std::string(field)}, {}};
  return checked(*rule, field, by_shape(charter, *rule, field, text));
}

Result<Value> member_part_meant(const Charter& charter, std::string_view part, std::string_view text) {
  const std::string field = "member/new/" + std::string(part);
  const std::optional<FieldRule> rule = charter::rule_of_member(charter.group, part);
  if (!rule) return Error{Problem::unknown_field, {.field = field}, {}};
  return checked(*rule, field, by_shape(charter, *rule, field, text));
}

Result<AnswerKind> answer_meant(std::string_view field, std::string_view text) {
  if (charter::is_blank(text)) return AnswerKind::open;
  const std::string said = word(text);
  for (const Language language : {Language::danish, Language::english}) {
    const texts::DocumentTexts& say = texts::document_texts(language);
    if (said == word(say.followed) || said == word(say.confirmed)) return AnswerKind::followed;
    if (said == word(say.explained)) return AnswerKind::explained;
    if (said == word(say.not_relevant)) return AnswerKind::not_relevant;
    if (said == word(say.answer_missing)) return AnswerKind::open;
  }
  for (const AnswerKind kind :
       {AnswerKind::open, AnswerKind::followed, AnswerKind::explained, AnswerKind::not_relevant}) {
    if (said == charter::tag(kind)) return kind;
  }
  return invalid(field, text);
}

}  // namespace kommissorium::returned
