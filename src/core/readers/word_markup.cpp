// SPDX-License-Identifier: MPL-2.0
#include "core/readers/word_markup.h"

#include <algorithm>

#include "core/writers/docx/control.h"

namespace kommissorium::readers {

using writers::docx::is_bookmark_name;

bool is_word(const XmlNode& node) {
  return node.space == "http://schemas.openxmlformats.org/wordprocessingml/2006/main" ||
         node.space == "http://purl.oclc.org/ooxml/wordprocessingml/main";
}
bool is_compatibility(const XmlNode& node) {
  return node.space == "http://schemas.openxmlformats.org/markup-compatibility/2006";
}

std::string_view value_of(const XmlNode& parent, std::string_view child) {
  const XmlNode* found = parent.child(child);
  return found == nullptr ? std::string_view() : found->attribute("val");
}

bool is_on(const XmlNode& parent, std::string_view child) {
  const XmlNode* found = parent.child(child);
  if (found == nullptr) return false;
  const std::string_view value = found->attribute("val");
  return value != "0" && value != "false" && value != "off";
}

bool is_list_item(const XmlNode& paragraph) {
  const XmlNode* properties = paragraph.child("pPr");
  if (properties == nullptr) return false;
  if (const XmlNode* numbering = properties->child("numPr"); numbering != nullptr)
    return value_of(*numbering, "numId") != "0";
  const std::string_view style = value_of(*properties, "pStyle");
  return style.starts_with("ListBullet") || style.starts_with("ListParagraph") ||
         style.starts_with("Opstilling");
}

std::string joined_text(const XmlNode& node) {
  std::string text;
  for (const XmlNode& child : node.children) {
    if (child.is_text()) text += child.text;
  }
  return text;
}

bool has_tags(const XmlNode& node) {
  if (is_word(node) && node.name == "sdtPr") return !value_of(node, "tag").empty();
  return std::any_of(node.children.begin(), node.children.end(), has_tags);
}

void count_bookmarks(const XmlNode& node, std::map<std::string, int, std::less<>>& counts) {
  if (is_word(node) && node.name == "bookmarkStart" && is_bookmark_name(node.attribute("name")))
    ++counts[std::string(node.attribute("name"))];
  for (const XmlNode& child : node.children) count_bookmarks(child, counts);
}

std::string_view bookmark_in(const XmlNode& content, bool& words) {
  for (const XmlNode& child : content.children) {
    if (child.name == "sdt" || (child.name == "t" && !joined_text(child).empty())) words = true;
    if (words) return {};
    if (child.name == "bookmarkStart" && is_bookmark_name(child.attribute("name")))
      return child.attribute("name");
    const std::string_view found = bookmark_in(child, words);
    if (!found.empty()) return found;
  }
  return {};
}

bool is_prompt(const XmlNode& run) {
  const XmlNode* properties = run.child("rPr");
  if (properties == nullptr) return false;
  std::string style(value_of(*properties, "rStyle"));
  for (char& c : style) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return style.starts_with("placeholder") || style.starts_with("pladsholder");
}

bool takes_lines(const XmlNode& control_properties) {
  const XmlNode* plain = control_properties.child("text");
  if (plain == nullptr) return false;
  const std::string_view lines = plain->attribute("multiLine");
  return lines == "1" || lines == "true" || lines == "on";
}

}  // namespace kommissorium::readers
