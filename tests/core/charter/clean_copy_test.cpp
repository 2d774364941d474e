// SPDX-License-Identifier: MPL-2.0
#include "core/charter/clean_copy.h"

#include "charters.h"
#include "core/charter/digest.h"
#include "core/json/charter_file.h"

namespace charter_clean_copy_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

constexpr const char* now = "2027-01-02T03:04:05Z";

Desk worked_on() {
  Desk desk = new_desk(GroupKind::coordination);
  desk.write("head/product", "Hemmeligt navn");
  desk.write("head/product", "OS2eksempel");
  desk.write("duty/quality", explained("Vi venter"));
  const std::string gone = desk.add_member({{"name", "Slettet Person"}});
  desk.add_member({{"name", "Anna Eksempel"}, {"roles", Value::Array{"chair"}}});
  desk.add_duty("Spise kage");
  desk.add_section("Kaffe", "Sort");
  desk.remove("member/" + gone);
  return desk;
}

RecordSet copy_of(const RecordSet& set, const std::string& seed = "copies") {
  IdSource ids = {seed, 0};
  return clean_copy(set, ids, now);
}

}  // namespace

TEST_CASE("clean copy: another charter that reads the same, with the same check number") {
  const Desk desk = worked_on();
  const Desk copy = {copy_of(desk.set), {}, {}};
  CHECK(copy.set.charter_id().size() == 64);
  CHECK(copy.set.charter_id() != desk.set.charter_id());
  CHECK(copy.charter().kind == GroupKind::coordination);
  CHECK(copy.charter().title == desk.charter().title);
  CHECK(copy.charter().members == desk.charter().members);
  CHECK_FALSE(digest(desk.set).empty());
  CHECK(digest(copy.set) == digest(desk.set));
}

TEST_CASE("clean copy: neither earlier values nor deleted people nor authors are in it, and no old moment") {
  const RecordSet copy = copy_of(worked_on().set);
  const std::string bytes = json::write_charter_file(copy);
  for (const char* past : {"Hemmeligt", "Slettet", "Åse", "2026-11-23"}) {
    CAPTURE(past);
    CHECK(bytes.find(past) == std::string::npos);
  }
  for (const auto& [id, record] : copy.records()) {
    if (record.kind().empty()) CHECK(revisions::as_revision(record).parents.empty());
  }
}

TEST_CASE("clean copy: it remembers which charter it was copied from, other charters nothing") {
  const Desk desk = worked_on();
  const RecordSet copy = copy_of(desk.set);
  CHECK(copied_from(copy) == desk.set.charter_id());
  CHECK(copied_from(copy_of(copy)) == copy.charter_id());
  CHECK(copied_from(desk.set).empty());
  CHECK(copied_from(RecordSet()).empty());
  CHECK(copy.find(copy.charter_id())->body.at("t") == Value(now));
}

TEST_CASE("clean copy: what a genesis says of where it came from is believed only when it can be an id") {
  for (const Value& nonsense : {Value("x"), Value(7), Value(), Value(std::string(64, 'G'))}) {
    RecordSet set;
    set.add(
        revisions::seal({{"k", "charter"}, {"group", "expert"}, {"nonce", "1"}, {"copied-from", nonsense}}));
    CHECK(copied_from(set).empty());
  }
}

TEST_CASE("clean copy: two copies of one charter are two charters") {
  const Desk desk = worked_on();
  CHECK(copy_of(desk.set, "one").charter_id() != copy_of(desk.set, "two").charter_id());
  CHECK(copy_of(desk.set, "one") == copy_of(desk.set, "one"));
}

TEST_CASE("clean copy: an old file is another charter's and never mixed in") {
  const Desk desk = worked_on();
  const RecordSet copy = copy_of(desk.set);
  const auto refused = json::read_additions(json::write_charter_file(desk.set), "old.json", copy);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().problem == Problem::other_charter);
  CHECK(refused.error().detail == copied_from(copy));
}

TEST_CASE("clean copy: open proposals stay open, so that nobody's is dropped by copying") {
  Desk anna = worked_on();
  Desk bo = anna.copy("Bo");
  anna.write("duty/direction", followed());
  bo.write("duty/direction", explained("Nej"));
  anna.set.unite(bo.set);
  const Desk copy = {copy_of(anna.set), {}, {}};
  CHECK(copy.point("duty/direction").proposals.size() == 2);
  CHECK(copy.charter().conflicts() == anna.charter().conflicts());
}

TEST_CASE("clean copy: it is worked on like any other charter, and a file of it is read again") {
  Desk copy = {copy_of(worked_on().set), {"copy", 0}, {"Bo", "2027-01-03T00:00:00Z"}};
  copy.write("head/product", "OS2andet");
  const auto read = json::read_charter_file(json::write_charter_file(copy.set), "x");
  REQUIRE(read.ok());
  CHECK(read.value().set == copy.set);
  CHECK(copied_from(read.value().set) == copied_from(copy.set));
}

TEST_CASE("clean copy: of what is no charter there is none") {
  CHECK(copy_of(RecordSet()).size() == 0);
  RecordSet bare;
  bare.add(revisions::seal({{"k", "charter"}, {"group", "expert"}, {"nonce", "1"}, {"t", ""}}));
  CHECK(copy_of(bare).size() == 0);
}

}  // namespace charter_clean_copy_test
