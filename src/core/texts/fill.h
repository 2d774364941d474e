// SPDX-License-Identifier: MPL-2.0
// Puts values into a sentence: "{1}" is the first, "{2}" the second. Sentences stay whole, so that each
// language can order its words as it must.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace kommissorium::texts {

/// What stands in the values is never read as a place to fill.
std::string fill(std::string_view sentence, std::initializer_list<std::string_view> values);
std::string fill(std::string_view sentence, const std::vector<std::string>& values);

}  // namespace kommissorium::texts
