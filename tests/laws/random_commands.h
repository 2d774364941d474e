// SPDX-License-Identifier: MPL-2.0
// What somebody might do next, drawn from what the program shows. Everything follows from the dice.
#pragma once

#include <string>
#include <vector>

#include "app/command.h"
#include "app/state.h"
#include "tests/laws/dice.h"

namespace kommissorium::laws {

inline std::string random_text(Dice& dice) {
  static const std::vector<std::string> words = {"Bestyrelsen", "æøå", "\"\\/", "😀", "<b>", "\u202Ex", "OS2"};
  const std::string word = dice.pick(words);
  return word + " " + std::to_string(dice.below(1'000'000));  // hardly ever the same twice
}

inline std::string random_field(Dice& dice, const charter::Charter& view) {
  std::vector<std::string> fields;
  for (const charter::Section& section : view.sections) {
    for (const charter::Point& point : section.points) {
      if (point.kind == charter::PointKind::text || point.kind == charter::PointKind::long_text) {
        fields.push_back(point.field);
      }
      if (!point.wording_field.empty()) fields.push_back(point.wording_field);
    }
  }
  for (const charter::Member& member : view.members) {
    fields.push_back("member/" + member.id + "/name");
    fields.push_back("member/" + member.id + "/organisation");
  }
  return dice.pick(fields);
}

inline std::string random_duty(Dice& dice, const charter::Charter& view) {
  std::vector<std::string> duties;
  for (const charter::Section& section : view.sections) {
    for (const charter::Point& point : section.points) {
      const bool answered =
          point.kind == charter::PointKind::duty || point.kind == charter::PointKind::responsibility;
      if (answered) duties.push_back(point.field);
    }
  }
  return dice.pick(duties);
}

inline std::string random_item(Dice& dice, const charter::Charter& view) {
  std::vector<std::string> items = {"member/00000000000000000000000000000000"};
  for (const charter::Member& member : view.members) items.push_back("member/" + member.id);
  for (const charter::Section& section : view.sections) {
    for (const charter::Point& point : section.points) {
      if (!point.own) continue;
      const std::size_t second = point.field.find('/', point.field.find('/') + 1);
      items.push_back(point.field.substr(0, second));
    }
  }
  return dice.pick(items);
}

/// Typing without leaving the field, or with it: one command.
inline app::Command random_typing(Dice& dice, const charter::Charter& view) {
  if (dice.one_in(4)) {
    const std::string field = random_duty(dice, view);
    std::string text = random_text(dice);
    return app::Type{field, dice.one_in(2) ? "reason" : "person", std::move(text)};
  }
  const std::string field = random_field(dice, view);
  return app::Type{field, "", random_text(dice)};
}

inline app::Command random_command(Dice& dice, const app::State& state) {
  const app::KeptCharter* open = state.open_charter();
  if (open == nullptr || open->view == nullptr) {
    std::vector<std::string> ids;
    for (const auto& [id, kept] : state.charters) ids.push_back(id);
    const std::string id = ids.empty() ? "" : dice.pick(ids);
    switch (dice.below(6)) {
      case 0:
        return app::RestoreCharter{id};
      case 1:
        return app::ExportAll{};
      case 2:
        return app::ChooseTheme{dice.one_in(2) ? "dark" : "light"};
      default:
        return app::OpenCharter{id};
    }
  }
  const charter::Charter& view = *open->view;
  switch (dice.below(24)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
      return random_typing(dice, view);
    case 5:
      return state.drafts.empty() ? app::Command(app::Hidden{})
                                  : app::Leave{state.draft_heads.begin()->first, ""};
    case 6:
    case 7: {
      static const std::vector<charter::AnswerKind> kinds = {
          charter::AnswerKind::followed, charter::AnswerKind::explained, charter::AnswerKind::not_relevant};
      const std::string field = random_duty(dice, view);
      return app::AnswerPoint{field, dice.pick(kinds)};
    }
    case 8:
      return app::FollowAll{dice.pick(view.sections).id};
    case 9:
      return app::AddMember{};
    case 10: {
      const std::string first = random_text(dice);
      return app::AddMembers{first + "\nBo, Prøveby"};
    }
    case 11:
      return app::RemoveItem{random_item(dice, view)};
    case 12:
      return view.members.empty() ? app::Command(app::AddOwnSection{})
                                  : app::MoveMember{dice.pick(view.members).id, dice.one_in(2) ? 1 : -1};
    case 13:
      return app::AddOwnDuty{};
    case 14:
    case 15:
      return app::Undo{};
    case 16:
      return app::Redo{};
    case 17:
      return app::OpenSection{dice.pick(view.sections).id};
    case 18:
      return app::NextOpenPoint{};
    case 19:
      return dice.one_in(2) ? app::Command(app::OpenPrint{}) : app::ClosePrint{};
    case 20:
      return app::ExportCharter{};
    case 21:
      return dice.one_in(3) ? app::Command(app::DeleteCharter{state.open}) : app::OpenStart{};
    case 22:
      return app::RestoreWording{random_field(dice, view)};
    default:
      return app::Write{"head/level", dice.one_in(2) ? "1" : "2"};
  }
}

}  // namespace kommissorium::laws
