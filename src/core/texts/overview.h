// SPDX-License-Identifier: MPL-2.0
// The help of the command line as a whole: every command in one line.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

std::string_view overview(Language language);

}  // namespace kommissorium::texts
