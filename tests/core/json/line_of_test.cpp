// SPDX-License-Identifier: MPL-2.0
#include "core/json/line_of.h"

#include <doctest/doctest.h>

#include <string>

namespace kommissorium::json {
namespace {

constexpr std::string_view text =
    "{\"a\": [1, {\"b\\\"}\": \"]}\"},\n"
    "  {\"b\":\n"
    "   \"x\"}, \"last\"\n"
    "],\n"
    "\"c\": null, \"d\": {\n"
    "}}\n";

}  // namespace

TEST_CASE("line of: members by name, elements by place, whatever texts hold") {
  CHECK(line_of(text, "").line == 1);
  CHECK(line_of(text, "a").line == 1);
  CHECK(line_of(text, "a/2").line == 2);
  CHECK(line_of(text, "a/2/b").line == 2);
  CHECK(line_of(text, "a/3").line == 3);
  CHECK(line_of(text, "c").line == 5);
  CHECK(line_of(text, "c").whole);
  CHECK(line_of(text, "d").line == 5);
}

TEST_CASE("line of: what is not there is told by the last step that is") {
  const Found gone = line_of(text, "a/2/x/y");
  CHECK(gone.line == 2);
  CHECK_FALSE(gone.whole);
  CHECK_FALSE(line_of(text, "a/4").whole);
  CHECK_FALSE(line_of(text, "c/x").whole);
  CHECK(line_of(text, "d/x").line == 5);
  CHECK_FALSE(line_of("7", "a").whole);
}

TEST_CASE("line of: a byte order mark does no harm, and nothing is read beyond the end") {
  CHECK(line_of("\xEF\xBB\xBF\n{\"a\":1}", "a").line == 2);
  for (std::size_t end = 0; end <= text.size(); ++end) {
    const std::string cut(text.substr(0, end));
    (void)line_of(cut, "a/2/b");
    (void)line_of(cut, "d/x");
  }
}

}  // namespace kommissorium::json
