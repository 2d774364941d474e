// SPDX-License-Identifier: MPL-2.0
// A charter file taken apart into its lines, and put together again.
#pragma once

#include <string>
#include <vector>

namespace kommissorium::laws {

inline std::vector<std::string> lines_of(const std::string& bytes) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t end = bytes.find('\n', at);
    lines.push_back(bytes.substr(at, end - at));
    at = end == std::string::npos ? bytes.size() : end + 1;
  }
  return lines;
}

inline std::string joined(const std::vector<std::string>& lines, const char* end = "\n") {
  std::string bytes;
  for (const std::string& line : lines) bytes += line + end;
  return bytes;
}

}  // namespace kommissorium::laws
