// SPDX-License-Identifier: MPL-2.0
// The same person entered twice, found: a quiet card above the list, and one button that makes them one.
#include <algorithm>
#include <string>

#include "core/charter/same_person.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/review.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

void pair(Frame& frame, Column& inside, const charter::Member& kept, const charter::SamePerson& same) {
  const texts::ReviewTexts& words = review_words(frame);
  const std::string key = "same/" + same.other;
  Column row{inside.x, inside.y, inside.width};
  const std::string said = words.twice(kept.name);
  const Group group(frame, Role::group, key, row, said, "side-by-side");
  const ButtonLook look{};
  const float width = button_width(frame, words.make_one, look);
  Column left{row.x, row.y + 6, row.width - width - 24};
  constexpr Style headline{looks::body_strong, &Theme::ink, "body-strong"};
  user_text(frame, left, key + "/said", said, headline);
  text(frame, left, key + "/lead", words.same_person_lead, styles::help);
  if (button(frame, row.x + row.width - width, row.y + 6, key + "/make-one", words.make_one, look))
    frame.ask(app::MakeOne{same.kept, same.other});
  row.y = std::max(left.y, row.y + 6 + measures::control_height);
  inside.y = row.y;
}

}  // namespace

void same_persons(Frame& frame, Column& column) {
  const charter::Charter& shown = *frame.state.open_charter()->view;
  const std::vector<charter::SamePerson> found = charter::same_persons(shown);
  if (found.empty()) return;
  {
    Card card(frame, column, "same", "", Role::group, "card same-person");
    card.inside.y -= 10;
    for (std::size_t index = 0; index < found.size(); ++index) {
      if (index > 0) divider(frame, card.inside, 10);
      const charter::Member* kept = shown.member(found[index].kept);
      if (kept != nullptr) pair(frame, card.inside, *kept, found[index]);
    }
    card.inside.y -= 8;
  }
  column.y += 16;
}

}  // namespace kommissorium::ui::views
