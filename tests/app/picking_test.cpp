// SPDX-License-Identifier: MPL-2.0
#include "app/picking.h"

#include "core/texts/one_file_texts.h"
#include "tests/app/shared_folder.h"

namespace app_picking_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

const texts::OneFileTexts& words = texts::one_file_texts(Language::danish);
const std::string& name = shared_name;

struct One {
  Folder folder;
  MemoryStore store;
  Desk desk{store, folder, "anna"};
  std::string id = desk.program.creates();
  const State& state() const { return desk.program.state; }
};

/// Another person's browser, which has nothing yet.
struct Colleague {
  MemoryStore store;
  Desk desk;
  explicit Colleague(Folder& folder) : desk(store, folder, "bo") {}
};

std::string file_of(const std::string& seed, const std::string& product) {
  MemoryStore store;
  Program program(store, 1, seed);
  program.creates(GroupKind::steering, product);
  return json::write_charter_file(program.kept().set);
}

}  // namespace

TEST_CASE("picking: a new file is begun with the whole charter at once and remembered") {
  One one;
  one.desk.begins(UseFile{one.id, FileChoice::make});
  const auto asked = one.desk.program.asked<PickFile>();
  REQUIRE(asked.size() == 1);
  CHECK(asked.front().name == "Styregruppe OS2eksempel.kommissorium.json");  // no day: it is to live on
  while (one.desk.turns()) {
  }
  CHECK(one.folder[name] == json::write_charter_file(one.desk.program.kept().set));
  CHECK(one.desk.remembered[one.id] == name);
  CHECK(one.state().remembered_files.at(one.id) == name);
  CHECK_FALSE(one.state().picking.has_value());
}

TEST_CASE("picking: from the front page a colleague opens the file and works on in it") {
  One one;
  one.desk.does(UseFile{one.id, FileChoice::make});
  const std::string before = one.folder[name];
  Colleague bo(one.folder);
  bo.desk.does(UseFile{"", FileChoice::open});
  CHECK(bo.desk.program.state.open == one.id);
  CHECK(bo.desk.program.text("head/product") == "OS2eksempel");
  CHECK(bo.desk.program.kept().file->name == name);
  CHECK(one.folder[name] == before);  // opening writes nothing
  CHECK(bo.desk.writes == 0);
}

TEST_CASE("picking: saving the first time asks which file, and puts everything into the one chosen") {
  One one;
  one.desk.does(SaveToFile{});
  CHECK(one.state().unfolded.count("file") == 1);
  CHECK(one.state().focus_key == "file/make");
  CHECK(one.folder.empty());
  one.folder[name] = json::write_charter_file(one.desk.program.kept().set);
  one.desk.program.writes("agreement/asks", "Bestyrelsen");
  one.desk.does(UseFile{one.id, FileChoice::open});
  CHECK(one.state().unfolded.count("file") == 0);
  CHECK(one.folder[name] == json::write_charter_file(one.desk.program.kept().set));
}

TEST_CASE("picking: the next start goes on with the file on one click, saving or from the front page") {
  One one;
  one.desk.does(UseFile{one.id, FileChoice::make});
  for (const bool by_saving : {true, false}) {
    Desk again(one.store, one.folder, "again");
    again.remembered = one.desk.remembered;
    again.does(FilesRemembered{{{one.id, name}}});
    CHECK(again.watched.empty());  // the browser must be asked first
    if (by_saving) {
      again.does(OpenCharter{one.id});
      again.program.writes("agreement/asks", "Bestyrelsen");
      again.does(SaveToFile{});
      CHECK(one.folder[name].find("Bestyrelsen") != std::string::npos);
    } else {
      again.does(UseFile{one.id, FileChoice::again});
    }
    CHECK(again.program.state.open == one.id);
    CHECK_FALSE(again.watched.empty());
  }
}

TEST_CASE("picking: a remembered file brings back a charter that this browser has lost") {
  One one;
  one.desk.does(UseFile{one.id, FileChoice::make});
  MemoryStore empty;
  Desk again(empty, one.folder, "again");
  again.remembered = one.desk.remembered;
  again.does(FilesRemembered{{{one.id, name}}});
  again.does(UseFile{one.id, FileChoice::again});
  CHECK(again.program.text("head/product") == "OS2eksempel");
  CHECK(again.program.kept().file.has_value());
}

