// SPDX-License-Identifier: MPL-2.0
// A catalogue from a file that somebody wrote: taken whole or not at all, and all that is wrong is told with
// its line.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/catalogue/catalogue.h"
#include "core/catalogue/flaw.h"

namespace kommissorium::catalogue {

inline constexpr std::size_t largest_catalogue =
    1024 * 1024;                                // bytes: it travels inside each of its charters
inline constexpr std::size_t most_flaws = 500;  // told of one file

struct FileRead {
  std::optional<Catalogue> catalogue;  // only without errors
  std::vector<Error> errors;           // in the order of their lines
};

/// errors: those of json::parse, alone; else those of decode, and unknown_entry for members that mean
/// nothing, each with line, entry (record) and member (field).
FileRead read_file(std::string_view bytes);

/// Whether the bytes want to be a catalogue, so that they are read as one and what is wrong is told.
bool looks_like_catalogue(std::string_view bytes);

/// Reads what can be read and notes what is wrong; without flaws the catalogue is whole.
Catalogue read(const revisions::Value& value, Flaws& flaws);

}  // namespace kommissorium::catalogue
