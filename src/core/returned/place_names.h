// SPDX-License-Identifier: MPL-2.0
// Which place of a charter a control of a document is.
#pragma once

#include <map>
#include <string>

#include "core/readers/docx.h"
#include "core/returned/places.h"

namespace kommissorium::returned {

/// By the tag, or by the bookmark where a program dropped the tag: both are made from the place's id.
class PlaceNames {
 public:
  explicit PlaceNames(const Places& places);

  /// The id of the place; nullptr when the control is none of these.
  const std::string* of(const readers::ControlText& control) const;

 private:
  std::map<std::string, std::string, std::less<>> ids_;
};

}  // namespace kommissorium::returned
