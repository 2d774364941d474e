// SPDX-License-Identifier: MPL-2.0
// The charter files in a folder and in the folders below it.
#pragma once

#include <string>
#include <vector>

#include "platform/files/platform.h"

namespace kommissorium::programs::command_line {

struct FolderContent {
  std::vector<std::string> files;  // paths of every *.kommissorium.json, in order
  std::vector<Error> unreadable;   // folders that could not be looked into
};

inline constexpr int deepest_folder = 16;
inline constexpr std::size_t most_files = 100'000;

/// A folder that is reached twice, by links, is looked into once. errors, each with its folder:
/// unreadable_file, folder_too_deep, too_many_files.
FolderContent charters_below(platform::files::Platform& platform, const std::string& folder);

}  // namespace kommissorium::programs::command_line
