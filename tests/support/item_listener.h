// SPDX-License-Identifier: MPL-2.0
// Hears every item that Dear ImGui lays out (through its test-engine hooks, natively only), so that a test
// can demand an accessible twin for each.
#pragma once

#include <set>
#include <string>

namespace kommissorium::tests {

/// Labels of the items laid out while it lives; for our controls the label is the element's key.
class ItemListener {
 public:
  ItemListener();
  ~ItemListener();
  const std::set<std::string>& labels() const;
};

}  // namespace kommissorium::tests
