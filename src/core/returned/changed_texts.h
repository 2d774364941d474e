// SPDX-License-Identifier: MPL-2.0
// Which texts of a document are not what was printed, put together by the field they belong to.
#pragma once

#include <string>
#include <vector>

#include "core/returned/control_text.h"

namespace kommissorium::returned {

struct ChangedPart {
  std::string part;  // "" for the field itself, "reason" for "duty/x#reason"; of somebody new "name",
                     // "participation#…"
  std::string text;  // "" when it was emptied
  bool operator==(const ChangedPart&) const = default;
};

struct ChangedField {
  std::string field;  // or "member/new-1", "member/new-copy-1"
  std::vector<ChangedPart> parts;
  bool twice = false;  // stands in the document several times, with different texts
  bool operator==(const ChangedField&) const = default;
};

/// In the order of the document. Of somebody new every part that is filled in, changed or not.
std::vector<ChangedField> changed_texts(const std::vector<ControlText>& printed,
                                        const std::vector<ControlText>& found);

/// Whether it is somebody who is not there yet.
bool is_new_member(std::string_view field);

}  // namespace kommissorium::returned
