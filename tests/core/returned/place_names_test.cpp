// SPDX-License-Identifier: MPL-2.0
#include "core/returned/place_names.h"

#include <doctest/doctest.h>

#include "core/writers/docx/control.h"

namespace returned_place_names_test {

using namespace kommissorium;
using namespace kommissorium::returned;

TEST_CASE("place names: a control is known by its tag, and by its bookmark only where it has none") {
  const std::string longer = "duty/" + std::string(80, 'x');  // too long for Word: its tag is a short form
  const Places places = {{"head/product", {}}, {longer, {}}};
  const PlaceNames names(places);
  for (const auto& named : places) {
    const std::string& id = named.first;
    CAPTURE(id);
    readers::ControlText control;
    control.bookmark = writers::docx::bookmark_of(id);
    REQUIRE(names.of(control) != nullptr);
    CHECK(*names.of(control) == id);
    control.tag = writers::docx::tag_of(id);
    control.bookmark = writers::docx::bookmark_of("head/level");
    REQUIRE(names.of(control) != nullptr);
    CHECK(*names.of(control) == id);
    control.tag = "another program's";
    control.bookmark = writers::docx::bookmark_of(id);
    CHECK(names.of(control) == nullptr);
  }
  CHECK(names.of({}) == nullptr);
}

}  // namespace returned_place_names_test
