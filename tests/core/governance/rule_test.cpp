// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rule.h"

#include "tests/core/charter/charters.h"

namespace governance_rule_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;

TEST_CASE("rule: a case gives what stands in a field, and nothing while proposals differ") {
  Desk desk = new_desk();
  Desk other = desk.copy("Bo");
  desk.write("agreement/asks", "Bestyrelsen");
  const charter::Charter one = desk.charter();
  CHECK(governance::Case{one, {}, ""}.text("agreement/asks") == "Bestyrelsen");
  CHECK(governance::Case{one, {}, ""}.text("agreement/nothing") == "");
  other.write("agreement/asks", "Sekretariatet");
  desk.set.unite(other.set);
  const charter::Charter two = desk.charter();
  CHECK(governance::Case{two, {}, ""}.text("agreement/asks") == "");
}

TEST_CASE("rule: who has left does not count from the day after, and always where the day is unknown") {
  Desk desk = new_desk();
  desk.add_member({{"name", "Anna Eksempel"}, {"to", "2026-11-23"}});
  const charter::Charter charter = desk.charter();
  CHECK(governance::Case{charter, {}, "2026-11-23"}.members().size() == 1);
  CHECK(governance::Case{charter, {}, "2026-11-24"}.members().empty());
  CHECK(governance::Case{charter, {}, ""}.members().size() == 1);
}

}  // namespace governance_rule_test
