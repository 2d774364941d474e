// SPDX-License-Identifier: MPL-2.0
// The meeting at which a charter is adopted: what has to be settled first, when it was and who was there.
#include <algorithm>

#include "app/deciding.h"
#include "app/look_up.h"
#include "core/adoption/deciding.h"
#include "core/adoption/hindrances.h"
#include "core/charter/completeness.h"
#include "core/charter/plain_text.h"
#include "core/compare/in_words.h"
#include "core/texts/fill.h"
#include "ui/controls/button.h"
#include "ui/controls/card.h"
#include "ui/controls/choice.h"
#include "ui/controls/text.h"
#include "ui/views/adoption.h"
#include "ui/views/meeting.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

using adoption::Hindrance;

void toggle(Frame& frame, const std::string& slot) {
  const bool on = !frame.state.form(slot).empty();
  frame.ask(app::FillForm{slot, on ? "" : app::ticked});
}

/// One that needs a decision: its name and the way there; or marks that somebody may let stand.
void hindrance(Frame& frame, Column& inside, const Hindrance& one, const charter::Charter& shown) {
  const texts::DecisionTexts& words = decision_words(frame);
  const std::string label = compare::field_label(shown, one.field);
  const std::string key = "hindrance/" + one.field;
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, key, row, label, "side-by-side");
  const ButtonLook look{.kind = ButtonLook::Kind::secondary, .height = 32};
  const float width = button_width(frame, words.go_there, look);
  Column left{row.x, row.y + 4, row.width - width - 24};
  if (one.kind == Hindrance::Kind::conflict) {
    user_text(frame, left, key + "/what", words.two_proposals(label), styles::body);
  } else {
    const std::string slot = app::slots::seen(one.field);
    if (checkbox(frame, left, slot, words.hidden_marks(label, static_cast<int>(one.marks)),
                 !frame.state.form(slot).empty())) {
      toggle(frame, slot);
    }
  }
  if (button(frame, row.x + row.width - width, row.y, key + "/go", words.go_there, look)) {
    if (one.kind == Hindrance::Kind::conflict) {
      frame.ask(app::OpenProposals{one.field});
    } else {
      frame.ask(app::GoToField{one.field});
    }
  }
  frame.elements.back().name = std::string(words.go_there) + ": " + label;
  row.y = std::max(left.y, row.y + 32);
  inside.y = row.y;
}

void hindrances(Frame& frame, Column& page, const charter::Charter& shown) {
  const std::vector<Hindrance>& all = frame.state.looked_up->hindrances;
  if (all.empty()) return;
  const texts::DecisionTexts& words = decision_words(frame);
  {
    Card card(frame, page, "hindrances", words.hindered, Role::region);
    Column& inside = card.inside;
    heading(frame, inside, "hindrances/title", words.hindered, 3, styles::item);
    text(frame, inside, "hindrances/lead", words.hindered_lead, styles::help);
    bool marks = false;
    for (const Hindrance& one : all) {
      inside.y += 12;
      hindrance(frame, inside, one, shown);
      marks = marks || one.kind == Hindrance::Kind::hidden_marks;
    }
    if (marks) {
      inside.y += 12;
      text(frame, inside, "hindrances/marks", words.hidden_marks_help, styles::help);
    }
  }
  page.y += 16;
}

/// How many points are open, and the way to each of the first.
void open_points(Frame& frame, Column& inside, const app::KeptCharter& kept) {
  constexpr std::size_t shown_at_most = 6;
  constexpr std::size_t longest_label = 90;
  const texts::DecisionTexts& words = decision_words(frame);
  const std::vector<charter::OpenPoint> open = charter::open_points(*kept.view);
  if (open.empty()) return;
  inside.y += 4;
  text(frame, inside, "meeting/open",
       words.open_points(static_cast<int>(open.size())) + " " + std::string(words.missing_is_printed),
       styles::help);
  for (std::size_t index = 0; index < std::min(open.size(), shown_at_most); ++index) {
    const charter::OpenPoint& at = open[index];
    const charter::Point* point = kept.view->point(at.field);
    const std::string label = charter::shortened(
        point != nullptr ? name_in_meeting(*point) : kept.view->section(at.section)->title, longest_label);
    if (text_button(frame, inside.x, inside.y, "meeting/open/" + at.section + "/" + at.field, label, label)) {
      if (point != nullptr) {
        frame.ask(app::GoToField{at.field});
      } else {
        frame.ask(app::OpenSection{at.section});
      }
    }
    inside.y += text_button_height;
  }
  if (open.size() > shown_at_most)
    text(frame, inside, "meeting/open/more", words.and_more(static_cast<int>(open.size() - shown_at_most)),
         styles::help);
}

}  // namespace

