// SPDX-License-Identifier: MPL-2.0
// One section of the charter at a time: its heading, its points, and the way to the next.
#include <algorithm>
#include <cmath>

#include "core/charter/completeness.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/meeting.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

std::size_t index_of_section(const app::State& state, const charter::Charter& shown) {
  for (std::size_t index = 0; index < shown.sections.size(); ++index) {
    if (shown.sections[index].id == state.section) return index;
  }
  return 0;
}

void way_on(Frame& frame, Column& page, const charter::Charter& shown, std::size_t index) {
  page.y += 28;
  const float y = page.y;
  if (index > 0) {
    const ButtonLook look{.kind = ButtonLook::Kind::secondary, .sign = Sign::left};
    if (button(frame, page.x, y, "previous-section", frame.texts.previous_section, look)) {
      frame.ask(app::OpenSection{shown.sections[index - 1].id});
    }
  }
  if (index + 1 < shown.sections.size()) {
    const ButtonLook look{};
    const float width = button_width(frame, frame.texts.next_section, look);
    if (button(frame, page.x + page.width - width, y, "next-section", frame.texts.next_section, look)) {
      frame.ask(app::OpenSection{shown.sections[index + 1].id});
    }
  }
  page.y += measures::control_height;
}

}  // namespace

void charter(Frame& frame, Column& column) {
  const app::KeptCharter& kept = *frame.state.open_charter();
  const charter::Charter& shown = *kept.view;
  if (shown.sections.empty()) return;
  const std::size_t index = index_of_section(frame.state, shown);
  const charter::Section& section = shown.sections[index];

  constexpr float narrow = 700;  // with the paper beside it
  const float margin = column.width < narrow ? measures::page_margin / 2 : measures::page_margin;
  Column page{margin, 34, std::min(measures::text_column, column.width - 2 * margin)};
  tour(frame, page);
  notice(frame, page);
  catalogue_offer(frame, page);
  display(frame, page);
  mail(frame, page);
  sharing(frame, page);
  one_file(frame, page);
  name_question(frame, page);
  newer_edition(frame, page);
  back_to_meeting(frame, page);
  if (shown.example || kept.newer) {
    float x = page.x;
    if (shown.example) x += chip(frame, x, page.y, "example-mark", frame.texts.example, Tint::plain) + 8;
    if (kept.newer) chip(frame, x, page.y, "read-only", frame.texts.read_only, Tint::orange);
    page.y += chip_height + 8;
  }
  if (kept.newer) {
    text(frame, page, "read-only/why", frame.texts.read_only_why, styles::help);
    page.y += 8;
  }
  to_meeting(frame, page);
  text(frame, page, "section/where",
       frame.texts.section_of(section.number, static_cast<int>(shown.sections.size())), styles::help);
  heading(frame, page, "section/title", section.title, 2, styles::section_title);
  page.y += 2;
  text(frame, page, "section/guidance", section.guidance, styles::lead);
  if (section.taken_over) text(frame, page, "section/taken-over", frame.texts.taken_over, styles::lead);
  page.y += 20;
  hint(frame, page);

  frame.read_only = kept.newer.has_value();
  switch (section.kind) {
    case catalogue::SectionKind::members:
      members(frame, page, section);
      break;
    case catalogue::SectionKind::duties:
    case catalogue::SectionKind::responsibilities:
      duties(frame, page, section);
      break;
    case catalogue::SectionKind::form:
      if (section.id == "own") {
        own_sections(frame, page, section);
      } else {
        clauses(frame, page, section);
        questions(frame, page, section);
      }
      break;
  }
  findings_here(frame, page, section);
  if (index + 1 == shown.sections.size()) {
    page.y += 16;
    const ButtonLook look{.kind = ButtonLook::Kind::quiet, .sign = Sign::plus};
    if (button(frame, page, "add-own-section", frame.texts.add_own_section, look))
      frame.ask(app::AddOwnSection{});
  }
  frame.read_only = false;
  way_on(frame, page, shown, index);
  column.y = page.y + 64;
}

}  // namespace kommissorium::ui::views
