// SPDX-License-Identifier: MPL-2.0
// Which of two editions of one catalogue is the newer one.
#pragma once

#include <string>
#include <string_view>

#include "core/catalogue/catalogue.h"

namespace kommissorium::catalogue {

/// other: of another name, or versions that nobody can put in order.
enum class Age { older, same, newer, other };

/// How `version` stands to `beside`, number by number: "2026.1" is older than "2026.2" and "2026.10".
/// Versions that are not numbers with dots between are `other`, unless they are the same.
Age age_of_version(std::string_view version, std::string_view beside);

/// The same of two groups' catalogues. One without a name may be any; the same version with another content
/// is `other`.
Age age(const Group& group, const Group& beside);

/// "OS2 2026.1"; only the version where there is no name.
std::string called(const Group& group);

}  // namespace kommissorium::catalogue
