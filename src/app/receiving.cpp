// SPDX-License-Identifier: MPL-2.0
// Files that come in: each is checked whole before anything is touched; the good ones come in, the others are
// named.
#include <set>

#include "app/carry_out.h"
#include "app/charters.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/places.h"
#include "core/readers/html.h"
#include "core/text_policy.h"
#include "core/texts/problems.h"

namespace kommissorium::app {
namespace {

using Loaded = json::Loaded;

std::optional<Error> told_by_platform(const FilesChosen::File& file) {
  const Place place = {file.name, {}, {}, 0};
  if (file.error.empty()) return std::nullopt;
  if (file.error == "not_utf8") return Error{Problem::not_utf8, place, {}};
  if (file.error == "too_large") return Error{Problem::too_large, place, {}};
  return Error{Problem::unreadable_file, place, {}};
}

Result<Loaded> read(const FilesChosen::File& file) {
  if (const std::optional<Error> error = told_by_platform(file)) return *error;
  if (!readers::looks_like_html(file.text)) return json::read_charter_file(file.text, file.name);
  const Result<std::string> carried = readers::carried_charter(file.text, file.name);
  if (!carried.ok()) return carried.error();
  return json::read_charter_file(carried.value(), file.name);
}

// It must be possible to show what comes out of it, and to save it as a file: together with what is here, for
// that may hold what is missing.
Result<Loaded> read_showable(const State& state, const FilesChosen::File& file) {
  Result<Loaded> loaded = read(file);
  if (!loaded.ok()) return loaded;
  revisions::RecordSet together = loaded.value().set;
  if (const KeptCharter* kept = state.kept(together.charter_id())) together.unite(kept->set);
  const Result<void> fits = json::fits_a_file(together);
  const Result<charter::Charter> viewed = charter::view(together);
  if (fits.ok() && viewed.ok()) return loaded;
  Error error = fits.ok() ? viewed.error() : fits.error();
  error.place.file = file.name;
  return error;
}

struct Outcome {
  std::vector<std::string> good, bad, damaged;  // lines of the notice
  int refused = 0;
  std::set<std::string> charters;
};

std::size_t conflicts_of(const KeptCharter& kept) {
  return kept.view == nullptr ? 0 : kept.view->conflicts().size();
}

void take_in(Turn& turn, Loaded loaded, const std::string& file, Outcome& outcome) {
  State& state = turn.state;
  const std::string id = loaded.set.charter_id();
  const bool was_here = state.kept(id) != nullptr;
  KeptCharter& kept = state.charters[id];
  const std::size_t conflicts = conflicts_of(kept);
  std::vector<revisions::Record> fresh;
  for (const auto& [record_id, record] : loaded.set.records()) {
    if (kept.set.find(record_id) == nullptr) fresh.push_back(record);
  }
  const int count = static_cast<int>(fresh.size());
  keep(turn, id, std::move(fresh));
  if (!kept.deleted_at.empty()) bring_back(turn, id);
  outcome.charters.insert(id);
  const std::string title = title_of(turn, kept);
  const texts::NoticeTexts& texts = turn.texts();
  outcome.good.push_back(!was_here   ? texts.opened_from_file(title)
                         : count > 0 ? texts.brought_together(title, count)
                                     : texts.nothing_new(title));
  if (const std::size_t now = conflicts_of(kept); now > conflicts) {
    outcome.good.push_back(texts.two_proposals(static_cast<int>(now)));
  }
  if (loaded.set_aside.empty()) return;
  outcome.damaged.push_back(
      texts.damaged_in_file(text_policy::shown(file), static_cast<int>(loaded.set_aside.size())));
  outcome.damaged.push_back(texts::describe(loaded.set_aside.front().error, state.preferences.language));
  for (json::SetAside& one : loaded.set_aside) kept.set_aside.push_back(std::move(one));
}

Notice notice_of(const Turn& turn, Outcome outcome) {
  Notice notice;
  const texts::NoticeTexts& texts = turn.texts();
  notice.lines = std::move(outcome.good);
  if (!outcome.damaged.empty() || outcome.refused > 0) notice.kind = Notice::Kind::warning;
  for (std::string& line : outcome.damaged) notice.lines.push_back(std::move(line));
  if (outcome.refused == 0) return notice;
  if (notice.lines.empty()) notice.kind = Notice::Kind::error;
  const bool nothing_came_in = notice.lines.empty();
  notice.lines.push_back(texts.files_refused(outcome.refused));
  for (std::string& line : outcome.bad) notice.lines.push_back(std::move(line));
  if (nothing_came_in) notice.lines.emplace_back(texts.nothing_changed);
  return notice;
}

void show_what_came(Turn& turn, const std::set<std::string>& charters) {
  if (charters.size() != 1) return;
  const std::string& id = *charters.begin();
  if (turn.state.open != id) open_charter(turn, id);
}

}  // namespace

void carry_out(Turn& turn, const ChooseFile&) { turn.ask(ChooseFiles{}); }

void carry_out(Turn& turn, const FilesChosen& chosen) {
  if (chosen.files.empty()) return;
  Outcome outcome;
  for (const FilesChosen::File& file : chosen.files) {
    Result<Loaded> loaded = read_showable(turn.state, file);
    if (!loaded.ok()) {
      ++outcome.refused;
      outcome.bad.push_back(texts::describe(loaded.error(), turn.state.preferences.language));
      continue;
    }
    if (outcome.charters.empty()) seal_drafts(turn);
    take_in(turn, std::move(loaded).value(), file.name, outcome);
  }
  show_what_came(turn, outcome.charters);
  Notice notice = notice_of(turn, std::move(outcome));
  turn.announce(notice.lines.front());
  turn.tell(std::move(notice));
}

}  // namespace kommissorium::app
