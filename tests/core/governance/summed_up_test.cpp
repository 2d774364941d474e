// SPDX-License-Identifier: MPL-2.0
#include "core/governance/summed_up.h"

#include "tests/core/charter/charters.h"

namespace governance_summed_up_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using namespace kommissorium::governance;

TEST_CASE("summed up: members of today, count, findings, deviations, dates and digest of a charter") {
  Desk desk = new_desk(GroupKind::coordination, "OS2eksempel", full_catalogue());
  desk.add_member(
      {{"name", "Anna Eksempel"}, {"organisation", "Eksempel Kommune"}, {"roles", Value::Array{"convener"}}});
  desk.add_member({{"name", "Bo Eksempel"}, {"to", "2026-01-01"}});
  desk.write("head/review-date", "2027-11-01");
  desk.write("duty/roles", Value::Object{{"answer", "explained"},
                                         {"reason", "Vi er kun to."},
                                         {"follow-up", "2027-02-01"},
                                         {"person", "Anna Eksempel"}});
  desk.write("duty/wishes", explained(" "));  // no reason: still open
  desk.write("put-off/duty/wishes", Value::Object{{"date", "2027-03-01"}, {"person", "Anna\nEksempel"}});
  desk.write("put-off/duty/roles", Value::Object{{"date", "2027-03-01"}, {"person", ""}});  // explained since
  desk.write("explanation/no-quorum", "Vi er altid enige.");
  const Brief made = summed_up(desk.set, Language::danish, "2026-12-01", "x.json").value();
  REQUIRE(made.seats.size() == 1);
  CHECK(made.seats[0].name == "Anna Eksempel");
  CHECK(made.seats[0].role_words == "tovholder");
  CHECK(made.seats[0].has("convener"));
  CHECK(made.count == charter::count(desk.charter()));
  CHECK(made.review == "2027-11-01");
  REQUIRE(made.deviations.size() == 1);
  CHECK(made.deviations[0].duty == "duty/roles");
  CHECK(made.deviations[0].follow_up == "2027-02-01");
  CHECK(made.deviations[0].person == "Anna Eksempel");
  REQUIRE(made.put_off.size() == 1);
  CHECK(made.put_off[0].field == "duty/wishes");
  CHECK(made.put_off[0].day == "2027-03-01");
  CHECK(made.put_off[0].person == "Anna Eksempel");
  CHECK(made.explained == std::vector<std::string>{"no-quorum"});
  bool told = false;
  for (const Noted& finding : made.findings) {
    told = told || (finding.rule->id == "no-quorum" && finding.explained);
    CHECK_FALSE(finding.sentence.empty());
  }
  CHECK(told);
  CHECK(made.digest.size() == 9);
  CHECK(made.version == 0);
  CHECK(made.state == adoption::State::draft);
}

TEST_CASE("summed up: what is no charter is refused") {
  CHECK(summed_up(revisions::RecordSet(), Language::danish, "", "x").error().problem == Problem::no_genesis);
}

}  // namespace governance_summed_up_test
