// SPDX-License-Identifier: MPL-2.0
#include "tests/app/trial.h"

namespace app_filling_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("filling: a choice is written, and one that does not exist is refused and said") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(Write{"head/level", "2"});
  CHECK(program.text("head/level") == "2");
  const std::size_t records = program.records();
  const int said = program.state.announcement_count;
  program.does(Write{"head/level", "17"});
  CHECK(program.records() == records);
  CHECK(program.state.announcement_count == said + 1);
  program.does(Write{"head/no-such-field", "x"});
  CHECK(program.state.announcement_count == said + 1);
}

TEST_CASE("filling: the chosen answer once more opens the point again") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AnswerPoint{"duty/direction", AnswerKind::followed});
  CHECK(program.point("duty/direction").answer.kind == AnswerKind::followed);
  program.does(AnswerPoint{"duty/direction", AnswerKind::followed});
  CHECK(program.point("duty/direction").answer.kind == AnswerKind::open);
}

TEST_CASE("filling: the chosen answer once more keeps what was written with it") {
  MemoryStore store;
  Program program(store);
  program.creates();
  for (const AnswerKind kind : {AnswerKind::explained, AnswerKind::not_relevant}) {
    program.does(AnswerPoint{"duty/quality", kind});
    program.writes("duty/quality", "Vi venter", "reason");
    program.does(AnswerPoint{"duty/quality", kind});
    CHECK(program.point("duty/quality").answer.kind == kind);
    CHECK(program.point("duty/quality").answer.reason == "Vi venter");
  }
}

TEST_CASE("filling: by way of followed and back, the reason is still there") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AnswerPoint{"duty/quality", AnswerKind::explained});
  program.writes("duty/quality", "Vi venter", "reason");
  program.writes("duty/quality", "2027-02-15", "follow-up");
  program.does(AnswerPoint{"duty/quality", AnswerKind::followed});
  CHECK(program.point("duty/quality").answer.reason.empty());
  program.does(AnswerPoint{"duty/quality", AnswerKind::explained});
  CHECK(program.point("duty/quality").answer.reason == "Vi venter");
  CHECK(program.point("duty/quality").answer.follow_up == "2027-02-15");
}

TEST_CASE("filling: an answer that needs a reason leads a pointer to the field for it, and keys nowhere") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AnswerPoint{"duty/direction", AnswerKind::explained});
  CHECK(program.state.focus_key != "duty/direction/reason");
  program.does(AnswerPoint{"duty/quality", AnswerKind::explained, true});
  CHECK(program.state.focus_key == "duty/quality/reason");
  program.does(Type{"duty/quality", "reason", "Fordi"});
  program.does(AnswerPoint{"duty/quality", AnswerKind::not_relevant});  // without leaving the field first
  CHECK(program.point("duty/quality").answer.kind == AnswerKind::not_relevant);
  CHECK(program.point("duty/quality").answer.reason == "Fordi");
  const int focused = program.state.focus_count;
  program.does(AnswerPoint{"duty/quality", AnswerKind::followed, true});
  CHECK(program.state.focus_count == focused);
}

TEST_CASE("filling: taking on all points answers the open ones and leaves the others") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AnswerPoint{"duty/quality", AnswerKind::explained});
  program.writes("duty/quality", "Senere", "reason");
  program.does(FollowAll{"duties"});
  CHECK(program.point("duty/direction").answer.kind == AnswerKind::followed);
  CHECK(program.point("duty/quality").answer.kind == AnswerKind::explained);
  const std::size_t records = program.records();
  const int said = program.state.announcement_count;
  program.does(FollowAll{"duties"});
  CHECK(program.records() == records);
  CHECK(program.state.announcement_count == said + 1);
}

TEST_CASE("filling: an own wording can be taken back to the catalogue's") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.writes("section/purpose", "Vi styrer selv.");
  CHECK(program.point("section/purpose").reworded);
  program.does(RestoreWording{"section/purpose"});
  CHECK_FALSE(program.point("section/purpose").reworded);
  program.writes("duty/direction/text", "Sætte kurs");
  CHECK(program.point("duty/direction").label == "Sætte kurs");
  program.does(RestoreWording{"duty/direction/text"});
  CHECK(program.point("duty/direction").label == "Sætte retning");
}

TEST_CASE("filling: choosing one of two proposals settles the field") {
  MemoryStore store;
  Program one(store, 1, "one");
  const std::string id = one.creates();
  Program two(store, 2, "two");
  two.does(OpenCharter{id});
  one.does(AnswerPoint{"duty/direction", AnswerKind::followed});
  two.does(AnswerPoint{"duty/direction", AnswerKind::not_relevant});
  one.hears();
  REQUIRE(one.point("duty/direction").proposals.size() == 2);
  CHECK(one.kept().digest.empty());
  one.does(Write{"duty/direction", one.point("duty/direction").proposals[1].value});
  CHECK(one.point("duty/direction").proposals.size() == 1);
  CHECK_FALSE(one.kept().digest.empty());
}

TEST_CASE("filling: nothing happens while no charter is open") {
  MemoryStore store;
  Program program(store);
  for (const Command& command : {Command(Write{"head/product", "x"}),
                                 Command(AnswerPoint{"duty/direction", AnswerKind::followed}),
                                 Command(FollowAll{"duties"}),
                                 Command(RestoreWording{"section/purpose"}),
                                 Command(AddMember{}),
                                 Command(AddMembers{"Anna"}),
                                 Command(RemoveItem{"member/x"}),
                                 Command(MoveMember{"x", 1}),
                                 Command(AddOwnDuty{}),
                                 Command(AddOwnSection{}),
                                 Command(Undo{}),
                                 Command(Redo{}),
                                 Command(ExportDocument{DocumentFormat::page}),
                                 Command(ExportCharter{}),
                                 Command(PrintDocument{}),
                                 Command(NextOpenPoint{}),
                                 Command(OpenPrint{}),
                                 Command(ClosePrint{}),
                                 Command(OpenSection{"about"}),
                                 Command(OpenCharter{"x"}),
                                 Command(DeleteCharter{"x"}),
                                 Command(RestoreCharter{"x"}),
                                 Command(Leave{"head/product", ""}),
                                 Command(Hidden{})}) {
    CAPTURE(command.number());
    program.does(command);
    CHECK(program.effects.empty());
    CHECK(program.state.charters.empty());
  }
}

TEST_CASE("filling: no click decides between texts of two that nobody has seen side by side") {
  MemoryStore store;
  Program one(store, 1, "one");
  const std::string id = one.creates();
  one.does(AnswerPoint{"duty/direction", AnswerKind::explained});
  Program two(store, 2, "two");
  two.does(OpenCharter{id});
  one.does(Type{"duty/direction", "reason", "Annas grund"});
  two.does(Type{"duty/direction", "reason", "Bos grund"});
  one.does(Leave{"duty/direction", "reason"});
  two.hears();
  two.does(AnswerPoint{"duty/direction", AnswerKind::not_relevant});
  CHECK(two.point("duty/direction").proposals.size() == 2);
  REQUIRE(two.state.notice.has_value());
  CHECK(two.state.notice->proposals == id);
  two.does(AnswerPoint{"duty/direction", AnswerKind::not_relevant});  // now it is seen, and decided
  CHECK(two.point("duty/direction").answer.kind == AnswerKind::not_relevant);
}

}  // namespace app_filling_test
