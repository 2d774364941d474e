// SPDX-License-Identifier: MPL-2.0
// How far from its beginning each revision of a field stands; what "younger" means where no clock is asked.
#pragma once

#include <vector>

#include "core/revisions/history.h"

namespace kommissorium::revisions {

/// For each of history.revisions, in their order: how many revisions the longest way from it back to a first
/// one passes, parents that are not there left out. 0 for a first one.
/// must: the history comes from revisions::history, hence holds no circle.
std::vector<std::size_t> depths(const FieldHistory& history);

/// The places in history.revisions of a revision's parents that are there.
std::vector<std::size_t> parents_of(const FieldHistory& history, const Revision& revision);

}  // namespace kommissorium::revisions
