// SPDX-License-Identifier: MPL-2.0
// The sentences of a problem, and those of tables and folders that somebody hands in.
#pragma once

#include <string_view>

#include "core/result.h"

namespace kommissorium::texts {

/// What is wrong and what to do. `found` follows when there is a detail: {1}.
struct Sentences {
  std::string_view wrong;
  std::string_view found;
};

struct Description {
  Sentences danish;
  Sentences english;
};

constexpr Description plain(std::string_view danish, std::string_view english) {
  return {{danish, "Fundet: {1}."}, {english, "Found: {1}."}};
}

/// must: one of missing_column to too_many_files.
Description table_problem(Problem problem);

}  // namespace kommissorium::texts
