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
  std::set<std::string> unwritable;  // paths where writing fails
  std::string stands_at = "2026-11-23T09:30:00Z";
  int writes = 0;
  int draws = 0;

  Result<std::string> read(const std::string& path, std::size_t at_most) override;
  bool exists(const std::string& path) override;
  Result<void> write(const std::string& path, std::string_view bytes, files::Existing existing) override;
  std::string moment() override;
  std::string day() override;
  std::string chance() override;
  std::string variable(const std::string& name) override;
};

}  // namespace kommissorium::platform::memory
