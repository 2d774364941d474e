// SPDX-License-Identifier: MPL-2.0
// Fields to write in. ImGui paints frame, label and help; the DOM's own input or textarea holds the text, so
// that every keyboard, script, spell checker and clipboard works.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/frame.h"

namespace kommissorium::ui {

struct FieldLook {
  enum class Kind { line, area, date, number } kind = Kind::line;
  std::string_view label = {}, help = {}, error = {}, autocomplete = {};
  bool required = false;
  bool label_hidden = false;  // the label is only the accessible name
  int rows = 2;               // least height of an area, in lines
  std::string_view text_class = "body";
  std::vector<Option> suggestions = {};  // what the browser offers while one writes in a line
  std::string_view described_by_key = "";
};

/// What was done to a field in this pass.
struct FieldEvent {
  enum class Kind { none, typed, left } kind = Kind::none;
  std::string text;
};

/// Draws and reports a field; the column moves below its help.
FieldEvent field(Frame& frame, Column& column, std::string_view key, std::string_view text,
                 const FieldLook& look);

/// The label above a control (its words are the control's accessible name) and help or error below it.
void paint_label(Frame& frame, Column& column, std::string_view label, bool required);
void paint_help(Frame& frame, Column& column, std::string_view help, std::string_view error);

/// The room one line of help or error takes: kept free where one comes and goes while somebody writes.
float line_below(const Frame& frame);

}  // namespace kommissorium::ui
