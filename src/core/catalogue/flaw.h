// SPDX-License-Identifier: MPL-2.0
// What is wrong in a catalogue, all of it: whoever wrote the file wants to put everything right at once.
#pragma once

#include <string>
#include <vector>

#include "core/result.h"

namespace kommissorium::catalogue {

struct Flaw {
  Error error;       // place: entry (record) and member (field)
  std::string path;  // where in the file: "groups/0/sections/3/id"
};

struct Flaws {
  std::vector<Flaw> list;
  bool closely = false;  // members that nobody knows are flaws too
};

}  // namespace kommissorium::catalogue
