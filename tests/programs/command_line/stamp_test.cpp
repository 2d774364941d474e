// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/stamp.h"

#include <sstream>

#include "terminal.h"

namespace command_line_stamp_test {

using namespace kommissorium;
using namespace kommissorium::programs::command_line;

namespace {

struct Asked {
  std::string moment;
  std::string today;
};

Asked ask(const Arguments& arguments, const std::string& epoch) {
  platform::memory::MemoryPlatform world;
  if (!epoch.empty()) world.variables["SOURCE_DATE_EPOCH"] = epoch;
  std::ostringstream none;
  Streams streams = {none, none};
  const Context context = {arguments, streams, world, Language::danish};
  const Result<std::string> at = moment(context);
  const Result<std::string> day = today(context);
  return {at.ok() ? at.value() : "refused", day.ok() ? day.value() : "refused"};
}

}  // namespace

TEST_CASE("stamp: the clock only when nothing else was said") {
  const Asked asked = ask({}, "");
  CHECK(asked.moment == "2026-11-23T09:30:00Z");
  CHECK(asked.today == "2026-11-23");
}

TEST_CASE("stamp: SOURCE_DATE_EPOCH makes results repeatable") {
  CHECK(ask({}, "0").moment == "1970-01-01T00:00:00Z");
  CHECK(ask({}, "951868799").moment == "2000-02-29T23:59:59Z");
  CHECK(ask({}, "1795426215").today == "2026-11-23");
  for (const char* no : {"-1", "x", "1.5", "999999999999"}) CHECK(ask({}, no).moment == "refused");
}

TEST_CASE("stamp: what was said on the command line goes before all else, and has to be a moment or day") {
  const auto said = [](const char* option, const char* value) {
    Arguments arguments;
    arguments.options[option] = value;
    return ask(arguments, "0");
  };
  CHECK(said("--now", "2026-11-24T10:00:00Z").moment == "2026-11-24T10:00:00Z");
  CHECK(said("--today", "2026-11-24").today == "2026-11-24");
  for (const char* no : {"", "2026-11-24", "2026-11-24T25:00:00Z", "i går"})
    CHECK(said("--now", no).moment == "refused");
  for (const char* no : {"", "2026-02-30", "24-11-2026"}) CHECK(said("--today", no).today == "refused");
}

}  // namespace command_line_stamp_test
