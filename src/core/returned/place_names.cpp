// SPDX-License-Identifier: MPL-2.0
#include "core/returned/place_names.h"

#include "core/writers/docx/control.h"

namespace kommissorium::returned {

PlaceNames::PlaceNames(const Places& places) {
  for (const auto& [id, place] : places) {
    ids_.emplace(writers::docx::tag_of(id), id);
    ids_.emplace(writers::docx::bookmark_of(id), id);
  }
}

const std::string* PlaceNames::of(const readers::ControlText& control) const {
  const auto found = ids_.find(control.tag.empty() ? control.bookmark : control.tag);
  return found == ids_.end() ? nullptr : &found->second;
}

}  // namespace kommissorium::returned