TEST_CASE("picking: a deleted charter comes back with its file") {
  One one;
  one.desk.does(UseFile{one.id, FileChoice::make});
  one.desk.does(DeleteCharter{one.id});
  one.desk.does(UseFile{"", FileChoice::open});
  CHECK(one.state().open == one.id);
  CHECK(one.desk.program.kept().deleted_at.empty());
}

TEST_CASE("picking: a file of another charter is neither used nor mixed in") {
  One one;
  const std::string other = file_of("other", "OS2andet");
  one.folder[name] = other;
  const auto set = one.desk.program.kept().set;
  one.desk.does(UseFile{one.id, FileChoice::open});
  CHECK(one.folder[name] == other);
  CHECK(one.desk.program.kept().set == set);
  CHECK_FALSE(one.desk.program.kept().file.has_value());
  CHECK(one.state().charters.size() == 1);
  REQUIRE(one.state().notice.has_value());
  CHECK(one.state().notice->kind == Notice::Kind::error);
  CHECK(one.state().notice->lines.at(1).find(name) != std::string::npos);
}

TEST_CASE("picking: what is no charter, is truncated or gone is named and not used") {
  const std::string good = file_of("good", "OS2");
  for (const std::string& content :
       {std::string("hej"), good.substr(0, good.size() / 2), std::string("gone")}) {
    One one;
    if (content != "gone") one.folder[name] = content;
    for (const std::string& charter : {one.id, std::string()}) {
      one.desk.program.state.notice.reset();
      one.desk.does(UseFile{charter, FileChoice::open});
      REQUIRE(one.state().notice.has_value());
      CHECK(one.state().notice->lines.front() == words.trouble);
      CHECK(one.state().notice->lines.at(1).find(name) != std::string::npos);
      CHECK_FALSE(one.desk.program.kept().file.has_value());
      CHECK_FALSE(one.state().picking.has_value());
      CHECK((content == "gone" || one.folder[name] == content));
    }
  }
}

TEST_CASE("picking: an empty file is begun for a charter, and no charter for the front page") {
  One one;
  one.folder[name] = "";
  Colleague bo(one.folder);
  bo.desk.does(UseFile{"", FileChoice::open});
  CHECK(bo.desk.program.state.charters.empty());
  CHECK(bo.desk.program.state.notice->kind == Notice::Kind::error);
  one.desk.does(UseFile{one.id, FileChoice::open});
  CHECK(one.folder[name] == json::write_charter_file(one.desk.program.kept().set));
}

TEST_CASE("picking: cancelling says nothing, a refusal is said with the name of the file") {
  One one;
  one.desk.pick_error = "cancelled";
  const int files = one.state().files_picked;
  one.desk.does(UseFile{one.id, FileChoice::make});
  CHECK_FALSE(one.state().notice.has_value());
  CHECK_FALSE(one.state().picking.has_value());
  CHECK(one.state().files_picked == files + 1);
  one.desk.pick_error.clear();
  one.desk.does(UseFile{one.id, FileChoice::make});
  Desk again(one.store, one.folder, "again");
  again.remembered = one.desk.remembered;
  again.does(FilesRemembered{{{one.id, name}}});
  again.pick_error = "refused";
  again.does(UseFile{one.id, FileChoice::again});
  REQUIRE(again.program.state.notice.has_value());
  CHECK(again.program.state.notice->lines.at(1).find(name) != std::string::npos);
  CHECK_FALSE(again.program.state.kept(one.id)->file.has_value());
}

TEST_CASE("picking: what was not asked for does nothing") {
  One one;
  const std::string before = bytes_of(one.state());
  one.desk.does(FilePicked{"7", name, ""});
  one.desk.does(UseFile{one.id, FileChoice::again});
  one.desk.does(UseFile{"no such charter", FileChoice::make});
  CHECK(bytes_of(one.state()) == before);
}

}  // namespace app_picking_test
