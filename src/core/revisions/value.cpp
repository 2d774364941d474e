// SPDX-License-Identifier: MPL-2.0
// Looking into a Value without knowing its type beforehand.
#include "core/revisions/value.h"

namespace kommissorium::revisions {

// Here and not in every file that moves a Value: the code is recursive and large.
Value::Value(const Value&) = default;
Value::Value(Value&&) noexcept = default;
Value& Value::operator=(const Value&) = default;
Value& Value::operator=(Value&&) noexcept = default;
Value::~Value() = default;

const Value* Value::find(std::string_view name) const {
  const Object* members = object();
  if (!members) return nullptr;
  const auto found = members->find(name);
  return found == members->end() ? nullptr : &found->second;
}

std::string_view Value::text_at(std::string_view name) const {
  const Value* member = find(name);
  const std::string* held = member ? member->text() : nullptr;
  return held ? std::string_view(*held) : std::string_view();
}

}  // namespace kommissorium::revisions
