// SPDX-License-Identifier: MPL-2.0
#include "app/picking.h"

#include "app/carry_out.h"
#include "app/charters.h"
#include "app/drafts.h"
#include "app/exporting.h"
#include "app/keeping.h"
#include "app/one_file.h"
#include "app/places.h"
#include "core/charter/file_name.h"
#include "core/json/charter_file.h"

namespace kommissorium::app {
namespace {

std::string word_of(FileChoice choice) {
  switch (choice) {
    case FileChoice::make:
      return "make";
    case FileChoice::open:
      return "open";
    case FileChoice::again:
      return "again";
  }
  return "";
}

// Without the day: this file is to live on.
std::string proposed_name(const KeptCharter* kept) {
  return kept == nullptr || kept->view == nullptr ? "" : charter::file_name(*kept->view, "") + file_ending;
}

Result<std::string> charter_in(const FileRead& read, const std::string& name) {
  const Result<json::Loaded> loaded = json::read_charter_file(read.text, name);
  if (!loaded.ok()) return loaded.error();
  return loaded.value().set.charter_id();
}

// A file brings a charter that may be new here: it comes in like every other file.
bool bring_in(Turn& turn, const std::string& charter, const Picking& picked, const FileRead& read) {
  const KeptCharter* kept = turn.state.kept(charter);
  const bool here = kept != nullptr && kept->view != nullptr;
  if (!here || picked.charter.empty()) carry_out(turn, FilesChosen{{{picked.name, read.text, ""}}});
  kept = turn.state.kept(charter);
  if (kept == nullptr || kept->view == nullptr) return false;
  if (!kept->deleted_at.empty()) bring_back(turn, charter);
  if (turn.state.open != charter) open_charter(turn, charter);
  return true;
}

}  // namespace

void first_look(Turn& turn, const FileRead& read) {
  const Picking picked = *turn.state.picking;
  turn.state.picking.reset();
  if (const std::optional<Error> error = told_by_platform(read, picked.name))
    return tell_trouble(turn, *error);
  std::string charter = picked.charter;
  if (!read.text.empty() || charter.empty()) {
    const Result<std::string> found = charter_in(read, picked.name);
    if (!found.ok()) return tell_trouble(turn, found.error());
    if (!charter.empty() && found.value() != charter)
      return tell_trouble(turn, {Problem::other_charter, {picked.name, {}, {}, 0}, found.value()});
    charter = found.value();
  }
  if (!bring_in(turn, charter, picked, read)) return;
  turn.state.unfolded.erase("file");
  seal_drafts(turn);
  attach_file(turn, charter, picked, read);
}

void carry_out(Turn& turn, const FilesRemembered& remembered) {
  turn.state.one_file_possible = true;
  for (const FilesRemembered::File& one : remembered.files)
    turn.state.remembered_files[one.charter] = one.name;
}

void carry_out(Turn& turn, const UseFile& command) {
  State& state = turn.state;
  const KeptCharter* kept = state.kept(command.charter);
  const bool again = command.choice == FileChoice::again;
  if (!state.one_file_possible) return;
  if (again && state.remembered_files.count(command.charter) == 0) return;
  if (!again && !command.charter.empty() && kept == nullptr) return;
  Picking picking;
  picking.file = std::to_string(++state.files_picked);
  picking.charter = command.charter;
  picking.save = !state.open.empty() && state.open == command.charter;
  turn.ask(PickFile{picking.file, word_of(command.choice), proposed_name(kept), command.charter});
  state.picking = std::move(picking);
}

void carry_out(Turn& turn, const FilePicked& picked) {
  State& state = turn.state;
  if (!state.picking || state.picking->file != picked.file) return;
  if (picked.error.empty()) {
    state.picking->name = picked.name;
    return turn.ask(ReadFile{picked.file});
  }
  const auto remembered = state.remembered_files.find(state.picking->charter);
  const std::string name =
      picked.name.empty() && remembered != state.remembered_files.end() ? remembered->second : picked.name;
  state.picking.reset();
  if (picked.error == "cancelled") return;
  tell_trouble(turn, *told_by_platform({picked.file, "", picked.error, 0}, name));
}

}  // namespace kommissorium::app
