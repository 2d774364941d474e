// SPDX-License-Identifier: MPL-2.0
// Moments of records as the user's clock says them.
#pragma once

#include <string>
#include <string_view>

namespace kommissorium::app {

/// "YYYY-MM-DDThh:mm" for a moment "YYYY-MM-DDThh:mm:ssZ", by the difference between `now` (UTC) and `local`
/// (the same moment on the user's clock). "" when one of them is no time. Summer time of another season is
/// not known here: then it is an hour off.
std::string local_time(std::string_view moment, std::string_view now, std::string_view local);

}  // namespace kommissorium::app
