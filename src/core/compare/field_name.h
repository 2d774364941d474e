// SPDX-License-Identifier: MPL-2.0
// The two parts of what a field is called: its number changes when something is put in before it.
#pragma once

#include <string>
#include <string_view>

#include "core/charter/charter.h"

namespace kommissorium::compare {

struct FieldName {
  std::string number;  // "4.3", or "" where it has none or is not in force
  std::string label;   // never empty
};

/// Of which field_label is made.
FieldName field_name(const charter::Charter& charter, std::string_view field);

/// "Roller" for "roles"; what no part of a member is called that way comes back unchanged.
std::string member_part_name(std::string_view part, Language language);

}  // namespace kommissorium::compare
