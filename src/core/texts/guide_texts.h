// SPDX-License-Identifier: MPL-2.0
// What helps a newcomer: the way into the guide, the tour, the tips, and where a point comes from. The guide
// itself is docs/brugervejledning.md and docs/user-guide.md.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct GuideTexts {
  Language language = Language::danish;
  std::string_view back, newcomer, take_tour, tour, previous, next, end_tour, tip, understood, show_tips;
  struct Stop {
    std::string_view title, words;
  };
  Stop stops[6];             // of the tour, in the order of app::TourStop
  std::string_view tips[5];  // in the order of app::Hint

  std::string step_of(int step, int steps) const;    // "2 af 6"
  std::string source(std::string_view where) const;  // where a point comes from
};

const GuideTexts& guide_texts(Language language);

}  // namespace kommissorium::texts
