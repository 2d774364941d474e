// SPDX-License-Identifier: MPL-2.0
#include "core/moving/said.h"

#include <algorithm>

#include "core/charter/reading.h"

namespace kommissorium::moving {

using charter::FieldRule;
using charter::Shape;
using revisions::Value;

std::string wording_field(std::string_view id) {
  return std::string(id) + (id.starts_with("section/") ? "" : "/text");
}

std::vector<Value> says(const charter::Charter& charter, std::string_view field) {
  std::vector<Value> values;
  const std::optional<FieldRule> rule = charter::rule_of(charter, field);
  if (!rule) return values;
  for (charter::Proposal& proposal : charter::read(charter.history, field, *rule).proposals)
    values.push_back(std::move(proposal.value));
  return values;
}

bool is_written(const charter::Charter& charter, std::string_view field) {
  const std::optional<FieldRule> rule = charter::rule_of(charter, field);
  const std::vector<Value> values = says(charter, field);
  return std::any_of(values.begin(), values.end(),
                     [&rule](const Value& value) { return !charter::is_none(*rule, value); });
}

std::optional<FieldRule> rule_in(const catalogue::Group& group, std::string_view field) {
  charter::Charter by_it;
  by_it.group = std::make_shared<const catalogue::Group>(group);
  return charter::rule_of(by_it, field);
}

Value remains(const FieldRule& rule, const Value& value) {
  const Value settled = charter::settled_form(rule, value);
  if (charter::fits(rule, settled).ok()) return settled;
  if (rule.shape == Shape::roles && settled.array() != nullptr) {
    Value::Array kept;
    for (const Value& role : *settled.array()) {
      if (charter::fits(rule, Value::Array{role}).ok()) kept.push_back(role);
    }
    return kept;
  }
  if (rule.shape == Shape::participation && settled.object() != nullptr) {
    const Value without = Value::Object{{"kind", ""}, {"reference", settled.text_at("reference")}};
    if (charter::fits(rule, without).ok()) return without;
  }
  return charter::settled_form(rule, Value());
}

}  // namespace kommissorium::moving
