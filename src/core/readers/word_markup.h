// SPDX-License-Identifier: MPL-2.0
// What the elements of a Word document mean, each by itself.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/readers/xml.h"

namespace kommissorium::readers {

bool is_word(const XmlNode& node);
bool is_compatibility(const XmlNode& node);

/// The attribute "val" of the child of that name; "" without one.
std::string_view value_of(const XmlNode& parent, std::string_view child);

/// An element that is on by being there, unless it says otherwise.
bool is_on(const XmlNode& parent, std::string_view child);

bool is_list_item(const XmlNode& paragraph);

std::string joined_text(const XmlNode& node);

/// Whether a control in it has a tag.
bool has_tags(const XmlNode& node);

/// How often each bookmark of ours begins.
void count_bookmarks(const XmlNode& node, std::map<std::string, int, std::less<>>& counts);

/// The bookmark of ours that begins in a control before any of its words; "" when there is none.
std::string_view bookmark_in(const XmlNode& content, bool& words);

/// A run in the style of placeholders, which Word and others name in their own language.
bool is_prompt(const XmlNode& run);

/// A control of plain text in which people may begin a new line.
bool takes_lines(const XmlNode& control_properties);

}  // namespace kommissorium::readers
