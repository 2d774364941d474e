// SPDX-License-Identifier: MPL-2.0
// What a field would take, where it cannot take the words that stand in the document.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"
#include "core/returned/filled_in.h"

namespace kommissorium::returned {

struct Wanted {
  /// other: nothing more can be said of it.
  enum class Form { other, one_of, day, number } form = Form::other;
  std::vector<std::string> choices;  // one_of: as they are printed
  bool operator==(const Wanted&) const = default;
};

/// `control` is the field, or that of one part of a new member.
Wanted wanted(const charter::Charter& charter, std::string_view control, const Parts& parts,
              const Places& places);

}  // namespace kommissorium::returned