void who_was_there(Frame& frame, Column& inside, const charter::Charter& shown) {
  const texts::DecisionTexts& words = decision_words(frame);
  const auto people = adoption::members_on(shown, app::meeting_day(frame.state));
  if (!people.empty()) {
    Column list{inside.x, inside.y, inside.width};
    const Group group(frame, Role::group, "adoption/present", list, words.present, "checks");
    paint_label(frame, list, words.present, false);
    for (const adoption::Person& one : people) {
      const std::string slot = app::slots::absent(one.member);
      const std::string label = one.organisation.empty() ? one.name : one.name + ", " + one.organisation;
      if (checkbox(frame, list, slot, label, frame.state.form(slot).empty())) toggle(frame, slot);
      list.y += 4;
    }
    inside.y = list.y;
  }
  std::string away;
  for (const charter::Member& member : shown.members) {
    const bool is_there = std::any_of(people.begin(), people.end(), [&member](const adoption::Person& one) {
      return one.member == member.id;
    });
    if (!is_there && !charter::is_blank(member.name))
      away += (away.empty() ? "" : ", ") + charter::one_line(member.name);
  }
  if (!away.empty()) {
    const Style style = frame.large ? Style{looks::large_help, &Theme::muted, "help"} : styles::help;
    user_text(frame, inside, "adoption/away", texts::fill(words.not_members, {away}), style);
  }
  if (!people.empty() || !away.empty()) inside.y += 12;
  form_field(frame, inside, app::slots::others,
             {.kind = FieldLook::Kind::area,
              .label = people.empty() ? words.present : words.others,
              .help = words.others_help});
}

void date_and_place(Frame& frame, Column& inside) {
  const texts::DecisionTexts& words = decision_words(frame);
  Column row{inside.x, inside.y, inside.width};
  const Group group(frame, Role::group, "adoption/when", row, "", "pair");
  const float width = frame.large ? 232 : 168;
  Column date{row.x, row.y, width};
  form_field(frame, date, app::slots::date, {.kind = FieldLook::Kind::date, .label = words.meeting_date},
             app::meeting_day(frame.state));
  Column place{row.x + width + 16, row.y, row.width - width - 16};
  form_field(frame, place, app::slots::place, {.label = words.place}, app::place_of_meeting(frame.state));
  row.y = std::max(date.y, place.y);
  inside.y = row.y;
}

void adoption_meeting(Frame& frame, Column& page) {
  const texts::DecisionTexts& words = decision_words(frame);
  const app::KeptCharter& kept = *frame.state.open_charter();
  hindrances(frame, page, *kept.view);
  Card card(frame, page, "meeting", words.at_meeting, Role::region, "card recommended");
  Column& inside = card.inside;
  heading(frame, inside, "meeting/title", words.at_meeting, 3, styles::item);
  open_points(frame, inside, kept);
  look_at_findings(frame, inside);
  inside.y += 16;
  date_and_place(frame, inside);
  inside.y += 16;
  who_was_there(frame, inside, *kept.view);
  inside.y += 16;
  form_field(frame, inside, app::slots::name, {.label = words.name, .help = words.name_help});
  inside.y += 20;
  const bool stopped = !adoption::hindrances(*kept.view, app::seen_fields(frame.state)).empty();
  const bool nobody = app::present(frame.state).empty();
  const ButtonLook look{.kind = ButtonLook::Kind::primary,
                        .sign = Sign::check,
                        .disabled = stopped || nobody,
                        .described_by_key = "meeting/help"};
  const int number = adoption::number_to_adopt(frame.state.looked_up->decisions, kept.digest);
  if (button(frame, inside, "adopt", words.adopt(number), look)) frame.ask(app::Adopt{});
  inside.y += 8;
  text(frame, inside, "meeting/help",
       stopped  ? words.hindered
       : nobody ? words.nobody_present
                : words.adopt_help,
       stopped || nobody ? styles::error : styles::help);
}

}  // namespace kommissorium::ui::views
