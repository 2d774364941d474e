// SPDX-License-Identifier: MPL-2.0
// Catalogues beside the one that the program brings along: taken from files, kept in both stores, used for
// new charters; and moving the open charter to another edition.
#pragma once

#include <string>
#include <string_view>

#include "app/turn.h"
#include "core/moving/move.h"

namespace kommissorium::app {

/// Slots of what was chosen for each entry: "form/edition/<entry>", "take" or nothing.
inline constexpr std::string_view edition_slots = "form/edition/";
std::string edition_slot(std::string_view entry);
inline constexpr const char* take_it = "take";

/// The one that is brought along for "", else one of State::catalogues. must: there is such a one.
const catalogue::Catalogue& catalogue_of(const State& state, const std::string& id);

/// Which of all is the newest edition of what a charter follows; nullopt when none is newer.
std::optional<std::string> newer_edition(const State& state, const charter::Charter& charter);

/// Every catalogue but the charter's own, newer editions first.
std::vector<std::string> other_editions(const State& state, const charter::Charter& charter);

/// What the edition that is looked at says otherwise, in the document's language.
std::vector<moving::Entry> edition_entries(const State& state);

/// A catalogue as a store holds it; what cannot be read stays among what was not understood. Returns whether
/// it was taken.
bool take_stored_catalogue(State& state, const std::string& key, const std::string& value);

/// It is gone, here or in another tab.
void drop_catalogue(State& state, const std::string& id);

/// A file that is a catalogue: offered to be kept, or its mistakes in words, one a line.
std::vector<std::string> offer_catalogue(Turn& turn, const std::string& name, const std::string& bytes);

}  // namespace kommissorium::app
