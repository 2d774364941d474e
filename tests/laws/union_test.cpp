// SPDX-License-Identifier: MPL-2.0
// The laws that make "bring two things together" safe: each holds for every history, shown on random ones.
// A failure prints its seed; random_stores(seed) shows it again.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "core/json/charter_file.h"
#include "core/revisions/canonical.h"
#include "core/revisions/history.h"
#include "core/revisions/sha256.h"
#include "random_charter.h"

using namespace kommissorium;
using namespace kommissorium::laws;
using namespace kommissorium::revisions;
using json::read_charter_file;
using json::write_charter_file;

namespace {

constexpr std::uint64_t seeds = 1000;

template <class Law>
void for_seeds(Law law) {
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    law(seed);
  }
}

RecordSet united(RecordSet ours, const RecordSet& theirs) {
  ours.unite(theirs);
  return ours;
}

RecordSet all_of(const std::vector<RecordSet>& stores) {
  RecordSet all;
  for (const RecordSet& store : stores) all.unite(store);
  return all;
}

// The ids reachable from the heads, heads included.
std::set<std::string> reachable(const FieldHistory& field) {
  std::set<std::string> seen;
  std::vector<std::string> open = field.heads;
  while (!open.empty()) {
    const std::string id = open.back();
    open.pop_back();
    if (!seen.insert(id).second) continue;
    if (const Revision* revision = field.find(id))
      open.insert(open.end(), revision->parents.begin(), revision->parents.end());
  }
  return seen;
}

std::set<std::string> head_values(const FieldHistory& field) {
  std::set<std::string> values;
  for (const std::string& head : field.heads) values.insert(canonical(field.find(head)->value));
  return values;
}

std::vector<std::string> lines_of(const std::string& bytes) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t end = bytes.find('\n', at);
    lines.push_back(bytes.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string bytes;
  for (const std::string& line : lines) bytes += line + '\n';
  return bytes;
}

template <class T>
void shuffle(std::vector<T>& items, Dice& dice) {
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[dice.below(i)]);
}

}  // namespace

TEST_CASE("union: the order of two does not matter, and the files are equal byte for byte") {
  for_seeds([](std::uint64_t seed) {
    const auto stores = random_stores(seed);
    const RecordSet one = united(stores[0], stores[1]);
    const RecordSet other = united(stores[1], stores[0]);
    CHECK(one == other);
    CHECK(write_charter_file(one) == write_charter_file(other));
  });
}

TEST_CASE("union: the grouping of three does not matter") {
  for_seeds([](std::uint64_t seed) {
    const auto stores = random_stores(seed);
    const RecordSet &a = stores[0], &b = stores[1], &c = stores.back();
    CHECK(united(united(a, b), c) == united(a, united(b, c)));
  });
}

TEST_CASE("union: a second time changes nothing") {
  for_seeds([](std::uint64_t seed) {
    const auto stores = random_stores(seed);
    CHECK(united(stores[0], stores[0]) == stores[0]);
    const RecordSet all = all_of(stores);
    for (const RecordSet& store : stores) CHECK(united(all, store) == all);
  });
}

TEST_CASE("union: files taken in by any order and any repetition give the same bytes") {
  for_seeds([](std::uint64_t seed) {
    const auto stores = random_stores(seed);
    std::vector<std::string> files;
    for (const RecordSet& store : stores) files.push_back(write_charter_file(store));
    Dice dice(seed ^ 0xf11e);
    const std::string all = write_charter_file(all_of(stores));
    for (int round = 0; round < 2; ++round) {
      files.push_back(files[dice.below(files.size())]);
      shuffle(files, dice);
      RecordSet store;
      for (const std::string& file : files) {
        const auto read = json::read_additions(file, "", store);
        REQUIRE(read.ok());
        CHECK(read.value().set_aside.empty());
        store.unite(read.value().set);
      }
      CHECK(write_charter_file(store) == all);
    }
  });
}

TEST_CASE(
    "union: the lines of two files in any order, repeated or not, are their union, as git's union merge "
    "leaves them") {
  for_seeds([](std::uint64_t seed) {
    const auto stores = random_stores(seed);
    Dice dice(seed ^ 0x617);
    std::vector<std::string> lines;
    for (const RecordSet& store : {stores[0], stores[1]})
      for (const auto& [id, record] : store.records()) lines.push_back(line(record) + ",");
    shuffle(lines, dice);
    lines.insert(lines.begin(), std::string(json::first_line));
    lines.push_back(std::string(json::last_line));
    const auto read = read_charter_file(joined(lines), "");
    REQUIRE(read.ok());
    CHECK(read.value().set == united(stores[0], stores[1]));
  });
}

