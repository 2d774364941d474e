// SPDX-License-Identifier: MPL-2.0
#include "platform/memory/memory_platform.h"

#include <algorithm>

namespace kommissorium::platform::memory {

Result<std::string> MemoryPlatform::read(const std::string& path, std::size_t at_most) {
  const auto found = stored.find(meant(path));
  if (found == stored.end() || unreadable.count(path) > 0)
    return Error{Problem::unreadable_file, {.file = path}, ""};
  if (found->second.size() > at_most) return Error{Problem::too_large, {.file = path}, ""};
  return found->second;
}

bool MemoryPlatform::exists(const std::string& path) { return stored.count(path) > 0; }

std::string MemoryPlatform::meant(const std::string& path) const {
  std::string way;
  for (std::size_t from = 0; from <= path.size();) {
    const std::size_t to = std::min(path.find('/', from), path.size());
    if (to > from || from == 0) way += (from == 0 ? "" : "/") + path.substr(from, to - from);
    if (const auto link = links.find(way); link != links.end()) way = link->second;
    from = to + 1;
  }
  return way;
}

bool MemoryPlatform::is_folder(const std::string& path) {
  const std::string way = meant(path);
  const auto below = stored.lower_bound(way + "/");
  return folders.count(way) > 0 || (below != stored.end() && below->first.starts_with(way + "/"));
}

Result<std::vector<files::Entry>> MemoryPlatform::entries(const std::string& folder) {
  if (!is_folder(folder) || unreadable.count(folder) > 0)
    return Error{Problem::unreadable_file, {.file = folder}, ""};
  const std::string before = meant(folder) + "/";
  std::set<std::string> names;
  const auto look = [&](const std::string& path) {
    if (path.starts_with(before))
      names.insert(path.substr(before.size(), path.find('/', before.size()) - before.size()));
  };
  for (const auto& file : stored) look(file.first);
  for (const auto& link : links) look(link.first);
  for (const std::string& empty : folders) look(empty);
  std::vector<files::Entry> all;
  for (const std::string& name : names) all.push_back({name, is_folder(before + name), meant(before + name)});
  return all;
}

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
