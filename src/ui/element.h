// SPDX-License-Identifier: MPL-2.0
// The accessible twin of what is painted: every control draws itself and reports one Element.
// platform/web sends the changed ones to web/mirror.js, which keeps a real DOM node for each.
// Shape follows AccessKit's idea: stable ids, the full list every frame, only differences travel.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/language.h"

namespace kommissorium::ui {

/// Hash of a model path such as "charter/duty/direction/answer"; never of a label. 0 = none.
using ElementId = std::uint32_t;
ElementId element_id(std::string_view path);  // FNV-1a, 32 bits; never 0

/// What the twin is in the DOM; keep in step with web/mirror.js (a browser test compares the names).
enum class Role {
  group,          // div, or div[role=group] when it has a name
  region,         // section with a name
  navigation,     // nav with a name
  heading,        // h1..h4 by level
  text,           // p: painted by ImGui, read by assistive technology
  user_text,      // p dir=auto: text that people wrote, painted by the DOM; a heading by its level
  button,         // button; pressed/expanded where given
  link,           // button that looks like a link, or a[href] when `value` holds an https address
  checkbox,       // input type=checkbox
  radio_group,    // fieldset with legend = name
  radio,          // input type=radio
  select,         // select with options
  field,          // input type=text
  date_field,     // input type=date, value ISO
  number_field,   // input type=text inputmode=numeric
  area,           // textarea, grows with its text
  progress,       // div role=progressbar, value 0..100
  table,          // div role=table
  row,            // div role=row
  column_header,  // div role=columnheader
  cell,           // div role=cell
  status,         // div role=status for standing messages in view
  alert,          // div role=alert
  article,        // the print document; `value` holds its HTML made by core/writers (escaped there)
};
std::string_view name_of(Role role);
bool takes_text(Role role);

enum class Surface { bar, outline, main };
std::string_view name_of(Surface surface);

/// Position in CSS pixels, relative to the surface's own content (scrolling does not change it).
struct Rect {
  float x = 0, y = 0, width = 0, height = 0;
  bool operator==(const Rect&) const = default;
  float right() const { return x + width; }
  float bottom() const { return y + height; }
};

struct Option {
  std::string value, label;
  bool operator==(const Option&) const = default;
};

/// Part of a text that people wrote, with what became of it; painted by the DOM like the rest.
struct TextPiece {
  enum class Mark {
    none,      // stands as it was
    inserted,  // ins
    removed,   // del
    marked,    // mark: differs from another text
  } mark = Mark::none;
  std::string text;
  bool operator==(const TextPiece&) const = default;
};
std::string_view name_of(TextPiece::Mark mark);  // "", "ins", "del", "mark"

struct Element {
  ElementId id = 0;
  ElementId parent = 0;  // 0 = the surface's root
  Surface surface = Surface::main;
  Role role = Role::text;
  Rect rect;
  std::string key;           // the model path; data-key in the DOM, for tests and focus
  std::string name;          // accessible name = the visible label
  std::string description;   // help that belongs to it
  std::string value;         // text, choice, ISO date, percent, href
  std::string error;         // non-empty = invalid; the text stands visibly below
  std::string autocomplete;  // HTML token, e.g. "name"
  std::string look;  // style class of the HTML view and of DOM-painted text: "body", "card", "primary", …
  std::string language;           // "da"/"en" when it differs from the page
  std::vector<Option> options;    // select; of a field: what it suggests
  std::vector<TextPiece> pieces;  // user_text: its words in parts, instead of `value`
  ElementId described_by = 0;     // element whose text explains this one
  int level = 0;                  // headings
  bool checked = false;           // checkbox, radio
  bool has_expanded = false, expanded = false;
  bool has_pressed = false, pressed = false;
  bool current = false;  // aria-current
  bool required = false, disabled = false, read_only = false;
  bool measured = false;    // the DOM tells the height its text needs
  bool decorative = false;  // painted twin of a field's own label: kept out of the reading order
  bool operator==(const Element&) const = default;
};

}  // namespace kommissorium::ui
