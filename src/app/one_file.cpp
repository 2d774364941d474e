// SPDX-License-Identifier: MPL-2.0
#include "app/one_file.h"

#include <algorithm>

#include "app/carry_out.h"
#include "app/charters.h"
#include "app/drafts.h"
#include "app/exporting.h"
#include "app/keeping.h"
#include "app/notes.h"
#include "app/picking.h"
#include "core/charter/note.h"
#include "core/json/named_records.h"
#include "core/texts/one_file_texts.h"
#include "core/texts/problems.h"

namespace kommissorium::app {
namespace {

using revisions::Record;
using Task = OneFile::Task;

// Each round unites what somebody wrote in between, so that it ends when two have met: more than this many
// rounds means many people at once, and then a person may try again.
constexpr int most_tries = 8;

const texts::OneFileTexts& one_file_words(const Turn& turn) {
  return texts::one_file_texts(turn.state.preferences.language);
}

std::string charter_of(const State& state, const std::string& file) {
  for (const auto& [id, kept] : state.charters) {
    if (kept.file && kept.file->file == file) return id;
  }
  return "";
}

void set_aside(KeptCharter& kept, std::vector<json::SetAside> damaged) {
  for (json::SetAside& one : damaged) {
    const bool known = std::any_of(kept.set_aside.begin(), kept.set_aside.end(),
                                   [&one](const json::SetAside& other) { return other.text == one.text; });
    if (!known) kept.set_aside.push_back(std::move(one));
  }
}

// What comes out of it must be shown and saved.
std::optional<Error> hindrance(const KeptCharter& kept, const revisions::RecordSet& more) {
  if (more.size() == 0) return std::nullopt;
  revisions::RecordSet together = kept.set;
  together.unite(more);
  if (const Result<void> fits = json::fits_a_file(together); !fits.ok()) return fits.error();
  const Result<charter::Charter> viewed = charter::view(together);
  return viewed.ok() ? std::nullopt : std::optional<Error>(viewed.error());
}

std::size_t conflicts_of(const KeptCharter& kept) {
  return kept.view == nullptr ? 0 : kept.view->conflicts().size();
}

void take_in(Turn& turn, const std::string& id, const revisions::RecordSet& more) {
  if (more.size() == 0) return;
  KeptCharter& kept = turn.state.charters.at(id);
  const std::size_t conflicts = conflicts_of(kept);
  std::vector<Record> records;
  for (const auto& [record_id, record] : more.records()) records.push_back(record);
  const int count = static_cast<int>(records.size());
  keep(turn, id, std::move(records));
  std::string said = one_file_words(turn).came(kept.file->name, count);
  if (const std::size_t now = conflicts_of(kept); now > conflicts)
    said += " " + turn.texts().two_proposals(static_cast<int>(now));
  turn.announce(std::move(said));
}

// A look that cannot be used ends what was to be done; the next one may be better.
void give_up(Turn& turn, KeptCharter& kept, Error error) {
  const bool asked_for = kept.file->task == Task::saving;
  kept.file->task = Task::none;
  if (!asked_for && kept.file->trouble == error) return;  // said already
  kept.file->trouble = error;
  tell_trouble(turn, error);
}

void be_well_again(Turn& turn, OneFile& file) {
  if (!file.trouble) return;
  file.trouble.reset();
  const std::optional<Notice>& notice = turn.state.notice;
  if (notice && notice->lines.front() == one_file_words(turn).trouble) turn.state.notice.reset();
  turn.announce(one_file_words(turn).well_again(file.name));
}

revisions::RecordSet those_held(const KeptCharter& kept) {
  revisions::RecordSet set;
  for (const std::string& id : kept.file->held) {
    if (const Record* record = kept.set.find(id)) set.add(*record);
  }
  return set;
}

/// What is to be in it; notes that it holds already stay there.
revisions::RecordSet those_to_hold(const State& state, const std::string& id) {
  revisions::RecordSet set = to_share(state, id);
  set.unite(those_held(*state.kept(id)));
  return set;
}

void finish(Turn& turn, const std::string& id) {
  OneFile& file = *turn.state.charters.at(id).file;
  const bool saved = file.task == Task::saving;
  file.task = Task::none;
  if (!saved) return;
  file.saved_at = turn.state.local;
  mark_taken(turn, id);
  turn.announce(one_file_words(turn).saved_now(file.name));
}

void stop_trying(Turn& turn, OneFile& file) {
  const bool saving = file.task == Task::saving;
  file.task = Task::none;
  if (!saving) return;
  const std::string said(one_file_words(turn).busy);
  turn.tell({Notice::Kind::warning, {said, std::string(one_file_words(turn).busy_then)}, {}});
  turn.announce(said);
}

// What is to be in the file, and is it? Bytes that are there already are not written again.
void go_on(Turn& turn, const std::string& id, const FileRead& read, bool holds_all_it_held) {
  KeptCharter& kept = turn.state.charters.at(id);
  OneFile& file = *kept.file;
  if (file.task == Task::none) return;
  if (file.task == Task::restoring && holds_all_it_held) return finish(turn, id);
  std::string text =
      json::write_charter_file(file.task == Task::saving ? those_to_hold(turn.state, id) : those_held(kept));
  if (text == read.text) return finish(turn, id);
  if (read.version == file.writing_over) return;  // its answer is still to come
  if (file.tries == most_tries) return stop_trying(turn, file);
  ++file.tries;
  file.writing_over = read.version;
  turn.ask(WriteFile{file.file, std::move(text), read.version});
}

void look(Turn& turn, const std::string& id, const FileRead& read) {
  KeptCharter& kept = turn.state.charters.at(id);
  OneFile& file = *kept.file;
  if (const std::optional<Error> error = told_by_platform(read, file.name))
    return give_up(turn, kept, *error);
  Result<json::Loaded> found = json::read_additions(read.text, file.name, kept.set);
  if (!found.ok()) return give_up(turn, kept, found.error());
  if (std::optional<Error> error = hindrance(kept, found.value().set)) {
    error->place.file = file.name;
    return give_up(turn, kept, *error);
  }
  json::Loaded loaded = std::move(found).value();
  take_in(turn, id, loaded.set);
  if (!loaded.set_aside.empty()) {
    const Error error = loaded.set_aside.front().error;
    set_aside(kept, std::move(loaded.set_aside));
    return give_up(turn, kept, error);
  }
  be_well_again(turn, file);
  const std::set<std::string> ids = json::named_records(read.text);
  const bool holds_all_it_held = std::includes(ids.begin(), ids.end(), file.held.begin(), file.held.end());
  file.held.insert(ids.begin(), ids.end());
  file.holds = ids.size();
  if (missing_in_file(kept, takes_notes_along(turn.state, id)) == 0) file.saved_at = turn.state.local;
  if (!holds_all_it_held && file.task == Task::none) {
    file.task = Task::restoring;
    file.tries = 0;
    file.writing_over = 0;
  }
  go_on(turn, id, read, holds_all_it_held);
}

// Nothing stands in a file that was just made.
void begin(Turn& turn, const std::string& id, const FileRead& read) {
  turn.state.charters.at(id).file->task = Task::saving;
  go_on(turn, id, read, true);
}

}  // namespace

std::optional<Error> told_by_platform(const FileRead& read, const std::string& name) {
  const Place place = {name, {}, {}, 0};
  if (read.error.empty()) return std::nullopt;
  if (read.error == "gone") return Error{Problem::missing_file, place, {}};
  if (read.error == "refused") return Error{Problem::forbidden_file, place, {}};
  if (read.error == "unwritable") return Error{Problem::unwritable_file, place, {}};
  if (read.error == "not_utf8") return Error{Problem::not_utf8, place, {}};
  if (read.error == "too_large") return Error{Problem::too_large, place, {}};
  return Error{Problem::unreadable_file, place, {}};
}

void tell_trouble(Turn& turn, const Error& error) {
  const texts::OneFileTexts& texts = one_file_words(turn);
  std::string why = texts::tell(error, turn.state.preferences.language);
  turn.announce(std::string(texts.trouble) + ". " + why);
  turn.tell({Notice::Kind::error,
             {std::string(texts.trouble), std::move(why), std::string(texts.trouble_then)},
             {}});
}

int missing_in_file(const KeptCharter& kept, bool with_notes) {
  std::size_t wanted = kept.set.size();
  for (const auto& [id, record] : kept.set.records())
    if (!with_notes && charter::is_note(record) && kept.file->held.count(id) == 0) --wanted;
  return static_cast<int>(wanted - std::min(wanted, kept.file->holds));
}

void attach_file(Turn& turn, const std::string& charter, const Picking& picked, const FileRead& first) {
  KeptCharter& kept = turn.state.charters.at(charter);
  OneFile file;
  file.file = picked.file;
  file.name = picked.name;
  if (picked.save) file.task = Task::saving;
  kept.file = std::move(file);
  turn.state.remembered_files[charter] = picked.name;
  turn.ask(RememberFile{picked.file, charter});
  if (first.text.empty()) return begin(turn, charter, first);
  look(turn, charter, first);
}

void watch_file_of_open_charter(Turn& turn) {
  State& state = turn.state;
  const KeptCharter* open = state.open_charter();
  const std::string file = open != nullptr && open->file ? open->file->file : "";
  if (state.watched == file) return;
  state.watched = file;
  turn.ask(WatchFile{file});
}

void carry_out(Turn& turn, const FileRead& read) {
  State& state = turn.state;
  if (state.picking && state.picking->file == read.file) return first_look(turn, read);
  const std::string id = charter_of(state, read.file);
  if (!id.empty()) look(turn, id, read);
}

void carry_out(Turn& turn, const SaveToFile&) {
  State& state = turn.state;
  if (shown(state) == nullptr) return;
  if (!state.one_file_possible || workable(state) == nullptr)
    return carry_out(turn, ExportCharter{state.open});
  seal_drafts(turn);
  KeptCharter& kept = state.charters.at(state.open);
  if (kept.file) {
    kept.file->task = Task::saving;
    kept.file->tries = 0;
    kept.file->writing_over = 0;
    return turn.ask(ReadFile{kept.file->file});
  }
  if (state.remembered_files.count(state.open) != 0)
    return carry_out(turn, UseFile{state.open, FileChoice::again});
  state.unfolded.insert("file");
  turn.focus("file/make");
}

void carry_out(Turn& turn, const LeaveFile&) {
  State& state = turn.state;
  if (workable(state) == nullptr) return;
  KeptCharter& kept = state.charters.at(state.open);
  turn.ask(ForgetFile{kept.file ? kept.file->file : "", state.open});
  kept.file.reset();
  state.remembered_files.erase(state.open);
  turn.announce(std::string(one_file_words(turn).left));
  turn.focus("section/title");
  state.unfolded.erase("file");
}

}  // namespace kommissorium::app
