// SPDX-License-Identifier: MPL-2.0
// What Word itself puts into a field that was emptied.
#pragma once

#include <string_view>

namespace kommissorium::texts {

bool is_word_prompt(std::string_view words);

}  // namespace kommissorium::texts
