// SPDX-License-Identifier: MPL-2.0
#include "app/meeting.h"

#include <algorithm>
#include <set>

#include "app/carry_out.h"
#include "app/deciding.h"
#include "app/drafts.h"
#include "app/exporting.h"
#include "app/forms.h"
#include "app/keeping.h"
#include "app/places.h"
#include "core/charter/edit.h"
#include "core/charter/file_name.h"
#include "core/charter/plain_text.h"
#include "core/outline/minutes.h"
#include "core/texts/fill.h"
#include "core/texts/meeting_texts.h"

namespace kommissorium::app {
namespace {

const texts::MeetingTexts& meeting_words(const Turn& turn) {
  return texts::meeting_texts(turn.state.preferences.language);
}

/// Members of that day who were ticked off.
std::vector<adoption::Person> absent_from(const State& state, const std::vector<adoption::Person>& there) {
  std::vector<adoption::Person> absent =
      adoption::members_on(*state.open_charter()->view, meeting_day(state));
  std::erase_if(absent, [&there](const adoption::Person& one) {
    return std::any_of(there.begin(), there.end(),
                       [&one](const adoption::Person& other) { return is_same(one, other); });
  });
  return absent;
}

/// Where the first meeting is was said when it began: it is not to be written once more in the charter. A
/// draft that has no other day for it is taken to have its first meeting now.
void write_first_meeting(Turn& turn) {
  const std::string place = turn.state.form(slots::place);
  const KeptCharter* kept = workable(turn.state);
  const charter::Point* there = kept->view->point("head/first-meeting-place");
  const charter::Point* then = kept->view->point("head/first-meeting-date");
  if (there == nullptr || then == nullptr) return;
  const bool another_day = then->state != charter::PointState::open &&
                           then->value != revisions::Value(turn.state.form(slots::date));
  if (kept->standing.state != adoption::State::draft || another_day) return;
  const std::pair<const char*, std::string> both[] = {
      {"head/first-meeting-place", place}, {"head/first-meeting-date", turn.state.form(slots::date)}};
  for (const auto& [field, text] : both) {
    const charter::Point* point = kept->view->point(field);
    if (point == nullptr || point->state != charter::PointState::open || charter::is_blank(text)) continue;
    auto records = charter::write(kept->set, *kept->view, field, text, turn.author());
    if (records.ok()) commit(turn, turn.state.open, std::move(records).value());
    kept = workable(turn.state);
  }
}

/// What nobody has written yet can be written at once.
bool waits_for_words(const charter::Point& point) {
  using charter::PointKind;
  const bool is_written =
      point.kind == PointKind::text || point.kind == PointKind::long_text || point.kind == PointKind::number;
  return is_written && point.state == charter::PointState::open;
}

}  // namespace

bool is_meeting_under_way(const State& state) { return is_meeting_under_way(state, state.open); }

bool is_meeting_under_way(const State& state, const std::string& charter) {
  return !state.form(charter, meeting_began).empty();
}

std::vector<meeting::Item> meeting_agenda(const State& state) {
  return meeting::agenda(*state.open_charter()->view, state.form(meeting_began),
                         !state.form(meeting_open_first).empty());
}

int meeting_position(const State& state, const std::vector<meeting::Item>& agenda) {
  const std::string at = state.form(meeting_at);
  if (at.empty()) return -1;
  if (at == meeting_summary) return static_cast<int>(agenda.size());
  const auto found = std::find_if(agenda.begin(), agenda.end(),
                                  [&at](const meeting::Item& one) { return one.point->field == at; });
  return found == agenda.end() ? 0 : static_cast<int>(found - agenda.begin());
}

std::string meeting_step(const std::vector<meeting::Item>& agenda, int position) {
  if (position < 0) return "";
  const auto index = static_cast<std::size_t>(position);
  return index < agenda.size() ? agenda[index].point->field : std::string(meeting_summary);
}

void show_meeting(Turn& turn) {
  turn.state.screen = Screen::meeting;
  turn.state.article.clear();
  turn.state.place.clear();
  turn.focus("meeting/title");
}

void carry_out(Turn& turn, const ShowMeeting& command) {
  if (!to_charter(turn, command.charter)) return;
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr) return;
  show_meeting(turn);
  // Adopted meanwhile, what is left to do at the summary is the minutes.
  const bool adopted = kept->standing.state == adoption::State::adopted;
  if (adopted && turn.state.form(meeting_at) == meeting_summary) turn.focus("meeting/minutes");
}

void carry_out(Turn& turn, const GoInMeeting& command) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr) return;
  if (!is_meeting_under_way(turn.state)) {
    fill_form(turn, meeting_began, meeting::what_stands(*kept->view));
    // Continued another day, it is still the meeting of the day it began.
    fill_form(turn, slots::date, meeting_day(turn.state));
    write_first_meeting(turn);
    kept = ready(turn);
    if (kept == nullptr) return;
  }
  const std::optional<Notice>& said = turn.state.notice;  // of the step before
  if (said && (only_tells(*said) || !said->beside.empty())) turn.state.notice.reset();
  fill_form(turn, meeting_at, command.to);
  turn.state.unfolded.erase("points");
  show_meeting(turn);
  const charter::Point* point = kept->view->point(command.to);
  if (point != nullptr && waits_for_words(*point)) turn.focus(point->field);
}

