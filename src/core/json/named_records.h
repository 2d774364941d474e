// SPDX-License-Identifier: MPL-2.0
// Which records a charter file names, told from the beginnings of its lines.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace kommissorium::json {

/// The ids of the records in a charter file. The lines are believed, not checked.
/// must: read_charter_file or read_additions took the file with nothing set aside.
std::set<std::string> named_records(std::string_view bytes);

}  // namespace kommissorium::json
