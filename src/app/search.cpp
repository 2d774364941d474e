// SPDX-License-Identifier: MPL-2.0
#include "app/search.h"

#include "app/assessing.h"
#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/keys.h"
#include "app/meeting.h"
#include "app/overview.h"
#include "app/places.h"
#include "core/adoption/decisions.h"
#include "core/adoption/in_words.h"
#include "core/charter/note.h"
#include "core/charter/plain_text.h"
#include "core/compare/in_words.h"
#include "core/texts/adoption_texts.h"
#include "core/texts/assessment_screen_texts.h"
#include "core/texts/decision_texts.h"
#include "core/texts/export_texts.h"
#include "core/texts/going_through_texts.h"
#include "core/texts/governance_texts.h"
#include "core/texts/guide_texts.h"
#include "core/texts/handover_texts.h"
#include "core/texts/interface_texts.h"
#include "core/texts/meeting_texts.h"
#include "core/texts/portfolio_texts.h"
#include "core/texts/review_texts.h"
#include "core/texts/search_texts.h"

namespace kommissorium::app {
namespace {

using search::Entry;
using search::Kind;
using Entries = std::vector<Entry>;

using StayOpen =
    OneOf<ShowSearch, SearchFor, CloseSearch, GoToFound, Started, Stored, ChangedOutside, FoundInSecondStore,
          SecondStoreRead, SpaceUsed, NewerProgram, FilesRemembered, FilePicked, FileRead, Hidden, Leave,
          DismissNotice, ChooseLanguage, ChooseTheme, ChooseHtmlView>;

/// In the place of a field: the screen of versions and adoption. No field is called so.
constexpr const char* decided = "#adoption";

template <class... Ones>
bool is_one_of(const Command& command, OneOf<Ones...>) {
  return (command.is<Ones>() || ...);
}

/// One thing to do, by a name that no text has.
void add_command(Entries& entries, const char* name, std::string_view label) {
  entries.push_back(search::entry(Kind::command, "", name, std::string(label), "", ""));
  entries.back().always = true;
}

struct Offer {
  const char* name;
  std::string_view label;
  bool is_possible;
};

void add_commands(Entries& entries, const State& state) {
  const Language language = state.preferences.language;
  const InterfaceTexts& say = interface_texts(language);
  const texts::ReviewTexts& review = texts::review_texts(language);
  const texts::MeetingTexts& meeting = texts::meeting_texts(language);
  const bool works = workable(state) != nullptr;
  const bool shows = shown(state) != nullptr;
  const Offer offers[] = {
      {"next-open", say.next_open, works},
      {"adoption", texts::decision_texts(language).title, works},
      {"findings", texts::governance_texts(language).title, works},
      {"history", review.history, works},
      {"print", say.print, shows},
      {"share", say.share_file, shows},
      {"sharing", review.more_ways, shows},
      {"start", say.your_charters, true},
      {"new", say.new_charter, true},
      {"open-file", say.open_file, !state.read_only},
      {"overview", texts::portfolio_texts(language).see_overview, seen_together(state) > 1},
      {"display", say.display, true},
      {"help", say.help, true},
      // What has its button on one screen only, or only at times.
      {"meeting", is_meeting_under_way(state) ? meeting.go_on : meeting.hold, works},
      {"going-through", texts::going_through_texts(language).named, works},
      {"preview", state.preferences.preview ? review.close_preview : review.show_preview, shows},
      {"word", texts::export_texts(language).word, shows},
      {"handover", texts::handover_texts(language).way, shows},
      {"assessment", texts::assessment_screen_texts(language).title, !assessed_products(state).empty()},
      {"tour", texts::guide_texts(language).take_tour, shows || !state.read_only},
  };
  for (const Offer& one : offers)
    if (one.is_possible) add_command(entries, one.name, one.label);
}

/// To the form of the open charter, where cards unfold and the paper lies beside.
void to_form(State& state) {
  state.screen = shown(state) == nullptr ? Screen::start : Screen::charter;
  state.article.clear();
}

void unfold(Turn& turn, const char* card) {
  to_form(turn.state);
  turn.state.unfolded.insert(card);
  turn.focus(std::string(card) + "/title");
}

void do_it(Turn& turn, const std::string& name) {
  if (name == "next-open") return carry_out(turn, NextOpenPoint{});
  if (name == "adoption") return carry_out(turn, ShowAdoption{});
  if (name == "findings") return carry_out(turn, ShowFindings{});
  if (name == "history") return carry_out(turn, ShowHistory{});
  if (name == "print") {
    carry_out(turn, OpenPrint{});
    return turn.focus("back");
  }
  if (name == "share") {
    to_form(turn.state);
    return carry_out(turn, ShareFile{});
  }
  if (name == "preview") {
    to_form(turn.state);
    carry_out(turn, ShowPreview{!turn.state.preferences.preview});
    return turn.focus("section/title");
  }
  if (name == "meeting") return carry_out(turn, ShowMeeting{});
  if (name == "going-through") return carry_out(turn, ShowGoingThrough{});
  if (name == "word") return carry_out(turn, ExportDocument{});
  if (name == "handover") return carry_out(turn, ShowHandover{});
  if (name == "assessment") {  // as from the front page: which product is chosen there
    for (const AssessedProduct& first : assessed_products(turn.state))
      return carry_out(turn, ShowAssessment{first.charter});
  }
  if (name == "tour") return carry_out(turn, TakeTour{});
  if (name == "open-file") return carry_out(turn, ChooseFile{});
  if (name == "overview") return carry_out(turn, ShowOverview{});
  if (name == "display" || name == "sharing") return unfold(turn, name.c_str());
  go_to_start(turn);
  if (name != "start") turn.state.unfolded.insert(name);
  turn.focus(name == "start" ? "start/title" : name + "/title");
}

/// To a point of the meeting: with its note or its wording open, where that was found. False: there is none.
bool go_in_meeting(Turn& turn, const std::string& field) {
  const bool is_note = charter::is_note(field);
  const std::string wanted = is_note ? std::string(charter::noted(field)) : field;
  for (const charter::Section& section : shown(turn.state)->view->sections) {
    for (const charter::Point& point : section.points) {
      const bool is_wording = point.wording_field == wanted && point.field != wanted;
      if (point.field != wanted && !is_wording) continue;
      const std::string there = point.field;  // the view may be another one behind the next line
      carry_out(turn, GoInMeeting{there});
      if (!is_note && !is_wording) return true;
      turn.state.unfolded.insert(is_note ? field : "wording/" + there);
      turn.focus(field);
      return true;
    }
  }
  return false;
}

void go_to(Turn& turn, const Entry& entry) {
  State& state = turn.state;
  if (entry.charter != state.open) carry_out(turn, OpenCharter{entry.charter});
  if (entry.charter != state.open) return;  // it is gone meanwhile
  if (entry.field == decided) return carry_out(turn, ShowAdoption{});
  const bool in_meeting = state.screen == Screen::meeting && is_meeting_under_way(state);
  if (in_meeting && go_in_meeting(turn, entry.field)) return;
  if (!entry.field.empty()) return carry_out(turn, GoToField{entry.field});
  if (!entry.section.empty()) carry_out(turn, OpenSection{entry.section});
}

/// What people wrote of versions and adoption: names, and why it was refused or taken up again.
void add_decided(Entries& entries, const State& state, const std::string& id, const KeptCharter& kept) {
  if (kept.newer || !kept.standing.adoption) return;  // most charters: nothing is read
  const Language language = state.preferences.language;
  std::string where = id == state.open ? "" : kept.view->title + " · ";
  where += texts::decision_texts(language).title;
  const auto add = [&](std::string_view label, const std::string& text) {
    if (charter::is_blank(text)) return;
    entries.push_back(search::entry(Kind::text, id, decided, std::string(label), text, where));
  };
  const adoption::Decisions decisions = adoption::read_decisions(kept.set);
  for (const adoption::Version& one : decisions.versions) {
    const bool is_shared = decisions.is_shared(one.number);
    add(adoption::capital(adoption::version_name(one.number, one.digest, is_shared, language)), one.name);
  }
  for (const adoption::Approval& one : decisions.approvals) add(adoption::in_words(one.who), one.reason);
  for (const adoption::Reopening& one : decisions.reopenings)
    add(texts::adoption_texts(language).reopenings, one.reason);
}

Entries everything(const State& state) {
  Entries entries;
  for (const auto& [id, kept] : state.charters) {
    if (kept.view == nullptr || !kept.deleted_at.empty()) continue;
    for (Entry& one : search::entries(*kept.view, id, id == state.open)) entries.push_back(std::move(one));
    add_decided(entries, state, id, kept);
  }
  const KeptCharter* open = shown(state);
  for (const auto& [slot, text] : state.drafts) {  // what could not be taken in is written all the same
    if (open == nullptr) break;
    const std::string field = keys::field_of(slot);
    entries.push_back(
        search::entry(Kind::text, state.open, field, compare::field_label(*open->view, field), text, ""));
  }
  add_commands(entries, state);
  return entries;
}

}  // namespace

bool keeps_looking(const Command& command) { return is_one_of(command, StayOpen()); }

void look_around(State& state) {
  if (state.looking == nullptr) return;
  const Looking& last = *state.looking;
  std::vector<std::shared_ptr<const charter::Charter>> of;
  for (const auto& [id, kept] : state.charters)
    if (kept.view != nullptr && kept.deleted_at.empty()) of.push_back(kept.view);
  const Language language = state.preferences.language;
  const bool same =
      last.entries != nullptr && last.of == of && last.open == state.open && last.language == language;
  if (same) return;
  Looking fresh = last;
  fresh.entries = std::make_shared<const Entries>(everything(state));
  fresh.found = search::find(*fresh.entries, fresh.words);
  fresh.of = std::move(of);
  fresh.open = state.open;
  fresh.language = language;
  state.looking = std::make_shared<const Looking>(std::move(fresh));
}

void carry_out(Turn& turn, const ShowSearch& command) {
  turn.focus(search_field);
  if (turn.state.looking != nullptr) return;
  seal_drafts(turn);
  turn.state.led_to.clear();
  Looking begun;
  begun.back_to = command.from;
  turn.state.looking = std::make_shared<const Looking>(std::move(begun));
}

void carry_out(Turn& turn, const SearchFor& command) {
  State& state = turn.state;
  if (state.looking == nullptr || state.looking->words == command.words) return;
  look_around(state);
  Looking next = *state.looking;
  const std::size_t before = next.found.all;
  next.words = command.words;
  next.found = search::find(*next.entries, next.words);
  const std::size_t now = next.found.all;
  state.looking = std::make_shared<const Looking>(std::move(next));
  if (now != before) turn.announce(texts::search_texts(state.preferences.language).found(now));
}

void carry_out(Turn& turn, const CloseSearch&) {
  if (turn.state.looking == nullptr) return;
  turn.focus(turn.state.looking->back_to);
  turn.state.looking.reset();
}

void carry_out(Turn& turn, const GoToFound& command) {
  const std::shared_ptr<const Looking> looking = turn.state.looking;
  if (looking == nullptr || command.at >= looking->found.hits.size()) return;
  const Entry& entry = (*looking->entries)[looking->found.hits[command.at].entry];
  turn.state.looking.reset();
  if (entry.kind == Kind::command) return do_it(turn, entry.field);
  go_to(turn, entry);
  if (command.pointer) turn.state.led_to = turn.state.focus_key;
}

}  // namespace kommissorium::app
