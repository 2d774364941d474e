// SPDX-License-Identifier: MPL-2.0
#include "ui/views/review.h"

#include <algorithm>
#include <cmath>

#include "app/local_time.h"
#include "app/places.h"
#include "core/compare/telling.h"
#include "core/text_policy.h"
#include "core/texts/guide_texts.h"
#include "ui/controls/paint.h"
#include "ui/controls/text.h"
#include "ui/views/meeting.h"

namespace kommissorium::ui::views {
namespace {

TextPiece::Mark mark_of(compare::Mark mark, bool differing) {
  switch (mark) {
    case compare::Mark::same:
      return TextPiece::Mark::none;
    case compare::Mark::removed:
      return TextPiece::Mark::removed;
    case compare::Mark::added:
      return differing ? TextPiece::Mark::marked : TextPiece::Mark::inserted;
  }
  return TextPiece::Mark::none;
}

/// Blanks at the ends of what changed are no words, and not marked.
void add(std::vector<TextPiece>& pieces, TextPiece::Mark mark, const std::string& text) {
  const std::size_t from = text.find_first_not_of(" \n\t");
  if (mark == TextPiece::Mark::none || from == std::string::npos) {
    pieces.push_back({mark, text});
    return;
  }
  const std::size_t to = text.find_last_not_of(" \n\t") + 1;
  if (from > 0) pieces.push_back({TextPiece::Mark::none, text.substr(0, from)});
  pieces.push_back({mark, text.substr(from, to - from)});
  if (to < text.size()) pieces.push_back({TextPiece::Mark::none, text.substr(to)});
}

constexpr std::string_view between = " · ";

}  // namespace

const texts::ReviewTexts& review_words(const Frame& frame) {
  return texts::review_texts(frame.state.preferences.language);
}

std::string when_written(const Frame& frame, std::string_view moment) {
  return frame.texts.when(app::local_time(moment, frame.state.now, frame.state.local), frame.state.local);
}

std::vector<TextPiece> pieces_of(const compare::Pieces& words, bool differing) {
  std::vector<TextPiece> pieces;
  pieces.reserve(words.size());
  for (const compare::Piece& piece : words)
    add(pieces, mark_of(piece.mark, differing), text_policy::shown(piece.text));
  return pieces;
}

std::string_view way_back(const Frame& frame) {
  const app::Screen back = app::leads_back_to(frame.state);
  if (back == app::Screen::meeting) return meeting_words(frame).back;
  return back == app::Screen::adoption ? texts::guide_texts(frame.state.preferences.language).back
                                       : review_words(frame).back;
}

void written_line(Frame& frame, Column& column, const std::string& what, std::string_view label,
                  std::string_view author, std::string_view time) {
  const charter::Charter& shown = *frame.state.open_charter()->view;
  const bool earlier = compare::has_earlier(shown, what);
  if (author.empty() && !earlier) return;
  column.y += 4;
  Column line{column.x, column.y, column.width};
  const Group group(frame, Role::group, what + "/written", line, "", "written");
  const texts::ReviewTexts& words = review_words(frame);
  float link_at = line.x;
  const float link = earlier ? text_button_width(frame, words.earlier) : 0;
  if (!author.empty()) {
    const std::string said = words.written(author, when_written(frame, time));
    const float dot = earlier ? text_width(frame.fonts, looks::help, between) : 0;
    // The browser may know letters that are not painted here, and needs more room for them.
    const Style style = frame.large ? Style{looks::large_help, &Theme::muted, "help"} : styles::help;
    const float width = std::min(std::ceil(text_width(frame.fonts, style.look, said)) + 4,
                                 std::max(40.0F, line.width - dot - link));
    user_line(frame, {line.x, line.y + 22 - style.look.line, width, style.look.line}, what + "/author", said,
              style);
    if (earlier) paint::text(frame, line.x + width, line.y + 2, looks::help, frame.theme.muted, between);
    link_at = line.x + width + std::ceil(dot);
  }
  if (earlier) {
    const std::string name = std::string(words.earlier) + ": " + std::string(label);
    if (text_button(frame, link_at, line.y, what + "/earlier", words.earlier, name))
      frame.ask(app::ShowHistory{what});
  }
  line.y += text_button_height;
  column.y = line.y;
}

void earlier_line(Frame& frame, Column& column, const std::string& what, std::string_view label,
                  std::string_view author, std::string_view time) {
  if (compare::has_earlier(*frame.state.open_charter()->view, what))
    written_line(frame, column, what, label, author, time);
}

}  // namespace kommissorium::ui::views
