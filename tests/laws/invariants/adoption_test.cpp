// SPDX-License-Identifier: MPL-2.0
// What is adopted stays what was read, however the records come together: freezing and thawing, going back,
// and where a charter stands, on every story of the corpus.
#include <doctest/doctest.h>

#include <algorithm>
#include <optional>

#include "core/adoption/content.h"
#include "core/adoption/deciding.h"
#include "core/adoption/going_back.h"
#include "core/adoption/hindrances.h"
#include "core/adoption/thaw.h"
#include "core/adoption/version_list.h"
#include "core/charter/digest.h"
#include "core/outline/from_charter.h"
#include "core/revisions/canonical.h"
#include "tests/laws/invariants/invariant.h"

namespace laws_adoption_test {

using namespace kommissorium;
using namespace kommissorium::laws;
using adoption::Adoption;
using adoption::Standing;
using adoption::State;
using adoption::Version;
using charter::Charter;
using revisions::Record;
using revisions::RecordSet;
using revisions::Value;

namespace {

const charter::Author anna = {"Anna Eksempel", "2026-11-23T12:00:00Z"};
const charter::Author bo = {"Bo Eksempel", "2026-11-23T13:00:00Z"};

void add(RecordSet& set, const std::vector<Record>& records) {
  for (const Record& record : records) set.add(record);
}

/// A law that looks at the charter after every step costs as much as ten others: each is asked of a quarter
/// of the stories, and not of the same.
bool is_asked(const Story& story, std::uint64_t quarter) { return story.seed % 4 == quarter; }

struct Group {
  RecordSet set;
  Charter charter;

