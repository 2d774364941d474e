// SPDX-License-Identifier: MPL-2.0
#include "app/look_up.h"
#include "core/texts/review_texts.h"
#include "tests/app/colleagues.h"

namespace app_proposals_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

const texts::ReviewTexts& words() { return texts::review_texts(Language::danish); }

/// Anna has two proposals for two fields.
struct Undecided : Colleagues {
  Undecided() : Colleagues("agreement/asks", "Vi spørger bestyrelsen i januar") {
    anna.writes("agreement/asks", "Vi spørger ingen i januar");
    bo.writes("agreement/asks", "Vi spørger bestyrelsen i februar");
    anna.does(Write{"head/level", "1"});
    bo.does(Write{"head/level", "2"});
    meet();
    REQUIRE(anna.view().conflicts() == std::vector<std::string>{"head/level", "agreement/asks"});
    anna.does(OpenProposals{});
  }
  const compare::TwoProposals& shown() const {
    REQUIRE(anna.state.looked_up != nullptr);
    return anna.state.looked_up->proposal;
  }
};

}  // namespace

TEST_CASE("proposals: they are walked through one by one, and the heading has the focus") {
  Undecided at;
  CHECK(at.anna.state.screen == Screen::proposals);
  CHECK(at.anna.state.proposal == "head/level");
  CHECK(at.anna.state.focus_key == "proposal/title");
  CHECK(at.shown().sides.size() == 2);
  at.anna.does(NextProposal{-1});
  CHECK(at.anna.state.proposal == "head/level");  // there is nothing before it
  at.anna.does(NextProposal{});
  CHECK(at.anna.state.proposal == "agreement/asks");
  CHECK(at.shown().both.has_value());
  at.anna.does(NextProposal{});
  CHECK(at.anna.state.proposal == "agreement/asks");
  at.anna.does(NextProposal{-1});
  CHECK(at.anna.state.proposal == "head/level");
}

TEST_CASE("proposals: choosing writes that value and goes to the next; after the last all are decided") {
  Undecided at;
  const int focused = at.anna.state.focus_count;
  at.anna.does(ChooseProposal{"head/level", "2"});
  CHECK(at.anna.text("head/level") == "2");
  CHECK(at.anna.state.proposal == "agreement/asks");
  CHECK(at.anna.state.focus_count == focused + 1);
  CHECK(at.anna.state.announcement == words().chosen(1));
  at.anna.does(ChooseProposal{"agreement/asks", at.shown().both->value});
  CHECK(at.anna.text("agreement/asks") == "Vi spørger ingen i februar");
  CHECK(at.anna.state.proposal.empty());
  CHECK(at.anna.state.announcement == words().chosen(0));
  CHECK(at.anna.view().conflicts().empty());
}

TEST_CASE("proposals: a choice can be undone, and its place is shown again") {
  Undecided at;
  at.anna.does(ChooseProposal{"head/level", "2"});
  at.anna.does(Undo{});
  CHECK(at.anna.state.proposal == "head/level");
  CHECK(at.shown().sides.size() == 2);
  CHECK(at.anna.state.focus_key == "proposal/title");
  at.anna.does(Redo{});
  CHECK(at.anna.text("head/level") == "2");
}

TEST_CASE("proposals: a text of one's own is a draft, and decides only when it is chosen") {
  Undecided at;
  at.anna.does(OpenProposals{"agreement/asks", {}});
  at.anna.does(WriteAnew{"agreement/asks", "Vi spørger ingen i februar"});
  CHECK(at.anna.state.focus_key == "agreement/asks/anew");
  at.anna.does(Type{"agreement/asks", "", "Vi spørger alle"});
  for (const Command& command : std::vector<Command>{Hidden{}, NextProposal{-1}, ExportCharter{}, OpenStart{},
                                                     OpenCharter{at.id}, OpenSection{"duties"}}) {
    at.anna.does(command);
    CHECK(at.anna.state.charters.at(at.id).view->conflicts().size() == 2);
  }
  at.anna.does(OpenProposals{"agreement/asks", {}});
  REQUIRE(at.anna.state.anew.has_value());  // what was begun stands there
  REQUIRE(at.anna.state.draft("agreement/asks") != nullptr);
  CHECK(*at.anna.state.draft("agreement/asks") == "Vi spørger alle");
  at.anna.does(UseAnew{});
  CHECK(at.anna.text("agreement/asks") == "Vi spørger alle");
  CHECK(at.anna.state.proposal == "head/level");
  CHECK_FALSE(at.anna.state.anew.has_value());
}

TEST_CASE("proposals: a combination that was read may be used unchanged, or put aside") {
  Undecided at;
  at.anna.does(OpenProposals{"agreement/asks", {}});
  at.anna.does(WriteAnew{"agreement/asks", "Vi spørger ingen i februar"});
  at.anna.does(LeaveAnew{});
  CHECK_FALSE(at.anna.state.anew.has_value());
  CHECK(at.anna.view().conflicts().size() == 2);
  at.anna.does(WriteAnew{"agreement/asks", "Vi spørger ingen i februar"});
  at.anna.does(UseAnew{});
  CHECK(at.anna.text("agreement/asks") == "Vi spørger ingen i februar");
}

