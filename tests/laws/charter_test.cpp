// SPDX-License-Identifier: MPL-2.0
// What holds for every charter, however many people wrote it in whatever order: shown on random ones.
// A failure prints its seed; play(seed) shows it again.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "../core/charter/charters.h"
#include "core/charter/chronicle.h"
#include "core/charter/completeness.h"
#include "core/charter/content.h"
#include "core/charter/digest.h"
#include "core/charter/field_list.h"
#include "core/charter/restore.h"
#include "core/revisions/canonical.h"
#include "random_charter.h"

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;
using laws::Dice;

namespace {

constexpr std::uint64_t seeds = 1000;

template <class Law>
void for_seeds(Law law) {
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    law(seed);
  }
}

const std::vector<std::string>& texts() {
  static const std::vector<std::string> some = {"",      "Vi styrer", "Gruppen styrer.", "Stille krav",
                                                "æøå 😀", "a\nb",      "\xE2\x80\xAEx",   "Formand",
                                                " ",     "<b>&"};
  return some;
}

Value random_answer(Dice& dice) {
  const std::string reason = dice.pick(texts());
  switch (dice.below(4)) {
    case 0:
      return followed();
    case 1:
      return explained(reason);
    case 2:
      return Value::Object{{"answer", "not-relevant"}, {"reason", reason}};
    default:
      return Value::Object{{"answer", "open"}};
  }
}

Value random_roles(Dice& dice) {
  Value::Array roles;
  for (const char* role : {"member", "chair", "convener"}) {
    if (dice.one_in(2)) roles.push_back(role);
  }
  return roles;
}

std::string random_item(Dice& dice, const Desk& desk, std::string_view list) {
  std::set<std::string> ids;
  const std::string prefix = std::string(list) + "/";
  for (const auto& [field, written] : revisions::history(desk.set).fields) {
    const bool has_item =
        field.starts_with(prefix) && field.size() >= prefix.size() + 32 && field.find('-') > field.size();
    if (has_item) ids.insert(field.substr(0, prefix.size() + 32));
  }
  if (ids.empty()) return "";
  auto one = ids.begin();
  std::advance(one, static_cast<std::ptrdiff_t>(dice.below(ids.size())));
  return *one;
}

struct Edit {
  std::string field;
  Value value;
};

Edit random_edit(Dice& dice, const Desk& desk) {
  static const std::vector<std::string> one_line = {"head/product",        "agreement/asks",
                                                    "section/purpose",     "duty/quality/text",
                                                    "duty/direction/text", "responsibility/value/text"};
  static const std::vector<std::string> answered = {"duty/quality", "duty/direction", "duty/budget",
                                                    "responsibility/value"};
  static const std::vector<std::string> levels = {"", "1", "2"};
  static const std::vector<std::string> yes_or_no = {"", "yes", "no"};
  switch (dice.below(11)) {
    case 0:
    case 1:
    case 2: {
      const std::string& field = dice.pick(one_line);
      return {field, dice.pick(texts())};
    }
    case 3:
    case 4:
    case 5: {
      const std::string& field = dice.pick(answered);
      return {field, random_answer(dice)};
    }
    case 6:
      return {"head/level", dice.pick(levels)};
    case 7:
      return {"head/steering-group", dice.pick(yes_or_no)};
    case 8:
      return {"meeting/minimum", dice.one_in(4) ? Value() : Value(static_cast<int>(dice.below(3)))};
    case 9: {
      const std::string item = random_item(dice, desk, "duty");
      if (item.empty()) return {"head/language", "da"};
      if (dice.one_in(2)) return {item + "/text", dice.pick(texts())};
      return {item, random_answer(dice)};
    }
    default: {
      const std::string item = random_item(dice, desk, "member");
      if (item.empty()) return {"head/language", dice.one_in(3) ? "en" : "da"};
      if (dice.one_in(3)) return {item + "/roles", random_roles(dice)};
      if (dice.one_in(3)) return {item + "/exists", Value::Object{{"exists", true}}};
      return {item + (dice.one_in(2) ? "/name" : "/contact"), dice.pick(texts())};
    }
  }
}

void random_step(Dice& dice, Desk& desk) {
  switch (dice.below(10)) {
    case 0:
      desk.add_member({{"name", dice.pick(texts())}, {"roles", random_roles(dice)}});
      break;
    case 1:
      desk.add_duty(dice.pick(texts()));
      break;
    case 2: {
      const std::string title = dice.pick(texts());
      desk.add_section(title, dice.pick(texts()));
      break;
    }
    case 3:
      desk.remove(random_item(dice, desk, "member"));
      break;
    case 4:
      desk.remove(random_item(dice, desk, dice.one_in(2) ? "duty" : "section"));
      break;
    default: {
      const Edit edit = random_edit(dice, desk);
      desk.write(edit.field, edit.value);
    }
  }
}

