// SPDX-License-Identifier: MPL-2.0
// The author's name, asked for once: it goes only when the person says so, never under somebody's hands.
#include <algorithm>

#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/field.h"
#include "ui/controls/text.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {

void name_question(Frame& frame, Column& column) {
  const app::Preferences& known = frame.state.preferences;
  const app::KeptCharter* open = frame.state.open_charter();
  if (known.name_asked || open == nullptr || open->view == nullptr || open->view->example) return;
  {
    Card card(frame, column, "name-question", frame.texts.name_question, Role::region);
    Column& inside = card.inside;
    inside.y -= 8;
    Column narrow{inside.x, inside.y, std::min(inside.width, 320.0F)};
    const FieldEvent author = field(frame, narrow, "name-question/name", known.author,
                                    {.label = frame.texts.name_question, .autocomplete = "name"});
    if (author.kind != FieldEvent::Kind::none) frame.ask(app::NameAuthor{author.text});
    const ButtonLook keep{.kind = ButtonLook::Kind::secondary, .disabled = known.author.empty()};
    const float beside = narrow.x + narrow.width + 12;
    const float top = narrow.y - measures::control_height;
    if (button(frame, beside, top, "name-question/keep", frame.texts.name_keep, keep))
      frame.ask(app::NameAsked{});
    const float after = beside + button_width(frame, frame.texts.name_keep, keep) + 12;
    if (button(frame, after, top, "name-question/skip", frame.texts.name_skip,
               {.kind = ButtonLook::Kind::quiet}))
      frame.ask(app::NameAsked{});
    inside.y = narrow.y + 4;
    text(frame, inside, "name-question/help", frame.texts.name_question_help, styles::help);
    inside.y -= 8;
  }
  column.y += 16;
}

}  // namespace kommissorium::ui::views
