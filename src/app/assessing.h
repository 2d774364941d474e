// SPDX-License-Identifier: MPL-2.0
// OS2's self-assessment of a product whose charters are kept here. The file that came in, and each answer and
// text that is written over it, stand in forms of one charter of the product: kept like any typing, and in
// the next file that is taken out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/turn.h"
#include "core/assessment/self_assessment.h"

namespace kommissorium::app {

inline constexpr std::string_view assessment_slots = "form/assessment/";
/// In the place of a section: where a tab comes back to when it is loaded again.
inline constexpr std::string_view assessment_place = "#assessment";
/// Larger files would crowd everything else out of the browser's store.
inline constexpr std::size_t largest_kept_assessment = 512 * 1024;  // bytes

/// The slots of what is written over an entry. Their text begins with "=", so that an emptied one is
/// something, too.
std::string answer_slot(std::string_view id);
std::string documentation_slot(std::string_view id);

struct AssessedProduct {
  std::string product;
  std::string charter;  // whose forms hold its self-assessment
};
/// Of all charters that name one, each once.
std::vector<AssessedProduct> assessed_products(const State& state);

struct Assessed {
  assessment::SelfAssessment assessment;     // as it came, or a new one
  bool came = false;                         // from a file
  std::vector<assessment::Written> offered;  // what the charters say otherwise, and nobody has passed over
};
/// Of the open charter's product. must: it can be shown.
Assessed assessed(const State& state);

/// What stands in an entry now: as it came, or as it was written here.
assessment::Written written(const State& state, const assessment::Entry& entry);
bool is_written_here(const State& state, std::string_view id);

/// What became of a file: lines of the notice, and the charter by which its screen is shown; "" = refused.
struct AssessmentCame {
  std::string charter;
  std::vector<std::string> lines;
};
AssessmentCame take_in_assessment(Turn& turn, const std::string& file, const std::string& bytes);

/// must: the charter is kept and can be shown.
void show_assessment(Turn& turn, const std::string& charter);

}  // namespace kommissorium::app
