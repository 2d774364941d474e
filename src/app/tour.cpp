// SPDX-License-Identifier: MPL-2.0
#include "app/tour.h"

#include <algorithm>

#include "app/carry_out.h"
#include "app/keeping.h"
#include "app/read_only.h"
#include "core/texts/guide_texts.h"

namespace kommissorium::app {
namespace {

const charter::Section* first_of(const charter::Charter& view, catalogue::SectionKind kind) {
  const auto found = std::find_if(view.sections.begin(), view.sections.end(),
                                  [kind](const charter::Section& one) { return one.kind == kind; });
  return found == view.sections.end() ? nullptr : &*found;
}

void go_to(Turn& turn, TourStop stop) {
  const charter::Charter& view = *shown(turn.state)->view;
  const charter::Section* section = view.sections.empty() ? nullptr : &view.sections.front();
  if (stop == TourStop::members) section = first_of(view, catalogue::SectionKind::members);
  if (stop == TourStop::answers) section = first_of(view, catalogue::SectionKind::duties);
  if (stop == TourStop::paper) return carry_out(turn, OpenPrint{});
  if (stop == TourStop::adoption) return carry_out(turn, ShowAdoption{});
  if (section != nullptr) carry_out(turn, OpenSection{std::string(section->id)});
}

/// Back to where it began.
void leave(Turn& turn) {
  State& state = turn.state;
  if (state.tour == 0) return;
  state.tour = 0;
  if (!state.tour_began.empty()) return carry_out(turn, OpenSection{std::string(state.tour_began)});
  carry_out(turn, OpenStart{});
  turn.focus("take-tour");
}

}  // namespace

TourStop tour_stop(const State& state) { return static_cast<TourStop>(state.tour - 1); }

std::string pointed_out(const State& state) {
  const KeptCharter* kept = shown(state);
  if (state.help || kept == nullptr) return "";
  if (state.tour == 0) return state.led_to;
  switch (tour_stop(state)) {
    case TourStop::sections:
      return "sections";
    case TourStop::members:
      return "members";
    case TourStop::answers:
      for (const charter::Section& section : kept->view->sections) {
        if (section.id != state.section) continue;
        for (const charter::Point& point : section.points) {
          if (point.kind == charter::PointKind::duty) return point.field + "/point";
        }
      }
      return "";
    case TourStop::paper:
      return "print-now";
    case TourStop::share:
      return "share";
    case TourStop::adoption:
      return "meeting";
  }
  return "";
}

void carry_out(Turn& turn, const TakeTour& command) {
  State& state = turn.state;
  if (command.step < 1 || command.step > tour_steps) return leave(turn);
  if (shown(state) == nullptr) {
    if (state.read_only) return refuse(turn, command);
    state.tour_began.clear();
    carry_out(turn, OpenExample{catalogue::GroupKind::coordination});
    if (shown(state) == nullptr) return;
  } else if (state.tour == 0) {
    state.tour_began = state.section;
  }
  state.help = false;
  state.tour = command.step;
  go_to(turn, tour_stop(state));
  const texts::GuideTexts& words = texts::guide_texts(state.preferences.language);
  const texts::GuideTexts::Stop& stop = words.stops[command.step - 1];
  turn.announce(words.step_of(command.step, tour_steps) + ". " + std::string(stop.title) + ". " +
                std::string(stop.words));
  turn.focus("tour/next");
}

}  // namespace kommissorium::app
