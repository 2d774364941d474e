// SPDX-License-Identifier: MPL-2.0
#include "app/drafts.h"

#include "app/stored_draft.h"
#include "tests/app/trial.h"

namespace app_drafts_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("drafts: typing is kept as a draft and is a revision once the field is left") {
  MemoryStore store;
  Program program(store);
  program.creates(GroupKind::steering, "");
  const std::size_t before = program.records();

  program.does(Type{"head/product", "", "OS2"});
  program.does(Type{"head/product", "", "OS2eksempel"});
  CHECK(program.records() == before);
  REQUIRE(program.state.draft("head/product") != nullptr);
  CHECK(*program.state.draft("head/product") == "OS2eksempel");
  CHECK(program.asked<StoreDraft>().size() == 1);
  CHECK(keys_with(store, "/d/") == 1);

  program.does(Leave{"head/product", ""});
  CHECK(program.records() == before + 1);
  CHECK(program.text("head/product") == "OS2eksempel");
  CHECK(program.state.drafts.empty());
  CHECK(program.state.draft_heads.empty());
  CHECK(keys_with(store, "/d/") == 0);
}

TEST_CASE("drafts: a draft leaves the store only when its revision is safely there") {
  MemoryStore store;
  Program program(store);
  program.creates(GroupKind::steering, "");
  program.does(Type{"head/product", "", "OS2eksempel"});
  store.plan = {store.writes + 1, Fault::full};
  program.does(Leave{"head/product", ""});
  CHECK(program.text("head/product") == "OS2eksempel");
  CHECK(keys_with(store, "/d/") == 1);

  store.plan = {};
  program.writes("agreement/asks", "Bestyrelsen");
  CHECK(program.state.saving == Saving::saved);
  CHECK(keys_with(store, "/d/") == 0);
}

TEST_CASE("drafts: the same text again makes no draft and no revision") {
  MemoryStore store;
  Program program(store);
  program.creates();
  const std::size_t before = program.records();
  program.does(Type{"head/product", "", "OS2eksempel"});
  CHECK(program.state.drafts.empty());
  CHECK(program.effects.empty());
  program.does(Leave{"head/product", ""});
  program.does(Type{"head/product", "", "OS2eksempel!"});
  program.does(Type{"head/product", "", "OS2eksempel"});
  program.does(Leave{"head/product", ""});
  CHECK(program.records() == before);
  CHECK(keys_with(store, "/d/") == 0);
  program.does(Type{"section/purpose", "", "Gruppen styrer."});  // the catalogue's own words
  CHECK(program.state.drafts.empty());
}

TEST_CASE("drafts: reason, follow-up and person join the answer they belong to") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AnswerPoint{"duty/quality", AnswerKind::explained});
  program.does(Type{"duty/quality", "reason", "Kravene mangler"});
  program.does(Type{"duty/quality", "person", "Bo"});
  program.does(Leave{"duty/quality", "reason"});  // both belong to one value
  program.writes("duty/quality", "2027-02-15", "follow-up");
  const charter::Answer answer = program.point("duty/quality").answer;
  CHECK(answer.kind == AnswerKind::explained);
  CHECK(answer.reason == "Kravene mangler");
  CHECK(answer.person == "Bo");
  CHECK(answer.follow_up == "2027-02-15");
  CHECK(program.state.drafts.empty());
}

TEST_CASE("drafts: a reason typed where no answer has one explains, so that the words are not dropped") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.writes("duty/quality", "Fordi", "reason");
  CHECK(program.point("duty/quality").answer.kind == AnswerKind::explained);
  CHECK(program.point("duty/quality").answer.reason == "Fordi");
}

TEST_CASE("drafts: a member's reference joins the kind of participation") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AddMember{});
  const std::string member = "member/" + program.view().members.front().id;
  program.does(Write{member + "/participation", Value::Object{{"kind", "agreement"}}});
  program.writes(member + "/participation", "Aftale 7", "reference");
  CHECK(program.view().members.front().participation == "agreement");
  CHECK(program.view().members.front().reference == "Aftale 7");
}

TEST_CASE("drafts: a number is stored as a number, and what is none stays in the field and is said") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.writes("meeting/minimum", " 4 ");
  CHECK(program.point("meeting/minimum").value == Value(4));
  const std::size_t before = program.records();
  const int said = program.state.announcement_count;
  program.writes("meeting/minimum", "fire");
  CHECK(program.records() == before);
  REQUIRE(program.state.draft("meeting/minimum") != nullptr);
  CHECK(*program.state.draft("meeting/minimum") == "fire");
  CHECK(program.state.announcement_count == said + 1);
  CHECK(keys_with(store, "/d/") == 1);

  const std::string id = program.state.open;
  program.does(OpenStart{});
  CHECK(program.state.drafts.empty());
  program.does(OpenCharter{id});
  REQUIRE(program.state.draft("meeting/minimum") != nullptr);  // still there
  program.writes("meeting/minimum", "5");
  CHECK(program.point("meeting/minimum").value == Value(5));
  CHECK(keys_with(store, "/d/") == 0);
}

