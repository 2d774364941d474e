// SPDX-License-Identifier: MPL-2.0
// What holds whatever comes in beside a good charter: files in any order with bad ones among them, records
// that no program of ours writes, plain content and clean copies of all of it. A failure prints its seed.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "core/charter/clean_copy.h"
#include "core/charter/content.h"
#include "core/charter/content_plan.h"
#include "core/charter/content_statements.h"
#include "core/charter/digest.h"
#include "core/charter/field_list.h"
#include "core/charter/gathering.h"
#include "core/charter/plain_content.h"
#include "core/revisions/canonical.h"
#include "tests/laws/random_desk.h"

namespace laws_exchange_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;
using namespace kommissorium::laws;

namespace {

constexpr std::uint64_t seeds = 300;

template <class Law>
void for_seeds(Law law) {
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    law(seed);
  }
}

std::string file_of(const RecordSet& set) { return json::write_charter_file(set); }

bool holds(const RecordSet& all, const RecordSet& part) {
  return std::all_of(part.records().begin(), part.records().end(),
                     [&](const auto& entry) { return all.find(entry.first) != nullptr; });
}

/// What mail, disks and people do to a file.
std::string spoiled(Dice& dice, std::string file, const std::string& other) {
  const std::size_t at = dice.below(file.size());
  switch (dice.below(8)) {
    case 0:
      return file.substr(0, at);
    case 1:
      file[at] = static_cast<char>(dice.below(256));
      return file;
    case 2:
      return file.erase(at, 1 + dice.below(200));
    case 3:
      return file.insert(at, other.substr(dice.below(other.size()), dice.below(100)));  // less than a record
    case 4:
      return file + other;
    case 5:
      return file.insert(at, "\n<<<<<<< HEAD\n");
    case 6:
      return std::string(at, '\0') + file;
    default:
      return "<html>" + file;
  }
}

/// Everything that is shown or handed out can be worked out, and says the same twice.
void check_usable(const RecordSet& set) {
  const std::string file = file_of(set);
  const Result<json::Loaded> read = json::read_charter_file(file, "");
  REQUIRE(read.ok());
  CHECK(read.value().set == set);
  const Result<Charter> viewed = view(set);
  REQUIRE(viewed.ok());
  CHECK(revisions::canonical(plain_content(viewed.value())) ==
        revisions::canonical(plain_content(view(set).value())));
  CHECK_FALSE(field_list(viewed.value()).empty());
  CHECK(digest(without_history(set)) == digest(set));
}

RecordSet with_strange_records(Dice& dice, RecordSet set, std::size_t count) {
  for (; count > 0; --count) set.add(strange_record(dice, set));
  return set;
}

Value content_of(const RecordSet& set) { return plain_content(view(set).value()); }

}  // namespace

TEST_CASE(
    "exchange: of a batch in any order the good files come in, each bad one is named, and one bad file costs "
    "no other") {
  std::size_t left_out = 0, set_aside = 0, whole = 0;
  for_seeds([&](std::uint64_t seed) {
    const std::vector<Desk> desks = random_group(seed);
    Dice dice(seed ^ 0xba7c4);
    const std::string stranger = file_of(new_desk(GroupKind::expert).set);
    struct File {
      std::string name, bytes;
    };
    std::vector<File> files;
    for (const Desk& desk : desks)
      files.push_back({"good " + std::to_string(files.size()), file_of(desk.set)});
    const std::size_t good = files.size();
    for (std::size_t n = 1 + dice.below(3); n > 0; --n)
      files.push_back(
          {"bad " + std::to_string(files.size()), spoiled(dice, files[dice.below(good)].bytes, stranger)});
    for (std::size_t n = files.size(); n > 1; --n) std::swap(files[n - 1], files[dice.below(n)]);

    Gathering gathering(desks.front().set);
    for (const File& file : files) gathering.take(file.name, file.bytes);
    const Gathering::Outcome outcome = std::move(gathering).outcome();
    CHECK(outcome.set == united(desks));  // damage never brings anything in, and takes nothing away
    REQUIRE(outcome.files.size() == files.size());
    for (std::size_t n = 0; n < files.size(); ++n) {
      const Gathered& file = outcome.files[n];
      CHECK(file.file == files[n].name);
      if (file.file.starts_with("good")) {
        CHECK_FALSE(file.left_out.has_value());
        CHECK(file.set_aside.empty());
        continue;
      }
      if (file.left_out) CHECK(file.left_out->place.file == file.file);
      for (const json::SetAside& one : file.set_aside) CHECK(one.error.place.file == file.file);
      ++(file.left_out ? left_out : file.set_aside.empty() ? whole : set_aside);
    }
    check_usable(outcome.set);
  });
  CHECK(left_out > 50);
  CHECK(set_aside > 50);
  CHECK(whole < left_out);
}

