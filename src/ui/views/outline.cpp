// SPDX-License-Identifier: MPL-2.0
// The outline to the left: how far the charter is, its sections, and what needs a person.
#include "app/findings.h"
#include "app/keeping.h"
#include "app/look_up.h"
#include "core/charter/completeness.h"
#include "core/charter/put_off.h"
#include "core/texts/fill.h"
#include "core/texts/governance_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/adoption.h"
#include "ui/views/last_file.h"
#include "ui/views/meeting.h"
#include "ui/views/review.h"
#include "ui/views/standing.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

constexpr float outline_margin = 28;

void how_far(Frame& frame, Column& column, const app::KeptCharter& kept) {
  const std::string percent = frame.texts.percent_filled(kept.count.percent());
  const std::string part = frame.texts.part_of(kept.count.done, kept.count.total);
  const float right = column.x + column.width - outline_margin + 16;
  text_at(frame, outline_margin, column.y, "filled", percent,
          {looks::body_strong, &Theme::ink, "body-strong"});
  text_at(frame, right - text_width(frame.fonts, looks::help, part), column.y + 2, "filled-count", part,
          styles::help);
  column.y += 28;
  progress(frame, {outline_margin, column.y, right - outline_margin, 6}, "filled-bar", percent,
           kept.count.percent());
  column.y += 6;
}

void rule(Frame& frame, Column& column) {
  column.y += 16;
  paint::line(frame, outline_margin, column.y, column.width - 2 * outline_margin + 16, frame.theme.line);
  column.y += 12;
}

std::string found(const Frame& frame, std::size_t open) {
  const texts::GovernanceTexts& say = texts::governance_texts(frame.state.preferences.language);
  return open == 0 ? std::string(say.side_row) : texts::fill(say.side_row_count, {std::to_string(open)});
}

void findings_row(Frame& frame, Column& rows) {
  if (frame.state.looked_up == nullptr) return;
  const std::size_t open = app::open_findings(frame.state.looked_up->findings);
  if (side_row(frame, rows, "to-findings", {found(frame, open), open == 0 ? Sign::check : Sign::dot, false}))
    frame.ask(app::ShowFindings{});
}

/// Below the sections: what is to be decided, and who wrote what.
void side_rows(Frame& frame, Column& column, const app::KeptCharter& kept) {
  rule(frame, column);
  Column rows{16, column.y, column.width - 24};
  const int conflicts = static_cast<int>(kept.view->conflicts().size());
  if (conflicts > 0) {
    const std::string words = frame.texts.conflicts(conflicts);
    if (side_row(frame, rows, "to-proposals", {words, Sign::dot, true})) frame.ask(app::OpenProposals{});
  }
  const std::vector<charter::PutOffPoint> later = charter::all_put_off(*kept.view);
  if (!later.empty()) {
    const std::string words = texts::fill(meeting_words(frame).put_off_row, {std::to_string(later.size())});
    if (side_row(frame, rows, "to-put-off", {words, Sign::dot, false}))
      frame.ask(app::GoToField{later.front().point->field});
  }
  const bool urgent = kept.standing.state == adoption::State::changed;
  if (!kept.newer && side_row(frame, rows, "to-adoption",
                              {decision_words(frame).side_row, urgent ? Sign::dot : Sign::check, urgent})) {
    frame.ask(app::ShowAdoption{});
  }
  to_going_through(frame, rows);
  findings_row(frame, rows);
  if (side_row(frame, rows, "to-history", {review_words(frame).history, Sign::clock, false}))
    frame.ask(app::ShowHistory{});
  const bool beside = frame.state.preferences.preview;
  if (frame.viewport.has_room_for_preview() &&
      side_row(
          frame, rows, "to-preview",
          {beside ? review_words(frame).close_preview : review_words(frame).show_preview, Sign::file, false}))
    frame.ask(app::ShowPreview{!beside});
  column.y = rows.y;
}

/// That nothing is open any more, what was damaged, and how old the last file is.
void standing(Frame& frame, Column& column, const app::KeptCharter& kept) {
  Column words{outline_margin, column.y + 8, column.width - 2 * outline_margin + 16};
  if (!kept.set_aside.empty()) {
    text(frame, words, "damaged", frame.texts.damaged(static_cast<int>(kept.set_aside.size())),
         styles::error);
    words.y += 8;
  }
  const std::string decided = standing_words(frame, kept.standing);
  if (!decided.empty()) {
    user_text(frame, words, "decided", decided,
              kept.standing.state == adoption::State::adopted ? styles::done : styles::warning);
    words.y += 12;
  } else if (kept.count.complete()) {
    text(frame, words, "finished", frame.texts.charter_finished, styles::done);
    text(frame, words, "finished/lead", frame.texts.charter_finished_lead, styles::help);
    words.y += 12;
  }
  text(frame, words, "last-file", last_file(frame, kept.last_file), styles::help);
  about_file(frame, words);
  column.y = words.y;
}

/// How many places of a section are to be decided.
int conflicts_in(const charter::Section& section, const charter::Charter& shown) {
  int count = 0;
  for (const charter::Point& point : section.points)
    count += point.state == charter::PointState::conflict ? 1 : 0;
  if (section.kind != catalogue::SectionKind::members) return count;
  for (const charter::Member& member : shown.members)
    count += static_cast<int>(member.conflicts.size()) + (member.deleted_but_changed ? 1 : 0);
  return count;
}

}  // namespace

void look_at_findings(Frame& frame, Column& column) {
  if (frame.state.looked_up == nullptr) return;
  const std::size_t open = app::open_findings(frame.state.looked_up->findings);
  if (open == 0) return;
  column.y += 4;
  const std::string words = found(frame, open);
  if (text_button(frame, column.x, column.y, "look-at-findings", words, words))
    frame.ask(app::ShowFindings{});
  column.y += text_button_height;
}

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
      const int conflicts = conflicts_in(section, *kept.view);
      const std::string chip = conflicts == 0   ? ""
                               : conflicts == 1 ? std::string(frame.texts.two_proposals)
                                                : frame.texts.conflicts(conflicts);
      const NavigationRow row{
          number, section.title, state, count.complete(), section.id == frame.state.section, chip};
      if (navigation_row(frame, rows, "section/" + section.id + "/open", row))
        frame.ask(app::OpenSection{section.id});
    }
    column.y = rows.y;
  }
  side_rows(frame, column, kept);
  standing(frame, column, kept);
  column.y += 24;
}

}  // namespace kommissorium::ui::views
