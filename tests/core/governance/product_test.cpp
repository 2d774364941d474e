// SPDX-License-Identifier: MPL-2.0
#include "core/governance/product.h"

#include "briefs.h"

namespace governance_product_test {

using namespace kommissorium;
using namespace kommissorium::governance;
using namespace kommissorium::governance::trial;

namespace {

Product of(const std::vector<Brief>& briefs, const ListedProduct* listed = nullptr) {
  std::vector<std::size_t> all;
  for (std::size_t at = 0; at < briefs.size(); ++at) all.push_back(at);
  return product(briefs, all, listed);
}

}  // namespace

TEST_CASE("product: level 2 and 3 ask for a steering group and, less sharply, a coordination group") {
  for (const std::string level : {"2", "3"}) {
    const ListedProduct listed = {"OS2eksempel", level};
    const Product none = of({}, &listed);
    CHECK(none.missing == std::vector<Missing>{{Lack::steering_group, Severity::must, false},
                                               {Lack::coordination_group, Severity::should, false}});
    Brief steering = brief_of(GroupKind::steering, "OS2eksempel", level);
    Brief coordination = brief_of(GroupKind::coordination, "OS2eksempel", level);
    CHECK(of({steering}).missing ==
          std::vector<Missing>{{Lack::coordination_group, Severity::should, false}});
    CHECK(of({coordination, steering}).lacks(Lack::convener));
    coordination.seats = {seat_of("Anna Eksempel", {"convener"})};
    CHECK(of({coordination, steering}).missing.empty());
    CHECK(of({coordination, steering}).charters == std::vector<std::size_t>{1, 0});  // steering groups first
  }
}

TEST_CASE(
    "product: level 1 asks for somebody who runs it, and a sandbox for nothing but that somebody knows it") {
  for (const std::string level : {"1", "sandbox", ""}) {
    const ListedProduct listed = {"OS2eksempel", level};
    const std::vector<Missing> missing = of({}, &listed).missing;
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].what == (level == "1" ? Lack::convener : Lack::charter));
    CHECK(of({brief_of(GroupKind::coordination, "OS2eksempel", level)}, &listed).missing.size() ==
          (level == "1" ? 1 : 0));
  }
}

TEST_CASE("product: who leads follows from the groups there are and what the coordination group answered") {
  const Brief steering = brief_of(GroupKind::steering, "OS2eksempel");
  Brief coordination = brief_of(GroupKind::coordination, "OS2eksempel");
  CHECK(of({coordination}).management == Management::unknown);
  CHECK(of({steering, coordination}).management == Management::steering_group);
  coordination.steering_group = "no";
  CHECK(of({coordination}).management == Management::coordination_group);
  CHECK(of({steering, coordination}).management == Management::contested);
  coordination.steering_group = "yes";
  CHECK(of({coordination}).management == Management::steering_group);
  CHECK(of({coordination}).missing == std::vector<Missing>{{Lack::steering_group, Severity::advice, true}});
  Brief other = coordination;
  other.steering_group = "no";
  CHECK(of({coordination, other}).management == Management::contested);
}

TEST_CASE("product: the list's level counts before what charters say, and a difference is told") {
  const Brief two = brief_of(GroupKind::coordination, "OS2eksempel", "2");
  const Brief three = brief_of(GroupKind::steering, "OS2eksempel", "3");
  CHECK(of({two, three}).level == "3");
  CHECK(of({two, three}).levels_differ);
  CHECK_FALSE(of({two, two}).levels_differ);
  const ListedProduct listed = {"OS2 Eksempel", "1"};
  CHECK(of({two}, &listed).level == "1");
  CHECK(of({two}, &listed).levels_differ);
  CHECK(of({two}, &listed).name == "OS2 Eksempel");
  CHECK(of({brief_of(GroupKind::expert, "x", "unknown")}).level.empty());
}

}  // namespace governance_product_test
