// SPDX-License-Identifier: MPL-2.0
// What is handed along while a document is put together: the charter, its words, and what can be filled in.
#pragma once

#include <string_view>
#include <vector>

#include "core/charter/charter.h"
#include "core/outline/outline.h"
#include "core/texts/document_texts.h"

namespace kommissorium::outline {

class Form {
 public:
  /// blank: to be filled in on paper or in Word, so every question has its place, answered or not.
  Form(const charter::Charter& shown, bool blank_form)
      : charter(shown), say(texts::document_texts(shown.shown_in)), blank(blank_form) {}

  const charter::Charter& charter;
  const texts::DocumentTexts& say;
  const bool blank;
  bool asks = false;  // what may be missing and is has a place as well
  std::vector<Control> controls;
  bool closed = false;  // proposals differ here: a person has to choose first, so nothing is filled in

  /// The run as the place of a value. A run without text stays as it is.
  Run place(Run run, Control control);

  /// The same for whole blocks, the value being a text of several lines.
  std::vector<Block> place(std::vector<Block> blocks, Control control);

  /// The place of a value that is missing: its placeholder, or what says that it is missing.
  Run empty_place(Run run, Control control);
};

/// must: `label` is well-formed UTF-8; longer ones are shortened.
Control control(std::string id, ControlKind kind, std::string_view label, std::string_view placeholder);

/// The text with each {1}, {2} … in place of a run of its own; what stands between has the tone of `tone`.
Runs filled(std::string_view text, const Runs& values, Tone tone);

}  // namespace kommissorium::outline
