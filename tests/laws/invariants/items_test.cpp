// SPDX-License-Identifier: MPL-2.0
// Members, own duties and own sections: what one deletes while another changes it is always in sight until a
// person decides. Invariant 12.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/charter/digest.h"
#include "core/charter/edit.h"
#include "core/charter/item.h"
#include "tests/laws/invariants/invariant.h"

namespace laws_items_test {

using namespace kommissorium;
using namespace kommissorium::laws;
using revisions::Record;
using revisions::RecordSet;
using revisions::Value;

namespace {

// Items as the view shows them, and whether it says that they were deleted and changed.
std::map<std::string, bool> shown_items(const charter::Charter& view) {
  std::map<std::string, bool> shown;
  for (const charter::Member& member : view.members)
    shown["member/" + member.id] = member.deleted_but_changed;
  for (const charter::Section& section : view.sections) {
    for (const charter::Point& point : section.points) {
      if (!point.own) continue;
      shown[charter::item_field(point.field)->item()] = point.deleted_but_changed;
      if (point.deleted_but_changed && point.state != charter::PointState::conflict)
        shown["no conflict"] = true;
    }
  }
  return shown;
}

// What the records say of one item, told without the program's own help.
struct Told {
  std::set<std::string> heads, seen;
  bool deleted = false, kept = false;
};

bool says_deleted(const Value& value) {
  const Value* exists = value.find("exists");
  return exists != nullptr && exists->boolean() != nullptr && !*exists->boolean();
}

std::map<std::string, Told> told_of_items(const RecordSet& set) {
  std::set<std::string> named;
  for (const auto& [id, record] : set.records()) {
    if (!record.kind().empty()) continue;
    const revisions::Revision one = revisions::as_revision(record);
    named.insert(one.parents.begin(), one.parents.end());
  }
  std::map<std::string, Told> items;
  for (const auto& [id, record] : set.records()) {
    if (!record.kind().empty() || named.count(id) != 0) continue;
    const revisions::Revision head = revisions::as_revision(record);
    const auto field = charter::item_field(head.field);
    if (!field) continue;
    Told& told = items[field->item()];
    if (field->part != "exists") {
      told.heads.insert(id);
    } else if (!says_deleted(head.value)) {
      told.kept = true;
    } else {
      told.deleted = true;
      const Value* saw = head.value.find("saw");
      if (saw == nullptr || saw->array() == nullptr) continue;
      for (const Value& seen : *saw->array()) {
        if (seen.text() != nullptr) told.seen.insert(*seen.text());
      }
    }
  }
  return items;
}

std::string every_item_is_shown_rightly(const Story& story) {
  const std::map<std::string, bool> shown = shown_items(story.charter);
  if (shown.count("no conflict") != 0) return "a deletion against an edit is no conflict";
  const std::vector<std::string> conflicts = story.charter.conflicts();
  std::size_t listed = 0;
  for (const auto& [item, told] : told_of_items(story.all)) {
    const bool unseen =
        !std::includes(told.seen.begin(), told.seen.end(), told.heads.begin(), told.heads.end());
    const bool against = told.deleted && (told.kept || unseen);
    const bool gone = told.deleted && !against;
    const auto found = shown.find(item);
    if ((found == shown.end()) != gone) return item + (gone ? " is deleted and shown" : " is not shown");
    if (gone) continue;
    ++listed;
    if (found->second != against) return item + " is wrongly said to be deleted and changed, or not";
    const bool asked = std::find(conflicts.begin(), conflicts.end(), item + "/exists") != conflicts.end();
    if (asked != against) return item + (asked ? " is asked about without need" : " is not asked about");
  }
  return listed == shown.size() ? "" : "something is shown that no record speaks of";
}

void add(RecordSet& set, const std::vector<Record>& records) {
  for (const Record& record : records) set.add(record);
}

RecordSet with(RecordSet set, const std::vector<Record>& records) {
  add(set, records);
  return set;
}

// Somebody who does not know of the deletion changes the item, in a part this program knows or in another.
std::vector<Record> change(Dice& dice, const Story& story, const std::string& item) {
  if (dice.one_in(4)) {
    const std::string field = item + "/shoe-size";
    const revisions::FieldHistory* written = story.history().find(field);
    const auto heads = written == nullptr ? std::vector<std::string>{} : written->heads;
    return {revisions::revision(field, heads, 42, "Bo Eksempel", "")};
  }
  const std::string field = item.starts_with("member/") ? item + (dice.one_in(2) ? "/name" : "/contact")
                            : dice.one_in(2) && item.starts_with("duty/") ? item
                                                                          : item + "/text";
  const bool answers = field == item;
  const Value value = answers ? Value(Value::Object{{"answer", "not-relevant"}, {"reason", "changed"}})
                              : Value("changed by Bo");
  const auto records = charter::write(story.all, story.charter, field, value, {"Bo Eksempel", ""});
  return records.ok() ? records.value() : std::vector<Record>{};
}

bool asks_about(const charter::Charter& view, const std::string& item) {
  const std::vector<std::string> conflicts = view.conflicts();
  return std::find(conflicts.begin(), conflicts.end(), item + "/exists") != conflicts.end();
}

std::string deletion_against_edit(const Story& story) {
  Dice dice = story.dice(0xde1e7e);
  std::vector<std::string> items;
  for (const auto& [item, against] : shown_items(story.charter)) {
    if (!against) items.push_back(item);
  }
  if (items.empty()) return "";
  const std::string item = dice.pick(items);
  const std::vector<Record> deletion = charter::remove_item(story.all, item, {"Anna Eksempel", ""});
  const std::vector<Record> edit = change(dice, story, item);
  if (deletion.size() != 1) return item + " cannot be deleted";
  if (edit.empty()) return "";  // it said so already
  RecordSet both = with(story.all, deletion);
  add(both, edit);
  const Result<charter::Charter> seen = charter::view(both);
  if (!seen.ok()) return "it cannot be shown";
  const std::map<std::string, bool> shown = shown_items(seen.value());
  if (shown.count(item) == 0) return item + " is not in sight";
  if (!shown.at(item) || !asks_about(seen.value(), item)) return item + ": nobody is asked";
  const bool agreed = !item.starts_with("member/");
  if (agreed && !charter::digest(seen.value()).empty())
    return item + ": there is a digest of what nobody has decided";

  const bool keep = dice.one_in(2);
  const auto decision = charter::write(both, seen.value(), item + "/exists", Value::Object{{"exists", keep}},
                                       {"Cecilie Eksempel", ""});
  if (!decision.ok()) return item + ": nobody can decide";
  add(both, decision.value());
  const charter::Presence now = charter::presence(revisions::history(both), item);
  return now == (keep ? charter::Presence::present : charter::Presence::gone)
             ? ""
             : item + ": the decision does not stand";
}

// Two who each deleted what the other had not seen changed: nothing unseen is left, so there is no question.
std::string two_deletions(const Story& story) {
  Dice dice = story.dice(0x2de1);
  std::vector<std::string> items;
  for (const auto& [item, against] : shown_items(story.charter)) items.push_back(item);
  if (items.empty()) return "";
  const std::string item = dice.pick(items);
  const std::vector<Record> blind = charter::remove_item(story.all, item, {"Anna Eksempel", ""});
  RecordSet other = with(story.all, change(dice, story, item));
  add(other, charter::remove_item(other, item, {"Bo Eksempel", ""}));
  add(other, blind);
  return charter::presence(revisions::history(other), item) == charter::Presence::gone
             ? ""
             : item + " is not gone";
}

const Invariant shown_rightly(every_item_is_shown_rightly);
const Invariant visible(deletion_against_edit);
const Invariant both_deleted(two_deletions);

}  // namespace

TEST_CASE("invariant 12: an item is gone only when every change to it was seen by one who deleted it") {
  CHECK(shown_rightly.broken() == "");
}

TEST_CASE("invariant 12: a deletion against an edit is in sight and asked about until a person decides") {
  CHECK(visible.broken() == "");
}

TEST_CASE("invariant 12: what two have deleted, each having seen what the other had not, is gone") {
  CHECK(both_deleted.broken() == "");
}

}  // namespace laws_items_test
