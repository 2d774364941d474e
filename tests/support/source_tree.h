// SPDX-License-Identifier: MPL-2.0
// The project's own sources, read for the architecture tests.
#pragma once

#include <string>
#include <vector>

namespace kommissorium::tests {

struct SourceFile {
  std::string path;  // below src, e.g. "core/json/parse.cpp"
  std::string room;  // the folder, e.g. "core/json"
  std::string text;
};

/// Every .h and .cpp below src, sorted by path.
const std::vector<SourceFile>& source_files();

/// A file of the project by its path from the top; "" with exists = false when there is none.
bool exists(const std::string& path);
std::string read(const std::string& path);
/// Files below a folder with an ending such as ".md", by their path from that folder, sorted.
std::vector<std::string> files_below(const std::string& folder, const std::string& ending);

}  // namespace kommissorium::tests
