// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/charter_folder.h"

#include <algorithm>
#include <set>

namespace kommissorium::programs::command_line {
namespace {

using platform::files::Entry;
using platform::files::Platform;

constexpr std::string_view ending = ".kommissorium.json";

class Walk {
 public:
  explicit Walk(Platform& platform) : platform_(platform) {}
  FolderContent found;

  void into(const std::string& folder, int depth) {
    Result<std::vector<Entry>> looked = platform_.entries(folder);
    if (!looked.ok()) return found.unreadable.push_back(looked.error());
    std::vector<Entry> entries = std::move(looked).value();
    std::sort(entries.begin(), entries.end(),
              [](const Entry& one, const Entry& other) { return one.name < other.name; });
    for (const Entry& entry : entries) {
      const std::string path = folder + (folder.ends_with('/') ? "" : "/") + entry.name;
      if (entry.is_folder) {
        if (!seen_.insert(entry.identity).second) continue;
        if (depth == deepest_folder) {
          found.unreadable.push_back({Problem::folder_too_deep, {.file = path}, ""});
        } else {
          into(path, depth + 1);
        }
      } else if (entry.name.ends_with(ending)) {
        if (found.files.size() < most_files) {
          found.files.push_back(path);
        } else if (!is_full_) {
          is_full_ = true;
          found.unreadable.push_back({Problem::too_many_files, {.file = folder}, std::to_string(most_files)});
        }
      }
    }
  }

 private:
  Platform& platform_;
  std::set<std::string> seen_;
  bool is_full_ = false;
};

}  // namespace

FolderContent charters_below(Platform& platform, const std::string& folder) {
  Walk walk(platform);
  const std::size_t last = folder.find_last_not_of('/');
  walk.into(last == std::string::npos ? folder : folder.substr(0, last + 1), 0);
  return std::move(walk.found);
}

}  // namespace kommissorium::programs::command_line
