// SPDX-License-Identifier: MPL-2.0
// A meeting that goes through the charter, on a screen everybody sees: who is here, one point at a time in
// large type, a summary.
#include "ui/views/meeting.h"

#include <algorithm>
#include <cmath>

#include "app/deciding.h"
#include "app/meeting.h"
#include "core/charter/plain_text.h"
#include "core/compare/in_words.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "ui/controls/card.h"
#include "ui/controls/choice.h"
#include "ui/controls/field.h"
#include "ui/controls/text.h"
#include "ui/views/adoption.h"
#include "ui/views/charter_rows.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

constexpr std::size_t longest_line = 160;  // the view cuts what is too wide for it

bool is_standard(const charter::Point& point) {
  return point.kind == charter::PointKind::clause && !point.reworded;
}

/// That meets the eye of somebody who looks for what is left.
std::string_view state_of(const meeting::Item& item, const texts::MeetingTexts& words) {
  switch (item.outcome) {
    case meeting::Outcome::put_off:
      return words.is_put_off;
    case meeting::Outcome::two_proposals:
      return words.two_proposals;
    case meeting::Outcome::decided:
      if (item.changed) return words.decided;
      return is_standard(*item.point) ? words.standard_text : words.filled;
    case meeting::Outcome::explained:
      return words.explained;
    case meeting::Outcome::open:
      return meeting::is_left(item) ? words.open : words.may_be_filled;
  }
  return {};
}

/// Every step, to go there at once.
void all_points(Frame& frame, Column& page, const std::vector<meeting::Item>& agenda, int position) {
  const texts::MeetingTexts& words = meeting_words(frame);
  {
    Card card(frame, page, "meeting/list", words.points, Role::navigation);
    Column& inside = card.inside;
    meeting_line(frame, inside, {.key = "meeting/go/present", .words = std::string(words.title), .step = ""});
    for (int index = 0; const meeting::Item& item : agenda) {
      const std::string& field = item.point->field;
      meeting_line(frame, inside,
                   {.key = "meeting/go/" + field,
                    .words = name_in_meeting(*item.point),
                    .step = field,
                    .state = state_of(item, words),
                    .tint = meeting::is_left(item) ? Tint::blue : Tint::plain,
                    .current = index++ == position});
    }
    meeting_line(frame, inside,
                 {.key = "meeting/go/summary",
                  .words = std::string(words.summary),
                  .step = std::string(app::meeting_summary)});
  }
  page.y += 16;
}

/// Where in the charter one is, and the way to the other points.
void above_step(Frame& frame, Column& page, const std::vector<meeting::Item>& agenda, int position) {
  const texts::MeetingTexts& words = meeting_words(frame);
  const bool at_point = position >= 0 && position < static_cast<int>(agenda.size());
  Column row{page.x, page.y, page.width};
  {
    const Group group(frame, Role::group, "meeting/above", row, "", "side-by-side");
    ButtonLook look{};
    look.expanded = frame.state.unfolded.count("points") != 0;
    const float width = button_width(frame, words.points, look);
    const ButtonLook quiet{.kind = ButtonLook::Kind::quiet};
    const float summary = at_point ? button_width(frame, words.summary, quiet) + 8 : 0;
    Column left{row.x, row.y + 6, row.width - width - summary - 24};
    if (at_point) {
      const charter::Section& section = *agenda[static_cast<std::size_t>(position)].section;
      text(frame, left, "meeting/section", std::to_string(section.number) + " " + section.title,
           {looks::large_help, &Theme::muted, "help"});
    } else {
      user_text(frame, left, "meeting/section", frame.state.open_charter()->view->title,
                {looks::large_help, &Theme::muted, "help"});
    }
    Column ways{row.x + row.width - width - summary, row.y, width + summary};
    {
      const Group buttons(frame, Role::group, "meeting/above/ways", ways, "", "actions");
      if (at_point && button(frame, ways.x, ways.y, "meeting/to-summary", words.summary, quiet))
        frame.ask(app::GoInMeeting{std::string(app::meeting_summary)});
      if (button(frame, ways.x + summary, ways.y, "meeting/points", words.points, look))
        frame.ask(app::Toggle{"points"});
      ways.y += measures::control_height;
    }
    row.y = std::max(left.y, row.y + measures::control_height);
  }
  page.y = row.y + 12;
  if (frame.state.unfolded.count("points") != 0) all_points(frame, page, agenda, position);
}

