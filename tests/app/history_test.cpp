// SPDX-License-Identifier: MPL-2.0
#include "app/look_up.h"
#include "core/charter/chronicle.h"
#include "core/texts/review_texts.h"
#include "tests/app/colleagues.h"

namespace app_history_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

std::string revision_saying(const Program& program, const std::string& field, const Value& value) {
  for (const charter::Entry& entry : charter::chronicle_of(program.view(), field)) {
    if (entry.after == value) return entry.revision;
  }
  FAIL("nothing says that in ", field);
  return "";
}

void clock(Program& program, const std::string& time) {
  program.moment = {"2026-11-23T" + time + ":00Z", "2026-11-23T" + time};
}

}  // namespace

TEST_CASE("history: of a field and of the whole charter, with the way back to where one came from") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.writes("agreement/asks", "Bestyrelsen");
  program.writes("agreement/asks", "Ingen");
  program.does(ShowHistory{"agreement/asks"});
  CHECK(program.state.screen == Screen::history);
  CHECK(program.state.focus_key == "history/title");
  CHECK(program.state.looked_up->telling.told.size() == 2);
  program.does(CloseReview{});
  CHECK(program.state.screen == Screen::charter);
  CHECK(program.state.section == "purpose");
  CHECK(program.state.focus_key == "agreement/asks/earlier");
  program.does(ShowHistory{});
  CHECK(program.state.looked_up->telling.told.front().field == "agreement/asks");
  program.does(CloseReview{});
  CHECK(program.state.focus_key == "section/title");
  program.does(ShowHistory{"no/such/field"});
  CHECK(program.state.screen == Screen::charter);
}

TEST_CASE("history: a field says again what it said, as a new revision; the notice takes it back") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.writes("agreement/asks", "Bestyrelsen");
  program.writes("agreement/asks", "Ingen");
  program.does(ShowHistory{"agreement/asks"});
  const std::size_t records = program.records();
  program.does(RestoreField{"agreement/asks", revision_saying(program, "agreement/asks", "Bestyrelsen")});
  CHECK(program.text("agreement/asks") == "Bestyrelsen");
  CHECK(program.records() == records + 1);
  CHECK(program.state.looked_up->telling.told.size() == 3);
  REQUIRE(program.state.notice.has_value());
  REQUIRE(program.state.notice->takes_back != 0);
  program.does(TakeBack{program.state.notice->takes_back});
  CHECK(program.text("agreement/asks") == "Ingen");
  CHECK_FALSE(program.state.notice.has_value());
  program.does(RestoreField{"agreement/asks", "no such revision"});
  CHECK(program.text("agreement/asks") == "Ingen");
}

TEST_CASE("history: the whole charter goes back to a moment, and undo brings it forth again") {
  MemoryStore store;
  Program program(store);
  clock(program, "10:00");
  program.creates();
  program.writes("agreement/asks", "Bestyrelsen");
  clock(program, "10:30");
  program.does(AddMembers{"Anna Eksempel\nBo Eksempel"});
  const std::string moment = charter::chronicle(program.view()).front().revision;
  const std::string digest = program.kept().digest;
  clock(program, "11:00");
  program.writes("agreement/asks", "Ingen");
  program.does(FollowAll{"duties"});
  program.does(RemoveItem{"member/" + program.view().members.front().id});
  const std::string later = program.kept().digest;
  program.does(ShowHistory{});
  program.does(RestoreMoment{moment});
  CHECK(program.kept().digest == digest);
  CHECK(program.text("agreement/asks") == "Bestyrelsen");
  CHECK(program.view().members.size() == 2);
  CHECK(program.point("duty/quality").answer.kind == AnswerKind::open);
  CHECK(program.state.screen == Screen::history);
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->lines.front().find("10.30") != std::string::npos);
  program.does(Undo{});
  CHECK(program.kept().digest == later);
  CHECK(program.view().members.size() == 1);
  program.does(Redo{});
  CHECK(program.kept().digest == digest);
}

TEST_CASE("history: going back to what stands now changes nothing") {
  MemoryStore store;
  Program program(store);
  program.creates();
  const std::size_t records = program.records();
  program.does(RestoreMoment{charter::chronicle(program.view()).front().revision});
  program.does(RestoreMoment{"no such revision"});
  CHECK(program.records() == records);
}

TEST_CASE("history: a long one is told in pages, and the first of the new page has the focus") {
  MemoryStore store;
  Program program(store);
  program.creates();
  for (int index = 0; index < 60; ++index) program.writes("agreement/asks", std::to_string(index));
  program.does(ShowHistory{"agreement/asks"});
  CHECK(program.state.looked_up->telling.told.size() == 50);
  program.does(ShowMoreHistory{});
  CHECK(program.state.looked_up->telling.told.size() == 60);
  CHECK(program.state.focus_key == "told/" + program.state.looked_up->telling.told[50].revision);
  const int focused = program.state.focus_count;
  program.does(ShowMoreHistory{});
  CHECK(program.state.focus_count == focused);
}

}  // namespace app_history_test
