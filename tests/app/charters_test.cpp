// SPDX-License-Identifier: MPL-2.0
#include "app/charters.h"

#include "app/tombstone.h"
#include "tests/app/trial.h"

namespace app_charters_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("charters: a new one opens at its first question, in the language of the interface") {
  MemoryStore store;
  Program program(store);
  program.does(ChooseLanguage{Language::english});
  program.does(CreateCharter{GroupKind::coordination});
  CHECK(program.state.screen == Screen::charter);
  CHECK(program.state.section == "about");
  CHECK(program.state.focus_key == "head/product");
  CHECK(program.view().kind == GroupKind::coordination);
  CHECK(program.view().language == Language::english);
  program.does(OpenStart{});
  program.does(CreateCharter{GroupKind::expert});
  CHECK(program.state.focus_key == "head/field-of-knowledge");
  CHECK(program.state.charters.size() == 2);
}

TEST_CASE("charters: two made in the same second are two") {
  MemoryStore store;
  Program program(store);
  program.does(CreateCharter{GroupKind::steering});
  program.does(CreateCharter{GroupKind::steering});
  CHECK(program.state.charters.size() == 2);
}

TEST_CASE("charters: an example opens once, however often it is asked for") {
  MemoryStore store;
  Program program(store, 1, "seed", charter::trial::full_catalogue());
  program.state.examples = json::parse(embedded::examples()).value();
  program.does(OpenExample{GroupKind::steering});
  const std::string id = program.state.open;
  CHECK(program.view().example);
  CHECK(program.kept().undo.empty());
  program.writes("head/product", "Vores prøve");
  program.does(OpenStart{});
  program.does(OpenExample{GroupKind::steering});
  CHECK(program.state.charters.size() == 1);
  CHECK(program.state.open == id);
  CHECK(program.text("head/product") == "Vores prøve");
  program.does(DeleteCharter{id});
  program.does(OpenExample{GroupKind::steering});
  CHECK(program.kept().deleted_at.empty());
}

TEST_CASE("charters: an example that cannot be made is said, not opened") {
  MemoryStore store;
  Program program(store);
  program.does(OpenExample{GroupKind::steering});
  CHECK(program.state.charters.empty());
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind == Notice::Kind::error);
}

TEST_CASE("charters: deleting lays a tombstone first and can be taken back") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  const auto records = program.kept().set;
  program.does(Type{"agreement/asks", "", "Bestyrelsen"});
  program.does(DeleteCharter{id});
  CHECK(program.state.screen == Screen::start);
  CHECK(program.state.open.empty());
  CHECK(program.state.kept(id)->deleted_at == noon.local);
  CHECK(is_written(program.state, "Bestyrelsen"));
  CHECK(read_tombstone(store.values.at(keys::tombstone(id))) == Tombstone{noon.local, 1});
  CHECK(keys_with(store, "/r/") == records.size() + 1);
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->restore == id);
  CHECK(program.state.focus_key == "notice/restore");
  program.does(OpenCharter{id});
  CHECK(program.state.screen == Screen::start);

  program.does(RestoreCharter{id});
  CHECK(program.state.kept(id)->deleted_at.empty());
  CHECK(read_tombstone(store.values.at(keys::tombstone(id))) == Tombstone{"", 2});
  CHECK_FALSE(program.state.notice.has_value());
  program.does(OpenCharter{id});
  CHECK(program.text("agreement/asks") == "Bestyrelsen");
}

TEST_CASE("charters: a tombstone still waiting to be written does not come back after the restoring") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  store.plan = {store.writes + 1, Fault::refused};
  program.does(DeleteCharter{id});
  program.does(RestoreCharter{id});
  program.does(OpenCharter{id});
  program.writes("agreement/asks", "Bestyrelsen");
  CHECK(read_tombstone(store.values.at(keys::tombstone(id))).deleted_at.empty());
  CHECK(program.state.saving == Saving::saved);
}

TEST_CASE("charters: a clean copy says the same, remembers nothing of what was before, and is opened") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  program.writes("agreement/asks", "Det, vi ville glemme");
  program.writes("agreement/asks", "Bestyrelsen");
  const std::string digest = program.kept().digest;
  program.does(MakeCleanCopy{});
  CHECK(program.state.open != id);
  CHECK(program.kept().digest == digest);
  CHECK(program.text("agreement/asks") == "Bestyrelsen");
  CHECK(json::write_charter_file(program.kept().set).find("glemme") == std::string::npos);
  CHECK(program.state.charters.at(id).deleted_at.empty());
  CHECK(keys_with(store, program.state.open + "/r/") == program.records());
}

}  // namespace app_charters_test
