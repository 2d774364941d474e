// SPDX-License-Identifier: MPL-2.0
#include "core/compare/combined_value.h"

#include <algorithm>

#include "core/charter/field_rule.h"
#include "core/compare/combined.h"
#include "core/compare/in_words.h"

namespace kommissorium::compare {

using charter::FieldRule;
using charter::Shape;
using revisions::Value;

namespace {

constexpr const char* reason_part = "reason";

std::optional<Value> of_texts(const std::string& ancestor, const std::string& one, const std::string& other) {
  if (std::optional<std::string> both = combined(ancestor, one, other)) return Value(std::move(*both));
  return std::nullopt;
}

std::string text_at(const Value& value, std::string_view part) { return std::string(value.text_at(part)); }

// Of each part the one that was changed; where both were, only a reason can hold both.
std::optional<Value> of_parts(const Value& ancestor, const Value& one, const Value& other) {
  Value::Object out;
  for (const Value* side : {&one, &other}) {
    if (side->object() == nullptr) return std::nullopt;
    for (const auto& [part, value] : *side->object()) out[part] = value;
  }
  for (auto& [part, value] : out) {
    const std::string was = text_at(ancestor, part);
    const std::string here = text_at(one, part);
    const std::string there = text_at(other, part);
    if (here == there || there == was) {
      value = here;
    } else if (here == was) {
      value = there;
    } else {
      const std::optional<Value> both =
          part == reason_part ? of_texts(was, here, there) : std::optional<Value>();
      if (!both) return std::nullopt;
      value = *both;
    }
  }
  return Value(std::move(out));
}

bool holds(const Value& list, const Value& item) {
  const Value::Array* array = list.array();
  return array != nullptr && std::find(array->begin(), array->end(), item) != array->end();
}

// What either added, without what either took away.
std::optional<Value> of_lists(const Value& ancestor, const Value& one, const Value& other) {
  Value::Array out;
  for (const Value* side : {&one, &other}) {
    if (side->array() == nullptr) return std::nullopt;
    for (const Value& item : *side->array()) {
      const bool taken_away = holds(ancestor, item) && !(holds(one, item) && holds(other, item));
      if (!taken_away && !holds(out, item)) out.push_back(item);
    }
  }
  return Value(std::move(out));
}

std::optional<Value> of_shape(const charter::Charter& charter, std::string_view field, Shape shape,
                              const Value& ancestor, const Value& one, const Value& other) {
  switch (shape) {
    case Shape::line:
    case Shape::paragraphs:
    case Shape::wording:
      return of_texts(in_words(charter, field, ancestor), in_words(charter, field, one),
                      in_words(charter, field, other));
    case Shape::answer:
    case Shape::participation:
      return of_parts(ancestor, one, other);
    case Shape::roles:
      return of_lists(ancestor, one, other);
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<Value> combined_value(const charter::Charter& charter, std::string_view field,
                                    const Value& ancestor, const Value& one, const Value& other) {
  const std::optional<FieldRule> rule = charter::rule_of(charter, field);
  if (!rule) return std::nullopt;
  for (const Value* value : {&ancestor, &one, &other}) {
    if (!charter::fits(*rule, *value).ok()) return std::nullopt;
  }
  const Value was = charter::settled_form(*rule, ancestor);
  const Value here = charter::settled_form(*rule, one);
  const Value there = charter::settled_form(*rule, other);
  if (here == there || here == was || there == was) return std::nullopt;
  std::optional<Value> both = of_shape(charter, field, rule->shape, was, here, there);
  if (!both) return std::nullopt;
  const Value settled = charter::settled_form(*rule, *both);
  // as one of the two has it: nothing new to propose
  if (settled == here || settled == there) return std::nullopt;
  return settled;
}

}  // namespace kommissorium::compare
