// SPDX-License-Identifier: MPL-2.0
#include "ui/controls/text.h"
#include "ui/views/proposals.h"
#include "ui/views/review.h"

namespace kommissorium::ui::views {

void proposals_here(Frame& frame, Column& column, const std::string& field, std::string_view of) {
  Column line{column.x, column.y, column.width};
  const Group group(frame, Role::group, field + "/proposals", line, "", "written");
  const float width =
      chip(frame, line.x, line.y + 1, field + "/conflict", frame.texts.two_proposals, Tint::orange);
  const texts::ReviewTexts& words = review_words(frame);
  const std::string name = std::string(words.see_proposals) + ": " + std::string(of);
  if (text_button(frame, line.x + width + 12, line.y, field + "/decide", words.see_proposals, name))
    frame.ask(app::OpenProposals{field, {}});
  line.y += text_button_height;
  column.y = line.y;
}

}  // namespace kommissorium::ui::views
