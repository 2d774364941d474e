// SPDX-License-Identifier: MPL-2.0
#include "core/governance/findings.h"

#include <algorithm>

#include "core/governance/rules.h"
#include "tests/core/charter/charters.h"

namespace governance_findings_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using namespace kommissorium::governance;

namespace {

std::vector<Finding> found_in(const Desk& desk, const std::vector<const Brief*>& others = {}) {
  const charter::Charter charter = desk.charter();
  return all_findings({charter, adoption::standing(desk.set, charter), "2026-12-01"}, others);
}

bool has(const std::vector<Finding>& all, std::string_view rule) {
  return std::any_of(all.begin(), all.end(), [&](const Finding& one) { return one.rule->id == rule; });
}

}  // namespace

TEST_CASE("findings: demands first, each with a field of the charter or a place that is none") {
  for (const GroupKind kind : catalogue::every_group) {
    const Desk desk = new_desk(kind, "OS2eksempel", full_catalogue());
    const std::vector<Finding> all = found_in(desk);
    REQUIRE_FALSE(all.empty());
    CHECK(std::is_sorted(all.begin(), all.end(), [](const Finding& one, const Finding& other) {
      return one.rule->severity < other.rule->severity;
    }));
    const charter::Charter charter = desk.charter();
    for (const Finding& one : all) {
      CAPTURE(one.rule->id);
      const bool special = one.field == "member/order" || one.field == "adoption";
      CHECK((special || charter.point(one.field) != nullptr));
    }
  }
}

TEST_CASE("findings: should and advice can be explained, must cannot") {
  Desk desk = new_desk(GroupKind::steering, "OS2eksempel", full_catalogue());
  desk.write("explanation/no-quorum", " Vi er to. ");
  desk.write("explanation/no-decision-maker", "De er på ferie.");
  for (const Finding& one : found_in(desk)) {
    CAPTURE(one.rule->id);
    CHECK(one.is_explained() == (one.rule->id == "no-quorum"));
    if (one.is_explained()) CHECK(one.explanation == "Vi er to.");
  }
}

TEST_CASE("findings: one that looked at others names their files, whatever stands in a name") {
  Desk desk = new_desk(GroupKind::steering, "OS2eksempel", full_catalogue());
  desk.write("head/level", "2");
  Brief other;
  other.kind = GroupKind::expert;
  other.file = "{1}.json";
  const std::vector<Finding> all = found_in(desk, {&other});
  const auto found = std::find_if(all.begin(), all.end(), [](const Finding& one) {
    return one.rule->id == "level-without-coordination-group";
  });
  REQUIRE(found != all.end());
  CHECK(found->says(Language::danish) ==
        "Produktet er på niveau 2, men der er ikke set noget kommissorium for en koordinationsgruppe. (Set: "
        "{1}.json.)");
  other.kind = GroupKind::coordination;
  CHECK_FALSE(has(found_in(desk, {&other}), "level-without-coordination-group"));
}

TEST_CASE("findings: a rule is switched off by its name") {
  const Desk desk = new_desk(GroupKind::coordination, "OS2eksempel", full_catalogue());
  const charter::Charter charter = desk.charter();
  const Case asked = {charter, {}, "2026-12-01"};
  for (const Rule* rule : all_rules()) CHECK_FALSE(has(all_findings(asked, {}, rule->id), rule->id));
  CHECK(has(all_findings(asked, {}), "steering-question-open"));
}

TEST_CASE("findings: they do not depend on the order of the others") {
  Desk desk = new_desk(GroupKind::coordination, "OS2eksempel", full_catalogue());
  desk.write("head/steering-group", "no");
  Brief steering;
  steering.title = "Styregruppen";
  Brief expert;
  expert.kind = GroupKind::expert;
  const auto rules_of = [](const std::vector<Finding>& all) {
    std::vector<std::string_view> ids;
    for (const Finding& one : all) ids.push_back(one.rule->id);
    return ids;
  };
  CHECK(rules_of(found_in(desk, {&steering, &expert})) == rules_of(found_in(desk, {&expert, &steering})));
  CHECK(has(found_in(desk, {&steering}), "steering-answer-contradicted"));
}

}  // namespace governance_findings_test
