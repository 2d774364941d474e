// SPDX-License-Identifier: MPL-2.0
// What the bar says of the file a charter is saved to.
#pragma once

#include <string>

#include "ui/controls/paint.h"
#include "ui/frame.h"

namespace kommissorium::ui::views {

struct FileState {
  std::string words;  // holds the file's name, so the page paints it; "" = there is no file
  bool well = true;
  Sign sign = Sign::check;
};
FileState file_state(const Frame& frame, const app::KeptCharter& kept);

}  // namespace kommissorium::ui::views