// What every history starts from.
const Desk& start() {
  static const Desk desk = new_desk(GroupKind::coordination);
  return desk;
}

std::vector<Desk> play(std::uint64_t seed) {
  Dice dice(seed);
  std::vector<Desk> desks;
  const std::size_t people = 2 + dice.below(3);
  for (std::size_t i = 0; i < people; ++i) desks.push_back(start().copy("P" + std::to_string(i)));
  for (std::size_t steps = 8 + dice.below(14); steps > 0; --steps) {
    Desk& desk = desks[dice.below(people)];
    if (dice.one_in(6)) {
      desk.set.unite(RecordSet(desks[dice.below(people)].set));
    } else if (dice.one_in(30)) {
      desk.set = RecordSet(desks[dice.below(people)].set);  // a backup, a cloned computer
    } else {
      random_step(dice, desk);
    }
  }
  return desks;
}

/// Two to four people with copies of one charter: they write, hand their copies round, restore old ones.
/// Every law asks for the same histories, so what was added to the start is remembered.
std::vector<Desk> random_desks(std::uint64_t seed) {
  static std::map<std::uint64_t, std::vector<std::vector<Record>>> played;
  if (played.find(seed) == played.end()) {
    for (const Desk& desk : play(seed)) {
      std::vector<Record>& added = played[seed].emplace_back();
      for (const auto& [id, record] : desk.set.records()) {
        if (start().set.find(id) == nullptr) added.push_back(record);
      }
    }
  }
  std::vector<Desk> desks;
  for (const std::vector<Record>& added : played[seed]) {
    desks.push_back(start().copy("Q" + std::to_string(desks.size())));
    desks.back().add(added);
  }
  return desks;
}

Desk united(const std::vector<Desk>& desks) {
  Desk all = desks.front().copy("all");
  for (const Desk& desk : desks) all.set.unite(desk.set);
  return all;
}

// A view in words that can be compared; while proposals differ their order is that of the ids and says
// nothing.
std::string in_words(const Charter& charter) {
  std::string out = charter.title + "\n";
  for (const ListedField& field : field_list(charter)) {
    Value value = field.value;
    if (const Value* proposals = field.value.find("proposals")) {
      std::vector<std::string> texts;
      // a deletion names revisions, and copies without history have other names
      const bool deletion = field.field.ends_with("/exists");
      for (const Value& one : *proposals->array()) texts.push_back(deletion ? "" : revisions::canonical(one));
      std::sort(texts.begin(), texts.end());
      if (deletion) texts.clear();
      value = Value::Array(texts.begin(), texts.end());
    }
    out += field.field + " " + std::string(tag(field.state)) + " " + revisions::canonical(value) + "\n";
  }
  for (const std::string& conflict : charter.conflicts()) out += conflict + "\n";
  return out;
}

}  // namespace

TEST_CASE("laws of a charter: whoever brings the copies together, in whatever order, sees the same") {
  int conflicts = 0;
  for_seeds([&](std::uint64_t seed) {
    std::vector<Desk> desks = random_desks(seed);
    const Desk there = united(desks);
    std::reverse(desks.begin(), desks.end());
    Desk back = united(desks);
    back.set.unite(desks.front().set);
    const Charter one = there.charter();
    const Charter other = back.charter();
    CHECK(one.sections == other.sections);
    CHECK(one.members == other.members);
    CHECK(in_words(one) == in_words(other));
    CHECK(digest(there.set) == digest(back.set));
    CHECK(count(one) == count(other));
    conflicts += one.conflicts().empty() ? 0 : 1;
  });
  CHECK(conflicts > 100);  // else the histories show nothing
}

TEST_CASE("laws of a charter: there is a digest exactly while no agreed field is in conflict") {
  for_seeds([](std::uint64_t seed) {
    const Desk desk = united(random_desks(seed));
    const std::vector<std::string> conflicts = desk.charter().conflicts();
    const bool agreed = std::all_of(conflicts.begin(), conflicts.end(),
                                    [](const std::string& field) { return field.starts_with("member/"); });
    CHECK(digest(desk.set).empty() != agreed);
  });
}

TEST_CASE("laws of a charter: the same value again adds nothing") {
  for_seeds([](std::uint64_t seed) {
    Desk desk = united(random_desks(seed));
    Dice dice(seed);
    for (int i = 0; i < 3; ++i) {
      const Edit edit = random_edit(dice, desk);
      CAPTURE(edit.field);
      desk.write(edit.field, edit.value);
      CHECK(desk.write(edit.field, edit.value) == 0);
    }
  });
}

