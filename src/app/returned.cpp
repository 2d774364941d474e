// SPDX-License-Identifier: MPL-2.0
#include "app/returned.h"

#include <algorithm>

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/look_up.h"
#include "core/returned/gone.h"
#include "core/returned/unread.h"
#include "core/returned/unread_lines.h"
#include "core/texts/coming_back_texts.h"

namespace kommissorium::app {
namespace {

const texts::ComingBackTexts& returned_words(const Turn& turn) {
  return texts::coming_back_texts(turn.state.preferences.language);
}

/// Both must be read in the language the document was printed in.
Result<charter::Charter> in_its_language(const revisions::RecordSet& set) { return charter::view(set); }

/// Another document may have been there, of the same name.
void put_away(Turn& turn) {
  State& state = turn.state;
  state.returned.reset();
  state.looked_up.reset();
  if (state.screen == Screen::returned) state.screen = Screen::charter;
}

void show(Turn& turn) {
  turn.state.screen = Screen::returned;
  turn.state.article.clear();
  turn.focus("returned/title");
}

}  // namespace

int bring_back_document(Turn& turn, const std::string& charter, const std::string& file,
                        const revisions::RecordSet& left, readers::WordDocument document) {
  State& state = turn.state;
  const Result<charter::Charter> then = in_its_language(left);
  const KeptCharter* kept = state.kept(charter);
  if (!then.ok() || kept == nullptr) return 0;
  put_away(turn);
  ReturnedDocument returned;
  returned.charter = charter;
  returned.file = file;
  returned.left = left;
  returned.unread = returned::unread({kept->set, left, then.value()}, document);
  returned.gone = returned::gone(then.value(), document);
  for (std::string& label : returned::emptied(*kept->view, then.value(), document))
    returned.gone.push_back(std::move(label));
  returned.controls = std::move(document.controls);
  state.returned = std::move(returned);
  const int count = static_cast<int>(changes_in_document(state).size());
  if (count == 0 && state.returned->unread.empty() && state.returned->gone.empty()) {
    state.returned.reset();
    return 0;
  }
  show(turn);
  return count;
}

bool bring_back_lines(Turn& turn, const std::string& charter, const std::string& file,
                      const revisions::RecordSet& left, std::string_view text) {
  const Result<charter::Charter> then = in_its_language(left);
  const KeptCharter* kept = turn.state.kept(charter);
  if (!then.ok() || kept == nullptr) return false;
  std::vector<std::string> lines = returned::unread_lines({kept->set, left, then.value()}, text, file);
  if (lines.empty()) return false;
  std::optional<ReturnedDocument>& shown = turn.state.returned;
  const bool beside = turn.state.screen == Screen::returned && shown && shown->charter == charter;
  if (beside) {  // a document of the same charter has fields to choose among
    for (const std::string& line : lines) shown->unread.push_back(file + ": " + line);
    return true;
  }
  put_away(turn);
  ReturnedDocument returned;
  returned.charter = charter;
  returned.file = file;
  returned.left = left;
  returned.unread = std::move(lines);
  shown = std::move(returned);
  show(turn);
  return true;
}

std::vector<returned::Change> changes_in_document(const State& state) {
  const KeptCharter* kept = state.returned ? state.kept(state.returned->charter) : nullptr;
  if (kept == nullptr) return {};
  const Result<charter::Charter> here = in_its_language(kept->set);
  const Result<charter::Charter> left = in_its_language(state.returned->left);
  if (!here.ok() || !left.ok()) return {};
  std::vector<returned::Change> all =
      returned::changes(kept->set, here.value(), left.value(), state.returned->controls);
  std::erase_if(
      all, [&](const returned::Change& one) { return state.returned->passed_over.count(one.field) != 0; });
  return all;
}

void carry_out(Turn& turn, const TakeReturned& command) {
  seal_drafts(turn);
  State& state = turn.state;
  const KeptCharter* kept = workable(state);
  if (kept == nullptr || !state.returned || state.returned->charter != state.open) return;
  const Result<charter::Charter> here = in_its_language(kept->set);
  if (!here.ok()) return;
  std::vector<returned::Change> chosen = changes_in_document(state);
  std::erase_if(chosen, [&](const returned::Change& one) {
    return one.problem.has_value() || (!command.field.empty() && one.field != command.field);
  });
  if (chosen.empty()) return;
  for (const returned::Change& one : chosen) {
    if (one.field.starts_with("member/new")) state.returned->passed_over.insert(one.field);
  }
  commit(turn, state.open, returned::take(kept->set, here.value(), chosen, turn.author()));
  const int count = static_cast<int>(chosen.size());
  turn.announce(count == 1 ? returned_words(turn).used(chosen.front().label)
                           : returned_words(turn).used_all(count));
  turn.focus("returned/title");
}

void carry_out(Turn& turn, const PassOverReturned& command) {
  if (!turn.state.returned) return;
  turn.state.returned->passed_over.insert(command.field);
  turn.focus("returned/title");
}

}  // namespace kommissorium::app
