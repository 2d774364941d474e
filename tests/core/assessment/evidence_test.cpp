// SPDX-License-Identifier: MPL-2.0
#include "core/assessment/evidence.h"

#include <algorithm>

#include "assessments.h"

namespace assessment_evidence_test {

using namespace kommissorium;
using namespace kommissorium::assessment;
using namespace kommissorium::assessment::trial;

namespace {

/// What is pointed to, kept beside it.
struct Held {
  charter::Charter charter;
  adoption::Standing standing;
  Evidence evidence() const { return {&charter, &standing, charter::digest(charter), "mappe/gruppe.json"}; }
};

Held held(const Desk& desk, Language language = Language::danish) {
  Held held = {desk.charter(language), {}};
  held.standing = adoption::standing(desk.set, held.charter);
  return held;
}

}  // namespace

TEST_CASE("evidence: members count from their first to their last day, with roles in words") {
  Desk desk = desk_of(GroupKind::coordination, {{"Anna Eksempel", "convener", ""}});
  desk.add_member({{"name", "Bo Prøve"}, {"from", "2026-12-02"}});
  desk.add_member({{"name", "Dorte Digt"}, {"to", "2026-11-30"}});
  desk.add_member({{"name", "Eva Opdigtet"}, {"from", "2026-12-01"}, {"to", "2026-12-01"}});
  const Held coordination = held(desk);
  const Evidence evidence = coordination.evidence();
  CHECK(in_words(evidence, members_on(evidence, today), Language::danish) ==
        "Anna Eksempel, Eksempel Kommune (tovholder); Eva Opdigtet (fra 01-12-2026, til 01-12-2026)");
  CHECK(members_on(evidence, "2026-12-02").size() == 2);
}

TEST_CASE("evidence: a member with two proposals is not named") {
  Desk one = desk_of(GroupKind::coordination, {{"Anna Eksempel", "convener", ""}});
  Desk other = one.copy("Bo");
  const std::string field = "member/" + one.charter().members.front().id + "/name";
  one.write(field, "Anna Prøve");
  other.write(field, "Anna Digt");
  one.set.unite(other.set);
  const Held held_charter = held(one);
  CHECK(members_on(held_charter.evidence(), today).empty());
}

TEST_CASE("evidence: more than thirty people are counted") {
  Desk desk = desk_of(GroupKind::coordination, {});
  for (int n = 0; n < 33; ++n) desk.add_member({{"name", "Person " + std::to_string(n)}});
  const Held large = held(desk);
  const Evidence evidence = large.evidence();
  const std::string words = in_words(evidence, members_on(evidence, today), Language::danish);
  CHECK(words.ends_with("Person 29; og 3 til"));
}

TEST_CASE("evidence: fields that say something are told in one line each, long ones shortened") {
  Desk desk = desk_of(GroupKind::steering, {});
  desk.write("agreement/quorum", "Halvdelen\naf medlemmerne");
  desk.write("agreement/decisions", std::string(5000, 'x'));
  const Held steering = held(desk);
  const std::string lines = fields_in_words(
      steering.evidence(), {"agreement/quorum", "agreement/amount", "agreement/decisions", "no/such"});
  CHECK(lines.starts_with("Beslutningsdygtig: Halvdelen af medlemmerne\n"));
  CHECK(lines.size() < 800);
  CHECK(std::count(lines.begin(), lines.end(), '\n') == 2);
}

TEST_CASE("evidence: what an answer rests on names title, standing, check number and file") {
  Desk desk = desk_of(GroupKind::steering, {{"Anna Eksempel", "chair", ""}});
  const Held draft = held(desk);
  CHECK(basis_in_words(draft.evidence(), Language::danish) ==
        "Grundlag: kommissoriet „Styregruppen for OS2eksempel“. Udkast, ikke vedtaget. Kontroltal: " +
            charter::label(charter::digest(draft.charter)) + ". Fil: mappe/gruppe.json");
  adopt(desk, "Anna Eksempel");
  const Held adopted = held(desk, Language::english);
  CHECK(basis_in_words(adopted.evidence(), Language::english).find("adopted 23-11-2026") !=
        std::string::npos);
  CHECK(group_in_words(adopted.evidence(), Language::danish) == "styregruppen for OS2eksempel");
  Evidence undecided = adopted.evidence();
  undecided.digest = "";
  CHECK(basis_in_words(undecided, Language::danish).find("Kontroltal: intet") != std::string::npos);
}

}  // namespace assessment_evidence_test
