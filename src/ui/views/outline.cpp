// SPDX-License-Identifier: MPL-2.0
// The outline to the left: how far the charter is, its sections, and what needs a person.
#include "core/charter/completeness.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/last_file.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

constexpr float margin = 28;

void how_far(Frame& frame, Column& column, const app::KeptCharter& kept) {
  const std::string percent = frame.texts.percent_filled(kept.count.percent());
  const std::string part = frame.texts.part_of(kept.count.done, kept.count.total);
  const float right = column.x + column.width - margin + 16;
  text_at(frame, margin, column.y, "filled", percent, {looks::body_strong, &Theme::ink, "body-strong"});
  text_at(frame, right - text_width(frame.fonts, looks::help, part), column.y + 2, "filled-count", part,
          styles::help);
  column.y += 28;
  progress(frame, {margin, column.y, right - margin, 6}, "filled-bar", percent, kept.count.percent());
  column.y += 6;
}

/// Below the list: that nothing is open any more, and how old the last file is.
void standing(Frame& frame, Column& column, const app::KeptCharter& kept) {
  Column words{margin, column.y + 16, column.width - 2 * margin + 16};
  paint::line(frame, words.x, words.y, words.width, frame.theme.line);
  words.y += 17;
  if (kept.count.complete()) {
    text(frame, words, "finished", frame.texts.charter_finished, styles::done);
    text(frame, words, "finished/lead", frame.texts.charter_finished_lead, styles::help);
    words.y += 12;
  }
  text(frame, words, "last-file", last_file(frame, kept.last_file), styles::help);
  about_file(frame, words);
  column.y = words.y;
}

/// What needs a person: proposals to decide, damaged records.
void needs_a_person(Frame& frame, Column& column, const app::KeptCharter& kept) {
  const auto conflicts = kept.view->conflicts();
  if (conflicts.empty() && kept.set_aside.empty()) return;
  column.y += 16;
  paint::line(frame, margin, column.y, column.width - 2 * margin + 16, frame.theme.line);
  column.y += 17;
  Column place{16, column.y, column.width - 24};
  if (!conflicts.empty()) {
    const std::string words = frame.texts.conflicts(static_cast<int>(conflicts.size()));
    if (button(frame, place, "to-conflicts", words,
               {.kind = ButtonLook::Kind::danger, .sign = Sign::warning, .width = place.width})) {
      const charter::Charter& shown = *kept.view;
      std::string section = "members";
      for (const charter::Section& candidate : shown.sections) {
        for (const charter::Point& point : candidate.points) {
          if (point.field == conflicts.front() || point.wording_field == conflicts.front())
            section = candidate.id;
        }
      }
      frame.ask(app::OpenSection{section});
    }
    place.y += 8;
  }
  if (!kept.set_aside.empty()) {
    place.x = margin;
    place.width = column.width - 2 * margin + 16;
    text(frame, place, "damaged", frame.texts.damaged(static_cast<int>(kept.set_aside.size())),
         styles::error);
  }
  column.y = place.y;
}

}  // namespace

void outline(Frame& frame, Column& column) {
  const app::KeptCharter& kept = *frame.state.open_charter();
  column.y = 24;
  how_far(frame, column, kept);
  column.y += 20;
  {
    Column rows{16, column.y, column.width - 24};
    const Group group(frame, Role::navigation, "sections", rows, frame.texts.outline_name, "nav");
    for (const charter::Section& section : kept.view->sections) {
      const charter::Count count = charter::count(section, *kept.view);
      const std::string number = std::to_string(section.number);
      const std::string state = count.complete() ? "" : frame.texts.part_of(count.done, count.total);
      const NavigationRow row{number, section.title, state, count.complete(),
                              section.id == frame.state.section};
      if (navigation_row(frame, rows, "section/" + section.id + "/open", row))
        frame.ask(app::OpenSection{section.id});
    }
    column.y = rows.y;
  }
  standing(frame, column, kept);
  needs_a_person(frame, column, kept);
  column.y += 24;
}

}  // namespace kommissorium::ui::views
