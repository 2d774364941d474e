// SPDX-License-Identifier: MPL-2.0
// One XML part as a tree, with namespaces resolved. Document types are refused unread, so there are no
// entities to expand; depth and number of elements are limited.
// source: XML 1.0 fifth edition; Namespaces in XML 1.0.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/result.h"

namespace kommissorium::readers {

inline constexpr std::size_t deepest_xml = 200;
inline constexpr std::size_t most_xml_nodes = 300'000;  // elements, texts and attributes

/// An element, or a text when `name` is empty.
struct XmlNode {
  std::string space;  // namespace, "" for none
  std::string name;   // local name
  std::string text;
  std::vector<std::pair<std::string, std::string>> attributes;  // local names; of one name the first counts
  std::vector<XmlNode> children;

  bool is_text() const { return name.empty(); }
  std::string_view attribute(std::string_view wanted) const;  // "" when it is not there
  const XmlNode* child(std::string_view wanted) const;        // the first of that local name, or nullptr
};

/// errors: damaged_document (not well-formed), unsafe_document (a document type, too deep),
/// document_too_large. `part` is the detail.
Result<XmlNode> parse_xml(std::string_view bytes, std::string_view file, std::string_view part);

}  // namespace kommissorium::readers
