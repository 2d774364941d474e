// SPDX-License-Identifier: MPL-2.0
// What stands in one place of a document that can be filled in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/outline/outline.h"

namespace kommissorium::returned {

/// `id` is the field, with "#part" for a part of its value: "duty/x#reason"; "member/new-1/name" in an empty
/// row of the member list. In `text` paragraphs are parted by an empty line or a line end, list items may
/// begin with "- ".
struct ControlText {
  std::string id;
  std::string text;
  bool empty = false;            // shows its placeholder, or says that something is missing: no value
  std::string placeholder = {};  // what stands there while it is empty; "" = not known
  bool operator==(const ControlText&) const = default;
};

/// Everything that can be filled in in a document, in reading order.
std::vector<ControlText> control_texts(const outline::Document& document);

/// Whether two texts read the same on paper. White space counts only between words; bullets and empty lines
/// do not count, because they are layout in a document; characters that a document shows as markers are their
/// markers. must: both are well-formed UTF-8.
bool reads_the_same(std::string_view one, std::string_view other);

}  // namespace kommissorium::returned