void order(Frame& frame, Column& inside) {
  const texts::MeetingTexts& words = meeting_words(frame);
  const bool open_first = !frame.state.form(app::meeting_open_first).empty();
  paint_label(frame, inside, words.order, false);
  const std::vector<Segment> both = {{"in-order", words.in_order, Sign::check, Segment::Fill::green},
                                     {"open-first", words.open_first, Sign::check, Segment::Fill::green}};
  const std::string chosen = segments(frame, inside.x, inside.y, "meeting/order", words.order, both,
                                      open_first ? "open-first" : "in-order");
  if (!chosen.empty())
    frame.ask(app::FillForm{app::meeting_open_first, chosen == "open-first" ? app::ticked : ""});
  inside.y += height_of_segments(frame);
  const std::vector<meeting::Item> agenda = app::meeting_agenda(frame.state);
  const auto left = std::count_if(agenda.begin(), agenda.end(), meeting::is_left);
  inside.y += 4;
  const std::string open = texts::fill(left == 1 ? words.one_open : words.more_open, {std::to_string(left)});
  text(frame, inside, "meeting/how-many-open",
       open + texts::fill(words.you_go_through, {std::to_string(agenda.size())}),
       {looks::large_help, &Theme::muted, "help"});
}

void who_is_here(Frame& frame, Column& page, const std::string& first) {
  const texts::MeetingTexts& words = meeting_words(frame);
  heading(frame, page, "meeting/title", words.title, 2, styles::title);
  page.y += 4;
  text(frame, page, "meeting/lead", words.lead, styles::large_lead);
  page.y += 20;
  {
    Card card(frame, page, "meeting/here", "", Role::group, "card");
    Column& inside = card.inside;
    date_and_place(frame, inside);
    inside.y += 20;
    who_was_there(frame, inside, *frame.state.open_charter()->view);
    inside.y += 20;
    order(frame, inside);
  }
  page.y += 20;
  const bool goes_on = app::is_meeting_under_way(frame.state);
  const ButtonLook look{.kind = ButtonLook::Kind::primary,
                        .height = measures::large_control_height,
                        .described_by_key = "meeting/keys"};
  if (button(frame, page, "meeting/begin", goes_on ? words.go_on : words.begin, look))
    frame.ask(app::GoInMeeting{first});
  page.y += 12;
  text(frame, page, "meeting/keys", words.keys, {looks::large_help, &Theme::muted, "help"});
}

}  // namespace

const texts::MeetingTexts& meeting_words(const Frame& frame) {
  return texts::meeting_texts(frame.state.preferences.language);
}

std::string name_in_meeting(const charter::Point& point) {
  const std::string number = point.number.empty() ? "" : point.number + " ";
  return charter::shortened(number + point.label, longest_line);
}

MeetingStep step_of_meeting(const Frame& frame) {
  const texts::MeetingTexts& words = meeting_words(frame);
  const std::vector<meeting::Item> agenda = app::meeting_agenda(frame.state);
  const int all = static_cast<int>(agenda.size());
  const int position = app::meeting_position(frame.state, agenda);
  MeetingStep step{.words = &words};
  if (position >= 0) step.previous = app::meeting_step(agenda, position - 1);
  if (position < all) step.next = app::meeting_step(agenda, position + 1);
  if (position >= 0 && position < all) step.next_weight = ButtonLook::Kind::primary;
  step.title = position < 0 ? std::string(words.meeting)
               : position == all
                   ? std::string(words.summary)
                   : texts::fill(words.point_of, {std::to_string(position + 1), std::to_string(all)});
  if (position < 0 || position == all) return step;
  const auto left = std::count_if(agenda.begin(), agenda.end(), meeting::is_left);
  if (left > 0)
    step.title += texts::fill(left == 1 ? words.one_left : words.more_left, {std::to_string(left)});
  const int later = meeting::count(agenda, meeting::Outcome::put_off);
  if (later > 0) step.title += texts::fill(words.more_put_off, {std::to_string(later)});
  return step;
}

