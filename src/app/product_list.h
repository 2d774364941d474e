// SPDX-License-Identifier: MPL-2.0
// A table of products that came in as a file.
#pragma once

#include <string>
#include <vector>

#include "app/command.h"
#include "app/turn.h"

namespace kommissorium::app {

/// By its name: "….csv".
bool is_table(const FilesChosen::File& file);

/// Takes it over whole, or not at all. Returns what is wrong with it, line by line.
std::vector<std::string> take_products(Turn& turn, const FilesChosen::File& file);

}  // namespace kommissorium::app
