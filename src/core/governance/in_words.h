// SPDX-License-Identifier: MPL-2.0
// A finding as people read it: how severe, what, and where.
#pragma once

#include <string>
#include <string_view>

#include "core/charter/charter.h"
#include "core/governance/findings.h"

namespace kommissorium::governance {

/// "skal", "bør", "råd".
std::string_view severity_name(Severity severity, Language language);

/// What people call the place a finding names: a field's label, the list of members, adoption.
std::string place_name(const charter::Charter& charter, std::string_view field);

/// "skal: Anna Eksempel kommer fra en leverandør … → Anna Eksempel: organisationens art", and the group's
/// explanation where there is one. In the language the charter is shown in.
std::string in_words(const Finding& finding, const charter::Charter& charter);

}  // namespace kommissorium::governance