  void look() { charter = charter::view(set).value(); }
  Standing standing() const { return adoption::standing(set, charter); }
  std::string digest() const { return charter::digest(charter); }
};

/// A story as its group would have it at the meeting: every proposal about the agreement decided.
Group decided(const Story& story) {
  Group group = {story.all, story.charter};
  for (int rounds = 0; rounds < 3 && group.digest().empty(); ++rounds) {
    for (const std::string& field : group.charter.conflicts()) {
      const revisions::FieldHistory& written = *group.charter.history.find(field);
      const Value value = field.ends_with("/exists") ? Value(Value::Object{{"exists", true}})
                                                     : written.alternatives().front()->value;
      group.set.add(revisions::revision(field, written.heads, value, anna.name, anna.time));
    }
    group.look();
  }
  return group;
}

adoption::Meeting meeting_of(const Charter& charter, const std::string& date = "2026-11-23") {
  adoption::Meeting meeting;
  meeting.date = date;
  meeting.present = {{"Anna Eksempel", "", ""}};
  for (const adoption::Hindrance& one : adoption::hindrances(charter, {})) meeting.seen.push_back(one.field);
  return meeting;
}

/// "" or what went wrong.
std::string adopt(Group& group, const charter::Author& by, const std::string& date = "2026-11-23") {
  const auto records = adoption::adopt(group.set, group.charter, meeting_of(group.charter, date), by);
  if (!records.ok()) return "it cannot be adopted: " + records.error().place.field;
  add(group.set, records.value());
  group.look();
  return "";
}

/// Some edits of the agreement; false when none of them changed what is agreed.
bool change(Dice& dice, Group& group, const charter::Author& by) {
  const std::string before = group.digest();
  for (int tries = 0; tries < 4; ++tries) {
    const std::vector<std::string> fields = writable_fields(group.charter);
    const std::string& field = dice.pick(fields);
    if (field.starts_with("member/")) continue;
    const auto written =
        charter::write(group.set, group.charter, field, random_value_for(dice, group.charter, field), by);
    if (!written.ok()) continue;
    add(group.set, written.value());
    group.look();
  }
  return group.digest() != before;
}

std::string frozen_reads_the_same(const Story& story) {
  const Group group = decided(story);
  const Version version = adoption::freeze(group.charter, {}, "", anna);
  if (version.digest != group.digest()) return "the frozen digest is another";
  const Result<Version> read = adoption::decode_version(adoption::encode(version));
  if (!read.ok() || !(read.value() == version)) return "the version is not read as it was written";
  const Result<Charter> then = adoption::view_of(group.set, version);
  if (!then.ok()) return "what was frozen cannot be thawed";
  const std::string digest = group.digest();
  if (charter::digest(then.value()) != digest) return "thawed, the digest is another";
  if (!(outline::from_charter(then.value(), digest, "2026-11-24") ==
        outline::from_charter(group.charter, digest, "2026-11-24")))
    return "thawed, the document is another";
  if (!adoption::changes_since(group.set, group.charter, version).value().empty())
    return "thawed, it differs from what was frozen";
  return "";
}

std::string adopted_until_changed(const Story& story) {
  if (!is_asked(story, 1)) return "";
  Dice dice = story.dice(0xad0);
  Group group = decided(story);
  if (const std::string wrong = adopt(group, anna); !wrong.empty()) return wrong;
  if (group.standing().state != State::adopted) return "adopted, it is not adopted";
  if (!adoption::adopt(group.set, group.charter, meeting_of(group.charter), anna).value().empty())
    return "the same adoption once more is a new one";
  const Version version = adoption::read_decisions(group.set).versions.at(0);
  const std::vector<charter::Member> members = group.charter.members;

  const bool changed = change(dice, group, bo);
  const State wanted = changed ? State::changed : State::adopted;
  if (group.standing().state != wanted) return "after edits it stands otherwise than its digest says";
  const auto back = adoption::restore(group.set, group.charter, version, bo);
  if (!back.ok()) return "there is no way back";
  add(group.set, back.value());
  group.look();
  if (group.digest() != version.digest) return "brought back, the digest is another";
  if (group.standing().state != State::adopted) return "brought back, it is not adopted";
  if (!(group.charter.members == members)) return "going back touched the members";

  IdSource ids = {"adoption", 0};
  add(group.set, charter::add_member(group.set, group.charter, {{"name", "Cecilie Eksempel"}}, ids, anna)
                     .value()
                     .records);
  for (const charter::Member& member : members) {
    if (dice.one_in(2)) add(group.set, charter::remove_item(group.set, "member/" + member.id, anna));
  }
  group.look();
  if (group.standing().state != State::adopted) return "a changed member list touched the agreement";

  add(group.set, adoption::reopen(group.set, "", anna).value());
  if (group.standing().state != State::reopened) return "reopened, it is not reopened";
  if (const std::string wrong = adopt(group, bo, "2026-12-01"); !wrong.empty()) return wrong;
  return group.standing().state == State::adopted ? "" : "adopted again, it is not adopted";
}

/// Two parts of the group decide for themselves; then everything comes together, in any order and twice.
std::string union_keeps_decisions(const Story& story) {
  if (!is_asked(story, 2)) return "";
  Dice dice = story.dice(0xad1);
  const Group first = decided(story);
  Group one = first, other = first;
  if (dice.one_in(2)) change(dice, one, anna);
  if (dice.one_in(2)) change(dice, other, bo);
  for (Group* group : {&one, &other}) {
    if (group->digest().empty()) return "";  // an edit brought a section with proposals into force
    const charter::Author& by = group == &one ? anna : bo;
    if (const std::string wrong = adopt(*group, by, group == &one ? "2026-11-23" : "2026-11-30");
        !wrong.empty())
      return wrong;
  }
  if (dice.one_in(3)) add(one.set, adoption::reopen(one.set, "", anna).value());
  const bool same_text = one.digest() == other.digest();

  std::vector<Record> all;
  for (const RecordSet* set : {&one.set, &other.set}) {
    for (const auto& [id, record] : set->records()) all.push_back(record);
  }
  dice.shuffle(all);
  Group united = {one.set, one.charter};
  united.set.unite(other.set);
  united.look();
  RecordSet in_another_order;
  add(in_another_order, all);
  if (!(in_another_order == united.set)) return "the union depends on the order";
  const Standing now = united.standing();
  const std::size_t malformed = adoption::read_decisions(story.all).set_aside.size();  // by other programs
  if (adoption::read_decisions(united.set).set_aside.size() != malformed) return "a decision is set aside";
  if (adoption::read_decisions(united.set).adoptions.size() != 2) return "an adoption was lost";
  const std::string digest = united.digest();
  const bool stands = now.adoption && now.adoption->digest == digest;
  if (digest.empty() && now.state == State::adopted) return "adopted while proposals differ";
  if (now.state == State::adopted && !stands) return "adopted, but not this text";
  const std::size_t told = 1 + now.others.size() + now.once_more.size();
  const std::size_t standing_ones = adoption::read_decisions(united.set).standing_adoptions().size();
  if (now.state != State::reopened && told != standing_ones) return "an adoption that stands is not told";
  if (same_text && !now.others.empty()) return "the same text is told as another";

  const RecordSet out = adoption::without_history(united.set);
  const Charter seen = charter::view(out).value();
  if (!(adoption::without_history(out) == out)) return "without history once more, it is another";
  const Standing there = adoption::standing(out, seen);
  if (there.state != now.state || there.answers != now.answers || there.others != now.others ||
      there.adoption != now.adoption)
    return "without history it stands otherwise";
  return "";
}

/// Whoever changes a letter of a frozen text, or the number it goes by, has changed nothing that counts.
std::string forgeries_do_not_count(const Story& story) {
  if (!is_asked(story, 3)) return "";
  Dice dice = story.dice(0xad2);
  Group group = decided(story);
  if (const std::string wrong = adopt(group, anna); !wrong.empty()) return wrong;
  const Standing before = group.standing();
  for (const auto& [id, record] : RecordSet(group.set).records()) {
    const std::string_view kind = record.kind();
    if (kind != adoption::version_kind && kind != adoption::adoption_kind) continue;
    Value::Object body = record.body;
    const std::vector<std::string> members = {"digest", "number", "content", "version"};
    const std::string& member = dice.pick(members);
    if (body.find(member) == body.end()) continue;
    if (member == "content") {
      Value::Object content = *body[member].object();
      content["later"] = random_value(dice);
      body[member] = content;
    } else if (member == "version") {
      body[member] = id;  // not the id of a version
    } else {
      body[member] = member == "number" ? Value(0) : Value(std::string(64, '7'));
    }
    group.set.add(revisions::seal(std::move(body)));
  }
  group.look();
  const adoption::Decisions decisions = adoption::read_decisions(group.set);
  if (decisions.versions.size() != 1 || decisions.adoptions.size() != 1) return "a forged record counts";
  return group.standing() == before ? "" : "a forged record changed where it stands";
}

const Invariant freezing(frozen_reads_the_same);
const Invariant adopting(adopted_until_changed);
const Invariant uniting(union_keeps_decisions);
const Invariant forging(forgeries_do_not_count);

}  // namespace

TEST_CASE("invariant: a frozen version thaws to the same document with the same digest, members aside") {
  CHECK(freezing.broken() == "");
}

TEST_CASE(
    "invariant: adopted until something agreed is changed; going back gives the version's digest; members do "
    "not touch it; reopened until it is adopted again") {
  CHECK(adopting.broken() == "");
}

TEST_CASE(
    "invariant: decisions survive the union in any order; two adoptions apart are both told; nothing is "
    "adopted while proposals differ; without history it stands the same") {
  CHECK(uniting.broken() == "");
}

TEST_CASE("invariant: a forged version or adoption never counts, and changes nothing that does") {
  CHECK(forging.broken() == "");
}

}  // namespace laws_adoption_test