TEST_CASE("laws of a charter: writing the old value back gives the old digest") {
  int shown = 0;
  for_seeds([&](std::uint64_t seed) {
    Desk desk = random_desks(seed).front();
    const std::string before = digest(desk.set);
    Dice dice(seed);
    const Edit edit = random_edit(dice, desk);
    CAPTURE(edit.field);
    const Charter charter = desk.charter();
    const std::vector<ListedField> fields = field_list(charter);
    const auto old = std::find_if(fields.begin(), fields.end(),
                                  [&](const ListedField& field) { return field.field == edit.field; });
    const bool settled = old != fields.end() && old->state != PointState::conflict;
    if (before.empty() || !settled) return;
    desk.write(edit.field, edit.value);
    desk.write(edit.field, old->value);
    CHECK(digest(desk.set) == before);
    ++shown;
  });
  CHECK(shown > 100);
}

TEST_CASE("laws of a charter: what the field list prints can be written back and changes nothing") {
  for_seeds([](std::uint64_t seed) {
    const Desk desk = united(random_desks(seed));
    const Charter charter = desk.charter(seed % 2 == 0 ? Language::danish : Language::english);
    std::set<std::string> seen;
    for (const ListedField& field : field_list(charter)) {
      CAPTURE(field.field);
      CHECK(seen.insert(field.field).second);
      const Result<std::vector<Record>> records =
          write(desk.set, charter, field.field, field.value, desk.author);
      if (field.value.find("proposals") != nullptr) {
        CHECK_FALSE(records.ok());
      } else {
        REQUIRE(records.ok());
        CHECK(records.value().empty());
      }
    }
  });
}

TEST_CASE(
    "laws of a charter: content without history, brought home, changes no value and opens no conflict") {
  for_seeds([](std::uint64_t seed) {
    Desk desk = united(random_desks(seed));
    const RecordSet out = without_history(desk.set);
    const Desk alone = {out, {}, {}};
    const std::string before = in_words(desk.charter(Language::danish));
    const std::string agreed = digest(desk.set);
    CHECK(digest(out) == agreed);
    CHECK(without_history(out) == out);
    desk.set.unite(out);
    CHECK(in_words(desk.charter(Language::danish)) == before);
    CHECK(digest(desk.set) == agreed);
  });
}

TEST_CASE(
    "laws of a charter: every open conflict can be settled by a person, and then stays settled for all") {
  for_seeds([](std::uint64_t seed) {
    const std::vector<Desk> desks = random_desks(seed);
    Desk desk = united(desks);
    for (int rounds = 0; rounds < 40; ++rounds) {
      const Charter charter = desk.charter();
      const std::vector<std::string> conflicts = charter.conflicts();
      if (conflicts.empty()) break;
      const std::string& field = conflicts.front();
      CAPTURE(field);
      if (field.ends_with("/exists")) {
        desk.write(field, Value::Object{{"exists", true}});
      } else {
        desk.write(field, charter.history.find(field)->alternatives().front()->value);
      }
      const std::vector<std::string> left = desk.charter().conflicts();
      CHECK(std::find(left.begin(), left.end(), field) == left.end());
    }
    CHECK(desk.charter().conflicts().empty());
    const std::string settled = in_words(desk.charter());
    for (const Desk& other : desks) desk.set.unite(other.set);
    CHECK(in_words(desk.charter()) == settled);
  });
}

TEST_CASE("laws of a charter: back to any moment, every field says what it said then, and nothing is lost") {
  int changed = 0;
  for_seeds([&](std::uint64_t seed) {
    Desk desk = united(random_desks(seed));
    const Charter now = desk.charter();
    const std::vector<Entry> entries = chronicle(now);
    Dice dice(seed);
    const std::string& moment = dice.pick(entries).revision;
    const Result<Charter> then = view(as_it_was(desk.set, now, moment));
    REQUIRE(then.ok());
    const RecordSet before = desk.set;
    changed += desk.add(restore(now, then.value(), desk.author)) > 0 ? 1 : 0;
    const Charter restored = desk.charter();
    CHECK(in_words(restored) == in_words(then.value()));
    CHECK(restored.members.size() == then.value().members.size());
    CHECK(restore(restored, then.value(), desk.author).empty());
    for (const auto& [id, record] : before.records()) CHECK(desk.set.find(id) != nullptr);
    desk.add(restore(restored, now, desk.author));  // and forth again
    CHECK(in_words(desk.charter()) == in_words(now));
  });
  CHECK(changed > 100);
}
