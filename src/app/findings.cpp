// SPDX-License-Identifier: MPL-2.0
#include "app/findings.h"

#include <algorithm>

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/places.h"

namespace kommissorium::app {
namespace {

constexpr std::size_t day_length = 10;  // of "YYYY-MM-DDThh:mm"

/// The other charters of the product: examples only beside an example.
std::vector<const KeptCharter*> beside(const State& state, const KeptCharter& kept) {
  std::vector<const KeptCharter*> others;
  for (const auto& [id, other] : state.charters) {
    const bool counts = other.view != nullptr && other.deleted_at.empty() && other.view != kept.view &&
                        other.view->example == kept.view->example;
    if (counts && governance::is_same_product(other.view->product, kept.view->product))
      others.push_back(&other);
  }
  return others;
}

}  // namespace

std::vector<governance::Finding> findings_of(const State& state, const KeptCharter& kept) {
  std::vector<governance::Brief> briefs;
  for (const KeptCharter* other : beside(state, kept)) briefs.push_back(governance::brief(*other->view, ""));
  std::vector<const governance::Brief*> others;
  for (const governance::Brief& brief : briefs) others.push_back(&brief);
  const std::string today = state.local.substr(0, day_length);
  return governance::all_findings({*kept.view, kept.standing, today}, others);
}

std::string neighbours_of(const State& state, const KeptCharter& kept) {
  std::string name = state.local.substr(0, day_length) + " ";
  for (const KeptCharter* other : beside(state, kept)) {
    const governance::Brief brief = governance::brief(*other->view, "");
    name += std::string(catalogue::tag(brief.kind)) + " " + brief.title + "\n";
  }
  return name;
}

std::size_t open_findings(const std::vector<governance::Finding>& findings) {
  return static_cast<std::size_t>(std::count_if(
      findings.begin(), findings.end(), [](const governance::Finding& one) { return !one.is_explained(); }));
}

void carry_out(Turn& turn, const ShowFindings& command) {
  if (workable(turn.state) == nullptr) return;
  seal_drafts(turn);
  remember_screen(turn.state);
  turn.state.screen = Screen::findings;
  turn.state.article.clear();
  turn.focus(command.rule.empty() ? "findings/title" : "explanation/" + command.rule);
}

}  // namespace kommissorium::app
