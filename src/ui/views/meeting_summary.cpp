// SPDX-License-Identifier: MPL-2.0
// The end of a meeting: what was decided, explained and put off, what was not reached, when one meets again;
// and what to do with it: adopt, take the minutes, end the meeting.
#include <algorithm>

#include "app/meeting.h"
#include "core/compare/in_words.h"
#include "core/texts/fill.h"
#include "ui/controls/card.h"
#include "ui/controls/text.h"
#include "ui/views/adoption.h"
#include "ui/views/documents.h"
#include "ui/views/meeting.h"
#include "ui/views/standing.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

using meeting::Item;
using meeting::Outcome;

bool is_explained_now(const Item& item) { return item.changed && item.outcome == Outcome::explained; }

/// What was said of it: its answer, that it is worded otherwise, or when it is taken up again.
std::string said_of(const charter::Charter& shown, const Item& item, std::string_view worded) {
  if (!worded.empty() && meeting::is_only_worded(item)) return std::string(worded);
  if (item.outcome == Outcome::open || item.outcome == Outcome::two_proposals) return "";
  if (item.outcome != Outcome::put_off) return compare::in_words(shown, item.point->field, item.point->value);
  std::string words;
  for (const charter::PutOff& one : item.put_off) {
    words += (words.empty() ? "" : " ") +
             compare::in_words(shown, charter::put_off_field(item.point->field), charter::encode(one));
  }
  return words;
}

/// `worded`: what is said of a point of which only the wording was decided; "" outside what was decided.
template <class Wanted>
bool outcomes(Frame& frame, Column& page, std::string_view title, const std::vector<Item>& agenda,
              Wanted wanted, std::string_view worded = {}) {
  const charter::Charter& shown = *frame.state.open_charter()->view;
  bool any = false;
  for (const Item& item : agenda) {
    if (!wanted(item)) continue;
    const std::string key = (worded.empty() ? "meeting/told/" : "meeting/decided/") + item.point->field;
    if (!any) {
      page.y += 24;
      heading(frame, page, key + "/title", title, 3, styles::large_label);
    }
    any = true;
    page.y += 4;
    meeting_line(
        frame, page,
        {.key = key, .words = name_in_meeting(*item.point), .step = item.point->field, .whole = true});
    const std::string said = said_of(shown, item, worded);
    constexpr Style answer{looks::large_help, &Theme::ink, "body"};
    if (!said.empty() && said != title) user_text(frame, page, key + "/said", said, answer);
  }
  return any;
}

bool taken_out(Frame& frame, Column& page) {
  const std::vector<std::string> names =
      meeting::taken_out(*frame.state.open_charter()->view, frame.state.form(app::meeting_began));
  if (names.empty()) return false;
  page.y += 24;
  heading(frame, page, "meeting/taken-out", meeting_words(frame).taken_out, 3, styles::large_label);
  for (std::size_t index = 0; index < names.size(); ++index) {
    page.y += 4;
    user_text(frame, page, "meeting/taken-out/" + std::to_string(index), names[index], styles::large);
  }
  return true;
}

void next_time(Frame& frame, Column& page) {
  Column narrow{page.x, page.y, 280};
  form_field(frame, narrow, app::meeting_next,
             {.kind = FieldLook::Kind::date, .label = meeting_words(frame).next_meeting});
  page.y = narrow.y;
}

