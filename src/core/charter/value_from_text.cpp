// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "core/charter/edit.h"
#include "core/charter/field_list.h"
#include "core/charter/field_rule.h"
#include "core/charter/plain_text.h"
#include "core/json/parse.h"

namespace kommissorium::charter {

using revisions::Value;

namespace {

Error invalid_in(std::string_view field, std::string_view detail) {
  return {Problem::invalid_value, {{}, {}, std::string(field), 0}, std::string(detail)};
}

const std::vector<catalogue::Choice>* choices_of(const Charter& charter, std::string_view field) {
  if (field.ends_with("/organisation-kind")) return &charter.group->organisation_kinds;
  const Point* point = charter.point(field);
  return point == nullptr ? nullptr : &point->choices;
}

// A choice by its id, or by what it is called in either language.
std::string choice_from(const Charter& charter, std::string_view field, std::string_view text) {
  const std::vector<catalogue::Choice>* choices = choices_of(charter, field);
  std::string wanted = trimmed(text);
  if (choices == nullptr) return wanted;
  for (const catalogue::Choice& choice : *choices) {
    if (choice.id == wanted) return wanted;
  }
  for (const catalogue::Choice& choice : *choices) {
    if (choice.label.danish == wanted || choice.label.english == wanted) return choice.id;
  }
  return wanted;
}

Value list_from(std::string_view text) {
  Value::Array out;
  while (true) {
    const std::size_t comma = text.find(',');
    const std::string one = trimmed(text.substr(0, comma));
    if (!one.empty()) out.push_back(one);
    if (comma == std::string_view::npos) return out;
    text.remove_prefix(comma + 1);
  }
}

// "agreement:REFERENCE"
Value participation_from(std::string_view text) {
  const std::size_t colon = text.find(':');
  const std::string reference = colon == std::string_view::npos ? "" : trimmed(text.substr(colon + 1));
  return Value::Object{{"kind", trimmed(text.substr(0, colon))}, {"reference", reference}};
}

Value flag_from(std::string_view text) {
  if (text == "yes") return true;
  if (text == "no") return false;
  return text;
}

bool takes_text(Shape shape) {
  return shape == Shape::line || shape == Shape::paragraphs || shape == Shape::wording ||
         shape == Shape::choice || shape == Shape::day || shape == Shape::record;
}

// JSON is taken as such where the field's values have that form; everything else is the plain text it looks
// like.
bool is_meant_as_json(const FieldRule& rule, const Value& value) {
  if (value.is_null()) return true;
  if (takes_text(rule.shape)) return value.text() != nullptr;
  return true;
}

Result<Value> plain(const Charter& charter, std::string_view field, const FieldRule& rule,
                    std::string_view text) {
  switch (rule.shape) {
    case Shape::answer:
      return answer_from_text(field, text);
    case Shape::choice:
      return Value(choice_from(charter, field, text));
    case Shape::day:
      return Value(trimmed(text));
    case Shape::roles:
    case Shape::order:
      return list_from(text);
    case Shape::participation:
      return participation_from(text);
    case Shape::flag:
      return flag_from(text);
    default:
      return Value(text);
  }
}

Result<Value> new_member(std::string_view field, std::string_view text) {
  Result<Value> parsed = json::parse(text);
  if (parsed.ok() && parsed.value().object() != nullptr) return parsed;
  if (parsed.ok() || text.starts_with('{') || is_blank(text)) return invalid_in(field, text);
  return Value(Value::Object{{"name", text}});
}

}  // namespace

Result<Value> answer_from_text(std::string_view field, std::string_view text) {
  const std::size_t colon = text.find(':');
  const std::string_view named = text.substr(0, colon);
  const std::string reason = colon == std::string_view::npos ? "" : trimmed(text.substr(colon + 1));
  for (const AnswerKind kind : {AnswerKind::open, AnswerKind::followed}) {
    if (text == tag(kind)) return encode({kind, {}, {}, {}});
  }
  for (const AnswerKind kind : {AnswerKind::explained, AnswerKind::not_relevant}) {
    if (named != tag(kind)) continue;
    if (is_blank(reason))
      return Error{Problem::reason_missing, {{}, {}, std::string(field), 0}, std::string(named)};
    return encode({kind, reason, {}, {}});
  }
  return invalid_in(field, text);
}

Result<Value> value_from_text(const Charter& charter, std::string_view field, std::string_view text) {
  if (field == "member/new") return new_member(field, text);
  const std::optional<FieldRule> rule = rule_of(charter, field);
  if (!rule) return Error{Problem::unknown_field, {{}, {}, std::string(field), 0}, {}};
  const Result<Value> parsed = json::parse(text);
  Result<Value> value =
      parsed.ok() && is_meant_as_json(*rule, parsed.value()) ? parsed : plain(charter, field, *rule, text);
  if (!value.ok()) return value;
  if (Result<void> fine = check_value(charter, field, value.value()); !fine.ok()) return fine.error();
  return value;
}

}  // namespace kommissorium::charter
