// SPDX-License-Identifier: MPL-2.0
#include "ui/element_changes.h"

#include <doctest/doctest.h>

namespace ui_element_changes_test {

using namespace kommissorium::ui;

namespace {

Element element(ElementId id, ElementId parent = 0, std::string name = "") {
  Element made;
  made.id = id;
  made.parent = parent;
  made.name = std::move(name);
  return made;
}

}  // namespace

TEST_CASE("element changes: equal frames say nothing") {
  const std::vector<Element> frame = {element(1), element(2, 1), element(3)};
  CHECK(changes(frame, frame).empty());
}

TEST_CASE("element changes: the first frame brings everything, parents before children") {
  const std::vector<Element> frame = {element(1), element(2, 1)};
  const ElementChanges found = changes({}, frame);
  REQUIRE(found.set.size() == 2);
  CHECK(found.set[0].id == 1);
  CHECK(found.removed.empty());
  CHECK(found.order.size() == 2);
}

TEST_CASE("element changes: only the element that changed travels, and no order") {
  const ElementChanges found = changes({element(1, 0, "a"), element(2)}, {element(1, 0, "b"), element(2)});
  REQUIRE(found.set.size() == 1);
  CHECK(found.set[0].name == "b");
  CHECK(found.order.empty());
}

TEST_CASE("element changes: a removed element is named and its parent's order is told") {
  const ElementChanges found = changes({element(1), element(2), element(3)}, {element(1), element(3)});
  CHECK(found.removed == std::vector<ElementId>{2});
  REQUIRE(found.order.size() == 1);
  CHECK(found.order[0].children == std::vector<ElementId>{1, 3});
}

TEST_CASE("element changes: the same children in another order are an order, not new elements") {
  const ElementChanges found = changes({element(1), element(2)}, {element(2), element(1)});
  CHECK(found.set.empty());
  REQUIRE(found.order.size() == 1);
  CHECK(found.order[0].children == std::vector<ElementId>{2, 1});
}

}  // namespace ui_element_changes_test
