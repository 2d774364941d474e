// SPDX-License-Identifier: MPL-2.0
// Last frame's elements against this frame's: only what differs goes to the page.
#pragma once

#include <utility>
#include <vector>

#include "ui/element.h"

namespace kommissorium::ui {

struct ElementChanges {
  std::vector<ElementId> removed;
  std::vector<Element> set;  // new or changed, each whole, parents before children
  /// Parents (0 with a surface = its root) whose list of children differs, with the children in reading
  /// order.
  struct Order {
    Surface surface = Surface::main;
    ElementId parent = 0;
    std::vector<ElementId> children;
    bool operator==(const Order&) const = default;
  };
  std::vector<Order> order;
  bool empty() const { return removed.empty() && set.empty() && order.empty(); }
};

/// must: ids are unique within each list; a parent stands before its children.
ElementChanges changes(const std::vector<Element>& before, const std::vector<Element>& after);

}  // namespace kommissorium::ui
