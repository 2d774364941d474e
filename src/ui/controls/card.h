// SPDX-License-Identifier: MPL-2.0
// A card: a white sheet with a hair line around it, painted below what stands on it. Never one in another.
#pragma once

#include "ui/controls/paint.h"
#include "ui/frame.h"

namespace kommissorium::ui {

/// Open while it lives. The column inside is inset; the outer column ends below the card.
class Card {
 public:
  /// `look` "card recommended" has a green edge: the one to choose.
  Card(Frame& frame, Column& column, std::string_view key, std::string_view name = "",
       Role role = Role::group, std::string_view look = "card");
  ~Card();
  Column inside;

 private:
  Frame& frame_;
  Column& outer_;
  Rect rect_;
  bool recommended_;
  paint::Above above_;
  std::optional<Group> group_;
};

inline constexpr float card_inset = 24;

/// A hair line over the width of the column, with the same space above and below.
void divider(Frame& frame, Column& column, float space);

/// How far something is, 0..100, as a bar 6 px high. The name says of what.
void progress(Frame& frame, Rect rect, std::string_view key, std::string_view name, int percent);

}  // namespace kommissorium::ui
