// SPDX-License-Identifier: MPL-2.0
// A charter summed up for a report on many: read, checked by itself, and let go.
#pragma once

#include <string_view>

#include "core/governance/rule.h"

namespace kommissorium::governance {

/// Everything a Brief holds; findings are those of the charter by itself, told in the language it is shown
/// in. `digest` is the whole one, "" for none; `file` "" = it came from none.
/// must: the case's standing is the charter's.
Brief summed_up(const Case& asked, std::string_view digest, std::string_view file);

/// The same of a set, one of many; errors: those of charter::view.
Result<Brief> summed_up(const revisions::RecordSet& set, Language language, std::string_view today,
                        std::string_view file);

}  // namespace kommissorium::governance
