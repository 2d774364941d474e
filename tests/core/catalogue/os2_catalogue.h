// SPDX-License-Identifier: MPL-2.0
// OS2's catalogue as the tests need it: as the value that was read, decoded, and changed in one place.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/catalogue/catalogue.h"
#include "core/json/parse.h"
#include "embedded/embedded.h"

namespace kommissorium::catalogue {

inline revisions::Value os2_value() {
  Result<revisions::Value> parsed = json::parse(embedded::catalogue());
  REQUIRE(parsed.ok());
  return std::move(parsed).value();
}

inline const Catalogue& os2() {
  static const Catalogue catalogue = [] {
    Result<Catalogue> decoded = decode(os2_value());
    if (!decoded.ok()) {
      const Error& error = decoded.error();
      FAIL(error.place.record << " " << error.place.field << " " << error.detail);
    }
    return std::move(decoded).value();
  }();
  return catalogue;
}

/// A step into a value: a member's name, or in a list the id (or kind) of an element.
inline revisions::Value& inside(revisions::Value& value, const std::vector<std::string_view>& steps) {
  revisions::Value* here = &value;
  for (const std::string_view step : steps) {
    revisions::Value* next = nullptr;
    if (auto* members = std::get_if<revisions::Value::Object>(&here->data)) {
      const auto found = members->find(step);
      if (found != members->end()) next = &found->second;
    } else if (auto* elements = std::get_if<revisions::Value::Array>(&here->data)) {
      for (revisions::Value& element : *elements) {
        if (element.text_at("id") == step || element.text_at("kind") == step) {
          next = &element;
          break;
        }
      }
    }
    if (!next) FAIL("the catalogue has no " << std::string(step));
    here = next;
  }
  return *here;
}

inline revisions::Value::Object& members_of(revisions::Value& value) {
  return std::get<revisions::Value::Object>(value.data);
}

inline revisions::Value::Array& elements_of(revisions::Value& value) {
  return std::get<revisions::Value::Array>(value.data);
}

inline const SectionEntry* section_of(const Group& group, std::string_view id) {
  for (const SectionEntry& section : group.sections) {
    if (section.id == id) return &section;
  }
  return nullptr;
}

}  // namespace kommissorium::catalogue
