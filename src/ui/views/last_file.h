// SPDX-License-Identifier: MPL-2.0
// How old the last file is: the file is the backup, so its age is always in sight.
#pragma once

#include <string>

#include "ui/frame.h"

namespace kommissorium::ui::views {

/// "Sidste fil: i dag 10.42" or that there is none yet. `taken_out` is local time, "" = never.
std::string last_file(const Frame& frame, const std::string& taken_out);

}  // namespace kommissorium::ui::views
