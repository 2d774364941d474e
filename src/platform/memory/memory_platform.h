// SPDX-License-Identifier: MPL-2.0
// A world for tests: files in a map, a clock that stands still, chance that repeats, failures on request.
#pragma once

#include <map>
#include <set>

#include "platform/files/platform.h"

namespace kommissorium::platform::memory {

class MemoryPlatform final : public files::Platform {
 public:
  std::map<std::string, std::string> stored;
  std::map<std::string, std::string> variables;
  std::set<std::string> unwritable;          // paths where writing fails
  std::set<std::string> unreadable;          // files and folders likewise
  std::set<std::string> folders;             // that are empty; others are there by what lies in them
  std::map<std::string, std::string> links;  // a folder's path to the folder that is meant
  std::string stands_at = "2026-11-23T09:30:00Z";
  int writes = 0;
  int draws = 0;

  Result<std::string> read(const std::string& path, std::size_t at_most) override;
  bool exists(const std::string& path) override;
  bool is_folder(const std::string& path) override;
  Result<std::vector<files::Entry>> entries(const std::string& folder) override;
  Result<void> write(const std::string& path, std::string_view bytes, files::Existing existing) override;
  std::string moment() override;
  std::string day() override;
  std::string chance() override;
  std::string variable(const std::string& name) override;

 private:
  /// Where a path leads when links in it are followed.
  std::string meant(const std::string& path) const;
};

}  // namespace kommissorium::platform::memory
