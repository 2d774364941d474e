// SPDX-License-Identifier: MPL-2.0
#include "core/charter/chronicle.h"

#include <algorithm>

#include "charters.h"

namespace charter_chronicle_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

/// Writes at a given moment.
void write_at(Desk& desk, std::string time, std::string_view field, Value value) {
  desk.author.time = std::move(time);
  REQUIRE(desk.write(field, std::move(value)) > 0);
}

std::vector<Value> values(const std::vector<Entry>& entries) {
  std::vector<Value> out;
  for (const Entry& entry : entries) out.push_back(entry.after);
  return out;
}

}  // namespace

TEST_CASE("chronicle: the newest stands first, with its author and what stood there before") {
  Desk desk = new_desk();
  write_at(desk, "2026-11-24T08:00:00Z", "agreement/asks", "Ved køb");
  desk.author.name = "Bo";
  write_at(desk, "2026-11-25T08:00:00Z", "agreement/asks", "Ved store køb");
  write_at(desk, "2026-11-24T12:00:00Z", "meeting/minimum", 4);
  const std::vector<Entry> entries = chronicle(desk.charter());
  REQUIRE(entries.size() > 3);
  CHECK(entries[0].field == "agreement/asks");
  CHECK(entries[0].author == "Bo");
  CHECK(entries[0].time == "2026-11-25T08:00:00Z");
  CHECK(entries[0].before == "Ved køb");
  CHECK(entries[0].after == "Ved store køb");
  CHECK(entries[0].current);
  CHECK(entries[1].field == "meeting/minimum");
  CHECK(entries[1].before.is_null());
  CHECK(entries[2].after == "Ved køb");
  CHECK_FALSE(entries[2].current);
}

TEST_CASE("chronicle: it holds every revision of the set once") {
  Desk desk = new_desk();
  desk.add_member({{"name", "Anna Eksempel"}});
  desk.write("duty/quality", followed());
  std::size_t revisions = 0;
  for (const auto& [id, record] : desk.set.records()) revisions += record.kind().empty() ? 1 : 0;
  const std::vector<Entry> entries = chronicle(desk.charter());
  CHECK(entries.size() == revisions);
  for (const Entry& entry : entries) {
    const Record* record = desk.set.find(entry.revision);
    REQUIRE(record != nullptr);
    CHECK(revisions::as_revision(*record).value == entry.after);
  }
}

TEST_CASE("chronicle: a wrong clock does not put an answer before its question") {
  Desk desk = new_desk();
  write_at(desk, "2030-01-01T00:00:00Z", "agreement/asks", "Et");
  write_at(desk, "2001-01-01T00:00:00Z", "agreement/asks", "To");
  write_at(desk, "not a moment", "agreement/asks", "Tre");
  CHECK(values(chronicle_of(desk.charter(), "agreement/asks")) == std::vector<Value>{"Tre", "To", "Et"});
  CHECK(chronicle_of(desk.charter(), "agreement/asks")[1].time == "2001-01-01T00:00:00Z");
}

TEST_CASE("chronicle: both proposals are current until somebody chooses") {
  Desk ours = new_desk();
  Desk theirs = ours.copy("Bo");
  ours.write("agreement/asks", "Vores");
  theirs.write("agreement/asks", "Deres");
  ours.set.unite(theirs.set);
  const std::vector<Entry> open = chronicle_of(ours.charter(), "agreement/asks");
  REQUIRE(open.size() == 2);
  CHECK(open[0].current);
  CHECK(open[1].current);
  ours.author.time = "2026-11-23T11:00:00Z";
  ours.write("agreement/asks", "Fælles");
  const std::vector<Entry> settled = chronicle_of(ours.charter(), "agreement/asks");
  CHECK(std::count_if(settled.begin(), settled.end(), [](const Entry& entry) { return entry.current; }) == 1);
  CHECK(settled[0].after == "Fælles");
}

TEST_CASE("chronicle: a field nobody wrote in has none") {
  CHECK(chronicle_of(new_desk().charter(), "agreement/asks").empty());
  CHECK(chronicle_of(new_desk().charter(), "nix").empty());
}

TEST_CASE("chronicle: a deletion is in it, and what was deleted stays in it") {
  Desk desk = new_desk();
  const std::string id = desk.add_member({{"name", "Anna Eksempel"}});
  desk.remove("member/" + id);
  const Charter charter = desk.charter();
  CHECK(chronicle_of(charter, "member/" + id + "/name").size() == 1);
  CHECK(chronicle_of(charter, "member/" + id + "/exists").size() == 1);
}

}  // namespace charter_chronicle_test
