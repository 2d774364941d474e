// SPDX-License-Identifier: MPL-2.0
// Moving a charter to another edition of its catalogue: whatever members wrote and whatever the edition
// changed, nothing that was read is lost unless somebody chose so. (Not among the sixteen: it plays its own
// editions.)
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

#include "core/charter/agreement.h"
#include "core/charter/digest.h"
#include "core/charter/item.h"
#include "core/charter/restore.h"
#include "core/compare/in_words.h"
#include "core/moving/move.h"
#include "core/moving/said.h"
#include "core/revisions/canonical.h"
#include "tests/core/moving/editions.h"
#include "tests/laws/members.h"

namespace laws_moving_test {

using namespace kommissorium;
using charter::Charter;
using charter::Point;
using charter::PointKind;
using revisions::RecordSet;
using revisions::Value;

namespace {

const charter::Author author = {"Anna Eksempel", "2027-02-01T10:00:00Z"};

struct Moved {
  Charter before;
  catalogue::Group newer;
  RecordSet set, kept, took;
};

Charter seen(const RecordSet& set) {
  Result<Charter> viewed = charter::view(set);
  REQUIRE(viewed.ok());
  return std::move(viewed).value();
}

RecordSet moved(const RecordSet& set, const Charter& charter, const catalogue::Group& newer,
                const moving::Taken& taken) {
  RecordSet out = set;
  for (const revisions::Record& record : moving::move_to(set, charter, newer, taken, author)) out.add(record);
  return out;
}

/// Two members write by chance in a charter made from OS2's catalogue.
RecordSet written_by_chance(laws::Dice& dice) {
  using charter::trial::Desk;
  Desk one = charter::trial::new_desk(dice.pick(std::vector<catalogue::GroupKind>(
                                          catalogue::every_group.begin(), catalogue::every_group.end())),
                                      "OS2eksempel", charter::trial::full_catalogue());
  one.add_member({{"name", "Anna Eksempel"}, {"roles", Value::Array{"chair", "member"}}});
  one.add_duty("Holde øje");
  Desk other = one.copy("Bo");
  for (int edits = 0; edits < 60; ++edits) {
    Desk& desk = dice.one_in(2) ? one : other;
    const Charter now = desk.charter();
    const std::string field = dice.pick(laws::writable_fields(now));
    const auto records =
        charter::write(desk.set, now, field, laws::random_value_for(dice, now, field), desk.author);
    if (records.ok()) desk.add(records.value());
  }
  one.set.unite(other.set);
  return one.set;
}

/// Every third begins in OS2's catalogue, the others are the stories of the sixteen laws, in a small one.
Moved story(std::uint64_t seed) {
  laws::Dice dice(seed ^ 0x303e);
  Moved out;
  out.set = seed % 3 == 0 ? written_by_chance(dice) : laws::play(seed).all;
  out.before = seen(out.set);
  out.newer = moving::trial::edition_by_chance(dice, *out.before.group);
  out.kept = moved(out.set, out.before, out.newer, {});
  out.took =
      moved(out.set, out.before, out.newer, moving::all_that_ask(moving::compare(out.before, out.newer)));
  return out;
}

/// The same stories for every test: they cost more than looking at them.
template <class Check>
void for_many(std::uint64_t count, const Check& check) {
  static std::vector<Moved> stories;
  for (std::uint64_t seed = 1; seed <= count; ++seed) {
    CAPTURE(seed);
    if (stories.size() < seed) stories.push_back(story(seed));
    check(stories[seed - 1], seed);
  }
}

/// What one reads of a point: text and answer of a duty together, the text of a section, the words of an
/// answer.
std::set<std::string> read_in(const Charter& charter, const Point& point) {
  std::set<std::string> out;
  const bool duty = point.kind == PointKind::duty || point.kind == PointKind::responsibility;
  if (duty) {
    std::set<std::string> texts, answers;
    for (const charter::Proposal& one : point.wording_proposals)
      if (one.value.text() != nullptr) texts.insert(*one.value.text());
    if (point.wording_proposals.size() < 2) texts = {point.label};
    for (const charter::Proposal& one : point.proposals) answers.insert(revisions::canonical(one.value));
    if (point.proposals.size() < 2) answers = {revisions::canonical(point.value)};
    for (const std::string& text : texts)
      for (const std::string& answer : answers) out.insert(text + "|" + answer);
    return out;
  }
  std::vector<Value> values;
  for (const charter::Proposal& one : point.proposals) values.push_back(one.value);
  if (values.size() < 2) values = {point.value};
  for (const Value& value : values) {
    const std::string words = compare::in_words(charter, point.field, value);
    if (!words.empty()) out.insert(words);
  }
  return out;
}

std::set<std::string> read_in(const Charter& charter) {
  std::set<std::string> out;
  for (const charter::Section& section : charter.sections)
    for (const Point& point : section.points) out.merge(read_in(charter, point));
  return out;
}

}  // namespace

TEST_CASE("moving: kept, every text and every answer that was in force is read somewhere") {
  int written = 0;
  for_many(120, [&](const Moved& one, std::uint64_t) {
    const std::set<std::string> before = read_in(one.before), after = read_in(seen(one.kept));
    for (const std::string& words : before) {
      CAPTURE(words);
      CHECK(after.count(words) == 1);
    }
    written += static_cast<int>(one.kept.size() - one.set.size());
  });
  CHECK(written > 500);
}

TEST_CASE("moving: kept, every member still says what the newer edition can hold") {
  for_many(120, [](const Moved& one, std::uint64_t) {
    const Charter after = seen(one.kept);
    REQUIRE(after.members.size() == one.before.members.size());
    for (const charter::Member& member : one.before.members) {
      const charter::Member* now = after.member(member.id);
      REQUIRE(now != nullptr);
      CHECK(now->name == member.name);
      if (!member.conflicts.empty()) continue;
      for (const std::string& role : member.roles) {
        const bool there = std::any_of(one.newer.roles.begin(), one.newer.roles.end(),
                                       [&role](const catalogue::Role& r) { return r.id == role; });
        CHECK(there == (std::find(now->roles.begin(), now->roles.end(), role) != now->roles.end()));
      }
    }
  });
}

TEST_CASE("moving: taken, the catalogue's texts are the newer edition's and nothing but them was added") {
  for_many(120, [](const Moved& one, std::uint64_t) {
    const Charter after = seen(one.took);
    CHECK(*after.group == one.newer);
    for (const moving::Entry& entry : moving::compare(one.before, one.newer)) {
      if (entry.state == moving::State::retired || entry.asks != moving::Asks::wording) continue;
      const Point* point = after.point(entry.id);
      REQUIRE(point != nullptr);
      CHECK_FALSE(point->reworded);
      CHECK(point->wording_proposals.size() <= 1);
    }
    for (const std::string_view list : {"duty", "section"})
      CHECK(charter::items(after.history, list).size() == charter::items(one.before.history, list).size());
    // the same values under a catalogue record of the newer edition give the same agreement
    const std::optional<Value> now = charter::agreement(after), then = charter::agreement(one.before);
    if (!now || !then) return;
    const Value* fields = then->find("fields");
    for (const auto& entry : *now->find("fields")->object()) {
      const Value* was = fields->find(entry.first);
      CAPTURE(entry.first);
      // only what was not in force, or had another form, may be there now and not before
      if (was == nullptr) continue;
      CHECK(*was == entry.second);
    }
    for (const auto& [field, value] : *fields->object()) {
      const Point* point = after.point(field);
      if (point == nullptr || charter::item_field(field)) continue;
      const std::optional<charter::FieldRule> rule = moving::rule_in(one.newer, field);
      if (rule && rule->shape != charter::Shape::wording && charter::fits(*rule, value).ok())
        CHECK(now->find("fields")->find(field) != nullptr);
    }
  });
}

TEST_CASE("moving: to the edition that is followed there is nothing to write, and moving twice neither") {
  for_many(120, [](const Moved& one, std::uint64_t) {
    if (!one.before.catalogue_stands_in)
      CHECK(moving::move_to(one.set, one.before, *one.before.group, {}, author).empty());
    CHECK(moving::move_to(one.kept, seen(one.kept), one.newer, {}, author).empty());
  });
}

TEST_CASE("moving: gone back, the agreement has its check number again") {
  int checked = 0;
  for_many(120, [&](const Moved& one, std::uint64_t) {
    for (const RecordSet* there : {&one.kept, &one.took}) {
      RecordSet back = *there;
      for (const revisions::Record& record : charter::restore(seen(back), one.before, author))
        back.add(record);
      CHECK(charter::digest(back) == charter::digest(one.before));
      checked += charter::digest(one.before).empty() ? 0 : 1;
    }
  });
  CHECK(checked > 10);
}

TEST_CASE("moving: a moved copy and one that went on come together without a record lost, in any order") {
  for_many(120, [](const Moved& one, std::uint64_t seed) {
    RecordSet went_on = one.set;
    const charter::Author bo = {"Bo Eksempel", "2027-02-02T10:00:00Z"};
    laws::Dice dice(seed);
    const std::vector<std::string> fields = laws::writable_fields(one.before);
    for (int edits = 0; edits < 5; ++edits) {
      const std::string& field = dice.pick(fields);
      const Charter now = seen(went_on);
      const auto records = charter::write(went_on, now, field, laws::random_value_for(dice, now, field), bo);
      if (!records.ok()) continue;
      for (const revisions::Record& record : records.value()) went_on.add(record);
    }
    RecordSet one_way = one.kept, other_way = went_on;
    one_way.unite(went_on);
    other_way.unite(one.kept);
    one_way.unite(one.took);
    other_way.unite(one.took);
    CHECK(one_way == other_way);
    const Charter together = seen(one_way);
    CHECK(*together.group == one.newer);
    CHECK(together.history.set_aside.empty());
    // who kept and who took see two proposals for each text they chose apart
    const std::vector<std::string> conflicts = together.conflicts();
    for (const moving::Entry& entry : moving::compare(one.before, one.newer)) {
      if (entry.asks != moving::Asks::wording || together.point(entry.id) == nullptr) continue;
      const std::string field = moving::wording_field(entry.id);
      CAPTURE(field);
      CHECK(std::find(conflicts.begin(), conflicts.end(), field) != conflicts.end());
    }
  });
}

}  // namespace laws_moving_test
