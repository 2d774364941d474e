// SPDX-License-Identifier: MPL-2.0
#include "app/places.h"

#include <array>
#include <map>
#include <vector>

#include "tests/app/trial.h"

namespace app_places_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("places: from start to a section and back") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  program.does(OpenStart{});
  CHECK(program.state.screen == Screen::start);
  CHECK(program.state.open.empty());
  program.does(OpenCharter{id});
  CHECK(program.state.screen == Screen::charter);
  CHECK(program.state.section == "about");
  CHECK(program.state.focus_key == "section/title");
  const int focused = program.state.focus_count;
  program.does(OpenSection{"duties"});
  CHECK(program.state.section == "duties");
  CHECK(program.state.focus_key == "section/title");
  CHECK(program.state.focus_count == focused + 1);
  program.does(Toggle{"help"});
  program.does(OpenSection{"no-such-section"});
  CHECK(program.state.section == "duties");
}

TEST_CASE("places: the print view holds the document and is left the way it was entered") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(OpenSection{"duties"});
  program.does(OpenPrint{});
  CHECK(program.state.screen == Screen::print);
  CHECK(program.state.article.find("<article") != std::string::npos);
  program.does(ClosePrint{});
  CHECK(program.state.screen == Screen::charter);
  CHECK(program.state.section == "duties");
  CHECK(program.state.article.empty());
}

TEST_CASE("places: the next open point goes through the whole charter once and around") {
  MemoryStore store;
  Program program(store);
  program.does(CreateCharter{GroupKind::steering});
  std::vector<std::string> seen;
  for (int step = 0; step < 6; ++step) {
    program.does(NextOpenPoint{});
    seen.push_back(program.state.focus_key);
  }
  CHECK(seen == std::vector<std::string>{"head/product", "members/add", "duty/direction/answer",
                                         "duty/quality/answer", "responsibility/value/answer",
                                         "head/product"});
}

TEST_CASE("places: the next open point is looked for from where one works") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(OpenSection{"members"});
  program.does(NextOpenPoint{});
  CHECK(program.state.focus_key == "members/add");
  program.does(AnswerPoint{"duty/quality", AnswerKind::followed});
  program.does(OpenSection{"duties"});
  program.does(NextOpenPoint{});
  CHECK(program.state.focus_key == "duty/direction/answer");
  CHECK(program.state.section == "duties");
}

TEST_CASE("places: when nothing is open, that is said") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(FollowAll{"duties"});
  program.does(FollowAll{"responsibilities"});
  program.does(AddMembers{"Anna"});
  CHECK(program.kept().count.complete());
  const int focused = program.state.focus_count;
  program.does(NextOpenPoint{});
  CHECK(program.state.announcement == texts::notice_texts(Language::danish).all_answered);
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->lines.front() == program.state.announcement);
  CHECK(program.state.focus_count == focused);
}

TEST_CASE("places: folding and unfolding, and a dismissed notice") {
  MemoryStore store;
  Program program(store);
  program.does(Toggle{"help"});
  CHECK(program.state.unfolded.count("help") == 1);
  program.does(Toggle{"help"});
  CHECK(program.state.unfolded.empty());
  program.state.notice = Notice{};
  program.does(DismissNotice{});
  CHECK_FALSE(program.state.notice.has_value());
}

TEST_CASE("places: what unfolds away from its button takes the focus along, and gives it back") {
  MemoryStore store;
  Program program(store);
  program.creates();
  const std::vector<std::array<std::string, 3>> all = {
      {"display", "display", "display/title"},       {"sharing", "sharing", "sharing/title"},
      {"documents", "documents", "documents/title"}, {"file", "file/about", "file/title"},
      {"paste", "members/paste", "paste"},           {"end-meeting", "meeting/end", "meeting/end/title"}};
  for (const auto& [what, button, first] : all) {
    program.does(Toggle{what});
    CHECK(program.state.focus_key == first);
    program.does(Toggle{what});
    CHECK(program.state.focus_key == button);
  }
  const int asked = program.state.focus_count;
  program.does(Toggle{"menu/" + program.state.open});
  CHECK(program.state.focus_count == asked);
}

TEST_CASE(
    "places: a text that is to be worded otherwise has the focus, and what unfolded it when it is folded") {
  MemoryStore store;
  Program program(store);
  program.creates();
  std::map<charter::PointKind, std::string> of_kind;
  for (const charter::Section& section : program.view().sections) {
    for (const charter::Point& point : section.points) of_kind.emplace(point.kind, point.field);
  }
  const std::string clause = of_kind.at(charter::PointKind::clause);
  program.does(Toggle{"wording/" + clause});
  CHECK(program.state.focus_key == clause);
  const std::string duty = of_kind.at(charter::PointKind::duty);
  program.does(Toggle{"wording/" + duty});
  CHECK(program.state.focus_key == program.point(duty).wording_field);
  program.does(Toggle{"wording/" + duty});
  CHECK(program.state.focus_key == duty + "/reword");
  const int asked = program.state.focus_count;
  program.does(Toggle{"wording/duty/no-such"});
  CHECK(program.state.focus_count == asked);
}

TEST_CASE("places: a section taken over by nobody any more leads to one that is there") {
  MemoryStore store;
  Program program(store);
  program.creates(GroupKind::coordination);
  program.does(Write{"head/steering-group", "no"});
  program.does(OpenSection{"management"});
  REQUIRE(program.state.section == "management");
  program.does(Write{"head/steering-group", "yes"});
  CHECK(program.view().section(program.state.section) != nullptr);
}

TEST_CASE("places: which wording an element belongs to, while it is unfolded") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(OpenSection{"purpose"});
  program.does(Toggle{"wording/section/purpose"});
  CHECK(unfolded_wording(program.state, "section/purpose") == "wording/section/purpose");
  CHECK(unfolded_wording(program.state, "section/purpose/done") == "wording/section/purpose");
  CHECK(unfolded_wording(program.state, "section/purposes").empty());
  CHECK(unfolded_wording(program.state, "section").empty());
  CHECK(unfolded_wording(program.state, "").empty());
  program.does(Type{"section/purpose", "", "Vi styrer selv."});
  program.does(Toggle{"wording/section/purpose"});
  CHECK(unfolded_wording(program.state, "section/purpose").empty());
  CHECK(program.point("section/purpose").reworded);  // nobody left the field
}

}  // namespace app_places_test
