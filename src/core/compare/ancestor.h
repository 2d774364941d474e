// SPDX-License-Identifier: MPL-2.0
// Where two proposals part: the revision both of them come from.
#pragma once

#include <string_view>

#include "core/revisions/history.h"

namespace kommissorium::compare {

/// The youngest revision from which both come: of the common ancestors the one the most revisions deep (by
/// the longest way from a first one), of equally deep ones the lowest id. A revision counts as its own
/// ancestor. nullptr when there is none, or the history that would name it has not arrived.
/// source: Bender and others, Lowest common ancestors in trees and directed acyclic graphs, 2005.
const revisions::Revision* common_ancestor(const revisions::FieldHistory& history, std::string_view one,
                                           std::string_view other);

}  // namespace kommissorium::compare
