// SPDX-License-Identifier: MPL-2.0
#include "app/places.h"

#include <array>

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/forms.h"
#include "app/keeping.h"
#include "app/meeting.h"
#include "app/paper.h"
#include "core/charter/item.h"
#include "core/charter/note.h"

namespace kommissorium::app {
namespace {

constexpr const char* add_member_key = "members/add";
constexpr const char* heading_key = "section/title";

constexpr std::string_view wording = "wording/";

/// What unfolds away from its button takes the focus along, so that it is in sight, and gives it back.
struct Unfolding {
  std::string_view what;
  const char *button, *first;
};
constexpr std::array unfolding = {Unfolding{"display", "display", "display/title"},
                                  Unfolding{"sharing", "sharing", "sharing/title"},
                                  Unfolding{"documents", "documents", "documents/title"},
                                  Unfolding{"file", "file/about", "file/title"},
                                  Unfolding{"paste", "members/paste", "paste"},
                                  Unfolding{"end-meeting", "meeting/end", "meeting/end/title"}};

void go(Turn& turn, Screen screen, const std::string& charter) {
  State& state = turn.state;
  seal_drafts(turn);
  change_drafts(turn, charter);
  state.open = charter;
  state.screen = screen;
  state.section.clear();
  state.place.clear();
  state.article.clear();
  state.unfolded.clear();
  state.offered_people.reset();
  state.mail.reset();
}

// The list of members is a stop without a field of its own, so its button stands for it.
std::optional<charter::OpenPoint> next_open(const State& state, const charter::Charter& view) {
  const charter::Section* here = view.section(state.section);
  if (here == nullptr || here->kind != catalogue::SectionKind::members) {
    return charter::next_open(view, state.section, state.place);
  }
  if (state.place.empty() && !charter::count(*here, view).complete()) return charter::OpenPoint{here->id, ""};
  const bool at_a_point = view.point(state.place) != nullptr;
  return charter::next_open(view, state.section, at_a_point ? state.place : "");
}

std::string element_of(const State& state, const charter::Charter& view, const charter::OpenPoint& open) {
  const charter::Point* point = view.point(open.field);
  if (point == nullptr) return add_member_key;
  const bool answered =
      point->kind == charter::PointKind::duty || point->kind == charter::PointKind::responsibility;
  if (answered) return open.field + "/answer";
  if (point->state == charter::PointState::conflict) return open.field + "/decide";
  const bool folded =
      point->kind == charter::PointKind::clause && state.unfolded.count("wording/" + open.field) == 0;
  return folded ? open.field + "/title" : open.field;
}

/// Some parts of a member are folded away until they are wanted; the order stands for the whole list.
void go_to_member(Turn& turn, const std::string& field) {
  const auto item = charter::item_field(field);
  if (!item) return turn.focus(add_member_key);
  const bool in_sight = item->part == "name" || item->part == "organisation";
  if (!in_sight) turn.state.unfolded.insert(item->item());
  turn.focus(item->part == "roles" ? item->item() + "/role" : field);
}

bool is_looked_at(Screen screen) {
  return screen == Screen::history || screen == Screen::proposals || screen == Screen::findings;
}

/// A text that is to be worded otherwise has the focus: one goes on by typing.
void write_its_wording(Turn& turn, std::string_view unfolded) {
  const KeptCharter* kept = turn.state.open_charter();
  if (!unfolded.starts_with(wording) || kept == nullptr || kept->view == nullptr) return;
  const charter::Point* point = kept->view->point(std::string(unfolded.substr(wording.size())));
  if (point == nullptr) return;
  turn.focus(point->kind == charter::PointKind::clause ? point->field : point->wording_field);
}

}  // namespace

void remember_screen(State& state) {
  if (!is_looked_at(state.screen)) state.seen_from = state.screen;
}

Screen leads_back_to(const State& state) {
  const bool to_meeting = state.seen_from == Screen::meeting && is_meeting_under_way(state);
  const bool to_adoption = state.seen_from == Screen::adoption;
  return is_looked_at(state.screen) && (to_meeting || to_adoption) ? state.seen_from : Screen::charter;
}

void open_charter(Turn& turn, const std::string& charter) {
  go(turn, Screen::charter, charter);
  const KeptCharter* kept = shown(turn.state);
  if (kept != nullptr && !kept->view->sections.empty()) turn.state.section = kept->view->sections.front().id;
  if (!turn.state.form(charter, paste_slot).empty()) turn.state.unfolded.insert("paste");
  turn.focus(heading_key);
}

bool to_charter(Turn& turn, const std::string& charter) {
  if (charter.empty() || charter == turn.state.open) return true;
  const KeptCharter* kept = turn.state.kept(charter);
  if (kept == nullptr || kept->view == nullptr || kept->newer || !kept->deleted_at.empty()) return false;
  open_charter(turn, charter);
  return true;
}

void go_to_start(Turn& turn) { go(turn, Screen::start, ""); }

void go_to_section(Turn& turn, const std::string& section) {
  if (turn.state.section == section) return;
  turn.state.section = section;
  turn.state.place.clear();
}

void carry_out(Turn& turn, const OpenStart&) { go_to_start(turn); }

void carry_out(Turn& turn, const OpenCharter& command) {
  const KeptCharter* kept = turn.state.kept(command.charter);
  if (kept == nullptr || kept->view == nullptr || !kept->deleted_at.empty()) return;
  open_charter(turn, command.charter);
}

void carry_out(Turn& turn, const OpenSection& command) {
  const KeptCharter* kept = shown(turn.state);
  if (kept == nullptr || kept->view->section(command.section) == nullptr) return;
  seal_drafts(turn);
  turn.state.screen = Screen::charter;
  turn.state.article.clear();
  turn.state.place.clear();
  go_to_section(turn, command.section);
  // What was pressed may be gone or stand at the end of the new section: reading goes on from its beginning.
  turn.focus(heading_key);
}

void carry_out(Turn& turn, const OpenPrint&) {
  if (shown(turn.state) == nullptr) return;
  seal_drafts(turn);
  turn.state.screen = Screen::print;
  turn.state.paper = {};
  turn.state.article = article(turn.state);
}

void carry_out(Turn& turn, const ClosePrint&) {
  if (turn.state.screen != Screen::print) return;
  const bool came_from_versions = turn.state.paper != Paper{} && !turn.state.paper.handover;
  turn.state.screen = came_from_versions ? Screen::adoption : Screen::charter;
  turn.state.paper = {};
  turn.state.article.clear();
}

void carry_out(Turn& turn, const NextOpenPoint&) {
  if (shown(turn.state) == nullptr) return;
  seal_drafts(turn);
  const charter::Charter& view = *shown(turn.state)->view;
  const std::optional<charter::OpenPoint> open = next_open(turn.state, view);
  if (!open) {
    const std::string said(turn.texts().all_answered);
    turn.announce(said);
    return turn.tell({.kind = Notice::Kind::done, .lines = {said}});
  }
  turn.state.screen = Screen::charter;
  turn.state.article.clear();
  go_to_section(turn, open->section);
  turn.state.place = open->field.empty() ? add_member_key : open->field;
  turn.focus(element_of(turn.state, view, *open));
}

void carry_out(Turn& turn, const GoToField& command) {
  const KeptCharter* kept = shown(turn.state);
  if (kept == nullptr) return;
  seal_drafts(turn);
  const charter::Charter& view = *shown(turn.state)->view;
  const std::string section = section_of(view, command.field);
  if (section.empty()) return;
  turn.state.screen = Screen::charter;
  turn.state.article.clear();
  go_to_section(turn, section);
  if (charter::is_note(command.field)) {
    turn.state.place = std::string(charter::noted(command.field));
    turn.state.unfolded.insert(command.field);
    return turn.focus(command.field);
  }
  turn.state.place = command.field;
  if (command.field.starts_with("member/")) return go_to_member(turn, command.field);
  const bool reworded = view.point(command.field) == nullptr;
  if (reworded) {
    for (const charter::Section& one : view.sections) {
      for (const charter::Point& point : one.points) {
        if (point.wording_field == command.field) turn.state.unfolded.insert("wording/" + point.field);
      }
    }
  }
  turn.focus(view.point(command.field) == nullptr ? command.field
                                                  : element_of(turn.state, view, {section, command.field}));
}

std::string unfolded_wording(const State& state, std::string_view element) {
  const KeptCharter* kept = state.open_charter();
  if (kept == nullptr || kept->view == nullptr) return "";
  for (const std::string& one : state.unfolded) {
    if (!one.starts_with(wording)) continue;
    const charter::Point* point = kept->view->point(one.substr(wording.size()));
    if (point == nullptr) continue;
    const std::string& field =
        point->kind == charter::PointKind::clause ? point->field : point->wording_field;
    if (element == field || element == field + "/done" || element == field + "/restore") return one;
  }
  return "";
}

void carry_out(Turn& turn, const Toggle& command) {
  const bool closes = turn.state.unfolded.erase(command.what) > 0;
  if (closes) seal_drafts(turn);  // what is folded away can no longer be left
  if (!closes) turn.state.unfolded.insert(command.what);
  for (const Unfolding& one : unfolding) {
    if (command.what == one.what) turn.focus(closes ? one.button : one.first);
  }
  if (!closes && charter::is_note(command.what)) return turn.focus(command.what);
  if (!closes) return write_its_wording(turn, command.what);
  if (command.what.starts_with(wording)) turn.focus(command.what.substr(wording.size()) + "/reword");
}

void carry_out(Turn& turn, const DismissNotice&) { turn.state.notice.reset(); }

}  // namespace kommissorium::app
