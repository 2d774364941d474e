// SPDX-License-Identifier: MPL-2.0
#include "app/read_only.h"

#include "tests/app/trial.h"

namespace app_read_only_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("read only: beside a newer program nothing is changed, nothing is stored, and it is said") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(Type{"agreement/asks", "", "Bestyr"});
  const auto stored = store.values;
  program.does(NewerProgram{});
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->lines.front() ==
        "Kommissorium er \u00e5bnet i en nyere udgave i en anden fane; genindl\u00e6s siden");
  const std::size_t records = program.records();
  const std::string member = "member/" + std::string(32, '0');
  const std::vector<Command> refused = {Type{"agreement/asks", "", "Bestyrelsen"},
                                        Leave{"agreement/asks", ""},
                                        Write{"head/level", "1"},
                                        AnswerPoint{"duty/direction", AnswerKind::followed},
                                        FollowAll{"duties"},
                                        AddMember{},
                                        AddMembers{"Bo"},
                                        RemoveItem{member},
                                        AddOwnDuty{},
                                        AddOwnSection{},
                                        Undo{},
                                        Redo{},
                                        Hidden{},
                                        NameAuthor{"Bo"},
                                        DeleteCharter{program.state.open},
                                        RestoreCharter{program.state.open},
                                        TakeBackRecovered{},
                                        CreateCharter{GroupKind::expert},
                                        OpenExample{GroupKind::expert},
                                        FilesChosen{{{"a.json", "{}", ""}}}};
  for (const Command& command : refused) {
    CAPTURE(command.number());
    program.does(DismissNotice{});
    program.does(command);
    CHECK(program.effects.empty());
    CHECK(program.records() == records);
    CHECK(program.state.charters.size() == 1);
    const bool by_itself = command.is<Hidden>() || command.is<Leave>();
    CHECK(program.state.notice.has_value() == !by_itself);
  }
  CHECK(store.values == stored);
  REQUIRE(program.state.draft("agreement/asks") != nullptr);
  CHECK(*program.state.draft("agreement/asks") == "Bestyr");
}

TEST_CASE("read only: looking around and taking files goes on, with the unfinished text in them") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  program.does(Type{"agreement/asks", "", "Bestyr"});
  program.does(NewerProgram{});
  const auto stored = store.values;
  store.others.clear();
  for (const Command& command :
       std::vector<Command>{OpenStart{}, OpenCharter{id}, OpenPrint{}, ClosePrint{}, NextOpenPoint{},
                            ExportCharter{}, ExportAll{}, ExportDocument{DocumentFormat::page},
                            ChooseTheme{"dark"}, ChooseLanguage{Language::english}, Toggle{"help"}}) {
    program.does(command);
  }
  CHECK(store.values == stored);  // the draft is still there for the newer program
  REQUIRE(store.others.size() == 3);
  CHECK(std::get<Download>(store.others.front()).text.find("Bestyr") != std::string::npos);
  CHECK(program.state.saving == Saving::saved);
}

TEST_CASE("read only: what the newer program writes is still shown") {
  MemoryStore store;
  Program newer(store, 1, "one");
  const std::string id = newer.creates();
  Program older(store, 2, "two");
  older.does(OpenCharter{id});
  older.does(NewerProgram{});
  newer.writes("agreement/asks", "Bestyrelsen");
  older.hears();
  CHECK(older.text("agreement/asks") == "Bestyrelsen");
}

TEST_CASE(
    "read only: where a newer program has been before, it is so from the start, and drafts wait for it") {
  MemoryStore store;
  Program before(store, 1, "one");
  const std::string id = before.creates();
  before.does(Type{"agreement/asks", "", "Bestyr"});
  const auto stored = store.values;
  State state;
  state.catalogue = charter::trial::small_catalogue();
  const Started started{
      .stored = store.all(), .seed = "x", .second_store_follows = true, .newer_program = true};
  Reduction next = reduce(std::move(state), started, noon);
  CHECK(next.state.read_only);
  CHECK(next.state.notice.has_value());
  next = reduce(std::move(next.state), SecondStoreRead{}, noon);
  CHECK(next.effects.empty());
  CHECK_FALSE(is_written(next.state, "Bestyr"));
  CHECK(store.values == stored);
  next = reduce(std::move(next.state), OpenCharter{id}, noon);
  CHECK(next.state.open == id);
}

TEST_CASE("read only: every command that is not known to read only is refused") {
  CHECK(is_reading(OpenStart{}));
  CHECK(is_reading(ExportSetAside{}));
  CHECK_FALSE(is_reading(Type{}));
  CHECK_FALSE(is_reading(ChooseFile{}));
}

}  // namespace app_read_only_test
