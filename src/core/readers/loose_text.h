// SPDX-License-Identifier: MPL-2.0
// Text that is no file of ours, such as notes or a letter, told from a file of ours that is damaged.
#pragma once

#include <string_view>

namespace kommissorium::readers {

/// Whether the bytes are text in which no JSON begins and no line is a record's. Blank text is not.
bool is_loose_text(std::string_view bytes);

}  // namespace kommissorium::readers
