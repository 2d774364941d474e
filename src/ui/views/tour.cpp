// SPDX-License-Identifier: MPL-2.0
// One step of the tour: what it says, the way on, and a border around what it speaks of.
#include "app/tour.h"

#include "core/texts/guide_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {

void tour(Frame& frame, Column& column) {
  const int step = frame.state.tour;
  if (step == 0) return;
  const texts::GuideTexts& say = texts::guide_texts(frame.state.preferences.language);
  const texts::GuideTexts::Stop& stop = say.stops[step - 1];
  {
    Card card(frame, column, "tour", std::string(say.tour) + ", " + say.step_of(step, app::tour_steps),
              Role::region, "card recommended");
    Column& inside = card.inside;
    text(frame, inside, "tour/step", std::string(say.tour) + ", " + say.step_of(step, app::tour_steps),
         styles::help);
    heading(frame, inside, "tour/title", stop.title, 2, styles::item);
    text(frame, inside, "tour/words", stop.words, styles::body);
    inside.y += 12;
    Column row{inside.x, inside.y, inside.width};
    const Group group(frame, Role::group, "tour/ways", row, "", "actions");
    const bool last = step == app::tour_steps;
    if (step > 1) {
      if (button(frame, row.x, row.y, "tour/previous", say.previous, {})) frame.ask(app::TakeTour{step - 1});
      row.x += button_width(frame, say.previous, {}) + 12;
    }
    ButtonLook on{.described_by_key = "tour/words"};
    if (!last) on.sign = Sign::right, on.sign_last = true;
    const std::string_view label = last ? say.end_tour : say.next;
    if (button(frame, row.x, row.y, "tour/next", label, on)) frame.ask(app::TakeTour{last ? 0 : step + 1});
    row.x += button_width(frame, label, on) + 12;
    if (!last && button(frame, row.x, row.y, "tour/end", say.end_tour, {.kind = ButtonLook::Kind::quiet}))
      frame.ask(app::TakeTour{0});
    row.y += measures::control_height;
    inside.y = row.y;
  }
  column.y += 16;
}

void point_out(Frame& frame) {
  const std::string key = app::pointed_out(frame.state);
  if (key.empty()) return;
  constexpr float around = 4;
  for (Element& one : frame.elements) {
    if (one.surface != frame.surface || one.key != key || takes_text(one.role)) continue;
    const Rect at{one.rect.x - around, one.rect.y - around, one.rect.width + 2 * around,
                  one.rect.height + 2 * around};
    paint::border(frame, at, frame.theme.blue, measures::card_radius, 2);
    one.look += " pointed-out";
  }
}

}  // namespace kommissorium::ui::views
