// SPDX-License-Identifier: MPL-2.0
// Catalogues from files, with everything that is wrong in them told.
#pragma once

#include <string>

#include "core/catalogue/catalogue.h"
#include "programs/command_line/command.h"

namespace kommissorium::programs::command_line {

/// What is wrong is told on stderr line by line, all but the last, which comes back.
/// errors: those of Platform::read and catalogue::read_file.
Result<catalogue::Catalogue> read_catalogue(const Context& context, const std::string& path);

/// The one that --catalogue names, else the one that the program brings along.
Result<catalogue::Catalogue> chosen_catalogue(const Context& context);

}  // namespace kommissorium::programs::command_line
