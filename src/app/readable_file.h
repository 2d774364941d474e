// SPDX-License-Identifier: MPL-2.0
// Whether a file that was chosen can be read, and what comes out of it be shown: asked before anything is
// touched.
#pragma once

#include <string>

#include "app/command.h"
#include "app/state.h"

namespace kommissorium::app {

/// The bytes of a charter file, taken out of its page where it is one.
/// errors: what the platform said of it; those of readers::carried_charter and carried_in_markdown.
Result<std::string> charter_bytes(const FilesChosen::File& file);

/// It must be possible to show what comes out of it, and to save it as a file: together with what is here,
/// for that may hold what is missing. errors: those of charter::view and json::fits_a_file, with the file.
Result<void> can_be_shown(revisions::RecordSet here, const revisions::RecordSet& came,
                          const std::string& file);

/// errors: those of json::read_charter_file and can_be_shown.
Result<json::Loaded> read_showable(const State& state, const FilesChosen::File& file,
                                   const std::string& bytes);

}  // namespace kommissorium::app
