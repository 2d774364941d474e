// SPDX-License-Identifier: MPL-2.0
// Looking into a Value without knowing its type beforehand.
#include "core/revisions/value.h"

namespace kommissorium::revisions {

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
