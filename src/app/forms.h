// SPDX-License-Identifier: MPL-2.0
// Texts that become something by a button, never by themselves: a pasted list, what is said of an adoption.
// They are kept like any typing, under slots of their own.
#pragma once

#include <string>
#include <string_view>

#include "app/turn.h"

namespace kommissorium::app {

/// The slot of a pasted member list.
inline constexpr const char* paste_slot = "member/paste";

/// Whether a slot is one of a form, and holds no field of the charter.
bool is_form(std::string_view slot);

/// Writes one text of a form of the open charter and keeps it; "" removes it.
void fill_form(Turn& turn, const std::string& slot, const std::string& text);

/// Empties every text of the open charter's forms whose slot begins so.
void clear_forms(Turn& turn, std::string_view beginning);

/// What is left of a text of the open charter's forms once it has become something.
Mark form_mark(const State& state, const std::string& slot);

}  // namespace kommissorium::app
