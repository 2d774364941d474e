// SPDX-License-Identifier: MPL-2.0
// Above the page "what you take over": the two things that are handed on.
#include "core/texts/handover_texts.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/views.h"
#include "ui/views/way.h"

namespace kommissorium::ui::views {

void handover(Frame& frame, Column& column) {
  if (!frame.state.paper.handover) return;
  const texts::HandoverTexts& words = texts::handover_texts(frame.state.preferences.language);
  {
    Card card(frame, column, "handover-card", words.give, Role::region);
    Column& inside = card.inside;
    heading(frame, inside, "handover/title", words.give, 2, styles::item);
    inside.y += 12;
    if (way(frame, inside, "handover/file", words.take_file, words.file_help))
      frame.ask(app::ExportCharter{frame.state.open});
    inside.y += 12;
    if (way(frame, inside, "handover/page", words.take_page, words.page_help))
      frame.ask(app::ExportDocument{app::DocumentFormat::page});
  }
  column.y += 16;
}

}  // namespace kommissorium::ui::views
