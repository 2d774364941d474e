// SPDX-License-Identifier: MPL-2.0
#include "app/hints.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

#include "app/carry_out.h"
#include "app/keeping.h"
#include "app/preferences.h"

namespace kommissorium::app {
namespace {

constexpr std::array every_hint = {Hint::members, Hint::answers, Hint::file, Hint::proposals, Hint::adoption};

bool is_understood(const State& state, Hint hint) {
  return state.preferences.understood.count(std::string(tag(hint))) != 0;
}

/// Something of the group's own has been written in this window, and no file been taken of it.
bool only_here(const KeptCharter& kept) {
  return !kept.view->example && !kept.own.empty() && kept.last_file.empty() && !kept.file;
}

std::optional<Hint> hint_of_section(const State& state, const KeptCharter& kept) {
  const charter::Section* section = kept.view->section(state.section);
  if (section == nullptr) return std::nullopt;
  if (section->kind == catalogue::SectionKind::members && !is_understood(state, Hint::members))
    return Hint::members;
  if (section->kind == catalogue::SectionKind::duties && !is_understood(state, Hint::answers))
    return Hint::answers;
  if (only_here(kept) && !is_understood(state, Hint::file)) return Hint::file;
  return std::nullopt;
}

bool follows(const Command& command, Hint hint) {
  switch (hint) {
    case Hint::members:
      return command.is<AddMember>() || command.is<AddMembers>();
    case Hint::answers:
      return command.is<AnswerPoint>() || command.is<FollowAll>();
    case Hint::file:
      return command.is<ExportCharter>() || command.is<SaveToFile>();
    case Hint::proposals:
      return command.is<ChooseProposal>() || command.is<UseAnew>();
    case Hint::adoption:
      return command.is<Adopt>();
  }
  return false;
}

void understood(Turn& turn, Hint hint) {
  if (turn.state.preferences.understood.insert(std::string(tag(hint))).second) save_preferences(turn);
}

std::string heading_of(Screen screen) {
  if (screen == Screen::proposals) return "proposal/title";
  return screen == Screen::adoption ? "adoption/title" : "section/title";
}

}  // namespace

std::string_view tag(Hint hint) {
  constexpr std::array<std::string_view, every_hint.size()> tags = {"members", "answers", "file", "proposals",
                                                                    "adoption"};
  return tags[static_cast<std::size_t>(hint)];
}

bool is_hint(std::string_view wanted) {
  return std::any_of(every_hint.begin(), every_hint.end(), [wanted](Hint one) { return tag(one) == wanted; });
}

bool hints_wanted(const Preferences& preferences) {
  return preferences.understood.size() < every_hint.size();
}

std::optional<Hint> hint_here(const State& state) {
  const KeptCharter* kept = shown(state);
  if (kept == nullptr || kept->newer) return std::nullopt;
  if (state.screen == Screen::charter) return hint_of_section(state, *kept);
  if (state.screen == Screen::proposals && !is_understood(state, Hint::proposals)) return Hint::proposals;
  if (state.screen == Screen::adoption && !is_understood(state, Hint::adoption)) return Hint::adoption;
  return std::nullopt;
}

void hint_followed(Turn& turn, const Command& command) {
  if (turn.state.hint && follows(command, *turn.state.hint)) understood(turn, *turn.state.hint);
}

void carry_out(Turn& turn, const HintUnderstood&) {
  if (!turn.state.hint) return;
  understood(turn, *turn.state.hint);
  turn.state.hint.reset();
  turn.focus(heading_of(turn.state.screen));  // what was pressed is gone
}

void carry_out(Turn& turn, const ShowHints& command) {
  State& state = turn.state;
  std::set<std::string> none;
  if (!command.on) {
    for (const Hint one : every_hint) none.insert(std::string(tag(one)));
  }
  if (state.preferences.understood == none) return;
  state.preferences.understood = std::move(none);
  save_preferences(turn);
  state.hint = hint_here(state);
}

}  // namespace kommissorium::app
