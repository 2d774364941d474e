// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/decisions.h"

#include "meetings.h"

namespace adoption_decisions_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

namespace {

RecordSet with(RecordSet set, const Record& record) {
  set.add(record);
  return set;
}

}  // namespace

TEST_CASE("decisions: a charter nobody has decided about has none, and what is unknown is passed over") {
  Desk desk = group();
  desk.set.add(revisions::seal({{"k", "tomorrow"}}));
  const Decisions none = read_decisions(desk.set);
  CHECK(none.versions.empty());
  CHECK(none.adoptions.empty());
  CHECK(none.set_aside.empty());
  CHECK(none.standing_adoptions().empty());
}

TEST_CASE("decisions: what is malformed is named and counts nowhere, and the set keeps it") {
  Desk desk = group();
  adopt(desk);
  for (const std::string kind : {"version", "adoption", "approval", "reopening"}) {
    CAPTURE(kind);
    const Record broken = revisions::seal({{"k", kind}, {"t", ""}});
    const RecordSet set = with(desk.set, broken);
    const Decisions decisions = read_decisions(set);
    REQUIRE(decisions.set_aside.size() == 1);
    CHECK(decisions.set_aside[0].problem == Problem::malformed_record);
    CHECK(decisions.set_aside[0].place.record == broken.id);
    CHECK(decisions.versions.size() == 1);
    CHECK(decisions.adoptions.size() == 1);
    CHECK(set.find(broken.id) != nullptr);
    CHECK(standing(set, desk.charter()) == standing_of(desk));
  }
}

TEST_CASE("decisions: an adoption with another version's digest or number is named and counts for neither") {
  Desk desk = group();
  adopt(desk);
  const Record adopted = only(desk.set, adoption_kind);
  desk.write("duty/direction", explained("Vi venter."));
  const std::string now = charter::digest(desk.set);
  for (const Record& forged : {changed(adopted, "digest", now), changed(adopted, "number", 2)}) {
    const Decisions decisions = read_decisions(with(desk.set, forged));
    REQUIRE(decisions.set_aside.size() == 1);
    CHECK(decisions.set_aside[0].problem == Problem::altered_adoption);
    CHECK(decisions.set_aside[0].place.record == forged.id);
    CHECK(standing(with(desk.set, forged), desk.charter()).state == State::changed);
  }
}

TEST_CASE("decisions: an adoption of an altered version counts no more than the version") {
  Desk desk = group();
  adopt(desk);
  const Record version = only(desk.set, version_kind);
  const Record forged_version = changed(version, "digest", std::string(64, 'f'));
  const Record forged_adoption = changed(changed(only(desk.set, adoption_kind), "version", forged_version.id),
                                         "digest", std::string(64, 'f'));
  RecordSet set = with(desk.set, forged_version);
  set.add(forged_adoption);
  const Decisions decisions = read_decisions(set);
  CHECK(decisions.set_aside.size() == 2);
  CHECK(decisions.versions.size() == 1);
  CHECK(decisions.adoptions.size() == 1);
}

TEST_CASE("decisions: an adoption stands by its digest while the version's text has not arrived") {
  Desk desk = group();
  adopt(desk);
  RecordSet set;
  for (const auto& [id, record] : desk.set.records()) {
    if (record.kind() != version_kind) set.add(record);
  }
  CHECK(read_decisions(set).set_aside.empty());
  CHECK(standing(set, desk.charter()).state == State::adopted);
}

TEST_CASE("decisions: a version with a number that does not rise is named") {
  Desk desk = group();
  adopt(desk);
  Version next = freeze(desk.charter(), read_decisions(desk.set).versions, "", desk.author);
  CHECK(next.number == 2);
  next.number = 1;
  const Decisions decisions = read_decisions(with(desk.set, encode(next)));
  REQUIRE(decisions.set_aside.size() == 1);
  CHECK(decisions.set_aside[0].detail == "number");
  CHECK(decisions.versions.size() == 1);
}

TEST_CASE("decisions: a later one takes the place of those it follows; two apart both stand") {
  Desk anna = group();
  adopt(anna);
  Desk bo = anna.copy("bo");
  anna.write("head/product", "OS2alfa");
  adopt(anna, "Anna Eksempel", "2026-12-01");
  CHECK(read_decisions(anna.set).standing_adoptions().size() == 1);
  CHECK(read_decisions(anna.set).newest_versions().size() == 1);
  bo.write("head/product", "OS2beta");
  adopt(bo, "Bo Prøve", "2026-12-02");
  anna.set.unite(bo.set);
  const Decisions both = read_decisions(anna.set);
  CHECK(both.standing_adoptions().size() == 2);
  CHECK(both.newest_versions().size() == 2);
  CHECK(both.is_shared(2));
  CHECK_FALSE(both.is_shared(1));
}

