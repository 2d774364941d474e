// SPDX-License-Identifier: MPL-2.0
// Whether everything is saved, in the bar.
#pragma once

#include <string>

#include "ui/frame.h"

namespace kommissorium::ui::views {

struct SaveState {
  std::string words;
  bool well;
};

SaveState save_state(const Frame& frame);
float save_width(const Frame& frame, const SaveState& saved);
void show_save_state(Frame& frame, float x, const SaveState& saved);

}  // namespace kommissorium::ui::views
