// SPDX-License-Identifier: MPL-2.0
// Other ways to share than the working file: without the history, or as a new charter that has none.
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/review.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

bool way(Frame& frame, Column& inside, std::string_view key, std::string_view label, std::string_view help) {
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, std::string(key) + "/way", row, "", "side-by-side");
  const float width = button_width(frame, label, {});
  Column words{row.x, row.y + 8, row.width - width - 24};
  const std::string help_key = std::string(key) + "/help";
  text(frame, words, help_key, help, styles::help);
  ButtonLook look{};
  look.described_by_key = help_key;
  const bool asked = button(frame, row.x + row.width - width, row.y, key, label, look);
  row.y = words.y > row.y + measures::control_height ? words.y : row.y + measures::control_height;
  inside.y = row.y;
  return asked;
}

}  // namespace

void sharing(Frame& frame, Column& column) {
  if (frame.state.unfolded.count("sharing") == 0) return;
  const texts::ReviewTexts& words = review_words(frame);
  {
    Card card(frame, column, "sharing-card", words.sharing, Role::region);
    Column& inside = card.inside;
    heading(frame, inside, "sharing/title", words.sharing, 2, styles::item);
    inside.y += 12;
    if (way(frame, inside, "sharing/open", frame.texts.open_file, words.open_file_help))
      frame.ask(app::ChooseFile{});
    inside.y += 12;
    if (way(frame, inside, "sharing/without", words.share_without_history, words.share_without_history_help))
      frame.ask(app::ExportWithoutHistory{});
    inside.y += 12;
    if (way(frame, inside, "sharing/copy", words.clean_copy, words.clean_copy_help))
      frame.ask(app::MakeCleanCopy{});
    inside.y += 16;
    if (button(frame, inside, "sharing/close", frame.texts.close, {})) frame.ask(app::Toggle{"sharing"});
  }
  column.y += 16;
}

}  // namespace kommissorium::ui::views
