// SPDX-License-Identifier: MPL-2.0
#include "platform/memory/memory_platform.h"

namespace kommissorium::platform::memory {

Result<std::string> MemoryPlatform::read(const std::string& path, std::size_t at_most) {
  const auto found = stored.find(path);
  if (found == stored.end()) return Error{Problem::unreadable_file, {.file = path}, ""};
  if (found->second.size() > at_most) return Error{Problem::too_large, {.file = path}, ""};
  return found->second;
}

bool MemoryPlatform::exists(const std::string& path) { return stored.count(path) > 0; }

Result<void> MemoryPlatform::write(const std::string& path, std::string_view bytes,
                                   files::Existing existing) {
  const bool in_the_way = existing == files::Existing::kept && exists(path);
  if (in_the_way || unwritable.count(path) > 0) return Error{Problem::unwritable_file, {.file = path}, ""};
  if (existing == files::Existing::backed_up && exists(path)) {
    const std::string beside = path + ".bak";
    if (unwritable.count(beside) > 0) return Error{Problem::unwritable_file, {.file = beside}, ""};
    stored[beside] = stored[path];
  }
  stored[path] = bytes;
  ++writes;
  return {};
}

std::string MemoryPlatform::moment() { return stands_at; }
std::string MemoryPlatform::day() { return stands_at.substr(0, 10); }

std::string MemoryPlatform::chance() {
  std::string digits = std::to_string(++draws);
  return std::string(32 - digits.size(), '0') + digits;
}

std::string MemoryPlatform::variable(const std::string& name) {
  const auto found = variables.find(name);
  return found == variables.end() ? "" : found->second;
}

}  // namespace kommissorium::platform::memory
