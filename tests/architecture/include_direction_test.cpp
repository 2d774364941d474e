// SPDX-License-Identifier: MPL-2.0
// The arrows between the rooms: a room includes only what stands below it. ARCHITECTURE.md draws the same
// table.
#include <doctest/doctest.h>

#include <map>
#include <set>
#include <sstream>
#include <string>

#include "tests/support/source_tree.h"

namespace architecture_include_direction_test {

using kommissorium::tests::SourceFile;

namespace {

/// Room → rooms it may include besides itself. Rooms of core are named one by one.
const std::map<std::string, std::set<std::string>>& arrows() {
  static const std::set<std::string> ground = {
      "core", "core/texts"};  // result, identity, language, text policy; words
  static const auto with = [](std::initializer_list<std::string> more) {
    std::set<std::string> rooms = ground;
    rooms.insert(more);
    return rooms;
  };
  static const std::set<std::string> whole_core = with(
      {"core/revisions", "core/json", "core/catalogue", "core/charter", "core/compare", "core/adoption",
       "core/moving", "core/meeting", "core/governance", "core/outline", "core/writers", "core/writers/docx",
       "core/readers", "core/report", "core/returned", "core/assessment", "core/search"});
  static const auto core_and = [](std::initializer_list<std::string> more) {
    std::set<std::string> rooms = whole_core;
    rooms.insert(more);
    return rooms;
  };
  static const std::map<std::string, std::set<std::string>> table = {
      {"core", {"core/revisions"}},  // identity draws by SHA-256
      {"core/texts", {"core"}},
      {"core/revisions", {"core"}},
      {"core/json", {"core", "core/revisions"}},
      {"core/catalogue", {"core", "core/revisions", "core/json"}},
      {"core/charter", with({"core/revisions", "core/json", "core/catalogue"})},
      {"core/compare", with({"core/revisions", "core/catalogue", "core/charter"})},
      {"core/search", with({"core/revisions", "core/catalogue", "core/charter", "core/compare"})},
      {"core/moving", with({"core/revisions", "core/catalogue", "core/charter", "core/compare"})},
      {"core/adoption", with({"core/revisions", "core/catalogue", "core/charter", "core/compare"})},
      {"core/meeting", with({"core/revisions", "core/catalogue", "core/charter"})},
      {"core/governance",
       with({"core/revisions", "core/catalogue", "core/charter", "core/compare", "core/adoption"})},
      {"core/governance/rules",
       with({"core/catalogue", "core/charter", "core/compare", "core/adoption", "core/governance"})},
      {"core/outline", with({"core/revisions", "core/catalogue", "core/charter", "core/compare",
                             "core/adoption", "core/meeting", "core/governance"})},
      {"core/writers", with({"core/revisions", "core/outline"})},
      {"core/writers/docx", with({"core/revisions", "core/outline", "core/writers"})},
      {"core/readers",  // reads what a writer carries
       with({"core/revisions", "core/json", "core/charter", "core/writers", "core/writers/docx"})},
      {"core/report", with({"core/revisions", "core/catalogue", "core/charter", "core/adoption",
                            "core/governance", "core/outline"})},
      {"core/returned",
       with({"core/revisions", "core/catalogue", "core/charter", "core/compare", "core/adoption",
             "core/outline", "core/readers", "core/writers", "core/writers/docx"})},
      {"core/assessment", with({"core/revisions", "core/json", "core/catalogue", "core/charter",
                                "core/compare", "core/adoption", "core/outline"})},
      {"app", whole_core},
      {"ui", core_and({"app"})},
      {"ui/raster", {}},
      {"ui/controls", with({"ui", "app"})},
      {"ui/views", core_and({"app", "ui", "ui/controls"})},
      {"platform/files", core_and({"app"})},
      {"platform/memory", core_and({"app", "platform/files"})},
      {"platform/web", core_and({"app", "ui", "ui/raster"})},
      {"programs", core_and({"app", "platform/files", "platform/web", "embedded", "programs/command_line"})},
      {"programs/command_line", core_and({"platform/files", "embedded"})},
  };
  return table;
}

}  // namespace

TEST_CASE("architecture: every include points downwards") {
  int includes = 0;
  for (const SourceFile& file : kommissorium::tests::source_files()) {
    CAPTURE(file.path);
    const auto room = arrows().find(file.room);
    REQUIRE_MESSAGE(room != arrows().end(), "a room that the table does not know: ", file.room);
    std::istringstream lines(file.text);
    for (std::string line; std::getline(lines, line);) {
      if (line.rfind("#include \"", 0) != 0) continue;
      const std::string target = line.substr(10, line.rfind('"') - 10);
      const std::string target_room = target.substr(0, target.rfind('/'));
      ++includes;
      const bool own = target_room == file.room;
      // The screen shows whole views; the window is the one place of ui that knows them and the rasteriser.
      const bool window =
          file.path.rfind("ui/window.", 0) == 0 && (target_room == "ui/views" || target_room == "ui/raster");
      CHECK_MESSAGE((own || window || room->second.count(target_room) == 1), file.path, " may not include ",
                    target);
    }
  }
  CHECK(includes > 100);
}

}  // namespace architecture_include_direction_test
