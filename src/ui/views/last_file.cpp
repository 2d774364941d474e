// SPDX-License-Identifier: MPL-2.0
#include "ui/views/last_file.h"

namespace kommissorium::ui::views {

std::string last_file(const Frame& frame, const std::string& taken_out) {
  if (taken_out.empty()) return std::string(frame.texts.no_file_yet);
  return std::string(frame.texts.last_file) + frame.texts.when(taken_out, frame.state.local);
}

}  // namespace kommissorium::ui::views
