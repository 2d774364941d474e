// SPDX-License-Identifier: MPL-2.0
// On which line of a JSON text something stands, for messages about what it says.
#pragma once

#include <string_view>

namespace kommissorium::json {

struct Found {
  int line = 1;        // of the last step that is there
  bool whole = false;  // the whole path is there
};

/// `path` is names of members and places in lists, from 0: "groups/0/sections/3/id". The line is that of the
/// member's name, of an element its beginning. A name that holds "/" or is written with escapes is not found.
/// must: parse(text) was ok.
Found line_of(std::string_view text, std::string_view path);

}  // namespace kommissorium::json
