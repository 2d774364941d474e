// SPDX-License-Identifier: MPL-2.0
// Random work at a desk: what a member does to an own copy of a charter, and what somebody's program may put
// into one that ours never would.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/charter/item.h"
#include "tests/core/charter/charters.h"
#include "tests/laws/random_charter.h"

namespace kommissorium::laws {

using charter::trial::Desk;

inline const std::vector<std::string>& written_texts() {
  static const std::vector<std::string> some = {
      "OS2alfa",  "OS2beta", "Vi venter",       "æøå \"😀\"\nny linje", "",
      "followed", "null",    "Gruppen styrer.", "\xE2\x80\xAEx",       "Anna Eksempel"};
  return some;
}

inline revisions::Value written_answer(Dice& dice) {
  using revisions::Value;
  const std::string& reason = dice.pick(written_texts());
  switch (dice.below(4)) {
    case 0:
      return Value::Object{{"answer", "followed"}};
    case 1:
      return Value::Object{{"answer", "explained"}, {"reason", reason}, {"follow-up", "2027-01-01"}};
    case 2:
      return Value::Object{{"answer", "not-relevant"}, {"reason", reason}};
    default:
      return Value::Object{{"answer", "open"}};
  }
}

/// "member/<id>" of somebody who is or was there; "" when there is nobody.
inline std::string some_item(Dice& dice, const Desk& desk, std::string_view list) {
  const charter::Charter now = desk.charter();
  std::vector<std::string> found;
  for (const charter::Item& item : charter::items(now.history, list)) found.push_back(item.id);
  return found.empty() ? "" : std::string(list) + "/" + dice.pick(found);
}

inline void some_work(Dice& dice, Desk& desk) {
  using revisions::Value;
  const std::string& text = dice.pick(written_texts());
  const std::string member = some_item(dice, desk, "member");
  switch (dice.below(13)) {
    case 0:
      desk.write("head/product", text);
      break;
    case 1:
      desk.write("duty/quality", written_answer(dice));
      break;
    case 2:
      desk.write(dice.one_in(2) ? "duty/direction/text" : "section/purpose", text);
      break;
    case 3:
      desk.write("responsibility/value", written_answer(dice));
      break;
    case 4:
      desk.write("meeting/minimum", static_cast<int>(dice.below(3)));
      break;
    case 5:
      desk.write("head/steering-group", dice.one_in(2) ? "yes" : "no");
      break;
    case 6:
      desk.write("head/first-meeting-date", dice.one_in(3) ? "" : "2026-11-24");
      break;
    case 7:
      desk.add_member({{"name", text}, {"decision-maker", dice.one_in(2)}});
      break;
    case 8:
      desk.add_duty(text);
      break;
    case 9:
      desk.add_section(text, dice.pick(written_texts()));
      break;
    case 10:
      if (!member.empty()) desk.remove(member);
      break;
    case 11:
      if (!member.empty()) desk.write(member + "/roles", Value::Array{"chair"});
      break;
    default:
      if (member.empty()) break;
      desk.write(member + "/participation", Value::Object{{"kind", "agreement"}, {"reference", text}});
  }
}

inline std::vector<Desk> play_group(std::uint64_t seed) {
  Dice dice(seed);
  const Desk start = charter::trial::new_desk(catalogue::GroupKind::coordination);
  const std::string people = seed / 2 % 2 == 0 ? "P" : "Q";  // of two groups some draw the same ids
  std::vector<Desk> desks;
  for (std::size_t n = 2 + dice.below(3); n > 0; --n) desks.push_back(start.copy(people + std::to_string(n)));
  for (std::size_t steps = 4 + dice.below(20); steps > 0; --steps) {
    Desk& desk = desks[dice.below(desks.size())];
    if (dice.one_in(6)) {
      desk.set.unite(revisions::RecordSet(desks[dice.below(desks.size())].set));
    } else {
      some_work(dice, desk);
    }
  }
  return desks;
}

/// Two to four copies of one charter that were worked on apart. Every law asks for the same ones, so they are
/// remembered.
inline const std::vector<Desk>& random_group(std::uint64_t seed) {
  static std::map<std::uint64_t, std::vector<Desk>> played;
  const auto known = played.find(seed);
  return known != played.end() ? known->second : played.emplace(seed, play_group(seed)).first->second;
}

inline revisions::RecordSet united(const std::vector<Desk>& desks) {
  revisions::RecordSet all;
  for (const Desk& desk : desks) all.unite(desk.set);
  return all;
}

/// A record with its right name that says something no desk would: any value in any field, parents of other
/// fields or from nowhere, a catalogue that is not here, kinds of tomorrow.
inline revisions::Record strange_record(Dice& dice, const revisions::RecordSet& set) {
  static const std::string item(32, 'a');
  static const std::vector<std::string> fields = {"catalogue",
                                                  "head/language",
                                                  "head/example",
                                                  "head/product",
                                                  "duty/quality",
                                                  "duty/quality/text",
                                                  "member/order",
                                                  "duty/order",
                                                  "meeting/minimum",
                                                  "section/purpose",
                                                  "head/steering-group",
                                                  "nowhere/at-all",
                                                  "member/" + item + "/name",
                                                  "member/" + item + "/exists",
                                                  "duty/" + item,
                                                  "duty/" + item + "/text",
                                                  "section/" + item + "/title"};
  if (dice.one_in(8))
    return revisions::seal({{"k", dice.one_in(2) ? "catalogue" : "tomorrow"}, {"c", random_value(dice)}});
  std::vector<std::string> parents;
  for (const auto& [id, record] : set.records())
    if (dice.one_in(12)) parents.push_back(id);
  const revisions::History history = revisions::history(set);
  const std::string& field = dice.pick(fields);
  if (const revisions::FieldHistory* known = history.find(field); known != nullptr && dice.one_in(2))
    parents = known->heads;
  if (dice.one_in(6)) parents.push_back(std::string(64, 'f'));
  const revisions::Value value = dice.one_in(4) ? revisions::Value(std::string(64, 'a')) : random_value(dice);
  return revisions::revision(field, parents, value, "En fremmed", "i går");
}

}  // namespace kommissorium::laws
