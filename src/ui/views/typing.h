// SPDX-License-Identifier: MPL-2.0
// The way of typing: what a field shows while it is unfinished, and which command each event becomes.
#pragma once

#include <string>
#include <string_view>

#include "ui/controls/field.h"
#include "ui/frame.h"

namespace kommissorium::ui::views {

/// The draft of a field (or of a part of its value) when there is one, else the value in force.
const std::string& shown_text(const Frame& frame, const std::string& field, const std::string& part,
                              const std::string& value);

/// Typing becomes a draft; leaving the field seals it.
void on_typing(Frame& frame, const FieldEvent& event, const std::string& field, const std::string& part);

/// A line for one who takes something up again; the members are suggested, and anybody else may be written.
FieldLook who_takes_it_up(const Frame& frame);

/// What a point asks for, and an example; it goes on standing there while somebody writes.
std::string help_of(const charter::Point& point);

}  // namespace kommissorium::ui::views
