// SPDX-License-Identifier: MPL-2.0
// The laws that make "bring two things together" safe, whoever does it in whatever order: invariants 1, 2, 3
// and 16 (what git's built-in union merge leaves).
#include <doctest/doctest.h>

#include "core/charter/digest.h"
#include "core/json/charter_file.h"
#include "tests/laws/invariants/invariant.h"
#include "tests/laws/lines.h"

namespace laws_union_test {

using namespace kommissorium;
using namespace kommissorium::laws;
using json::write_charter_file;
using revisions::RecordSet;

namespace {

RecordSet united(RecordSet ours, const RecordSet& theirs) {
  ours.unite(theirs);
  return ours;
}

std::string order_of_two(const Story& story) {
  const RecordSet& a = story.stores[0];
  const RecordSet& b = story.stores[1];
  return write_charter_file(united(a, b)) == write_charter_file(united(b, a)) ? "" : "the files differ";
}

std::string grouping_of_three(const Story& story) {
  const RecordSet& a = story.stores.front();
  const RecordSet& b = story.stores[1];
  const RecordSet& c = story.stores.back();
  return united(united(a, b), c) == united(a, united(b, c)) ? "" : "the sets differ";
}

std::string second_time(const Story& story) {
  RecordSet store = story.all;
  store.unite(store);
  for (const RecordSet& one : story.stores) store.unite(one);
  return store == story.all ? "" : "a second time changes something";
}

// Each file at least once, some twice, in any order.
std::string files_in_any_order(const Story& story) {
  Dice dice = story.dice(0xf11e);
  std::vector<std::string> files;
  for (const RecordSet& store : story.stores) files.push_back(write_charter_file(store));
  for (int more = 0; more < 2; ++more) files.push_back(files[dice.below(files.size())]);
  dice.shuffle(files);
  RecordSet store = story.stores[0];
  for (const std::string& file : files) {
    const auto read = json::read_additions(file, "", store);
    if (!read.ok()) return "a file is refused";
    if (!read.value().set_aside.empty()) return "a record is set aside";
    store.unite(read.value().set);
  }
  if (write_charter_file(store) != story.file) return "the bytes differ";
  const Result<charter::Charter> viewed = charter::view(store);
  if (!viewed.ok()) return "it cannot be shown";
  if (viewed.value().sections != story.charter.sections) return "the sections look different";
  if (viewed.value().members != story.charter.members) return "the members look different";
  if (viewed.value().conflicts() != story.charter.conflicts()) return "the conflicts are others";
  return charter::digest(viewed.value()) == story.digest ? "" : "the digest is another";
}

// git keeps the lines of both sides, and what both have once or twice; where, is its business.
std::string lines_as_git_leaves_them(const Story& story) {
  Dice dice = story.dice(0x617);
  const RecordSet& ours = story.stores[0];
  const RecordSet& theirs = story.stores[1];
  std::vector<std::string> lines;
  for (const auto& [id, record] : ours.records()) lines.push_back(line(record) + ",");
  for (const auto& [id, record] : theirs.records()) {
    if (ours.find(id) == nullptr || dice.one_in(2)) lines.push_back(line(record) + ",");
  }
  dice.shuffle(lines);
  lines.insert(lines.begin(), std::string(json::first_line));
  lines.push_back(std::string(json::last_line));
  const auto read = json::read_additions(joined(lines, dice.one_in(2) ? "\n" : "\r\n"), "", ours);
  if (!read.ok()) return "the file is refused";
  if (!read.value().set_aside.empty()) return "a line is set aside";
  return united(ours, read.value().set) == united(ours, theirs) ? "" : "it is not the union";
}

// Some records are on their way still: nothing of what is here is set aside for that.
std::string part_of_the_records(const Story& story) {
  Dice dice = story.dice(0x9a97);
  RecordSet part;
  for (const auto& [id, record] : story.all.records()) {
    if (!dice.one_in(3)) part.add(record);
  }
  const revisions::History half = revisions::history(part);
  if (!half.set_aside.empty()) return "a record is set aside for a parent that has not arrived";
  for (const auto& [name, field] : half.fields) {
    if (field.heads.empty()) return name + " has no head";
    bool missing = false;
    for (const revisions::Revision& one : field.revisions) {
      for (const std::string& parent : one.parents) missing = missing || part.find(parent) == nullptr;
    }
    if (field.incomplete != missing) return name + " does not say rightly whether its history is whole";
  }
  part.unite(story.all);
  if (!(part == story.all)) return "it is not whole again";
  for (const auto& [name, field] : story.history().fields) {
    bool missing = false;  // what was damaged with every copy of it is nowhere
    for (const revisions::Revision& one : field.revisions) {
      for (const std::string& parent : one.parents) missing = missing || story.all.find(parent) == nullptr;
    }
    if (field.incomplete != missing) return name + " lacks a parent that is there";
  }
  return "";
}

const Invariant order(order_of_two);
const Invariant grouping(grouping_of_three);
const Invariant again(second_time);
const Invariant files(files_in_any_order);
const Invariant git(lines_as_git_leaves_them);
const Invariant part(part_of_the_records);

}  // namespace

TEST_CASE("invariant 1: the order of two does not matter, and the files are equal byte for byte") {
  CHECK(order.broken() == "");
}

TEST_CASE("invariant 2: the grouping of three does not matter") { CHECK(grouping.broken() == ""); }

TEST_CASE("invariant 3: a second time changes nothing") { CHECK(again.broken() == ""); }

TEST_CASE(
    "invariant 3: files taken in by any order and any repetition give the same bytes, the same view and the "
    "same digest") {
  CHECK(files.broken() == "");
}

TEST_CASE(
    "invariant 16: the lines of two files in any order, repeated or not, are their union, as git's union "
    "merge leaves them") {
  CHECK(git.broken() == "");
}

TEST_CASE(
    "law of parts: a part of the records sets nothing aside, it is only incomplete until the rest comes") {
  CHECK(part.broken() == "");
}

}  // namespace laws_union_test
