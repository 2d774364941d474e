// SPDX-License-Identifier: MPL-2.0
// What is adopted is exactly what was read: an approval names a digest, and it holds exactly while the digest
// is that one. Invariant 13.
#include <doctest/doctest.h>

#include <algorithm>
#include <optional>

#include "core/charter/digest.h"
#include "core/charter/edit.h"
#include "core/charter/item.h"
#include "core/outline/from_charter.h"
#include "core/texts/document_texts.h"
#include "tests/laws/invariants/invariant.h"

namespace laws_agreement_test {

using namespace kommissorium;
using namespace kommissorium::laws;
using charter::Charter;
using revisions::Record;
using revisions::RecordSet;
using revisions::Value;

namespace {

const charter::Author anna = {"Anna Eksempel", "2026-11-23T12:00:00Z"};

void add(RecordSet& set, const std::vector<Record>& records) {
  for (const Record& record : records) set.add(record);
}

Record approval_of(const std::string& digest) {
  return revisions::seal({{"k", "approval"}, {"digest", digest}, {"t", ""}});
}

bool is_valid(const Record& approval, const std::string& digest) {
  return !digest.empty() && *approval.body.find("digest")->second.text() == digest;
}

// The agreement as the document says it: what stands before the signatures, for the annex is dated by itself.
struct Agreement {
  std::string title;
  std::vector<outline::Block> blocks;
  bool operator==(const Agreement&) const = default;
};

Agreement agreement_of(const Charter& view) {
  const outline::Document document = outline::from_charter(view, "", "2026-11-23");
  const outline::Block end =
      outline::Heading{2, "", std::string(texts::document_texts(view.shown_in).signatures)};
  Agreement out = {document.title, document.blocks};
  out.blocks.erase(std::find(out.blocks.begin(), out.blocks.end(), end), out.blocks.end());
  return out;
}

// What the group reads and approves: a person has decided every proposal. A decision may bring a section in
// force that has some of its own.
struct Read {
  RecordSet set;
  std::optional<Charter> decided;
  const Charter& view(const Story& story) const { return decided ? *decided : story.charter; }
};

Read decided(const Story& story) {
  Read read = {story.all, {}};
  for (int rounds = 0; rounds < 3; ++rounds) {
    const Charter& view = read.view(story);
    if (!charter::digest(view).empty()) break;
    for (const std::string& field : view.conflicts()) {
      const bool item = field.ends_with("/exists");
      const revisions::FieldHistory& written = *view.history.find(field);
      const Value value =
          item ? Value(Value::Object{{"exists", true}}) : written.alternatives().front()->value;
      read.set.add(revisions::revision(field, written.heads, value, anna.name, anna.time));
    }
    read.decided = charter::view(read.set).value();
  }
  return read;
}

struct Edit {
  std::string field;
  Value before, after;
};

// One edit of the agreement: a field in force that is written once, and a value for it.
Edit random_edit(Dice& dice, const Charter& view) {
  std::vector<std::string> fields;
  for (const std::string& field : writable_fields(view)) {
    const auto item = charter::item_field(field);
    const bool in_force =
        !item || charter::presence(view.history, item->item()) == charter::Presence::present;
    if (in_force && !field.starts_with("member/")) fields.push_back(field);
  }
  Edit edit;
  edit.field = dice.pick(fields);
  edit.after = random_value_for(dice, view, edit.field);
  const revisions::FieldHistory* written = view.history.find(edit.field);
  if (written == nullptr) return edit;
  const auto alternatives = written->alternatives();
  edit.before = alternatives.front()->value;
  return edit;
}

// Members are a dated annex; the same words once more, by whomever and whenever, are the same words.
void change_the_rest(Dice& dice, RecordSet& set, const Charter& view, const std::string& but) {
  IdSource ids = {"approval", 0};
  add(set, charter::add_member(set, view, {{"name", "Cecilie Eksempel"}}, ids, anna).value().records);
  if (!view.members.empty()) {
    const std::string& id = dice.pick(view.members).id;
    add(set, charter::move_member(set, view, id, dice.one_in(2) ? 1 : -1, anna));
    const auto renamed = charter::write(set, view, "member/" + id + "/contact", "ny@eksempel.dk", anna);
    if (renamed.ok()) add(set, renamed.value());
    if (dice.one_in(2)) add(set, charter::remove_item(set, "member/" + dice.pick(view.members).id, anna));
  }
  for (const auto& [name, field] : view.history.fields) {
    const auto item = charter::item_field(name);  // to a deleted one, the same words once more are a change
    const bool is_deleted =
        item && charter::presence(view.history, item->item()) != charter::Presence::present;
    if (field.heads.size() == 1 && name != but && !is_deleted && dice.one_in(3))
      set.add(
          revisions::revision(name, field.heads, field.find(field.heads[0])->value, "Bo Eksempel", "1970"));
  }
  set.add(revisions::seal({{"k", "tomorrow"}, {"value", random_value(dice)}}));
}

std::string approval_holds_exactly_for_what_was_read(const Story& story) {
  Dice dice = story.dice(0xa99);
  Read read = decided(story);
  const Charter& before = read.view(story);
  const std::string digest = charter::digest(before);
  if (digest.empty()) return "everything is decided and there is no digest";
  const Record approval = approval_of(digest);
  read.set.add(approval);

  const Edit edit = random_edit(dice, before);
  const auto written = charter::write(read.set, before, edit.field, edit.after, anna);
  if (!written.ok()) return edit.field + " cannot be written";
  add(read.set, written.value());
  const Charter after = charter::view(read.set).value();
  const bool holds = is_valid(approval, charter::digest(after));
  if (!holds && written.value().empty()) return edit.field + ": nothing was written, and it does not hold";
  const auto again = charter::write(read.set, after, edit.field, edit.after, anna);
  if (!again.ok() || !again.value().empty()) return edit.field + ": the same value again adds something";
  if (holds && !written.value().empty() && !(agreement_of(after) == agreement_of(before)))
    return edit.field + ": approved without having been read";

  // What another program wrote may not be what people could write.
  const auto undone = charter::write(read.set, after, edit.field, edit.before, anna);
  if (undone.ok()) {
    add(read.set, undone.value());
  } else {
    read.set.add(revisions::revision(edit.field, after.history.find(edit.field)->heads, edit.before, "", ""));
  }
  change_the_rest(dice, read.set, after, edit.field);
  return is_valid(approval, charter::digest(read.set))
             ? ""
             : edit.field + ": undone, and with it nothing agreed is changed, but the approval does not hold";
}

const Invariant approval(approval_holds_exactly_for_what_was_read);

}  // namespace

TEST_CASE(
    "invariant 13: an approval holds exactly for what was read: any edit of it ends it, undoing the edit "
    "brings it "
    "back, and members, repeated words and records of other kinds do not touch it") {
  CHECK(approval.broken() == "");
}

}  // namespace laws_agreement_test
