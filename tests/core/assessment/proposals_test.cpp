// SPDX-License-Identifier: MPL-2.0
#include "core/assessment/proposals.h"

#include "assessments.h"
#include "core/charter/example.h"

namespace assessment_proposals_test {

using namespace kommissorium;
using namespace kommissorium::assessment;
using namespace kommissorium::assessment::trial;
using adoption::Approval;
using adoption::Role;
using adoption::Verdict;
using adoption::Way;

namespace {

Desk coordination(const std::vector<Person>& people = {{"Anna Eksempel", "convener", ""},
                                                       {"Bo Prøve", "", ""}}) {
  return desk_of(GroupKind::coordination, people);
}
Desk steering(const std::vector<Person>& people = {{"Dorte Digt", "chair", ""},
                                                   {"Eva Opdigtet", "board-representative", "board"}}) {
  return desk_of(GroupKind::steering, people);
}
Desk expert() { return desk_of(GroupKind::expert, {{"Finn Fantasi", "", ""}}); }

Desk approved(Verdict verdict = Verdict::approved, const std::string& reason = "") {
  Desk desk = steering();
  adopt(desk, "Dorte Digt");
  Approval answer;
  answer.who = {"Gerda Påfund", "OS2's bestyrelse", ""};
  answer.role = Role::board;
  answer.verdict = verdict;
  answer.reason = reason;
  answer.way = Way::meeting;
  answer.reference = "Referat 7";
  answer.date = "2026-11-25";
  give(desk, answer);
  return desk;
}

std::string ids_of(const std::vector<Written>& all) {
  std::string ids;
  for (const Written& one : all) ids += one.id + '=' + one.answer + ' ';
  return ids;
}

}  // namespace

TEST_CASE("proposals: of what no charter knows nothing is proposed") {
  CHECK(proposed({}).empty());
  for (const GroupKind kind : catalogue::every_group) CHECK(proposed({desk_of(kind, {})}).empty());
}

TEST_CASE("proposals: all three groups filled in answer all seven") {
  Desk first = coordination();
  first.write("responsibility/ask-secretariat", followed());
  first.write("head/steering-group", "yes");
  const std::vector<Written> all = proposed({approved(), first, expert()});
  CHECK(ids_of(all) == "G2=Ja G3=Ja G6=Ja G7=Ja G11=Ja G12=Ja G14=Ja ");
  for (const Written& one : all) {
    CAPTURE(one.id);
    CHECK(says(&one, "Grundlag: kommissoriet"));
    CHECK(says(&one, "Fil: gruppe.json"));
    CHECK_FALSE(one.documentation.ends_with('\n'));
    CHECK(one.documentation.find("{") == std::string::npos);
  }
}

TEST_CASE("proposals: G3 names the convener with role, tasks and mandate") {
  Desk desk = coordination();
  desk.write("agreement/roles", "Anna kalder ind.");
  const std::vector<Written> all = proposed({desk});
  const Written* convener = proposal(all, "G3");
  CHECK(says(convener, "er udpeget: Anna Eksempel, Eksempel Kommune (tovholder)"));
  CHECK(says(convener, "Tovholder: Frivillig"));
  CHECK(says(convener, "Anna kalder ind."));
  CHECK(says(convener, "Mandat: "));
  CHECK(says(convener, "Udkast, ikke vedtaget"));
  CHECK(says(convener, charter::label(charter::digest(desk.charter()))));
  CHECK_FALSE(says(convener, "Bo Prøve"));
  const Desk coordinator = coordination({{"Anna Eksempel", "product-coordinator", ""}});
  CHECK(says(proposal(proposed({coordinator}), "G3"), "(produktkoordinator)"));
}

TEST_CASE("proposals: G3 is no only where a list of members has nobody who runs the group") {
  const std::vector<Written> all = proposed({coordination({{"Bo Prøve", "", ""}})});
  const Written* none = proposal(all, "G3");
  REQUIRE(none != nullptr);
  CHECK(none->answer == "Nej");
  CHECK(says(none, "ingen tovholder"));
  CHECK(says(none, "Bo Prøve"));
  CHECK(proposal(proposed({steering()}), "G3") == nullptr);
  // The steering group names one: that is enough, whatever the coordination group's list says.
  const std::vector<Written> both =
      proposed({coordination({{"Bo Prøve", "", ""}}), steering({{"Dorte Digt", "convener", ""}})});
  REQUIRE(proposal(both, "G3") != nullptr);
  CHECK(proposal(both, "G3")->answer == "Ja");
  // An expert group's convener runs no product.
  CHECK(proposal(proposed({desk_of(GroupKind::expert, {{"Finn Fantasi", "convener", ""}})}), "G3") ==
        nullptr);
}

TEST_CASE("proposals: a convener who has left, or whose role two differ about, is none") {
  Desk gone = coordination({});
  gone.add_member({{"name", "Anna Eksempel"}, {"roles", Value::Array{"convener"}}, {"to", "2026-11-30"}});
  CHECK(proposal(proposed({gone}), "G3") == nullptr);  // nobody is left to be asked
  CHECK(proposal(proposed({gone}, Language::danish, "2026-11-30"), "G3") != nullptr);
  Desk one = coordination();
  Desk other = one.copy("Bo");
  const std::string field = "member/" + one.charter().members.front().id + "/roles";
  one.write(field, Value::Array{"chair"});
  other.write(field, Value::Array{"minute-taker"});
  one.set.unite(other.set);
  CHECK(proposal(proposed({one}), "G3") == nullptr);
}

TEST_CASE("proposals: G6 and G7 describe the group, its people, mandate and duties") {
  Desk desk = steering();
  desk.write("duty/quality", followed());
  desk.write("meeting/frequency", "Hvert kvartal");
  const std::vector<Written> all = proposed({desk, coordination()});
  CHECK(says(proposal(all, "G6"), "Styregruppen for OS2eksempel er nedsat."));
  CHECK(says(proposal(all, "G6"), "Medlemmer: Dorte Digt, Eksempel Kommune (formand); Eva Opdigtet"));
  CHECK(says(proposal(all, "G6"), "Så tit mødes gruppen: Hvert kvartal"));
  CHECK(says(proposal(all, "G6"), "gruppen følger: 1 af 13"));
  CHECK(says(proposal(all, "G7"), "Koordinationsgruppen for OS2eksempel er nedsat."));
}

TEST_CASE("proposals: without a steering group G6, G11 and G12 are no, with the charter that says so") {
  Desk desk = coordination();
  desk.write("head/steering-group", "no");
  const std::vector<Written> all = proposed({desk});
  CHECK(ids_of(all) == "G3=Ja G6=Nej G7=Ja G11=Nej G12=Nej ");
  CHECK(says(proposal(all, "G6"), "ikke har en styregruppe"));
  // A steering group's own charter says otherwise: the two are at odds, and nobody can say which is right.
  const std::vector<Written> at_odds = proposed({desk, steering()});
  CHECK(proposal(at_odds, "G6") == nullptr);
  CHECK(proposal(at_odds, "G12") == nullptr);
}

TEST_CASE("proposals: G11 is what the board answered, and nothing while it has not") {
  Desk silent = steering();
  adopt(silent, "Dorte Digt");
  CHECK(proposal(proposed({silent}), "G11") == nullptr);
  const Written* yes_said = nullptr;
  const std::vector<Written> approving = proposed({approved()});
  yes_said = proposal(approving, "G11");
  REQUIRE(yes_said != nullptr);
  CHECK(yes_said->answer == "Ja");
  CHECK(says(yes_said, "25-11-2026"));
  CHECK(says(yes_said, "Gerda Påfund"));
  CHECK(says(yes_said, "Referat 7"));
  CHECK(says(yes_said, "Udgave 1, vedtaget 23-11-2026"));
  const std::vector<Written> refusing = proposed({approved(Verdict::refused, "For vagt")});
  REQUIRE(proposal(refusing, "G11") != nullptr);
  CHECK(proposal(refusing, "G11")->answer == "Nej");
  CHECK(says(proposal(refusing, "G11"), "For vagt"));
}

TEST_CASE("proposals: G12 names the board's member, or says that the list has none") {
  CHECK(says(proposal(proposed({steering()}), "G12"), "Eva Opdigtet"));
  CHECK_FALSE(says(proposal(proposed({steering()}), "G12"), "Dorte Digt"));
  const std::vector<Written> none = proposed({steering({{"Dorte Digt", "chair", ""}})});
  REQUIRE(proposal(none, "G12") != nullptr);
  CHECK(proposal(none, "G12")->answer == "Nej");
}

TEST_CASE("proposals: G14 is an expert group of the product, G2 what is agreed with the secretariat") {
  CHECK(says(proposal(proposed({expert()}), "G14"), "Finn Fantasi"));
  CHECK(proposal(proposed({coordination()}), "G14") == nullptr);
  CHECK(says(proposal(proposed({coordination({{"Hans Sekretær", "", "secretariat"}})}), "G2"),
             "Hans Sekretær"));
  Desk refusing = coordination();
  refusing.write("responsibility/ask-secretariat", explained("Vi klarer os selv."));
  const std::vector<Written> all = proposed({refusing});
  REQUIRE(proposal(all, "G2") != nullptr);
  CHECK(proposal(all, "G2")->answer == "Nej");
  CHECK(says(proposal(all, "G2"), "Vi klarer os selv."));
  refusing.write("responsibility/news", followed());
  CHECK(proposal(proposed({refusing}), "G2")->answer == "Ja");
  CHECK(says(proposal(proposed({refusing}), "G2"),
             "Vi klarer os selv."));  // and what is not followed is still said
}

TEST_CASE("proposals: an example documents nothing") {
  for (const GroupKind kind : catalogue::every_group) {
    const auto examples = json::parse(embedded::examples());
    REQUIRE(examples.ok());
    Desk desk;
    desk.set = charter::example(kind, Language::danish, full_catalogue(), examples.value()).value();
    CHECK(proposed({desk}).empty());
  }
}

TEST_CASE("proposals: they are written in the language that is asked for, the answers in OS2's words") {
  const std::vector<Written> all = proposed({coordination()}, Language::english);
  REQUIRE(proposal(all, "G3") != nullptr);
  CHECK(proposal(all, "G3")->answer == "Ja");
  CHECK(says(proposal(all, "G3"), "(convener)"));
  CHECK(says(proposal(all, "G3"), "Draft, not adopted"));
  CHECK(proposed({coordination()}) == proposed({coordination()}));
}

TEST_CASE("proposals: they stand beside what is there; only what nobody answered is open") {
  const SelfAssessment assessment = read_whole(fixture);
  CHECK(stands(assessment, {"G3", "Ja", "x"}) == Stands::open);
  CHECK(stands(assessment, {"G7", "Ja", "x"}) == Stands::open);
  CHECK(stands(assessment, {"G6", "Ja", "x"}) == Stands::beside);
  CHECK(stands(assessment, {"G12", "Ja", "x"}) == Stands::beside);  // a text without an answer is somebody's
  CHECK(stands(assessment, {"R1", "Ja", "Sparer \"tid\"."}) == Stands::taken);
  CHECK(stands(assessment, {"G14", "Ja", "x"}) == Stands::absent);
}

}  // namespace assessment_proposals_test
