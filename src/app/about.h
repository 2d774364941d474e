// SPDX-License-Identifier: MPL-2.0
// What this browser knows of a charter beside its records: when a file of it was last taken out.
#pragma once

#include <string>
#include <string_view>

namespace kommissorium::app {

/// The value of the key "about", and back: local time "YYYY-MM-DDThh:mm", "" when it cannot be read.
std::string write_about(std::string_view last_file);
std::string read_about(std::string_view value);

}  // namespace kommissorium::app