TEST_CASE("decisions: a reopening stands until the next adoption") {
  Desk desk = group();
  adopt(desk);
  reopen(desk);
  CHECK(read_decisions(desk.set).standing_adoptions().empty());
  CHECK(read_decisions(desk.set).standing_reopenings().size() == 1);
  adopt(desk);
  CHECK(read_decisions(desk.set).standing_adoptions().size() == 1);
  CHECK(read_decisions(desk.set).standing_reopenings().empty());
  CHECK(read_decisions(desk.set).versions.size() == 1);  // the same text is the same version
}

TEST_CASE("decisions: versions are called by number, digits, record or name") {
  Desk desk = group();
  Meeting meeting = meeting_of(desk);
  meeting.version_name = "Efter høring";
  adopt(desk, meeting);
  const Decisions decisions = read_decisions(desk.set);
  const Version& one = decisions.versions.front();
  for (const std::string& words :
       {std::string("1"), one.digest, one.digest.substr(0, 8), charter::label(one.digest),
        charter::compare(one.digest), one.id, std::string("Efter høring")}) {
    CAPTURE(words);
    CHECK(decisions.called(words).size() == 1);
  }
  for (const std::string& words :
       {std::string("2"), one.digest.substr(0, 7), std::string(), std::string("x")})
    CHECK(decisions.called(words).empty());
}

TEST_CASE("decisions: a reopening stands beside an adoption that knew nothing of it, until one knows both") {
  Desk desk = group();
  adopt(desk);
  Desk other = desk.copy("bo");
  reopen(desk, "Ny lov");
  adopt(other, "Bo Prøve", "2026-12-01");
  desk.set.unite(other.set);
  CHECK(read_decisions(desk.set).standing_adoptions().size() == 1);
  REQUIRE(read_decisions(desk.set).standing_reopenings().size() == 1);
  CHECK(read_decisions(desk.set).standing_reopenings()[0].reason == "Ny lov");
  adopt(desk, "Bo Prøve", "2026-12-01");  // the same meeting, in the knowledge of the reopening
  CHECK(read_decisions(desk.set).standing_adoptions().size() == 1);
  CHECK(read_decisions(desk.set).standing_reopenings().empty());
}

TEST_CASE("decisions: a number is no name, and people may say it in words or type a digest in capitals") {
  Desk desk = group();
  adopt(desk);
  Version named = freeze(desk.charter(), {}, "", desk.author);
  named.name = "1";  // only by hand: adopting refuses it
  named.number = 7;
  desk.set.add(encode(named));
  const Decisions decisions = read_decisions(desk.set);
  for (const char* words : {"1", "udgave 1", "Version 1"}) {
    CAPTURE(words);
    REQUIRE(decisions.called(words).size() == 1);
    CHECK(decisions.called(words)[0].number == 1);
  }
  std::string capitals = charter::compare(named.digest);
  for (char& c : capitals) {
    if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 'a' + 'A');
  }
  CHECK(decisions.called(capitals).size() == 2);  // the same content under two numbers
  CHECK(decisions.called("2").empty());
}

TEST_CASE("decisions: what was decided of one version alone") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  give(desk, answer_of(desk, "Bo Prøve"));
  reopen(desk);
  const Version first = read_decisions(desk.set).versions.at(0);
  desk.write("head/product", "OS2nyt");
  adopt(desk, "Anna Eksempel", "2026-12-01");
  give(desk, [&desk] {
    Approval answer = answer_of(desk, "Bo Prøve");
    answer.date = "2026-12-02";
    return answer;
  }());
  const Decisions own = read_decisions(desk.set).about(first);
  CHECK(own.versions.size() == 1);
  CHECK(own.approvals.size() == 1);
  CHECK(own.reopenings.size() == 1);
  REQUIRE(own.adoptions.size() == 1);
  CHECK(own.adoption(own.adoptions[0].id) == &own.adoptions[0]);
  CHECK(own.answers_at(own.adoptions[0].id).size() == 1);
}

}  // namespace adoption_decisions_test
