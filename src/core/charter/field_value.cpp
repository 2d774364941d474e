// SPDX-License-Identifier: MPL-2.0
// The values' side of field_rule.h: their settled form, and what is refused.
#include <algorithm>

#include "core/charter/answer.h"
#include "core/charter/calendar.h"
#include "core/charter/field_rule.h"
#include "core/charter/item.h"
#include "core/charter/plain_text.h"
#include "core/revisions/canonical.h"
#include "core/text_policy.h"

namespace kommissorium::charter {

using revisions::Value;

namespace {

Error invalid(std::string detail) { return {Problem::invalid_value, {}, std::move(detail)}; }

/// What was found, as it stands: a value has no language.
Error invalid_form(const Value& value) { return invalid(revisions::canonical(value)); }

bool is_allowed(const FieldRule& rule, std::string_view id) {
  return std::any_of(rule.allowed.begin(), rule.allowed.end(),
                     [&](const std::string& one) { return one == id; });
}

bool is_catalogues(const FieldRule& rule, const std::string& text) {
  return text == rule.wording.danish || text == rule.wording.english;
}

Value typed_texts(const Value& value, bool in_one_line) {
  if (const std::string* text = value.text()) {
    const std::string kept = text_policy::typed(*text);
    return in_one_line ? Value(one_line(kept)) : Value(kept);
  }
  if (const Value::Array* array = value.array()) {
    Value::Array out;
    for (const Value& one : *array) out.push_back(typed_texts(one, in_one_line));
    return out;
  }
  if (const Value::Object* object = value.object()) {
    Value::Object out;
    for (const auto& [name, one] : *object) out[name] = typed_texts(one, in_one_line || name != "reason");
    return out;
  }
  return value;
}

bool is_text_shape(Shape shape) {
  return shape == Shape::line || shape == Shape::paragraphs || shape == Shape::wording ||
         shape == Shape::choice || shape == Shape::day || shape == Shape::record;
}

Value sorted_unique(const Value::Array& array) {
  std::vector<std::string> ids;
  for (const Value& one : array) {
    if (one.text() == nullptr) return array;
    ids.push_back(*one.text());
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  Value::Array out;
  for (const std::string& id : ids) out.push_back(id);
  return out;
}

Value participation(const Value& value) {
  Value::Object out = {{"kind", ""}, {"reference", ""}};
  if (value.is_null()) return out;
  const Value::Object* object = value.object();
  if (object == nullptr) return value;
  for (const auto& [name, one] : *object) out[name] = one;
  return out;
}

/// With both parts; none stays none.
Value put_off_value(const Value& value) {
  if (value.object() == nullptr) return value;
  Value::Object out = {{"date", ""}, {"person", ""}};
  for (const auto& [name, one] : *value.object()) out[name] = one;
  return out;
}

Value answer(const Value& value) {
  if (value.is_null()) return encode(Answer{});
  const Answer decoded = decode_answer(value);
  // what is no answer stays, so that `fits` can refuse it
  return value.text_at("answer") == tag(decoded.kind) ? encode(decoded) : value;
}

Result<void> all_utf8(const Value& value, int depth = 0) {
  if (depth > 8) return invalid("");
  if (const std::string* text = value.text()) {
    if (!text_policy::is_utf8(*text)) return invalid(*text);
    if (text->size() > text_policy::longest_text) {
      return Error{Problem::text_too_long, {}, std::to_string(text->size())};
    }
  }
  if (const Value::Array* array = value.array()) {
    if (array->size() > most_list_items) return invalid(std::to_string(array->size()));
    for (const Value& one : *array) {
      if (Result<void> fine = all_utf8(one, depth + 1); !fine.ok()) return fine;
    }
  }
  if (const Value::Object* object = value.object()) {
    for (const auto& [name, one] : *object) {
      if (Result<void> fine = all_utf8(one, depth + 1); !fine.ok()) return fine;
    }
  }
  return {};
}

Result<void> fits_answer(const Value& value) {
  if (value.is_null()) return {};
  const Value::Object* object = value.object();
  if (object == nullptr) return invalid_form(value);
  const std::string_view named = value.text_at("answer");
  if (named != tag(decode_answer(value).kind)) return invalid(std::string(named));
  for (const auto& [name, one] : *object) {
    if (name != "answer" && name != "reason" && name != "follow-up" && name != "person") return invalid(name);
    if (one.text() == nullptr) return invalid(name);
  }
  const std::string_view follow_up = value.text_at("follow-up");
  if (!follow_up.empty() && !is_day(follow_up)) return invalid(std::string(follow_up));
  return {};
}

Result<void> fits_put_off(const Value& value) {
  if (value.is_null()) return {};
  const Value::Object* object = value.object();
  if (object == nullptr) return invalid_form(value);
  for (const auto& [name, one] : *object) {
    if ((name != "date" && name != "person") || one.text() == nullptr) return invalid(name);
  }
  const std::string_view day = value.text_at("date");
  if (!day.empty() && !is_day(day)) return invalid(std::string(day));
  return {};
}

Result<void> fits_participation(const FieldRule& rule, const Value& value) {
  if (value.is_null()) return {};
  const Value::Object* object = value.object();
  if (object == nullptr) return invalid_form(value);
  for (const auto& [name, one] : *object) {
    if ((name != "kind" && name != "reference") || one.text() == nullptr) return invalid(name);
  }
  const std::string_view kind = value.text_at("kind");
  if (!kind.empty() && !is_allowed(rule, kind)) return invalid(std::string(kind));
  return {};
}

Result<void> fits_list(const FieldRule& rule, const Value& value) {
  if (value.is_null()) return {};
  const Value::Array* array = value.array();
  if (array == nullptr) return invalid_form(value);
  for (const Value& one : *array) {
    if (one.text() == nullptr) return invalid_form(value);
    const bool known = rule.shape == Shape::order ? is_item_id(*one.text()) : is_allowed(rule, *one.text());
    if (!known) return invalid(*one.text());
  }
  return {};
}

Result<void> fits_exists(const Value& value) {
  const Value* exists = value.find("exists");
  if (exists == nullptr || exists->boolean() == nullptr) return invalid_form(value);
  for (const auto& [name, one] : *value.object()) {
    if (name != "exists" && (name != "saw" || one.array() == nullptr)) return invalid(name);
  }
  return {};
}

Result<void> fits_text(const FieldRule& rule, const Value& value) {
  if (value.is_null()) return {};
  if (value.text() == nullptr) return invalid_form(value);
  const std::string& text = *value.text();
  if (text.empty()) return {};
  if (rule.shape == Shape::choice && !is_allowed(rule, text)) return invalid(text);
  if (rule.shape == Shape::day && !is_day(text)) return invalid(text);
  return {};
}

Result<void> fits_number(const Value& value) {
  if (value.is_null() || (value.text() != nullptr && value.text()->empty())) return {};
  if (value.integer() == nullptr) return invalid_form(value);
  if (*value.integer() < 0 || *value.integer() > largest_number)
    return invalid(std::to_string(*value.integer()));
  return {};
}

}  // namespace

Value settled_form(const FieldRule& rule, const Value& value) {
  switch (rule.shape) {
    case Shape::wording:
      if (value.is_null()) return "";
      if (value.text() == nullptr) return value;
      return is_blank(*value.text()) || is_catalogues(rule, *value.text()) ? Value("") : value;
    case Shape::number:
      return value.text() != nullptr && value.text()->empty() ? Value() : value;
    case Shape::answer:
      return answer(value);
    case Shape::roles:
      if (value.is_null()) return Value::Array{};
      return value.array() != nullptr ? sorted_unique(*value.array()) : value;
    case Shape::order:
      return value.is_null() ? Value(Value::Array{}) : value;
    case Shape::participation:
      return participation(value);
    case Shape::put_off:
      return put_off_value(value);
    case Shape::flag:
    case Shape::exists:
      return value;
    default:
      return is_text_shape(rule.shape) && value.is_null() ? Value("") : value;
  }
}

Value typed_form(const FieldRule& rule, const Value& value) {
  const bool in_one_line = rule.shape == Shape::line;
  return settled_form(rule, typed_texts(value, in_one_line));
}

Result<void> fits(const FieldRule& rule, const Value& value) {
  if (Result<void> fine = all_utf8(value); !fine.ok()) return fine;
  switch (rule.shape) {
    case Shape::number:
      return fits_number(value);
    case Shape::answer:
      return fits_answer(value);
    case Shape::flag:
      if (!value.is_null() && value.boolean() == nullptr) return invalid_form(value);
      return {};
    case Shape::roles:
    case Shape::order:
      return fits_list(rule, value);
    case Shape::participation:
      return fits_participation(rule, value);
    case Shape::exists:
      return fits_exists(value);
    case Shape::put_off:
      return fits_put_off(value);
    default:
      return fits_text(rule, value);
  }
}

bool is_none(const FieldRule& rule, const Value& value) {
  switch (rule.shape) {
    case Shape::answer:
      return value == encode(Answer{});
    case Shape::participation:
      return value == participation(Value());
    case Shape::exists: {
      const Value* exists = value.find("exists");
      return exists == nullptr || exists->boolean() == nullptr ||
             *exists->boolean();  // as presence() reads it
    }
    default:
      return value.is_null() || (value.text() != nullptr && value.text()->empty()) ||
             (value.array() != nullptr && value.array()->empty());
  }
}

}  // namespace kommissorium::charter
