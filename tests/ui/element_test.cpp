// SPDX-License-Identifier: MPL-2.0
#include "ui/element.h"

#include <doctest/doctest.h>

#include <set>

namespace ui_element_test {

using namespace kommissorium::ui;

TEST_CASE("element: an id depends on the path alone and is never 0") {
  CHECK(element_id("duty/direction/answer") == element_id("duty/direction/answer"));
  CHECK(element_id("duty/direction/answer") != element_id("duty/quality/answer"));
  CHECK(element_id("") != 0);
  CHECK(element_id("") == 2166136261u);  // FNV-1a's offset basis
}

TEST_CASE("element: every role has a name of its own") {
  std::set<std::string_view> names;
  for (int role = 0; role <= static_cast<int>(Role::article); ++role) {
    const std::string_view name = name_of(static_cast<Role>(role));
    CHECK_FALSE(name.empty());
    CHECK(names.insert(name).second);
  }
}

}  // namespace ui_element_test
