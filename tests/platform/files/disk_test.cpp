// SPDX-License-Identifier: MPL-2.0
// The real disk, in a folder of its own whose name has a blank and æøå.
#ifndef __EMSCRIPTEN__  // Node's files have no permissions and links worth testing
#include "platform/files/disk.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <map>

#include "core/charter/calendar.h"
#include "tests/platform/files/folder.h"

namespace files_disk_test {

using namespace kommissorium;
using kommissorium::trial::Folder;
using platform::files::Disk;
using platform::files::Existing;

TEST_CASE("disk: what is written comes back byte by byte, and no other file is left") {
  const Folder folder;
  Disk disk;
  std::string bytes;
  for (int n = 0; n < 300'000; ++n) bytes += static_cast<char>(n * 31);
  CHECK(disk.write(folder.file("a"), bytes, Existing::kept).ok());
  CHECK(disk.exists(folder.file("a")));
  CHECK(disk.read(folder.file("a"), bytes.size()).value() == bytes);
  CHECK(disk.write(folder.file("a"), "kort", Existing::replaced).ok());
  CHECK(disk.read(folder.file("a"), 100).value() == "kort");
  CHECK(folder.count() == 1);
}

TEST_CASE("disk: a file that is to be kept is kept") {
  const Folder folder;
  Disk disk;
  REQUIRE(disk.write(folder.file("a"), "old", Existing::kept).ok());
  const Result<void> again = disk.write(folder.file("a"), "new", Existing::kept);
  REQUIRE_FALSE(again.ok());
  CHECK(again.error().problem == Problem::unwritable_file);
  CHECK(disk.read(folder.file("a"), 100).value() == "old");
  CHECK(folder.count() == 1);
}

TEST_CASE("disk: what is missing, a folder or too large is refused with the file's name") {
  const Folder folder;
  Disk disk;
  CHECK(disk.read(folder.file("none"), 100).error().place.file == folder.file("none"));
  CHECK(disk.read(folder.path.string(), 100).error().problem == Problem::unreadable_file);
  REQUIRE(disk.write(folder.file("a"), "12345", Existing::kept).ok());
  CHECK(disk.read(folder.file("a"), 4).error().problem == Problem::too_large);
  CHECK(disk.write(folder.file("none/a"), "x", Existing::kept).error().problem == Problem::unwritable_file);
  CHECK(disk.write(folder.path.string(), "x", Existing::replaced).error().problem ==
        Problem::unwritable_file);
}

TEST_CASE("disk: what lies in a folder, and that a link to a folder is that folder") {
  const Folder folder;
  Disk disk;
  REQUIRE(disk.write(folder.file("a"), "x", Existing::kept).ok());
  std::filesystem::create_directory(folder.file("b"));
  std::filesystem::create_directory_symlink("b", folder.file("link"));
  std::filesystem::create_symlink("none", folder.file("lost"));
  CHECK(disk.is_folder(folder.path.string()));
  CHECK(disk.is_folder(folder.file("link")));
  CHECK_FALSE(disk.is_folder(folder.file("a")));
  CHECK_FALSE(disk.is_folder(folder.file("none")));
  const auto looked = disk.entries(folder.path.string());
  REQUIRE(looked.ok());
  std::map<std::string, platform::files::Entry> found;
  for (const platform::files::Entry& entry : looked.value()) found[entry.name] = entry;
  REQUIRE(found.size() == 4);
  CHECK_FALSE(found["a"].is_folder);
  CHECK(found["b"].is_folder);
  CHECK(found["link"].is_folder);
  CHECK(found["link"].identity == found["b"].identity);
  CHECK(found["a"].identity != found["b"].identity);
  CHECK_FALSE(found["lost"].is_folder);
  CHECK(disk.entries(folder.file("a")).error().problem == Problem::unreadable_file);
  CHECK(disk.entries(folder.file("none")).error().place.file == folder.file("none"));
}

TEST_CASE("disk: a link stays a link and permissions stay as they were") {
  const Folder folder;
  Disk disk;
  REQUIRE(disk.write(folder.file("a"), "old", Existing::kept).ok());
  using std::filesystem::perms;
  std::filesystem::permissions(folder.file("a"), perms::owner_read | perms::owner_write | perms::group_read);
  std::filesystem::create_symlink("a", folder.file("link"));
  CHECK(disk.write(folder.file("link"), "new", Existing::replaced).ok());
  CHECK(std::filesystem::is_symlink(folder.file("link")));
  CHECK(disk.read(folder.file("a"), 100).value() == "new");
  CHECK(std::filesystem::status(folder.file("a")).permissions() ==
        (perms::owner_read | perms::owner_write | perms::group_read));
}

TEST_CASE("disk: moments, days and chance have their forms") {
  Disk disk;
  CHECK(charter::is_moment(disk.moment()));
  CHECK(charter::is_day(disk.day()));
  CHECK(disk.chance().size() == 32);
  CHECK(disk.chance() != disk.chance());
  CHECK(disk.variable("KOMMISSORIUM_NO_SUCH_VARIABLE").empty());
}
}  // namespace files_disk_test
#endif
