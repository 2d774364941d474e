// SPDX-License-Identifier: MPL-2.0
// Strokes of the brush, without meaning: rectangles, lines, text and the signs the font lacks, drawn as
// paths. Only ui/controls may use it, since what is painted must also be reported.
#pragma once

#include <memory>
#include <string_view>

#include "ui/frame.h"

struct ImDrawListSplitter;

namespace kommissorium::ui::paint {

/// Which corners are round.
enum class Corners { all, left, right, none };

void rectangle(const Frame& frame, Rect rect, Colour colour, float radius = 0,
               Corners corners = Corners::all);
void border(const Frame& frame, Rect rect, Colour colour, float radius, float thickness = 1);
void dashed_border(const Frame& frame, Rect rect, Colour colour);
void line(const Frame& frame, float x, float y, float width, Colour colour);      // one px high
void upright(const Frame& frame, float x, float y, float height, Colour colour);  // one px wide
void circle(const Frame& frame, float x, float y, float radius, Colour colour);

/// One line of text whose line box begins at y.
void text(const Frame& frame, float x, float y, TextLook look, Colour colour, std::string_view text);

/// Broken into lines; returns the height in CSS px (0 for no text).
float paragraph(const Frame& frame, float x, float y, float width, TextLook look, Colour colour,
                std::string_view text);

/// Whether the pointer rests on the control with this key, and whether it is held down there. Also makes the
/// ImGui item that tests compare with the twins.
struct Pointer {
  bool over = false, down = false;
};
Pointer item(const Frame& frame, std::string_view key, Rect rect);

/// Everything painted while it lives lies above what `below` paints when it ends (a card's background).
class Above {
 public:
  explicit Above(Frame& frame);
  ~Above();
  void behind();  // from now on paint below
  Above(const Above&) = delete;
  Above& operator=(const Above&) = delete;

 private:
  std::unique_ptr<ImDrawListSplitter> splitter_;
};

}  // namespace kommissorium::ui::paint

namespace kommissorium::ui {

/// Signs with one meaning each; the HTML view shows them by a class "sign-<name>".
enum class Sign {
  none,
  check,
  pen,
  dash,
  plus,
  undo,
  redo,
  down,
  left,
  right,
  up,
  more,
  cross,
  clock,
  warning,
  file,
  find,
  dot,
  question
};
std::string_view name_of(Sign sign);

namespace paint {
/// Fits into a square of `size` CSS px around the middle (x, y).
void sign(const Frame& frame, Sign sign, float x, float y, float size, Colour colour);
}  // namespace paint

}  // namespace kommissorium::ui