TEST_CASE("drafts: what another wrote while one was typing stands beside it as a second proposal") {
  MemoryStore store;
  Program one(store, 1, "one");
  one.creates();
  Program two(store, 2, "two");
  two.does(OpenCharter{one.state.open});
  one.does(Type{"agreement/asks", "", "Vi spørger bestyrelsen"});
  two.writes("agreement/asks", "Vi spørger ingen");
  one.hears();
  REQUIRE(one.state.draft("agreement/asks") != nullptr);
  one.does(Leave{"agreement/asks", ""});
  CHECK(one.point("agreement/asks").state == charter::PointState::conflict);
  CHECK(one.point("agreement/asks").proposals.size() == 2);
}

TEST_CASE("drafts: text gone back to what it was is no proposal against what another wrote") {
  MemoryStore store;
  Program one(store, 1, "one");
  one.creates();
  Program two(store, 2, "two");
  two.does(OpenCharter{one.state.open});
  one.does(Type{"head/product", "", "OS2eksempel 2"});
  two.writes("head/product", "OS2andet");
  one.hears();
  one.does(Type{"head/product", "", "OS2eksempel"});
  one.does(Leave{"head/product", ""});
  CHECK(one.text("head/product") == "OS2andet");
  CHECK(keys_with(store, "/d/") == 0);
}

TEST_CASE("drafts: hiding the page, leaving, exporting and undoing all seal what is typed") {
  const std::vector<Command> leaving = {Hidden{},
                                        OpenStart{},
                                        OpenSection{"duties"},
                                        OpenPrint{},
                                        ExportCharter{},
                                        ExportAll{},
                                        ExportDocument{DocumentFormat::page},
                                        PrintDocument{},
                                        NextOpenPoint{},
                                        AddMember{},
                                        Write{"head/level", "2"},
                                        Undo{},
                                        FollowAll{"duties"}};
  for (const Command& command : leaving) {
    CAPTURE(command.number());
    MemoryStore store;
    Program program(store);
    program.creates();
    program.does(Type{"agreement/asks", "", "Bestyrelsen"});
    program.does(command);
    CHECK(program.state.drafts.empty());
    CHECK(is_written(program.state, "Bestyrelsen"));
    CHECK(keys_with(store, "/d/") == 0);
  }
}

TEST_CASE("drafts: a field that is gone takes no text, and bytes that are no text are not taken") {
  MemoryStore store;
  Program program(store);
  program.does(Type{"head/product", "", "nothing is open"});
  CHECK(program.state.drafts.empty());
  program.creates();
  program.does(Type{"head/no-such-field", "", "x"});
  program.does(Type{"head/product", "", "\xff"});
  CHECK(program.state.drafts.empty());
  CHECK(program.effects.empty());
}

TEST_CASE("drafts: what is stored says when it was typed, and each keystroke counts on") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  program.does(Type{"agreement/asks", "", "B"});
  const std::string key = keys::draft(id, "agreement/asks", program.state.tab);
  const auto first = read_draft(store.values.at(key));
  program.moment = {"2026-11-23T11:05:00Z", "2026-11-23T12:05"};
  program.does(Type{"agreement/asks", "", "Be"});
  const auto second = read_draft(store.values.at(key));
  REQUIRE(first.has_value());
  REQUIRE(second.has_value());
  CHECK(first->time == noon.now);
  CHECK(second->time == "2026-11-23T11:05:00Z");
  CHECK(second->count > first->count);
  CHECK(*stored_draft(program.state, key) == store.values.at(key));
}

TEST_CASE("drafts: what is sealed leaves a mark in the second store that counts more than the draft") {
  MemoryStore store;
  store.has_second = true;
  Program program(store);
  const std::string id = program.creates();
  program.does(Type{"agreement/asks", "", "Be"});
  const std::string key = keys::draft(id, "agreement/asks", program.state.tab);
  const auto draft = read_draft(store.second.at(key));
  program.does(Leave{"agreement/asks", ""});
  REQUIRE(program.asked<Store>().size() == 1);
  REQUIRE(program.asked<Store>().front().marks.size() == 1);
  CHECK(program.asked<Store>().front().marks.front().key == key);
  CHECK(store.values.count(key) == 0);
  const auto mark = read_mark(store.second.at(key));
  REQUIRE(mark.has_value());
  CHECK(mark->count >= draft->count);
  program.does(Type{"agreement/asks", "", "Bes"});
  CHECK(read_draft(store.second.at(key))->count > mark->count);
}

TEST_CASE("drafts: what cannot be taken in is said on leaving the field, and again with every file") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(Type{"agreement/asks", "", std::string(70'000, 'x')});
  program.does(Leave{"agreement/asks", ""});
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind == Notice::Kind::error);
  CHECK(program.state.draft("agreement/asks") != nullptr);
  program.does(DismissNotice{});
  program.does(ExportCharter{});
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind == Notice::Kind::warning);
  CHECK(program.state.notice->lines.size() == 3);
  program.writes("agreement/asks", "Bestyrelsen");
  program.does(ExportCharter{});
  CHECK(program.state.notice->kind == Notice::Kind::done);
}

}  // namespace app_drafts_test
