// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/record_parts.h"

#include <algorithm>

#include "core/charter/calendar.h"

namespace kommissorium::adoption {

using revisions::Value;

void RecordParts::refuse(std::string_view name) {
  if (wrong_.empty()) wrong_ = name;
}

bool RecordParts::has(std::string_view name) const { return record_.body.find(name) != record_.body.end(); }

const Value* RecordParts::any(std::string_view name) {
  const auto found = record_.body.find(name);
  if (found != record_.body.end()) return &found->second;
  refuse(name);
  return nullptr;
}

const std::string* RecordParts::text_of(std::string_view name) {
  const Value* held = any(name);
  const std::string* text = held == nullptr ? nullptr : held->text();
  if (text == nullptr) refuse(name);
  return text;
}

std::string RecordParts::text(std::string_view name) {
  const std::string* held = text_of(name);
  return held == nullptr ? "" : *held;
}

std::string RecordParts::day(std::string_view name) {
  std::string day = text(name);
  if (!charter::is_day(day)) refuse(name);
  return day;
}

std::string RecordParts::record_id(std::string_view name) {
  std::string id = text(name);
  if (!revisions::is_record_id(id)) refuse(name);
  return id;
}

int RecordParts::number(std::string_view name, int largest) {
  const Value* held = any(name);
  const std::int64_t* number = held == nullptr ? nullptr : held->integer();
  if (number != nullptr && *number >= 1 && *number <= largest) return static_cast<int>(*number);
  refuse(name);
  return 1;
}

std::string RecordParts::one_of(std::string_view name, const std::vector<std::string_view>& allowed) {
  std::string held = text(name);
  if (std::find(allowed.begin(), allowed.end(), held) == allowed.end()) refuse(name);
  return held;
}

std::vector<std::string> RecordParts::record_ids(std::string_view name) {
  std::vector<std::string> ids = texts(name);
  if (!std::all_of(ids.begin(), ids.end(), [](const std::string& id) { return revisions::is_record_id(id); }))
    refuse(name);
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

std::vector<std::string> RecordParts::texts(std::string_view name) {
  std::vector<std::string> held;
  const Value* value = any(name);
  const Value::Array* array = value == nullptr ? nullptr : value->array();
  if (array == nullptr) {
    refuse(name);
    return held;
  }
  for (const Value& one : *array) {
    if (one.text() == nullptr) {
      refuse(name);
      return {};
    }
    held.push_back(*one.text());
  }
  return held;
}

Error RecordParts::error(Problem problem) const { return {problem, Place{.record = record_.id}, wrong_}; }

}  // namespace kommissorium::adoption
