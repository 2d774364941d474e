// SPDX-License-Identifier: MPL-2.0
// The minutes of a meeting that went through a charter, as a draft: who was there, what was decided,
// explained and put off, what was not reached, when one meets again.
#pragma once

#include <string>
#include <vector>

#include "core/adoption/standing.h"
#include "core/meeting/agenda.h"
#include "core/outline/outline.h"

namespace kommissorium::outline {

struct Meeting {
  std::string date, place, next;  // days "YYYY-MM-DD"; `next` "" = not agreed
  std::vector<adoption::Person> present, absent;
  std::string began;  // meeting::what_stands when it began
};

/// In the language of the view. Decided, explained and taken out is what has changed since it began; put off
/// and not reached what stands so now. An adoption is told when it is of the meeting's day and stands.
/// must: `standing` is that of the charter.
Document minutes(const charter::Charter& charter, const Meeting& meeting, const adoption::Standing& standing);

}  // namespace kommissorium::outline
