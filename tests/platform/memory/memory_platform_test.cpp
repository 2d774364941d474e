// SPDX-License-Identifier: MPL-2.0
#include "platform/memory/memory_platform.h"

#include <doctest/doctest.h>

namespace memory_memory_platform_test {

using namespace kommissorium;
using platform::files::Existing;

TEST_CASE("memory platform: files come back, limits hold, writing fails on request") {
  platform::memory::MemoryPlatform world;
  CHECK(world.read("a", 10).error().problem == Problem::unreadable_file);
  CHECK(world.write("a", "æøå", Existing::kept).ok());
  CHECK(world.read("a", 6).value() == "æøå");
  CHECK(world.read("a", 5).error().problem == Problem::too_large);
  CHECK_FALSE(world.write("a", "x", Existing::kept).ok());
  CHECK(world.write("a", "x", Existing::replaced).ok());
  world.unwritable.insert("a");
  CHECK(world.write("a", "y", Existing::replaced).error().place.file == "a");
  CHECK(world.stored["a"] == "x");
}

TEST_CASE("memory platform: what is replaced can be kept beside the new one, never for a first write") {
  platform::memory::MemoryPlatform world;
  CHECK(world.write("a", "1", Existing::backed_up).ok());
  CHECK_FALSE(world.exists("a.bak"));
  CHECK(world.write("a", "2", Existing::backed_up).ok());
  CHECK(world.stored["a.bak"] == "1");
  world.unwritable.insert("a.bak");
  CHECK(world.write("a", "3", Existing::backed_up).error().place.file == "a.bak");
  CHECK(world.stored["a"] == "2");
}

TEST_CASE("memory platform: chance repeats from world to world and never within one") {
  platform::memory::MemoryPlatform one, other;
  CHECK(one.chance() == other.chance());
  CHECK(one.chance() != one.chance());
  CHECK(one.chance().size() == 32);
}

TEST_CASE("memory: folders are there by what lies in them, links lead where they say") {
  platform::memory::MemoryPlatform world;
  world.stored["d/a"] = "1";
  world.stored["d/b/c"] = "2";
  world.links["d/link"] = "d/b";
  world.folders.insert("empty");
  CHECK(world.is_folder("d"));
  CHECK(world.is_folder("d/link"));
  CHECK(world.is_folder("empty"));
  CHECK_FALSE(world.is_folder("d/a"));
  const auto found = world.entries("d").value();
  REQUIRE(found.size() == 3);
  CHECK(found[1].name == "b");
  CHECK(found[1].is_folder);
  CHECK(found[2].identity == found[1].identity);
  CHECK(world.read("d/link/c", 9).value() == "2");
  CHECK_FALSE(world.entries("d/a").ok());
  world.unreadable.insert("d/a");
  CHECK_FALSE(world.read("d/a", 9).ok());
}

}  // namespace memory_memory_platform_test