TEST_CASE("proposals: what was typed and then not chosen stays in the history") {
  Undecided at;
  at.anna.does(OpenProposals{"agreement/asks", {}});
  at.anna.does(WriteAnew{"agreement/asks", ""});
  at.anna.does(Type{"agreement/asks", "", "Vi spørger alle"});
  at.anna.does(ChooseProposal{"agreement/asks", "Vi spørger ingen i januar"});
  CHECK(at.anna.text("agreement/asks") == "Vi spørger ingen i januar");
  CHECK(is_written(at.anna.state, "Vi spørger alle"));
  CHECK(at.anna.state.drafts.empty());
}

TEST_CASE("proposals: an answer of one's own has a kind and a reason") {
  Colleagues two;
  two.anna.does(AnswerPoint{"duty/quality", AnswerKind::followed});
  two.bo.does(AnswerPoint{"duty/quality", AnswerKind::not_relevant});
  two.meet();
  two.anna.does(OpenProposals{"duty/quality", {}});
  two.anna.does(WriteAnew{"duty/quality", ""});
  CHECK(two.anna.state.focus_key == "duty/quality/anew/reason");
  two.anna.does(Type{"duty/quality", "reason", "Vi er for få"});
  two.anna.does(AnswerAnew{AnswerKind::not_relevant});
  two.anna.does(UseAnew{});
  CHECK(two.anna.point("duty/quality").answer.kind == AnswerKind::not_relevant);
  CHECK(two.anna.point("duty/quality").answer.reason == "Vi er for få");
  CHECK(two.anna.state.drafts.empty());
}

TEST_CASE("proposals: a member deleted here and changed there is kept or removed, and that can be undone") {
  for (const bool keep : {true, false}) {
    Colleagues two;
    two.anna.does(AddMembers{"Dan Eksempel"});
    two.bo.does(FilesChosen{{mailed(two.anna)}});
    const std::string member = "member/" + two.anna.view().members.front().id;
    two.anna.does(RemoveItem{member});
    two.bo.writes(member + "/organisation", "Prøveby Kommune");
    two.meet();
    two.anna.does(OpenProposals{member, {}});
    CHECK(two.anna.state.proposal == member + "/exists");
    two.anna.does(ChooseProposal{member + "/exists", Value::Object{{"exists", keep}}});
    CHECK(two.anna.view().conflicts().empty());
    CHECK(two.anna.view().members.size() == (keep ? 1 : 0));
    two.anna.does(Undo{});
    REQUIRE(two.anna.view().members.size() == 1);
    CHECK(two.anna.view().members.front().deleted_but_changed);
    CHECK(two.anna.view().members.front().organisation == "Prøveby Kommune");
    two.anna.does(Redo{});
    CHECK(two.anna.view().members.size() == (keep ? 1 : 0));
    CHECK(two.anna.view().conflicts().empty());
  }
}

TEST_CASE("proposals: what somebody else decided meanwhile is shown as it stands") {
  Undecided at;
  Program cecilie(at.there, 2, "cecilie");
  cecilie.does(FilesChosen{{mailed(at.anna)}});
  cecilie.does(Write{"head/level", "1"});
  at.anna.does(FilesChosen{{mailed(cecilie)}});
  CHECK(at.anna.state.screen == Screen::proposals);
  CHECK(at.anna.state.proposal == "head/level");
  CHECK(at.shown().sides.size() == 1);
  at.anna.does(NextProposal{});
  CHECK(at.anna.state.proposal == "agreement/asks");
}

TEST_CASE("proposals: back in the charter one stands where it was decided; nothing to decide is said") {
  Undecided at;
  at.anna.does(OpenProposals{"agreement/asks", {}});
  at.anna.does(CloseReview{});
  CHECK(at.anna.state.screen == Screen::charter);
  CHECK(at.anna.state.section == "purpose");
  CHECK(at.anna.state.looked_up->conflicts.empty());
  Colleagues two;
  two.anna.does(OpenProposals{});
  CHECK(two.anna.state.proposal.empty());
  two.anna.does(NextProposal{});
  CHECK(two.anna.state.proposal.empty());
}

TEST_CASE("proposals: those of another charter are opened with it") {
  Undecided at;
  at.anna.does(OpenStart{});
  at.anna.does(OpenProposals{{}, at.id});
  CHECK(at.anna.state.open == at.id);
  CHECK(at.anna.state.proposal == "head/level");
  at.anna.does(OpenStart{});
  at.anna.does(OpenProposals{{}, "no such charter"});
  CHECK(at.anna.state.screen == Screen::start);
}

}  // namespace app_proposals_test
