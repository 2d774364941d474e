// SPDX-License-Identifier: MPL-2.0
// The tip of the place where one is.
#include "core/texts/guide_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {

void hint(Frame& frame, Column& column) {
  if (!frame.state.hint || frame.state.tour != 0) return;
  const texts::GuideTexts& say = texts::guide_texts(frame.state.preferences.language);
  {
    Card card(frame, column, "hint", say.tip, Role::region);
    Column& inside = card.inside;
    inside.y -= 8;
    const ButtonLook look{};
    const float width = button_width(frame, say.understood, look);
    const float top = inside.y;
    const float mark = chip(frame, inside.x, top + 1, "hint/mark", say.tip, Tint::blue) + 16;
    Column words{inside.x + mark, top, inside.width - mark - width - 24};
    text(frame, words, "hint/words", say.tips[static_cast<int>(*frame.state.hint)], styles::body);
    if (button(frame, inside.x + inside.width - width, top - 4, "hint/understood", say.understood, look))
      frame.ask(app::HintUnderstood{});
    inside.y = std::max(words.y - 8, top + measures::control_height - 16);  // as much air below as above
  }
  column.y += 16;
}

}  // namespace kommissorium::ui::views
