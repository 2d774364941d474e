// SPDX-License-Identifier: MPL-2.0
// Buttons: one activation path, the click of the twin in the page.
#pragma once

#include <optional>
#include <string_view>

#include "ui/controls/paint.h"
#include "ui/frame.h"

namespace kommissorium::ui {

struct ButtonLook {
  enum class Kind {
    primary,    // the one thing to do in a view
    secondary,  // framed
    quiet,      // text only until the pointer comes
    danger,     // framed, removes something
  };
  Kind kind = Kind::secondary;
  Sign sign = Sign::none;
  bool sign_only = false;  // the label is the name and is not painted
  bool sign_last = false;  // behind the label
  float height = measures::control_height;
  float width = 0;                    // 0 = as wide as the label needs
  std::optional<bool> expanded = {};  // opens something below it
  bool disabled = false;
  std::string_view described_by_key = "";
};

float button_width(const Frame& frame, std::string_view label, const ButtonLook& look);

/// Draws and reports; true in the pass in which it was activated. Where the frame can only be read, a button
/// does nothing unless it opens something.
bool button(Frame& frame, float x, float y, std::string_view key, std::string_view label,
            const ButtonLook& look);

/// The same in a column: takes a line of its own, as wide as it needs.
bool button(Frame& frame, Column& column, std::string_view key, std::string_view label,
            const ButtonLook& look);

/// A whole row of the outline: number, title, state. `current` marks the section shown.
struct NavigationRow {
  std::string_view number, title, state;  // state: "5 af 7" or "" when done
  bool done = false, current = false;
  std::string_view chip = {};  // below the title: what needs a person there
};
bool navigation_row(Frame& frame, Column& column, std::string_view key, const NavigationRow& row);

/// A row of the outline below the sections: a sign and where it leads.
struct SideRow {
  std::string_view words;
  Sign sign = Sign::none;
  bool urgent = false;  // needs a person
};
bool side_row(Frame& frame, Column& column, std::string_view key, const SideRow& row);

/// A card that is one big button: headline and text. Used to begin a new charter.
bool card_button(Frame& frame, Rect rect, std::string_view key, std::string_view headline,
                 std::string_view words);

}  // namespace kommissorium::ui
