// SPDX-License-Identifier: MPL-2.0
// On the front page: charters that were deleted, and the way to have them back.
#include <algorithm>

#include "ui/controls/button.h"
#include "ui/controls/text.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {

void deleted(Frame& frame, Column& column) {
  bool any = false;
  for (const auto& [id, kept] : frame.state.charters) {
    if (kept.deleted_at.empty() || kept.view == nullptr) continue;
    if (!any) {
      column.y += 24;
      heading(frame, column, "deleted/title", frame.texts.deleted, 2, styles::label);
      any = true;
    }
    column.y += 8;
    const ButtonLook look{.kind = ButtonLook::Kind::quiet, .sign = Sign::undo};
    const float width = button_width(frame, frame.texts.restore, look);
    user_line(frame, {column.x, column.y + 8, std::min(400.0F, column.width - width - 24), 20},
              "deleted/" + id + "/title", kept.view->title, styles::help);
    if (button(frame, column.x + std::min(400.0F, column.width - width - 24) + 16, column.y,
               "deleted/" + id + "/restore", frame.texts.restore, look)) {
      frame.ask(app::RestoreCharter{id});
    }
    column.y += measures::control_height;
  }
}

}  // namespace kommissorium::ui::views