TEST_CASE("exchange: a union never makes a valid charter invalid, whatever valid records join it") {
  int stand_ins = 0;
  for_seeds([&](std::uint64_t seed) {
    Dice dice(seed ^ 0x57a6e);
    const RecordSet ours = united(random_group(seed));
    REQUIRE(view(ours).ok());
    RecordSet theirs = with_strange_records(dice, ours, 1 + dice.below(8));
    for (const auto& [id, record] : ours.records()) {
      if (dice.one_in(3)) continue;  // only a part of what is known travels with it
      theirs.add(record);
    }
    const RecordSet all = [&] {
      Gathering gathering(ours);
      gathering.take("strange", file_of(theirs));
      return std::move(gathering).outcome().set;
    }();
    CHECK(holds(all, ours));
    CHECK(holds(all, theirs));
    check_usable(all);
    stand_ins += view(all).value().catalogue_stands_in ? 1 : 0;
  });
  CHECK(stand_ins > 5);
}

TEST_CASE(
    "exchange: a union that would not fit a file is left out, so that what was readable stays readable") {
  const RecordSet ours = united(random_group(1));
  RecordSet large = ours, larger = ours;
  const std::string text(50'000, 'x');
  while (json::size_of_file(large) < json::largest_file / 2 + json::largest_file / 8) {
    const std::string number = std::to_string(large.size());
    large.add(revisions::revision("agreement/asks", {}, text + number, "", ""));
    larger.add(revisions::revision("agreement/asks", {}, number + text, "", ""));
  }
  Gathering gathering(ours);
  gathering.take("large", file_of(large));
  gathering.take("larger", file_of(larger));
  const Gathering::Outcome outcome = std::move(gathering).outcome();
  CHECK(outcome.set == large);
  REQUIRE(outcome.files[1].left_out.has_value());
  CHECK(outcome.files[1].left_out->problem == Problem::charter_too_large);
  CHECK(json::read_charter_file(file_of(outcome.set), "").ok());
}

TEST_CASE("exchange: plain content of any charter comes back into it as no edit at all") {
  for_seeds([](std::uint64_t seed) {
    Dice dice(seed ^ 0xc0);
    const RecordSet set = with_strange_records(dice, united(random_group(seed)), dice.below(4));
    const Result<Charter> viewed = view(set);
    REQUIRE(viewed.ok());
    for (const Language language : {Language::danish, Language::english}) {
      const Plan made = plan(set, viewed.value(), plain_content(view(set, language).value()));
      for (const Error& problem : made.problems) CHECK(problem.place.field == "");
      for (const PlannedEdit& edit : made.edits) CHECK(edit.field == "");
    }
  });
}

TEST_CASE(
    "exchange: plain content taken into another charter stands there afterwards, and nothing else is "
    "changed") {
  std::size_t edits = 0;
  for_seeds([&](std::uint64_t seed) {
    const Charter from = view(united(random_group(seed))).value();
    const RecordSet to = united(random_group(seed + 1));
    const Charter before = view(to).value();
    const Value content = plain_content(from);
    const Plan made = plan(to, before, content);
    for (const Error& problem : made.problems) CHECK(problem.place.field == "");
    edits += made.edits.size();
    RecordSet after = to;
    for (Record& record : write(before, made.edits, Author{"Bo", ""})) CHECK(after.add(std::move(record)));
    const Charter then = view(after).value();
    CHECK(plan(after, then, content).edits.empty());

    std::set<std::string> said;
    for (const PlannedEdit& edit : made.edits) said.insert(edit.field);
    for (const auto& [field, written] : before.history.fields) {
      if (said.count(field) > 0 || field.ends_with("/order")) continue;
      CHECK(then.history.find(field)->heads == written.heads);
    }
    for (const Member& member : from.members) {
      if (member.conflicts.empty() && !member.name.empty()) {
        const auto same_name = [&](const Member& one) { return one.name == member.name; };
        CHECK(std::any_of(then.members.begin(), then.members.end(), same_name));
      }
    }
  });
  CHECK(edits > seeds);
}

TEST_CASE(
    "exchange: a clean copy reads the same, has the same check number and never unites with what it was "
    "taken from") {
  for_seeds([](std::uint64_t seed) {
    Dice dice(seed ^ 0xc1ea);
    const RecordSet set = with_strange_records(dice, united(random_group(seed)), dice.below(4));
    IdSource ids = {"copies", seed};
    const RecordSet copy = clean_copy(set, ids, "");
    CHECK(copied_from(copy) == set.charter_id());
    CHECK(digest(copy) == digest(set));
    Value::Object before = *content_of(set).object();
    Value::Object after = *content_of(copy).object();
    before.erase("id");
    after.erase("id");
    if (view(set).value().conflicts().empty()) CHECK(after == before);
    CHECK(view(copy).value().conflicts() == view(set).value().conflicts());
    Gathering gathering(copy);
    gathering.take("old", file_of(set));
    CHECK(std::move(gathering).outcome().set == copy);
    check_usable(copy);
  });
}

}  // namespace laws_exchange_test
