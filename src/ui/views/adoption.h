// SPDX-License-Identifier: MPL-2.0
// The parts of the screen of adoption and versions.
// must, for all: State::looked_up is there, and the charter is open and can be shown.
#pragma once

#include <string>
#include <string_view>

#include "core/texts/decision_texts.h"
#include "ui/controls/field.h"
#include "ui/frame.h"

namespace kommissorium::ui::views {

const texts::DecisionTexts& decision_words(const Frame& frame);

void adoption_meeting(Frame& frame, Column& page);  // what stops an adoption, and the form
void who_was_there(Frame& frame, Column& inside, const charter::Charter& shown);
void date_and_place(Frame& frame, Column& inside);
void answers_to_adoption(Frame& frame, Column& page);
void versions(Frame& frame, Column& page);

/// A field whose text stands in a form: see app::FillForm.
void form_field(Frame& frame, Column& column, const std::string& slot, const FieldLook& look,
                const std::string& otherwise = "");

/// What reads differently now than in a version: a heading and each place with the words marked.
void changes(Frame& frame, Column& column, const std::string& version, int number);

}  // namespace kommissorium::ui::views