TEST_CASE("union: no edit is lost: what was current is current, an alternative, or an ancestor of a head") {
  for_seeds([](std::uint64_t seed) {
    const auto stores = random_stores(seed);
    const RecordSet all = all_of(stores);
    const History after = history(all);
    CHECK(after.set_aside.empty());
    for (const RecordSet& store : stores) {
      for (const auto& [id, record] : store.records()) CHECK(all.find(id));
      for (const auto& [name, field] : history(store).fields) {
        const std::set<std::string> seen = reachable(*after.find(name));
        for (const std::string& head : field.heads) CHECK(seen.count(head) == 1);
      }
    }
  });
}

TEST_CASE("union: a conflict is open exactly when two heads differ in value") {
  for_seeds([](std::uint64_t seed) {
    for (const auto& [name, field] : history(all_of(random_stores(seed))).fields) {
      CHECK_FALSE(field.heads.empty());
      CHECK_FALSE(field.incomplete);
      CHECK(std::is_sorted(field.heads.begin(), field.heads.end()));
      CHECK(field.alternatives().size() == head_values(field).size());
    }
  });
}

TEST_CASE(
    "union: one resolution leaves no conflict, different ones conflict only with each other, equal ones "
    "agree") {
  for_seeds([](std::uint64_t seed) {
    const RecordSet all = all_of(random_stores(seed));
    for (const auto& [name, field] : history(all).fields) {
      RecordSet one = all, other = all, alike = all;
      one.add(revision(name, field.heads, "resolved", "Åse", ""));
      other.add(revision(name, field.heads, "resolved otherwise", "Bo", ""));
      alike.add(revision(name, field.heads, "resolved", "Bo", ""));
      CHECK(history(united(one, all)).find(name)->heads.size() == 1);
      CHECK(history(united(one, other)).find(name)->alternatives().size() == 2);
      CHECK(history(united(one, other)).find(name)->heads.size() == 2);
      CHECK(history(united(one, alike)).find(name)->alternatives().size() == 1);
    }
  });
}

TEST_CASE("file: reading and writing again is a fixed point, and every byte of an unknown kind survives") {
  for_seeds([](std::uint64_t seed) {
    const RecordSet all = all_of(random_stores(seed));
    const std::string bytes = write_charter_file(all);
    const auto read = read_charter_file(bytes, "");
    REQUIRE(read.ok());
    CHECK(read.value().set_aside.empty());
    CHECK(write_charter_file(read.value().set) == bytes);
    for (const auto& [id, record] : all.records())
      CHECK(read.value().set.find(id)->content == record.content);
  });
}

TEST_CASE("file: any single byte changed in a record's line sets only that record aside") {
  for_seeds([](std::uint64_t seed) {
    Dice dice(seed ^ 0xb17e);
    const RecordSet all = all_of(random_stores(seed, 12));
    std::vector<std::string> lines = lines_of(write_charter_file(all));
    if (lines.size() < 4) return;
    std::string& line = lines[1 + dice.below(lines.size() - 2)];
    const std::string id = line.substr(7, 64);
    const bool is_genesis = id == all.charter_id();
    char& byte = line[dice.below(line.size() - 1)];  // the comma at the end carries nothing
    const auto other = static_cast<char>(static_cast<unsigned char>(byte) + 1 + dice.below(255));
    byte = other;
    CAPTURE(line);

    const auto read = read_charter_file(joined(lines), "");
    if (is_genesis) {
      REQUIRE_FALSE(read.ok());
      CHECK(read.error().problem == Problem::no_genesis);
      return;
    }
    REQUIRE(read.ok());
    CHECK(read.value().set_aside.size() >= 1);
    CHECK(read.value().set_aside.size() <= 2);  // a line end put into a line makes two pieces of it
    CHECK(read.value().set.size() == all.size() - 1);
    CHECK_FALSE(read.value().set.find(id));
    for (const auto& [kept, record] : read.value().set.records())
      CHECK(all.find(kept)->content == record.content);
  });
}

TEST_CASE("history: a part of the records never sets anything aside, it is only incomplete") {
  for_seeds([](std::uint64_t seed) {
    Dice dice(seed ^ 0x9a97);
    const RecordSet all = all_of(random_stores(seed));
    RecordSet part;
    for (const auto& [id, record] : all.records())
      if (!dice.one_in(3)) part.add(record);
    const History half = history(part);
    CHECK(half.set_aside.empty());
    for (const auto& [name, field] : half.fields) CHECK_FALSE(field.heads.empty());
    part.unite(all);
    CHECK(part == all);
    for (const auto& [name, field] : history(part).fields) CHECK_FALSE(field.incomplete);
  });
}

TEST_CASE("laws: a seed gives the same history with every compiler and on every machine") {
  RecordSet all;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) all.unite(all_of(random_stores(seed)));
  CHECK(sha256_hex(write_charter_file(all)) ==
        "1b4667afacb744187cc360cc55777e3ea8943134c2d8a73a53579618917e931a");
}
