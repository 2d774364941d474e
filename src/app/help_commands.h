// SPDX-License-Identifier: MPL-2.0
// Orders to what explains: the guide, the tour, the tips (help.h, tour.h, hints.h).
#pragma once

#include <string>

namespace kommissorium::app {

struct ShowHelp {
  bool on = true;
  std::string from = {};  // key of the element with the focus, which has it again afterwards; "" = the button
};
/// To this step of the tour; outside its steps it is left.
struct TakeTour {
  int step = 1;
};
struct HintUnderstood {};  // the tip on the screen goes for good
struct ShowHints {
  bool on = true;  // all of them again, or none
};

}  // namespace kommissorium::app
