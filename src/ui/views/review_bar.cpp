// SPDX-License-Identifier: MPL-2.0
// The bar of the screens one comes back from: history, adoption, and those that go one step after the other.
#include <algorithm>

#include "app/look_up.h"
#include "ui/views/bar.h"
#include "ui/views/meeting.h"
#include "ui/views/review.h"
#include "ui/views/search.h"

namespace kommissorium::ui::views {
namespace {

/// The way back, and undo: in the bar of proposals and of history.
struct ReviewPlaces {
  float back = 0, undo = 0, redo = 0, find = 0, help = 0;
};

ReviewPlaces review_places(const Frame& frame, RightToLeft& places) {
  ReviewPlaces at;
  at.help = places.take(help_width(frame));
  at.find = places.take(find_width(frame), 20);
  at.redo = places.take(button_width(frame, frame.texts.redo, sign_button(Sign::redo, true)), 8);
  at.undo = places.take(button_width(frame, frame.texts.undo, sign_button(Sign::undo, true)), 20);
  at.back = places.take(button_width(frame, way_back(frame), bar_button(ButtonLook::Kind::secondary)), 20);
  return at;
}

void review_tools(Frame& frame, const app::KeptCharter& kept, const ReviewPlaces& at) {
  const bool small = is_phone(frame);
  ButtonLook back = bar_button(ButtonLook::Kind::secondary, small ? Sign::cross : Sign::none);
  back.sign_only = small;
  if (button(frame, at.back, control_top, "back", way_back(frame), back)) frame.ask(app::CloseReview{});
  const ButtonLook undo = sign_button(Sign::undo, !kept.undo.empty());
  const ButtonLook redo = sign_button(Sign::redo, !kept.redo.empty());
  if (button(frame, at.undo, control_top, "undo", frame.texts.undo, undo)) frame.ask(app::Undo{});
  if (button(frame, at.redo, control_top, "redo", frame.texts.redo, redo)) frame.ask(app::Redo{});
  find_button(frame, at.find, control_top);
  help(frame, at.help);
}

/// One place after the other: where one is among them, and the way to the others.
struct Stepping {
  std::string title;
  std::string_view previous, next, previous_key, next_key;
  bool has_previous = true, has_next = true;
  ButtonLook::Kind weight = ButtonLook::Kind::secondary;  // of the next
};

/// -1 or 1 where it was asked for, else 0.
int stepping_bar(Frame& frame, const Column& column, const app::KeptCharter& kept, const Stepping& steps) {
  ButtonLook previous = bar_button(ButtonLook::Kind::secondary, Sign::left);
  ButtonLook next = bar_button(steps.weight, Sign::right);
  previous.sign_only = is_phone(frame);  // so that the bar takes two lines and not three
  previous.disabled = !steps.has_previous;
  next.disabled = !steps.has_next;
  next.sign_last = true;
  RightToLeft places(column.width - bar_margin);
  const float next_at = places.take(button_width(frame, steps.next, next));
  const float previous_at = places.take(button_width(frame, steps.previous, previous), 20);
  const ReviewPlaces at = review_places(frame, places);
  crumb(frame, brand(frame, column.width >= measures::brand_bar), places.left(), steps.title);
  review_tools(frame, kept, at);
  const bool back = button(frame, previous_at, control_top, steps.previous_key, steps.previous, previous);
  const bool on = button(frame, next_at, control_top, steps.next_key, steps.next, next);
  return on ? 1 : back ? -1 : 0;
}

}  // namespace

void proposals_bar(Frame& frame, const Column& column, const app::KeptCharter& kept) {
  const texts::ReviewTexts& words = review_words(frame);
  const std::vector<std::string>& all = frame.state.looked_up->conflicts;
  const auto found = std::find(all.begin(), all.end(), frame.state.proposal);
  const bool known = found != all.end();
  const int number = static_cast<int>(found - all.begin()) + 1;
  const int count = static_cast<int>(all.size());
  const int by =
      stepping_bar(frame, column, kept,
                   {.title = known ? words.proposal_of(number, count) : std::string(words.proposals),
                    .previous = words.previous,
                    .next = words.next,
                    .previous_key = "previous-proposal",
                    .next_key = "next-proposal",
                    .has_previous = known && number > 1,
                    .has_next = count > 0 && !(known && number == count)});
  if (by != 0) frame.ask(app::NextProposal{by});
}

/// How far the meeting is stays in sight, whatever is below.
void meeting_bar(Frame& frame, const Column& column, const app::KeptCharter& kept) {
  const MeetingStep step = step_of_meeting(frame);
  const int by = stepping_bar(frame, column, kept,
                              {.title = step.title,
                               .previous = step.words->previous,
                               .next = step.words->next,
                               .previous_key = "meeting/previous",
                               .next_key = "meeting/next",
                               .has_previous = step.previous.has_value(),
                               .has_next = step.next.has_value(),
                               .weight = step.next_weight});
  const std::optional<std::string>& to = by > 0 ? step.next : step.previous;
  if (by != 0 && to) frame.ask(app::GoInMeeting{*to});
}

void review_bar(Frame& frame, const Column& column, const app::KeptCharter& kept, std::string_view title) {
  RightToLeft places(column.width - bar_margin);
  const ReviewPlaces at = review_places(frame, places);
  crumb(frame, brand(frame), places.left(), title);
  review_tools(frame, kept, at);
}

}  // namespace kommissorium::ui::views
