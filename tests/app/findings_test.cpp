// SPDX-License-Identifier: MPL-2.0
#include "app/findings.h"

#include <algorithm>

#include "app/look_up.h"
#include "tests/app/trial.h"

namespace app_findings_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

struct Desk : Program {
  explicit Desk(MemoryStore& kept_in) : Program(kept_in, 1, "seed one", charter::trial::full_catalogue()) {}
  bool finds(std::string_view rule) const {
    REQUIRE(state.looked_up != nullptr);
    const std::vector<governance::Finding>& all = state.looked_up->findings;
    return std::any_of(all.begin(), all.end(),
                       [&](const governance::Finding& one) { return one.rule->id == rule; });
  }
};

}  // namespace

TEST_CASE("findings: they follow what is written, and the other charters of the product") {
  MemoryStore store;
  Desk desk(store);
  const std::string id = desk.creates(GroupKind::coordination);
  CHECK(desk.finds("steering-question-open"));
  desk.does(Write{"head/steering-group", "no"});
  CHECK_FALSE(desk.finds("steering-question-open"));
  CHECK_FALSE(desk.finds("steering-answer-contradicted"));
  const std::string other = desk.creates(GroupKind::steering);
  desk.does(OpenCharter{id});
  CHECK(desk.finds("steering-answer-contradicted"));
  desk.does(DeleteCharter{other});
  desk.does(OpenCharter{id});
  CHECK_FALSE(desk.finds("steering-answer-contradicted"));
}

TEST_CASE("findings: what is due comes due while the page stays open") {
  MemoryStore store;
  Desk desk(store);
  desk.creates(GroupKind::steering);
  desk.does(Write{"head/review-date", "2026-11-24"});
  CHECK_FALSE(desk.finds("review-date-passed"));
  desk.moment = {"2026-11-25T11:00:00Z", "2026-11-25T12:00"};
  desk.does(ShowFindings{});
  CHECK(desk.finds("review-date-passed"));
}

TEST_CASE("findings: an explanation is written on their screen, counts, and can be undone") {
  MemoryStore store;
  Desk desk(store);
  desk.creates(GroupKind::steering);
  desk.does(ShowFindings{"no-quorum"});
  CHECK(desk.state.screen == Screen::findings);
  CHECK(desk.state.focus_key == "explanation/no-quorum");
  const std::size_t before = open_findings(desk.state.looked_up->findings);
  desk.writes("explanation/no-quorum", "Vi er to");
  CHECK(open_findings(desk.state.looked_up->findings) == before - 1);
  CHECK(desk.text("explanation/no-quorum") == "Vi er to");
  desk.does(Undo{});
  CHECK(open_findings(desk.state.looked_up->findings) == before);
  desk.does(CloseReview{});
  CHECK(desk.state.screen == Screen::charter);
}

TEST_CASE("findings: the way leads to a folded part of a member, and to the list itself") {
  MemoryStore store;
  Desk desk(store);
  desk.creates(GroupKind::steering);
  desk.does(AddMembers{"Anna Eksempel, Eksempel Kommune"});
  const std::string member = "member/" + desk.view().members.front().id;
  desk.does(ShowFindings{});
  desk.does(GoToField{member + "/organisation-kind"});
  CHECK(desk.state.screen == Screen::charter);
  CHECK(desk.state.section == "members");
  CHECK(desk.state.unfolded.count(member) == 1);
  CHECK(desk.state.focus_key == member + "/organisation-kind");
  desk.does(ShowFindings{});
  desk.does(GoToField{"member/order"});
  CHECK(desk.state.focus_key == "members/add");
}

}  // namespace app_findings_test
