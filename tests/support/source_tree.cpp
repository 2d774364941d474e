// SPDX-License-Identifier: MPL-2.0
#include "tests/support/source_tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace kommissorium::tests {
namespace {

const std::filesystem::path top = KOMMISSORIUM_SOURCE_DIR;

}  // namespace

bool exists(const std::string& path) { return std::filesystem::exists(top / path); }

std::string read(const std::string& path) {
  std::ifstream file(top / path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::vector<std::string> files_below(const std::string& folder, const std::string& ending) {
  std::vector<std::string> found;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(top / folder)) {
    if (entry.path().extension() != ending) continue;
    found.push_back(std::filesystem::relative(entry.path(), top / folder).generic_string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

const std::vector<SourceFile>& source_files() {
  static const std::vector<SourceFile> files = [] {
    std::vector<SourceFile> found;
    const std::filesystem::path src = top / "src";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(src)) {
      const std::string ending = entry.path().extension().string();
      if (ending != ".h" && ending != ".cpp") continue;
      const std::string path = std::filesystem::relative(entry.path(), src).generic_string();
      found.push_back({path, path.substr(0, path.rfind('/')), read("src/" + path)});
    }
    std::sort(found.begin(), found.end(),
              [](const SourceFile& one, const SourceFile& other) { return one.path < other.path; });
    return found;
  }();
  return files;
}

}  // namespace kommissorium::tests