void meeting_line(Frame& frame, Column& column, const MeetingLine& line) {
  constexpr float line_height = 24;
  const float height =
      8 + (line.whole ? frame.measured_height(element_id(line.key), line_height) : line_height);
  const float state = line.state.empty() ? 0 : chip_width(frame, line.state) + 16;
  Column row{column.x, column.y, column.width};
  const Group group(frame, Role::group, line.key + "/line", row, "", "go-row");
  const Rect rect{row.x, row.y, row.width - state, height};
  const bool over = paint::item(frame, line.key, rect).over;
  if (over || line.current)
    paint::rectangle(frame, {row.x - 8, row.y, row.width + 16, height},
                     line.current ? frame.theme.green_tint : frame.theme.hover, measures::radius);
  Element& element = frame.report(Role::link, line.key, {rect.x, rect.y + 4, rect.width, height - 8});
  element.name = text_policy::shown(line.words);
  element.look = line.whole ? "item user-link whole" : "item user-link";
  element.measured = line.whole;
  element.current = line.current;
  if (frame.asked(element.id, Request::Kind::activate)) frame.ask(app::GoInMeeting{line.step});
  if (state > 0)
    chip(frame, row.x + row.width - state + 16, row.y + 5, line.key + "/state", line.state, line.tint);
  row.y += height;
  column.y = row.y;
}

void put_off_here(Frame& frame, Column& column, const charter::Point& point) {
  const charter::Charter& shown = *frame.state.open_charter()->view;
  const std::string field = charter::put_off_field(point.field);
  std::string words;
  for (const charter::PutOff& one : charter::put_off(shown.history, point))
    words += (words.empty() ? "" : " ") + compare::in_words(shown, field, charter::encode(one));
  if (words.empty()) return;
  column.y += 4;
  user_text(frame, column, field + "/here", words, styles::warning);
}

void to_meeting(Frame& frame, Column& page) {
  if (frame.state.open_charter()->newer || app::is_meeting_under_way(frame.state)) return;
  const ButtonLook look{.height = measures::bar_control_height};
  const std::string_view words = meeting_words(frame).hold;
  const float x = page.x + page.width - button_width(frame, words, look);
  if (button(frame, x, page.y, "to-meeting", words, look)) frame.ask(app::ShowMeeting{});
}

void meeting_under_way_line(Frame& frame, Column& inside, float left, float right, const std::string& id) {
  const app::KeptCharter& kept = *frame.state.kept(id);
  if (kept.newer || !app::is_meeting_under_way(frame.state, id)) return;
  const texts::MeetingTexts& words = meeting_words(frame);
  const RowLine line{.key = "charter/" + id + "/meeting",
                     .charter = kept.view->title,
                     .says = std::string(words.in_progress),
                     .label = words.go_on,
                     .kind = ButtonLook::Kind::primary};
  if (row_line(frame, inside, left, right, line)) frame.ask(app::ShowMeeting{id});
}

void back_to_meeting(Frame& frame, Column& page) {
  if (frame.state.open_charter()->newer || !app::is_meeting_under_way(frame.state)) return;
  const texts::MeetingTexts& words = meeting_words(frame);
  page.y += frame.state.screen == app::Screen::adoption ? 16 : 0;
  {
    Card card(frame, page, "meeting-card");
    Column& inside = card.inside;
    Column row{inside.x, inside.y, inside.width};
    const Group group(frame, Role::group, "meeting-card/line", row, "", "side-by-side");
    const bool adopting = frame.state.screen == app::Screen::adoption;
    const std::string_view label = adopting ? words.back : words.go_on;
    const float width = button_width(frame, label, {});
    Column left{row.x, row.y + 6, row.width - width - 24};
    text(frame, left, "meeting-card/says", words.under_way, styles::body);
    if (button(frame, row.x + row.width - width, row.y, "to-meeting", label, {}))
      frame.ask(app::ShowMeeting{});
    row.y = std::max(left.y, row.y + measures::control_height);
    inside.y = row.y;
  }
  page.y += 16;
}

void meeting(Frame& frame, Column& column) {
  const float width = std::min(measures::large_column, column.width - 2 * measures::page_margin);
  Column page{std::floor((column.width - width) / 2), 34, width};
  notice(frame, page);
  display(frame, page);
  frame.large = true;
  {
    const Group group(frame, Role::group, "meeting", page, "", "large");
    const std::vector<meeting::Item> agenda = app::meeting_agenda(frame.state);
    const int position = app::meeting_position(frame.state, agenda);
    above_step(frame, page, agenda, position);
    if (position < 0) {
      who_is_here(frame, page, app::meeting_step(agenda, 0));
    } else if (position < static_cast<int>(agenda.size())) {
      meeting_point(frame, page, agenda[static_cast<std::size_t>(position)]);
    } else {
      meeting_summary(frame, page, agenda);
    }
  }
  frame.large = false;
  column.y = page.y + 64;
}

}  // namespace kommissorium::ui::views
