// SPDX-License-Identifier: MPL-2.0
// A text from an older charter: its pieces are laid in one by one, what is left over stays in its box.
#include "app/old_charter.h"

#include <algorithm>

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/forms.h"
#include "app/keeping.h"
#include "core/charter/lay_in.h"
#include "core/compare/in_words.h"
#include "core/revisions/sha256.h"
#include "core/texts/old_charter_texts.h"
#include "core/texts/problems.h"

namespace kommissorium::app {
namespace {

const texts::OldCharterTexts& old_charter_words(const Turn& turn) {
  return texts::old_charter_texts(turn.state.preferences.language);
}

void added(std::vector<revisions::Record>& records, charter::Added item) {
  for (revisions::Record& record : item.records) records.push_back(std::move(record));
}

/// The piece as new records: in a place of the charter, or as a point or text of the group's own.
Result<std::vector<revisions::Record>> records_of(Turn& turn, const KeptCharter& kept,
                                                  const charter::Piece& piece, const std::string& place) {
  std::vector<revisions::Record> records;
  const charter::Author author = turn.author();
  IdSource& ids = turn.state.ids;
  if (place == new_duty) {
    added(records, charter::add_own_duty(kept.set, *kept.view, piece.text, ids, author));
    return records;
  }
  if (place == new_section) {
    const std::string title(old_charter_words(turn).own_section);
    added(records, charter::add_own_section(kept.set, *kept.view, title, piece.text, ids, author));
    return records;
  }
  return charter::lay_in(kept.set, *kept.view, place, piece.text, author);
}

}  // namespace

std::string place_slot(const charter::Piece& piece) {
  constexpr std::size_t enough = 16;  // hex digits
  return std::string(old_places) + revisions::sha256_hex(piece.text).substr(0, enough);
}

std::string chosen_place(const State& state, const charter::Piece& piece) {
  const std::string chosen = state.form(place_slot(piece));
  return chosen.empty() ? piece.place : chosen;
}

void carry_out(Turn& turn, const ShowOldCharter&) {
  seal_drafts(turn);
  if (workable(turn.state) == nullptr) return;
  turn.state.screen = Screen::old_charter;
  turn.state.article.clear();
  turn.focus("old-charter/title");
}

void carry_out(Turn& turn, const LayIn& command) {
  seal_drafts(turn);
  State& state = turn.state;
  const KeptCharter* kept = workable(state);
  if (kept == nullptr) return;
  const std::string text = state.form(old_text);
  const std::vector<charter::Piece> pieces = charter::read_old_charter(*kept->view, text);
  const auto piece = std::find_if(pieces.begin(), pieces.end(), [&](const charter::Piece& one) {
    return one.from == command.from && one.text == command.text;
  });
  if (piece == pieces.end()) return;
  const std::string place = chosen_place(state, *piece);
  Result<std::vector<revisions::Record>> records =
      place.empty() ? Error{Problem::unknown_field, {}, {}} : records_of(turn, *kept, *piece, place);
  if (!records.ok()) return turn.announce(texts::describe(records.error(), state.preferences.language));
  commit(turn, state.open, std::move(records).value());
  fill_form(turn, place_slot(*piece), "");
  fill_form(turn, old_text, charter::without(text, *piece));
  const bool own = place == new_duty || place == new_section;
  turn.announce(
      old_charter_words(turn).laid_in(own ? "" : compare::field_label(*workable(state)->view, place)));
}

}  // namespace kommissorium::app
