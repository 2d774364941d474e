// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/charter_folder.h"

#include <doctest/doctest.h>

#include "platform/memory/memory_platform.h"

namespace command_line_charter_folder_test {

using namespace kommissorium;
using programs::command_line::charters_below;
using programs::command_line::FolderContent;

TEST_CASE("charter folder: charter files of all folders below in order, other files left alone") {
  platform::memory::MemoryPlatform world;
  for (const char* path : {"d/b.kommissorium.json", "d/a.kommissorium.json", "d/x/c.kommissorium.json",
                           "d/x.txt", "d/a.kommissorium.json.bak", "e/other.kommissorium.json"})
    world.stored[path] = "x";
  for (const std::string folder : {"d", "d/"}) {
    const FolderContent found = charters_below(world, folder);
    CHECK(found.unreadable.empty());
    CHECK(found.files == std::vector<std::string>{"d/a.kommissorium.json", "d/b.kommissorium.json",
                                                  "d/x/c.kommissorium.json"});
  }
}

TEST_CASE("charter folder: links that lead round in a circle end, and no folder is looked into twice") {
  platform::memory::MemoryPlatform world;
  world.stored["d/x/a.kommissorium.json"] = "x";
  world.links["d/x/again"] = "d/x";
  world.links["d/y"] = "d/x";
  const FolderContent found = charters_below(world, "d");
  CHECK(found.files == std::vector<std::string>{"d/x/a.kommissorium.json"});
  CHECK(found.unreadable.empty());
}

TEST_CASE("charter folder: what cannot be looked into, or lies too deep, is named") {
  platform::memory::MemoryPlatform world;
  world.stored["d/x/a.kommissorium.json"] = "x";
  world.stored["d/y/a.kommissorium.json"] = "x";
  world.unreadable.insert("d/x");
  FolderContent found = charters_below(world, "d");
  CHECK(found.files == std::vector<std::string>{"d/y/a.kommissorium.json"});
  REQUIRE(found.unreadable.size() == 1);
  CHECK(found.unreadable[0].place.file == "d/x");
  std::string deep = "e";
  for (int n = 0; n < 20; ++n) deep += "/f";
  world.stored[deep + "/a.kommissorium.json"] = "x";
  found = charters_below(world, "e");
  CHECK(found.files.empty());
  REQUIRE(found.unreadable.size() == 1);
  CHECK(found.unreadable[0].problem == Problem::folder_too_deep);
  CHECK_FALSE(charters_below(world, "none").unreadable.empty());
}

}  // namespace command_line_charter_folder_test