void take_minutes(Frame& frame, Column& inside) {
  const texts::MeetingTexts& words = meeting_words(frame);
  const texts::ExportTexts& formats = export_words(frame);
  heading(frame, inside, "meeting/minutes", words.minutes, 3, styles::large_label);
  const bool adopted = frame.state.open_charter()->standing.state == adoption::State::adopted;
  const std::string help = std::string(words.minutes_help) + std::string(adopted ? "" : words.adopt_before);
  text(frame, inside, "meeting/minutes/help", help, {looks::large_help, &Theme::muted, "help"});
  inside.y += 12;
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, "meeting/minutes/formats", row, words.minutes, "actions");
  float x = row.x;
  const auto format = [&](std::string_view key, std::string_view label, app::DocumentFormat wanted) {
    const ButtonLook look{.height = measures::large_control_height};
    if (button(frame, x, row.y, key, label, look)) frame.ask(app::ExportMinutes{wanted});
    frame.elements.back().name = std::string(words.minutes) + ": " + std::string(label);
    x += button_width(frame, label, look) + 12;
  };
  format("meeting/minutes/word", formats.word, app::DocumentFormat::word);
  format("meeting/minutes/page", formats.page, app::DocumentFormat::page);
  format("meeting/minutes/markdown", formats.markdown, app::DocumentFormat::markdown);
  row.y += measures::large_control_height;
  inside.y = row.y;
  notice(frame, inside, "minutes");
}

void ending(Frame& frame, Column& page) {
  const texts::MeetingTexts& words = meeting_words(frame);
  ButtonLook look{};
  look.expanded = frame.state.unfolded.count("end-meeting") != 0;
  if (button(frame, page, "meeting/end", words.end, look)) frame.ask(app::Toggle{"end-meeting"});
  if (!*look.expanded) return;
  page.y += 12;
  heading(frame, page, "meeting/end/title", words.end_title, 3, styles::large_label);
  text(frame, page, "meeting/end/help", words.end_help, {looks::large_help, &Theme::ink, "body"});
  page.y += 12;
  if (button(frame, page, "meeting/end/now", words.end_now, {.kind = ButtonLook::Kind::danger}))
    frame.ask(app::EndMeeting{});
}

}  // namespace

// What comes next stands first: the lists of a whole charter are several screens.
void meeting_summary(Frame& frame, Column& page, const std::vector<Item>& agenda) {
  const texts::MeetingTexts& words = meeting_words(frame);
  const adoption::Standing& standing = frame.state.open_charter()->standing;
  heading(frame, page, "meeting/title", words.summary, 2, styles::title);
  page.y += 4;
  const auto how_many = [&agenda](auto wanted) {
    return std::to_string(std::count_if(agenda.begin(), agenda.end(), wanted));
  };
  text(frame, page, "meeting/totals",
       texts::fill(words.totals, {how_many(meeting::is_decided_now), how_many(is_explained_now),
                                  how_many([](const Item& one) { return one.outcome == Outcome::put_off; }),
                                  how_many(meeting::is_left)}),
       styles::large_lead);
  page.y += 20;
  {
    Card card(frame, page, "meeting/after", words.summary, Role::region);
    Column& inside = card.inside;
    next_time(frame, inside);
    inside.y += 24;
    if (standing.state == adoption::State::adopted) {
      user_text(frame, inside, "meeting/standing", standing_words(frame, standing), styles::done);
    } else {
      const ButtonLook look{
          .kind = ButtonLook::Kind::primary, .sign = Sign::check, .height = measures::large_control_height};
      if (button(frame, inside, "meeting/adopt", words.to_adoption, look)) frame.ask(app::ShowAdoption{});
      look_at_findings(frame, inside);
    }
    inside.y += 24;
    take_minutes(frame, inside);
  }
  page.y += 16;
  ending(frame, page);
  page.y += 12;
  const auto is = [](Outcome wanted) {
    return [wanted](const Item& item) { return item.outcome == wanted; };
  };
  outcomes(frame, page, words.left, agenda, meeting::is_left);  // what is missing comes before what is done
  outcomes(frame, page, words.two_proposals, agenda, is(Outcome::two_proposals));
  outcomes(frame, page, words.is_put_off, agenda, is(Outcome::put_off));
  const bool decided = outcomes(frame, page, words.decided, agenda, meeting::is_decided_now, words.worded);
  const bool explained = outcomes(frame, page, words.explained_or_not, agenda, is_explained_now);
  const bool gone = taken_out(frame, page);
  if (!decided && !explained && !gone) {
    page.y += 8;
    text(frame, page, "meeting/nothing", words.nothing, styles::large_lead);
  }
}

}  // namespace kommissorium::ui::views
