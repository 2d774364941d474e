// SPDX-License-Identifier: MPL-2.0
// Where the pieces of an older charter go: what stands in its forms.
#pragma once

#include <string>

#include "app/state.h"
#include "core/charter/old_charter.h"

namespace kommissorium::app {

inline constexpr const char* old_text = "form/old-charter/text";      // what is not laid in yet
inline constexpr const char* old_places = "form/old-charter/place/";  // a place chosen for a piece
inline constexpr const char* new_duty = "new-duty";                   // as a point of the group's own
inline constexpr const char* new_section = "new-section";             // as a text of its own

std::string place_slot(const charter::Piece& piece);

/// The place chosen for a piece, else the one that seems right; "" = none yet.
std::string chosen_place(const State& state, const charter::Piece& piece);

}  // namespace kommissorium::app