void carry_out(Turn& turn, const PutOff& command) {
  const KeptCharter* kept = ready(turn);
  const charter::Point* point = kept == nullptr ? nullptr : kept->view->point(command.field);
  if (point == nullptr || !charter::can_be_put_off(*point)) return;
  const std::string field = charter::put_off_field(command.field);
  const bool is_new = charter::put_off(kept->view->history, *point).empty();
  const revisions::Value value =
      is_new ? charter::encode({turn.state.form(meeting_next), ""}) : revisions::Value();
  auto records = charter::write(kept->set, *kept->view, field, value, turn.author());
  if (!records.ok()) return;
  commit(turn, turn.state.open, std::move(records).value());
  if (is_new) turn.focus(field + "/date");
}

void carry_out(Turn& turn, const FollowRest&) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr || !is_meeting_under_way(turn.state)) return;
  const std::vector<meeting::Item> agenda = meeting_agenda(turn.state);
  const int at = meeting_position(turn.state, agenda);
  if (at < 0 || at >= static_cast<int>(agenda.size())) return;
  const std::string section = agenda[static_cast<std::size_t>(at)].section->id;
  int last = at;
  while (last + 1 < static_cast<int>(agenda.size()) &&
         agenda[static_cast<std::size_t>(last) + 1].section->id == section)
    ++last;
  // Not to the next section: whoever clicks twice would take that on too, unread.
  const std::string step = meeting_step(agenda, last);
  std::set<std::string> kept_so;  // what the group has put off, or has passed by
  for (const meeting::Item& one : agenda) {
    const bool is_passed = &one < &agenda[static_cast<std::size_t>(at)];
    if (one.outcome != meeting::Outcome::put_off && !is_passed) continue;
    kept_so.insert(one.point->field);
    kept_so.insert(charter::put_off_field(one.point->field));
  }
  std::vector<revisions::Record> records =
      charter::follow_all(kept->set, *kept->view, section, turn.author());
  std::erase_if(records, [&kept_so](const revisions::Record& one) {
    return one.kind().empty() && kept_so.count(revisions::as_revision(one).field) > 0;
  });
  if (records.empty()) return;
  std::string numbers;
  for (const meeting::Item& one : agenda) {
    const bool is_taken_on =
        std::any_of(records.begin(), records.end(), [&one](const revisions::Record& record) {
          return record.kind().empty() && revisions::as_revision(record).field == one.point->field;
        });
    if (is_taken_on) numbers += (numbers.empty() ? "" : ", ") + one.point->number;
  }
  const bool duties = agenda[static_cast<std::size_t>(at)].point->kind == charter::PointKind::duty;
  const texts::MeetingTexts& words = meeting_words(turn);
  const std::string said = texts::fill(duties ? words.taken_on : words.confirmed_on, {numbers});
  turn.announce(said);
  commit(turn, turn.state.open, std::move(records));
  carry_out(turn, GoInMeeting{step});
  turn.tell({.kind = Notice::Kind::done, .lines = {said}, .beside = "meeting/point"});
}

void carry_out(Turn& turn, const ExportMinutes& command) {
  seal_drafts(turn);
  const State& state = turn.state;
  const KeptCharter* kept = workable(state);
  if (kept == nullptr || !is_meeting_under_way(state)) return;
  const Result<charter::Charter> in_its_language = charter::view(kept->set);
  if (!in_its_language.ok()) return;
  outline::Meeting held{.date = meeting_day(state),
                        .place = place_of_meeting(state),
                        .next = state.form(meeting_next),
                        .present = present(state),
                        .began = state.form(meeting_began)};
  held.absent = absent_from(state, held.present);
  Download file =
      written(state, command.format, outline::minutes(in_its_language.value(), held, kept->standing), "", "");
  file.name =
      texts::fill(meeting_words(turn).file_name, {charter::file_name(*kept->view, held.date)}) + file.name;
  const std::string said = turn.texts().file_taken(file.name);
  turn.ask(std::move(file));
  turn.announce(said);
  turn.tell({.kind = Notice::Kind::done, .lines = {said}, .beside = "minutes"});
}

void carry_out(Turn& turn, const EndMeeting&) {
  if (ready(turn) == nullptr || !is_meeting_under_way(turn.state)) return;
  clear_forms(turn, meeting_slots);
  clear_forms(turn, slots::adoption);
  turn.state.unfolded.erase("end-meeting");
  turn.state.screen = Screen::charter;
  const std::string said(meeting_words(turn).ended);
  turn.announce(said);
  turn.tell({.kind = Notice::Kind::done, .lines = {said}});
  turn.focus("section/title");
}

}  // namespace kommissorium::app
