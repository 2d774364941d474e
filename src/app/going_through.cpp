// SPDX-License-Identifier: MPL-2.0
#include "app/going_through.h"

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/places.h"
#include "core/adoption/thaw.h"
#include "core/charter/calendar.h"
#include "core/texts/going_through_texts.h"
#include "core/texts/problems.h"

namespace kommissorium::app {
namespace {

std::string today_of(const State& state) { return state.local.substr(0, 10); }

/// Writes the next day into the charter, where it has a place for it. false: somebody has to look first.
bool write_next_day(Turn& turn, const KeptCharter& kept) {
  const State& state = turn.state;
  const std::string day = next_review_day(state);
  const charter::Point* point = kept.view->point(charter::review_field);
  if (point == nullptr) return true;
  if (point->state == charter::PointState::conflict) {
    carry_out(turn, OpenProposals{charter::review_field});
    return false;
  }
  if (charter::days_between(today_of(state), day).value_or(0) < 1) {
    turn.announce(std::string(texts::going_through_texts(state.preferences.language).later_day));
    turn.focus(slots::next_review);
    return false;
  }
  auto records = charter::write(kept.set, *kept.view, charter::review_field, day, turn.author());
  if (!records.ok()) {
    turn.announce(texts::describe(records.error(), state.preferences.language));
    return false;
  }
  if (!records.value().empty()) commit(turn, state.open, std::move(records).value());
  return true;
}

}  // namespace

namespace slots {
std::string stands(const std::string& section) { return std::string(going_through) + "stands/" + section; }
}  // namespace slots

charter::Due due(const State& state, const KeptCharter& kept) {
  if (kept.view == nullptr || kept.newer) return charter::Due::no;
  return charter::due(*kept.view, today_of(state));
}

bool is_begun(const State& state, const std::string& charter) {
  const auto forms = state.forms.find(charter);
  if (forms == state.forms.end()) return false;
  const auto first = forms->second.lower_bound(std::string(slots::going_through));
  return first != forms->second.end() && first->first.starts_with(slots::going_through);
}

std::vector<adoption::Passage> passages_of(const KeptCharter& kept) {
  std::vector<compare::Change> changes;
  if (kept.standing.adoption && kept.standing.state != adoption::State::adopted) {
    const adoption::Decisions decisions = adoption::read_decisions(kept.set);
    if (const adoption::Version* version = decisions.version(kept.standing.adoption->version)) {
      auto found = adoption::changes_since(kept.set, *kept.view, *version);
      if (found.ok()) changes = std::move(found).value();
    }
  }
  return adoption::passages(*kept.view, changes);
}

bool stands_by(const State& state, const adoption::Passage& passage) {
  return state.form(slots::stands(passage.section)) == passage.mark;
}

std::string next_review_day(const State& state) {
  const std::string chosen = state.form(slots::next_review);
  return chosen.empty() ? charter::year_after(today_of(state)) : chosen;
}

void carry_out(Turn& turn, const ShowGoingThrough& command) {
  if (!to_charter(turn, command.charter) || ready(turn) == nullptr) return;
  turn.state.screen = Screen::going_through;
  turn.state.article.clear();
  turn.focus("going-through/title");
}

void carry_out(Turn& turn, const EndGoingThrough&) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr || !write_next_day(turn, *kept)) return;
  carry_out(turn, ShowAdoption{});
}

}  // namespace kommissorium::app
