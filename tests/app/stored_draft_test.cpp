// SPDX-License-Identifier: MPL-2.0
#include "app/stored_draft.h"

#include <doctest/doctest.h>

namespace app_stored_draft_test {

using namespace kommissorium::app;

TEST_CASE("stored draft: it reads back as it was written") {
  const StoredDraft draft = {
      "duty/quality#reason", "Fordi \"\u00e6\"\n", {std::string(64, 'a')}, "2026-11-23T11:00:00Z", 7};
  CHECK(read_draft(write_draft(draft)) == draft);
}

TEST_CASE("stored draft: one without time and count, as programs before wrote it, is read") {
  const auto draft = read_draft(R"({"field":"head/product","heads":[],"part":"","text":"OS2"})");
  REQUIRE(draft.has_value());
  CHECK(draft->text == "OS2");
  CHECK(draft->time.empty());
  CHECK(draft->count == 0);
}

TEST_CASE("stored draft: what is no draft is none") {
  for (const char* value :
       {"{}", "not json", R"({"field":"a","text":1})", R"({"field":"","text":"a"})", "[]"}) {
    CAPTURE(value);
    CHECK_FALSE(read_draft(value).has_value());
  }
}

TEST_CASE("stored draft: a mark reads back, and neither is taken for the other") {
  const SealedMark mark = {"2026-11-23T11:00:00Z", 12};
  CHECK(read_mark(write_mark(mark)) == mark);
  CHECK_FALSE(read_draft(write_mark(mark)).has_value());
  CHECK_FALSE(read_mark(write_draft({"a", "b", {}, "", 3})).has_value());
  for (const char* value : {"{}", "not json", R"({"sealed":false,"n":1})", R"({"sealed":1})"}) {
    CAPTURE(value);
    CHECK_FALSE(read_mark(value).has_value());
  }
}

TEST_CASE("stored draft: a count out of any measure is bounded, not believed") {
  CHECK(read_mark(R"({"n":9007199254740991,"sealed":true})")->count == 1'000'000'000);
  CHECK(read_mark(R"({"n":-5,"sealed":true})")->count == 0);
}

}  // namespace app_stored_draft_test
