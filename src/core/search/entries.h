// SPDX-License-Identifier: MPL-2.0
// What can be found: the places of a charter by their names, and what people wrote in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"

namespace kommissorium::search {

enum class Kind {
  place,    // in the charter that is open: a section, a point, a member
  charter,  // another charter
  text,     // what somebody wrote in any of them
  note,     // the same, for the group itself
  command,  // something to do
};
inline constexpr std::size_t kinds = static_cast<std::size_t>(Kind::command) + 1;

struct Entry {
  Kind kind = Kind::place;
  std::string charter;        // as the caller names it; "" for a command
  std::string section;        // of a section: its id
  std::string field;          // of anything in a charter; for a command its name
  std::string label;          // what it is called: "4.2 Sikre engagement"
  std::string text;           // what stands there; "" = only its name can be found
  std::string where;          // the section, or the charter and the section
  std::string compared;       // label and text, folded, with a line between them
  std::size_t from_text = 0;  // where the text begins in it
  bool always = false;        // also found where nothing is looked for yet
};

/// With `compared` filled in.
Entry entry(Kind kind, std::string charter, std::string field, std::string label, std::string text,
            std::string where);

/// Of the charter that is open its places and the standard texts too, of another its title.
std::vector<Entry> entries(const charter::Charter& charter, const std::string& id, bool is_open);

}  // namespace kommissorium::search
