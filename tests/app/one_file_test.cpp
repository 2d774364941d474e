// SPDX-License-Identifier: MPL-2.0
#include "app/one_file.h"

#include "app/notes.h"
#include "core/texts/one_file_texts.h"
#include "tests/app/shared_folder.h"

namespace app_one_file_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

const texts::OneFileTexts& words = texts::one_file_texts(Language::danish);
const std::string& name = shared_name;

/// Two people with their own browsers and one folder; the first has made the file.
struct Two {
  Folder folder;
  MemoryStore store_of_anna, store_of_bo;
  Desk anna{store_of_anna, folder, "anna"};
  Desk bo{store_of_bo, folder, "bo"};

  Two() {
    anna.program.creates();
    anna.does(UseFile{anna.program.state.open, FileChoice::make});
    bo.does(UseFile{"", FileChoice::open});
  }
  std::string& file() { return folder[name]; }
  static const OneFile& of(const Desk& desk) {
    REQUIRE(desk.program.kept().file.has_value());
    return *desk.program.kept().file;
  }
};

std::string bytes(const Desk& desk) { return json::write_charter_file(desk.program.kept().set); }

bool said(const Desk& desk, std::string_view words_said) {
  if (!desk.program.state.notice) return false;
  for (const std::string& line : desk.program.state.notice->lines) {
    if (line.find(words_said) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("one file: saving puts everything into it and says so, with the time of the last file") {
  Two two;
  two.anna.program.writes("agreement/asks", "Bestyrelsen");
  CHECK(missing_in_file(two.anna.program.kept()) == 1);
  two.anna.does(SaveToFile{});
  CHECK(two.file() == bytes(two.anna));
  CHECK(missing_in_file(two.anna.program.kept()) == 0);
  CHECK(two.of(two.anna).saved_at == noon.local);
  CHECK(two.anna.program.kept().last_file == noon.local);
  CHECK(two.anna.program.state.announcement == words.saved_now(name));
  CHECK_FALSE(two.anna.program.state.notice.has_value());
}

TEST_CASE("one file: what is being typed is saved with the rest") {
  Two two;
  two.anna.program.does(Type{"agreement/asks", "", "Bestyrelsen"});
  two.anna.does(SaveToFile{});
  CHECK(two.file().find("Bestyrelsen") != std::string::npos);
}

TEST_CASE("one file: bytes that are there already are not written again") {
  Two two;
  const int writes = two.anna.writes;
  two.anna.does(SaveToFile{});
  CHECK(two.anna.writes == writes);
  CHECK(two.anna.program.state.announcement == words.saved_now(name));
}

TEST_CASE("one file: what the others saved comes in by itself, is said, and is not undone by an undo") {
  Two two;
  two.anna.program.writes("agreement/asks", "Bestyrelsen");
  two.anna.does(SaveToFile{});
  const std::size_t steps = two.bo.program.kept().undo.size();
  two.bo.glances();
  CHECK(two.bo.program.text("agreement/asks") == "Bestyrelsen");
  CHECK(two.bo.program.state.announcement == words.came(name, 1));
  CHECK(two.bo.program.kept().undo.size() == steps);
  CHECK(missing_in_file(two.bo.program.kept()) == 0);
  const int announced = two.bo.program.state.announcement_count;
  const std::string before = bytes_of(two.bo.program.state);
  two.bo.glances();
  CHECK(two.bo.program.state.announcement_count == announced);
  CHECK(bytes_of(two.bo.program.state) == before);
}

TEST_CASE("one file: two who save different fields and the same one both have everything, and the file too") {
  Two two;
  two.anna.program.writes("agreement/asks", "Bestyrelsen");
  two.anna.program.writes("head/product", "OS2anna");
  two.bo.program.writes("head/product", "OS2bo");
  two.anna.does(SaveToFile{});
  two.bo.does(SaveToFile{});
  two.anna.glances();
  CHECK(two.file() == bytes(two.anna));
  CHECK(two.file() == bytes(two.bo));
  CHECK(two.anna.program.point("head/product").proposals.size() == 2);
  CHECK(two.bo.program.text("agreement/asks") == "Bestyrelsen");
}

TEST_CASE("one file: somebody who writes between the look and the writing is united, not overwritten") {
  Two two;
  two.anna.program.writes("agreement/asks", "Bestyrelsen");
  two.bo.program.writes("head/product", "OS2bo");
  two.anna.begins(SaveToFile{});
  two.anna.turns();  // looked; the writing waits
  two.bo.does(SaveToFile{});
  while (two.anna.turns()) {
  }
  CHECK(two.file() == bytes(two.anna));
  CHECK(two.file().find("OS2bo") != std::string::npos);
  CHECK(two.anna.program.text("head/product") == "OS2bo");
}

TEST_CASE("one file: what was written over between the writing and the look afterwards is written again") {
  Two two;
  const std::string before = two.file();
  two.anna.program.writes("agreement/asks", "Bestyrelsen");
  two.anna.begins(SaveToFile{});
  two.anna.turns();
  two.anna.turns();  // written; the look afterwards waits
  CHECK(two.file() != before);
  two.file() = before;  // a sync client puts the old file back
  while (two.anna.turns()) {
  }
  CHECK(two.file() == bytes(two.anna));
  CHECK(two.anna.program.state.announcement == words.saved_now(name));
}

TEST_CASE("one file: what was lost from it later is put back, but nothing that was not saved") {
  Two two;
  const std::string before = two.file();
  two.anna.program.writes("agreement/asks", "Bestyrelsen");
  two.anna.does(SaveToFile{});
  two.anna.program.writes("head/product", "OS2kun her");
  two.file() = before;
  two.anna.glances();
  CHECK(two.file().find("Bestyrelsen") != std::string::npos);
  CHECK(two.file().find("OS2kun her") == std::string::npos);
  CHECK(missing_in_file(two.anna.program.kept()) == 1);
  CHECK_FALSE(two.anna.program.state.notice.has_value());
}

TEST_CASE("one file: saving again while it is being saved is no trouble") {
  Two two;
  two.anna.program.writes("agreement/asks", "Bestyrelsen");
  for (int press = 0; press < 30; ++press) two.anna.begins(SaveToFile{});
  const int writes = two.anna.writes;
  while (two.anna.turns()) {
  }
  CHECK(two.file() == bytes(two.anna));
  CHECK(two.anna.writes == writes + 1);
  CHECK_FALSE(two.anna.program.state.notice.has_value());
}

TEST_CASE("one file: when others never stop writing, trying ends, and it is said that nothing is lost") {
  Two two;
  two.anna.program.writes("agreement/asks", "Bestyrelsen");
  two.anna.begins(SaveToFile{});
  int rounds = 0;
  while (two.anna.turns() && rounds < 1000) {
    two.bo.glances();
    two.bo.program.writes("head/product", "OS2 nr. " + std::to_string(++rounds));
    two.bo.does(SaveToFile{});
  }
  CHECK(rounds < 100);
  CHECK(said(two.anna, words.busy));
  CHECK(two.anna.program.text("agreement/asks") == "Bestyrelsen");
  two.anna.does(SaveToFile{});
  CHECK(two.file() == bytes(two.anna));
}

TEST_CASE("one file: a file that cannot be used is named, not written to, and the work stays") {
  Two setup;
  const std::string good = setup.file();
  std::string damaged = good;
  damaged.replace(damaged.find("OS2eksempel"), 11, "OS2aksempel");
  std::string newer = good;
  newer.replace(newer.find("\"version\":1"), 11, "\"version\":9");
  MemoryStore elsewhere;
  Program other(elsewhere, 1, "other charter");
  other.creates(GroupKind::expert, "");
  const std::vector<std::string> bad = {"",
                                        "hej",
                                        good.substr(0, good.size() / 2),
                                        damaged,
                                        newer,
                                        json::write_charter_file(other.kept().set),
                                        std::string("{}\0{}", 5)};
  for (const std::string& content : bad) {
    CAPTURE(content.substr(0, 60));
    Two two;
    two.anna.program.writes("agreement/asks", "Bestyrelsen");
    const auto set = two.anna.program.kept().set;
    const int writes = two.anna.writes;
    two.file() = content;
    for (const bool by_itself : {true, false}) {
      two.anna.program.state.notice.reset();
      if (by_itself) {
        two.anna.glances();
      } else {
        two.anna.does(SaveToFile{});
      }
      CHECK(two.file() == content);
      CHECK(two.anna.writes == writes);
      CHECK(two.anna.program.kept().set == set);
      CHECK(two.anna.program.state.charters.size() == 1);
      CHECK(two.of(two.anna).trouble.has_value());
      CHECK(said(two.anna, name));
      CHECK(said(two.anna, words.trouble_then));
    }
    two.anna.program.state.notice.reset();
    two.anna.glances();
    CHECK_FALSE(two.anna.program.state.notice.has_value());  // said once
    two.file() = good;
    two.anna.glances();
    CHECK_FALSE(two.of(two.anna).trouble.has_value());
    two.anna.does(SaveToFile{});
    CHECK(two.file() == bytes(two.anna));
  }
}

TEST_CASE("one file: what is whole in a damaged file still comes in") {
  Two two;
  two.bo.program.writes("agreement/asks", "Bestyrelsen");
  two.bo.does(SaveToFile{});
  std::string& file = two.file();
  file.replace(file.find("OS2eksempel"), 11, "OS2aksempel");
  two.anna.glances();
  CHECK(two.anna.program.text("agreement/asks") == "Bestyrelsen");
  CHECK(two.anna.program.kept().set_aside.size() == 1);
  CHECK(two.of(two.anna).trouble.has_value());
  two.anna.does(SaveToFile{});
  CHECK(two.anna.program.kept().set_aside.size() == 1);
}

TEST_CASE("one file: one that has gone is said and not made anew; when it is there again, it is used") {
  Two two;
  const std::string content = two.file();
  two.anna.program.writes("agreement/asks", "Bestyrelsen");
  two.folder.erase(name);
  two.anna.glances();
  CHECK(two.of(two.anna).trouble->problem == Problem::missing_file);
  two.anna.does(SaveToFile{});
  CHECK(two.folder.count(name) == 0);
  CHECK(said(two.anna, name));
  two.folder[name] = content;
  two.anna.glances();
  CHECK_FALSE(two.anna.program.state.notice.has_value());
  CHECK(two.anna.program.state.announcement == words.well_again(name));
}

TEST_CASE("one file: a write that is refused or fails is said, and can be tried again") {
  for (const auto& [error, problem] :
       {std::pair{"refused", Problem::forbidden_file}, std::pair{"unwritable", Problem::unwritable_file}}) {
    Two two;
    two.anna.program.writes("agreement/asks", "Bestyrelsen");
    two.anna.write_error = error;
    two.anna.does(SaveToFile{});
    CHECK(two.of(two.anna).trouble->problem == problem);
    CHECK(missing_in_file(two.anna.program.kept()) == 1);
    two.anna.glances();  // it can still be read, and that is nothing new
    CHECK(two.anna.program.state.notice.has_value());
    two.anna.write_error.clear();
    two.anna.does(SaveToFile{});
    CHECK(two.file() == bytes(two.anna));
    CHECK_FALSE(two.anna.program.state.notice.has_value());
  }
}

TEST_CASE("one file: a conflict copy of a sync client is dropped on the page, and the next save holds both") {
  Two two;
  const std::string before = two.file();
  two.bo.program.writes("agreement/asks", "Bestyrelsen");
  two.bo.does(SaveToFile{});
  const std::string copy = two.file();
  two.file() = before;  // Bo's version became "Styregruppen-PC2.kommissorium.json"
  two.anna.program.writes("head/product", "OS2anna");
  two.anna.does(FilesChosen{{{"Styregruppen-PC2.kommissorium.json", copy, ""}}});
  two.anna.does(SaveToFile{});
  CHECK(two.file().find("Bestyrelsen") != std::string::npos);
  CHECK(two.file().find("OS2anna") != std::string::npos);
}

TEST_CASE("one file: it is looked into only while its charter is open") {
  Two two;
  CHECK(two.anna.watched == two.of(two.anna).file);
  two.anna.does(OpenStart{});
  CHECK(two.anna.watched.empty());
  two.bo.program.writes("agreement/asks", "Bestyrelsen");
  two.bo.does(SaveToFile{});
  two.anna.does(OpenCharter{two.bo.program.state.open});
  CHECK_FALSE(two.anna.watched.empty());
  two.anna.does(DeleteCharter{two.anna.program.state.open});
  CHECK(two.anna.watched.empty());
}

TEST_CASE("one file: without it nothing is watched, remembered or saved to it any more") {
  Two two;
  const std::string before = two.file();
  two.anna.does(LeaveFile{});
  CHECK(two.anna.watched.empty());
  CHECK(two.anna.remembered.empty());
  two.anna.program.writes("agreement/asks", "Bestyrelsen");
  two.anna.does(SaveToFile{});
  CHECK(two.file() == before);
  CHECK(two.anna.program.state.unfolded.count("file") == 1);
}

TEST_CASE("one file: where the browser cannot save to the same file again, saving is a download") {
  MemoryStore store;
  Folder folder;
  Desk desk(store, folder, "anna", false);
  desk.program.creates();
  desk.does(SaveToFile{});
  REQUIRE(desk.program.asked<Download>().size() == 1);
  desk.does(UseFile{desk.program.state.open, FileChoice::make});
  CHECK(folder.empty());
}

TEST_CASE("one file: an answer about a file that nobody uses any more does nothing") {
  Two two;
  const std::string file = two.of(two.anna).file;
  two.anna.does(LeaveFile{});
  const std::string before = bytes_of(two.anna.program.state);
  two.anna.does(FileRead{file, "hej", "", 7});
  two.anna.does(FileRead{"99", two.file(), "", 1});
  CHECK(bytes_of(two.anna.program.state) == before);
}

TEST_CASE(
    "one file: a note goes into it by the tick only, and stays there for those who do not take theirs "
    "along") {
  Two two;
  const std::string note = "note/agreement/asks", other = "note/head/product";
  two.anna.program.writes(note, "Annas note");
  const std::string id = two.anna.program.state.open;
  CHECK(missing_in_file(two.anna.program.kept(), takes_notes_along(two.anna.program.state, id)) == 0);
  two.anna.program.writes("agreement/asks", "Bestyrelsen");
  two.anna.does(SaveToFile{});
  CHECK(two.file().find("Bestyrelsen") != std::string::npos);
  CHECK(two.file().find("Annas note") == std::string::npos);
  two.anna.does(FillForm{notes_slot, "yes"});
  CHECK(missing_in_file(two.anna.program.kept(), takes_notes_along(two.anna.program.state, id)) == 1);
  two.anna.does(SaveToFile{});
  CHECK(two.file() == bytes(two.anna));
  two.bo.glances();
  two.bo.program.writes(other, "Bos note");
  two.bo.program.writes("agreement/asks", "Styregruppen");
  two.bo.does(SaveToFile{});
  CHECK(two.file().find("Annas note") != std::string::npos);
  CHECK(two.file().find("Styregruppen") != std::string::npos);
  CHECK(two.file().find("Bos note") == std::string::npos);
  CHECK(missing_in_file(two.bo.program.kept(), false) == 0);
}

}  // namespace app_one_file_test
