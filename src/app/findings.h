// SPDX-License-Identifier: MPL-2.0
// What the governance model finds in a charter that is kept here, today, beside the others of its product.
#pragma once

#include <string>
#include <vector>

#include "app/state.h"
#include "core/governance/findings.h"

namespace kommissorium::app {

/// must: the charter can be shown.
std::vector<governance::Finding> findings_of(const State& state, const KeptCharter& kept);

/// Names what they depend on beside the charter: the day, and the others of its product as they are now.
std::string neighbours_of(const State& state, const KeptCharter& kept);

/// Findings that are neither met nor explained.
std::size_t open_findings(const std::vector<governance::Finding>& findings);

}  // namespace kommissorium::app
