// SPDX-License-Identifier: MPL-2.0
#include "ui/frame.h"

namespace kommissorium::ui {

Element& Frame::report(Role role, std::string_view key, Rect rect) {
  Element element;
  element.key = std::string(key);
  element.id = element_id(key);
  element.parent = parents.empty() ? 0 : parents.back();
  element.surface = surface;
  element.role = role;
  element.rect = rect;
  elements.push_back(std::move(element));
  return elements.back();
}

float Frame::measured_height(ElementId id, float otherwise) const {
  const auto found = measured.find(id);
  return found == measured.end() ? otherwise : found->second;
}

Group::Group(Frame& frame, Role role, std::string_view key, Column& column, std::string_view name,
             std::string_view look)
    : frame_(frame), column_(column), index_(frame.elements.size()) {
  Element& element = frame.report(role, key, {column.x, column.y, column.width, 0});
  element.name = std::string(name);
  element.look = std::string(look);
  id_ = element.id;
  frame.parents.push_back(id_);
}

Group::~Group() {
  frame_.parents.pop_back();
  Element& own = frame_.elements[index_];
  own.rect.height = column_.y - own.rect.y;
}

Element& Group::element() { return frame_.elements[index_]; }

}  // namespace kommissorium::ui
