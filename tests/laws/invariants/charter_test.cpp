// SPDX-License-Identifier: MPL-2.0
// What holds for every charter beside the sixteen invariants: what is printed can be written back, what goes
// out without history comes home unchanged, and whatever people disagree on they can settle.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "core/charter/chronicle.h"
#include "core/charter/completeness.h"
#include "core/charter/content.h"
#include "core/charter/digest.h"
#include "core/charter/edit.h"
#include "core/charter/field_list.h"
#include "core/charter/restore.h"
#include "core/revisions/canonical.h"
#include "tests/laws/invariants/invariant.h"

namespace laws_charter_test {

using namespace kommissorium;
using namespace kommissorium::laws;
using charter::Charter;
using charter::ListedField;
using revisions::RecordSet;
using revisions::Value;

namespace {

const charter::Author anna = {"Anna Eksempel", "2026-11-23T12:00:00Z"};

// A view in words that can be compared; while proposals differ their order is that of the ids and says
// nothing.
std::string in_words(const Charter& charter) {
  std::string out = charter.title + "\n";
  for (const ListedField& field : charter::field_list(charter)) {
    Value value = field.value;
    if (const Value* proposals = field.value.find("proposals")) {
      std::vector<std::string> texts;
      for (const Value& one : *proposals->array()) texts.push_back(revisions::canonical(one));
      std::sort(texts.begin(), texts.end());
      // a deletion names revisions, and copies without history have other names
      if (field.field.ends_with("/exists")) texts.clear();
      value = Value::Array(texts.begin(), texts.end());
    }
    out +=
        field.field + " " + std::string(charter::tag(field.state)) + " " + revisions::canonical(value) + "\n";
  }
  for (const std::string& conflict : charter.conflicts()) out += conflict + "\n";
  return out;
}

std::string digest_while_agreed(const Story& story) {
  const std::vector<std::string> conflicts = story.charter.conflicts();
  const bool agreed = std::all_of(conflicts.begin(), conflicts.end(),
                                  [](const std::string& field) { return field.starts_with("member/"); });
  if (story.digest.empty() == agreed) return agreed ? "there is no digest" : "there is a digest";
  if (story.seed % 8 != 0) return "";
  for (const Language language : {Language::danish, Language::english}) {
    if (charter::digest(charter::view(story.all, language).value()) != story.digest)
      return "the language of the view changes the digest";
  }
  return "";
}

std::string printed_and_written_back(const Story& story) {
  if (story.seed % 4 != 0) return "";
  std::set<std::string> seen;
  for (const ListedField& field : charter::field_list(story.charter)) {
    if (!seen.insert(field.field).second) return field.field + " is printed twice";
    const auto records = charter::write(story.all, story.charter, field.field, field.value, anna);
    const bool proposals = field.value.find("proposals") != nullptr;
    if (records.ok() == proposals) return field.field + (proposals ? " settles by accident" : " is refused");
    if (records.ok() && !records.value().empty()) return field.field + " is written anew";
  }
  return "";
}

std::string home_without_history(const Story& story) {
  if (story.seed % 8 != 1) return "";
  const RecordSet out = charter::without_history(story.all);
  if (charter::digest(out) != story.digest) return "it carries another digest";
  if (!(charter::without_history(out) == out)) return "once more, it is another";
  RecordSet home = story.all;
  home.unite(out);
  const Charter back = charter::view(home).value();
  if (in_words(back) != in_words(story.charter)) return "home again, it says something else";
  return charter::digest(back) == story.digest ? "" : "home again, it has another digest";
}

// One by one, as a person would; what one is not asked about stays as it is.
std::string everything_can_be_settled(const Story& story) {
  if (story.seed % 8 != 2) return "";
  RecordSet set = story.all;
  Charter view = story.charter;
  for (int rounds = 0; rounds < 40; ++rounds) {
    const std::vector<std::string> conflicts = view.conflicts();
    if (conflicts.empty()) break;
    const std::string& field = conflicts.front();
    const bool item = field.ends_with("/exists");
    const Value value = item ? Value(Value::Object{{"exists", true}})
                             : view.history.find(field)->alternatives().front()->value;
    auto records = charter::write(set, view, field, value, anna);
    if (!records.ok()) {  // another program's, and no value for this field: somebody writes a better one
      Dice dice = story.dice(0x5e7);
      records = charter::write(set, view, field, random_value_for(dice, view, field), anna);
    }
    if (!records.ok()) return field + " cannot be settled";
    for (const revisions::Record& record : records.value()) set.add(record);
    view = charter::view(set).value();
    const std::vector<std::string> left = view.conflicts();
    if (std::find(left.begin(), left.end(), field) != left.end()) return field + " is not settled";
  }
  if (!view.conflicts().empty()) return "conflicts are left";
  const std::string settled = in_words(view);
  for (const RecordSet& store : story.stores) set.unite(store);
  return in_words(charter::view(set).value()) == settled ? "" : "the others' copies open it again";
}

int moved_back = 0;

std::string back_to_any_moment(const Story& story) {
  if (story.seed % 8 != 3) return "";
  Dice dice = story.dice(0xbac);
  const std::string moment = dice.pick(charter::chronicle(story.charter)).revision;
  const Result<Charter> then = charter::view(charter::as_it_was(story.all, story.charter, moment));
  if (!then.ok()) return "what it was then cannot be shown";
  RecordSet set = story.all;
  const auto turn_to = [&set](const Charter& now, const Charter& wanted) {
    const std::vector<revisions::Record> records = charter::restore(now, wanted, anna);
    for (const revisions::Record& record : records) set.add(record);
    return !records.empty();
  };
  moved_back += turn_to(story.charter, then.value()) ? 1 : 0;
  const Charter restored = charter::view(set).value();
  if (in_words(restored) != in_words(then.value())) return "it does not say what it said then";
  if (restored.members.size() != then.value().members.size()) return "there are other members than then";
  if (!charter::restore(restored, then.value(), anna).empty()) return "once more, it changes something";
  for (const auto& [id, record] : story.all.records()) {
    if (set.find(id) == nullptr) return "a record is lost";
  }
  turn_to(restored, story.charter);
  return in_words(charter::view(set).value()) == in_words(story.charter) ? "" : "and forth again, it differs";
}

const Invariant back(back_to_any_moment);
const Invariant digest(digest_while_agreed);
const Invariant printed(printed_and_written_back);
const Invariant home(home_without_history);
const Invariant settled(everything_can_be_settled);

}  // namespace

TEST_CASE(
    "laws of a charter: there is a digest exactly while no agreed field is in conflict, in every language") {
  CHECK(digest.broken() == "");
}

TEST_CASE("laws of a charter: what the field list prints can be written back and changes nothing") {
  CHECK(printed.broken() == "");
}

TEST_CASE(
    "laws of a charter: content without history, brought home, changes no value and opens no conflict") {
  CHECK(home.broken() == "");
}

TEST_CASE(
    "laws of a charter: every open conflict can be settled by a person, and then stays settled for all") {
  CHECK(settled.broken() == "");
}

TEST_CASE("laws of a charter: back to any moment, every field says what it said then, and nothing is lost") {
  CHECK(back.broken() == "");
  CHECK((moved_back > 100 || corpus().stories < 10'000));  // else it shows nothing
}

}  // namespace laws_charter_test
