// SPDX-License-Identifier: MPL-2.0
#include "app/notes.h"

#include "core/charter/note.h"
#include "tests/app/colleagues.h"
#include "tests/app/trial.h"

namespace app_notes_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

const std::string note = "note/head/product";

revisions::RecordSet taken(Program& program) {
  const std::vector<Download> files = program.asked<Download>();
  REQUIRE(files.size() == 1);
  return json::read_charter_file(files[0].text, "x").value().set;
}

}  // namespace

TEST_CASE("notes: typed, left, undone, done again, and found again after a start") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  const std::string digest = program.kept().digest;
  program.writes(note, "Spørg Anna");
  CHECK(charter::note(program.view(), "head/product") == "Spørg Anna");
  CHECK(program.kept().digest == digest);
  program.does(Undo{});
  CHECK(charter::note(program.view(), "head/product").empty());
  program.does(Redo{});
  Program again(store, 2, "seed two");
  again.does(OpenCharter{id});
  CHECK(charter::note(again.view(), "head/product") == "Spørg Anna");
}

TEST_CASE("notes: a file that is shared has them only when the group says so; all files together always") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.writes(note, "Spørg Anna");
  program.does(ExportCharter{});
  CHECK(taken(program) == charter::without_notes(program.kept().set));
  CHECK(taken(program).size() == program.kept().set.size() - 1);
  program.does(ExportAll{});
  CHECK(taken(program) == program.kept().set);
  program.does(FillForm{notes_slot, "yes"});
  CHECK(takes_notes_along(program.state, program.state.open));
  program.does(ExportCharter{});
  CHECK(taken(program) == program.kept().set);
  program.does(ExportWithoutHistory{});
  for (const auto& [id, record] : taken(program).records()) CHECK_FALSE(charter::is_note(record));
  program.does(FillForm{notes_slot, ""});
  program.does(ExportCharter{});
  CHECK(taken(program) == charter::without_notes(program.kept().set));
}

TEST_CASE("notes: a file without them takes none away where it comes in") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.writes(note, "Spørg Anna");
  program.does(ExportCharter{});
  const std::string file = program.asked<Download>().front().text;
  program.does(FilesChosen{{{"tilbage.kommissorium.json", file, ""}}});
  CHECK(charter::note(program.view(), "head/product") == "Spørg Anna");
}

TEST_CASE("notes: two in one place are one text to write on, and leaving it untouched decides nothing") {
  MemoryStore store;
  Program program(store);
  program.creates();
  const std::vector<std::string> heads;
  for (const char* text : {"Den ene", "Den anden"}) {
    const revisions::Record record = revisions::revision(note, heads, text, "Bo", "");
    revisions::RecordSet set = program.kept().set;
    set.add(record);
    program.does(FilesChosen{{{"fra.kommissorium.json", json::write_charter_file(set), ""}}});
  }
  CHECK(charter::note(program.view(), "head/product") == "Den anden\n\nDen ene");
  program.does(Type{note, "", "Den anden\n\nDen ene og mere"});
  program.does(Hidden{});
  CHECK(charter::note(program.view(), "head/product") == "Den anden\n\nDen ene og mere");
  CHECK(program.view().history.find(note)->heads.size() == 1);
}

TEST_CASE("notes: the way to one unfolds it, and that to its member's too") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(AddMembers{"Anna Eksempel, Eksempel Kommune"});
  const std::string at = "member/" + program.view().members.front().id;
  program.writes(charter::note_field(at), "Ringer mandag");
  program.does(GoToField{charter::note_field(at)});
  CHECK(program.state.section == "members");
  CHECK(program.state.unfolded.count(charter::note_field(at)) == 1);
  CHECK(program.state.focus_key == charter::note_field(at));
}

}  // namespace app_notes_test
