// SPDX-License-Identifier: MPL-2.0
#include "ui/element_changes.h"

#include <map>
#include <unordered_map>

namespace kommissorium::ui {
namespace {

using Children = std::map<std::pair<Surface, ElementId>, std::vector<ElementId>>;

Children children_of(const std::vector<Element>& elements) {
  Children children;
  for (const Element& element : elements) children[{element.surface, element.parent}].push_back(element.id);
  return children;
}

}  // namespace

ElementChanges changes(const std::vector<Element>& before, const std::vector<Element>& after) {
  ElementChanges found;
  std::unordered_map<ElementId, const Element*> old;
  for (const Element& element : before) old.emplace(element.id, &element);

  std::unordered_map<ElementId, bool> kept;
  for (const Element& element : after) {
    kept.emplace(element.id, true);
    const auto previous = old.find(element.id);
    if (previous == old.end() || !(*previous->second == element)) found.set.push_back(element);
  }
  for (const Element& element : before) {
    if (kept.find(element.id) == kept.end()) found.removed.push_back(element.id);
  }

  const Children old_children = children_of(before);
  for (auto& [place, ids] : children_of(after)) {
    const auto previous = old_children.find(place);
    if (previous == old_children.end() || previous->second != ids) {
      found.order.push_back({place.first, place.second, ids});
    }
  }
  return found;
}

}  // namespace kommissorium::ui
