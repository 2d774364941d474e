// SPDX-License-Identifier: MPL-2.0
#include "core/compare/two_proposals.h"

#include "../charter/charters.h"

namespace compare_two_proposals_test {

using namespace kommissorium;
using namespace kommissorium::compare;
using namespace kommissorium::charter::trial;

namespace {

/// Words as one line: [+new], [-gone].
std::string told(const Pieces& words) {
  std::string out;
  for (const Piece& piece : words) {
    if (piece.mark == Mark::same) out += piece.text;
    if (piece.mark == Mark::added) out += "[+" + piece.text + "]";
    if (piece.mark == Mark::removed) out += "[-" + piece.text + "]";
  }
  return out;
}

/// Anna and Bo write in one field of the same charter, without seeing each other.
struct Pair {
  Desk anna = new_desk();
  Desk bo;

  explicit Pair(std::string_view field = "", const Value& common = Value()) {
    if (!field.empty()) anna.write(field, common);
    bo = anna.copy("Bo");
    anna.author = {"Anna", "2026-11-23T14:10:00Z"};
    bo.author = {"Bo", "2026-11-24T07:02:00Z"};
  }
  TwoProposals write(std::string_view field, const Value& one, const Value& other) {
    anna.write(field, one);
    bo.write(field, other);
    return united(field);
  }
  TwoProposals united(std::string_view field) {
    anna.set.unite(bo.set);
    return two_proposals(anna.charter(), field);
  }
};

}  // namespace

TEST_CASE("two proposals: each text is marked against what both come from, the older first") {
  Pair pair("agreement/asks", "Gruppen mødes seks gange om året. Indkaldelsen sendes to uger før.");
  const TwoProposals shown =
      pair.write("agreement/asks", "Gruppen mødes fire gange om året. Indkaldelsen sendes to uger før.",
                 "Gruppen mødes seks gange om året. Indkaldelsen sendes med dagsorden to uger før.");
  REQUIRE(shown.sides.size() == 2);
  CHECK(shown.section_title == "Titel purpose");
  CHECK(shown.section_number == 3);
  CHECK(shown.before == "Gruppen mødes seks gange om året. Indkaldelsen sendes to uger før.");
  CHECK(shown.sides[0].author == "Anna");
  CHECK(shown.sides[1].time == "2026-11-24T07:02:00Z");
  CHECK(told(shown.sides[0].words) ==
        "Gruppen mødes [+fire] gange om året. Indkaldelsen sendes to uger før.");
  CHECK(told(shown.sides[1].words).find("[+med dagsorden") != std::string::npos);
  REQUIRE(shown.both.has_value());
  CHECK(shown.both->value ==
        Value("Gruppen mødes fire gange om året. Indkaldelsen sendes med dagsorden to uger før."));
  CHECK(told(shown.both->words).find("[+fire]") != std::string::npos);
}

TEST_CASE("two proposals: what was only taken out is shown, what was replaced by what came") {
  Pair pair("agreement/asks", "En to tre fire");
  const TwoProposals shown = pair.write("agreement/asks", "En tre fire", "En to tre fem");
  CHECK(told(shown.sides[0].words) == "En [-to ]tre fire");
  CHECK(told(shown.sides[1].words) == "En to tre [+fem]");
}

TEST_CASE("two proposals: with nothing before them the texts are held against each other") {
  Pair pair;
  const TwoProposals shown = pair.write("agreement/asks", "Bestyrelsen i OS2", "Ingen i OS2");
  CHECK(shown.before.empty());
  CHECK(shown.against_each_other);
  CHECK(told(shown.sides[0].words) == "[+Bestyrelsen] i OS2");
  CHECK(told(shown.sides[1].words) == "[+Ingen] i OS2");
  CHECK_FALSE(shown.both.has_value());
}

TEST_CASE("two proposals: choices, answers, wordings and members' fields are told in words") {
  Pair level("head/level", "1");
  const TwoProposals chosen = level.write("head/level", "2", "");
  CHECK(chosen.before == "Valg 1");
  CHECK(told(chosen.sides[0].words) == "Valg [+2]");
  CHECK(chosen.sides[0].value == Value("2"));

  Pair duty;
  const TwoProposals answer = duty.write("duty/quality", followed(), explained("Senere"));
  CHECK(answer.label.find("Stille krav") != std::string::npos);
  CHECK(told(answer.sides[1].words).find("Senere") != std::string::npos);

  Pair wording;
  const TwoProposals reworded =
      wording.write("duty/quality/text", "Altid stille krav", "Stille krav til alle");
  CHECK(reworded.before == "Stille krav");
  REQUIRE(reworded.both.has_value());
  CHECK(reworded.both->value == Value("Altid stille krav til alle"));

  Pair member;
  const std::string id = member.anna.add_member({{"name", "Dan"}});
  member.bo.set = RecordSet(member.anna.set);
  const TwoProposals organisation =
      member.write("member/" + id + "/organisation", "Eksempel Kommune", "Prøveby Kommune");
  CHECK(organisation.section_title == "Titel members");
  CHECK(organisation.label.find("Dan") != std::string::npos);
}

TEST_CASE("two proposals: one deleted what another changed, and the change is told against what was seen") {
  Pair pair;
  const std::string id = pair.anna.add_member({{"name", "Dan"}});
  pair.bo.set = RecordSet(pair.anna.set);
  pair.anna.remove("member/" + id);
  pair.bo.write("member/" + id + "/name", "Dan Eksempel");
  const TwoProposals shown = pair.united("member/" + id + "/exists");
  CHECK(shown.is_item);
  REQUIRE(shown.sides.size() == 2);
  CHECK(shown.sides[0].removes);
  CHECK(shown.sides[0].author == "Anna");
  CHECK(shown.sides[1].author == "Bo");
  CHECK(told(shown.sides[1].words).find("Dan[+ Eksempel]") != std::string::npos);
  Desk desk = pair.anna;
  desk.write("member/" + id + "/exists", shown.sides[1].value);
  CHECK(desk.charter().conflicts().empty());
  CHECK(desk.charter().members.size() == 1);
  pair.anna.write("member/" + id + "/exists", shown.sides[0].value);
  CHECK(pair.anna.charter().members.empty());
}

TEST_CASE("two proposals: a text that differs in blanks only is told so") {
  Pair pair("agreement/asks", "En");
  CHECK(pair.write("agreement/asks", "En to", "En  to").only_blanks);
  Pair other("agreement/asks", "En");
  CHECK_FALSE(other.write("agreement/asks", "En to", "En tre").only_blanks);
}

TEST_CASE("two proposals: three are three, without a combination; one or none is nothing to decide") {
  Pair pair("agreement/asks", "En to tre");
  Desk cecilie = pair.anna.copy("Cecilie");
  cecilie.write("agreement/asks", "En to tre fire");
  pair.anna.set.unite(cecilie.set);
  pair.bo.write("agreement/asks", "Nul en to tre");
  pair.anna.set.unite(pair.bo.set);
  Desk dan = new_desk().copy("Dan");
  const TwoProposals two = two_proposals(pair.anna.charter(), "agreement/asks");
  CHECK(two.sides.size() == 2);
  CHECK(two.both.has_value());
  dan.set.add(revisions::revision("agreement/asks", {}, "Helt andet", "Dan", ""));
  pair.anna.set.unite(dan.set);
  const TwoProposals three = two_proposals(pair.anna.charter(), "agreement/asks");
  CHECK(three.sides.size() == 3);
  CHECK_FALSE(three.both.has_value());
  CHECK(three.before.empty());

  const TwoProposals decided = two_proposals(new_desk().charter(), "head/product");
  CHECK(decided.sides.size() == 1);
  CHECK(told(decided.sides[0].words) == "OS2eksempel");
  CHECK(two_proposals(new_desk().charter(), "agreement/asks").sides.empty());
  CHECK(two_proposals(new_desk().charter(), "no/such/field").sides.empty());
}

}  // namespace compare_two_proposals_test
