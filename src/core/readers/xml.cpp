// SPDX-License-Identifier: MPL-2.0
// The one place that sees Expat.
#include "core/readers/xml.h"

#include <expat.h>

#include <memory>

namespace kommissorium::readers {
namespace {

constexpr char parting = ' ';  // no namespace that Office uses holds one

struct Building {
  XML_Parser parser = nullptr;
  XmlNode root;
  std::vector<XmlNode*> open;
  std::size_t nodes = 0;
  bool unsafe = false;
  bool too_large = false;

  void stop(bool& reason) {
    reason = true;
    XML_StopParser(parser, XML_FALSE);
  }
  bool counts(std::size_t more) {
    nodes += more;
    if (nodes <= most_xml_nodes) return true;
    stop(too_large);
    return false;
  }
};

void name_into(std::string_view full, std::string& space, std::string& name) {
  const std::size_t at = full.rfind(parting);
  if (at != std::string_view::npos) space = full.substr(0, at);
  name = at == std::string_view::npos ? full : full.substr(at + 1);
}

void XMLCALL start_element(void* data, const XML_Char* name, const XML_Char** attributes) {
  Building& building = *static_cast<Building*>(data);
  if (building.unsafe || building.too_large) return;
  if (building.open.size() >= deepest_xml) return building.stop(building.unsafe);
  if (!building.counts(1)) return;
  // Only the innermost open element grows, so the addresses of those around it stay.
  XmlNode* node = &building.root;
  if (!building.open.empty()) node = &building.open.back()->children.emplace_back();
  name_into(name, node->space, node->name);
  for (; *attributes != nullptr; attributes += 2) {
    if (!building.counts(1)) return;
    std::string space, local;
    name_into(attributes[0], space, local);
    node->attributes.emplace_back(std::move(local), attributes[1]);
  }
  building.open.push_back(node);
}

void XMLCALL end_element(void* data, const XML_Char*) {
  Building& building = *static_cast<Building*>(data);
  if (!building.open.empty()) building.open.pop_back();
}

void XMLCALL character_data(void* data, const XML_Char* text, int length) {
  Building& building = *static_cast<Building*>(data);
  if (building.unsafe || building.too_large || building.open.empty()) return;
  std::vector<XmlNode>& children = building.open.back()->children;
  if (children.empty() || !children.back().is_text()) {
    if (!building.counts(1)) return;
    children.emplace_back();
  }
  children.back().text.append(text, static_cast<std::size_t>(length));
}

void XMLCALL document_type(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
  Building& building = *static_cast<Building*>(data);
  building.stop(building.unsafe);
}

Error failure(Problem problem, std::string_view file, std::string_view part) {
  return {problem, {.file = std::string(file)}, std::string(part)};
}

struct Free {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

}  // namespace

std::string_view XmlNode::attribute(std::string_view wanted) const {
  for (const auto& [key, value] : attributes) {
    if (key == wanted) return value;
  }
  return {};
}

const XmlNode* XmlNode::child(std::string_view wanted) const {
  for (const XmlNode& one : children) {
    if (one.name == wanted) return &one;
  }
  return nullptr;
}

Result<XmlNode> parse_xml(std::string_view bytes, std::string_view file, std::string_view part) {
  constexpr std::size_t most_bytes = std::size_t{1} << 30;  // Expat counts in int
  if (bytes.size() > most_bytes) return failure(Problem::document_too_large, file, part);
  const std::unique_ptr<std::remove_pointer_t<XML_Parser>, Free> parser(XML_ParserCreateNS(nullptr, parting));
  if (parser == nullptr) return failure(Problem::document_too_large, file, part);
  Building building;
  building.parser = parser.get();
  XML_SetUserData(parser.get(), &building);
  XML_SetElementHandler(parser.get(), start_element, end_element);
  XML_SetCharacterDataHandler(parser.get(), character_data);
  XML_SetStartDoctypeDeclHandler(parser.get(), document_type);
  const XML_Status status = XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE);
  if (building.unsafe) return failure(Problem::unsafe_document, file, part);
  if (building.too_large) return failure(Problem::document_too_large, file, part);
  if (status != XML_STATUS_OK) return failure(Problem::damaged_document, file, part);
  return std::move(building.root);
}

}  // namespace kommissorium::readers
