// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/record_parts.h"

#include "meetings.h"

namespace adoption_record_parts_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

TEST_CASE("record parts: each type is read, and the first that is wrong is named") {
  const std::string id(64, 'a'), other(64, 'b');
  const Record record = revisions::seal({{"text", "x"},
                                         {"day", "2026-02-28"},
                                         {"id", id},
                                         {"n", 7},
                                         {"ids", Value::Array{other, id, other}},
                                         {"texts", Value::Array{"a", "b"}}});
  RecordParts fine(record);
  CHECK(fine.text("text") == "x");
  CHECK(fine.day("day") == "2026-02-28");
  CHECK(fine.record_id("id") == id);
  CHECK(fine.number("n", 7) == 7);
  CHECK(fine.one_of("text", {"y", "x"}) == "x");
  CHECK(fine.record_ids("ids") == std::vector<std::string>{id, other});
  CHECK(fine.texts("texts") == std::vector<std::string>{"a", "b"});
  CHECK(fine.is_whole());

  RecordParts wrong(record);
  CHECK(wrong.number("n", 6) == 1);
  wrong.text("n");
  wrong.text("missing");
  CHECK_FALSE(wrong.is_whole());
  CHECK(wrong.error().detail == "n");
  CHECK(wrong.error().problem == Problem::malformed_record);
  CHECK(wrong.error().place.record == record.id);

  for (const auto& ask : std::vector<void (*)(RecordParts&)>{
           [](RecordParts& parts) { parts.day("text"); }, [](RecordParts& parts) { parts.record_id("day"); },
           [](RecordParts& parts) { parts.one_of("text", {"y"}); },
           [](RecordParts& parts) { parts.record_ids("texts"); },
           [](RecordParts& parts) { parts.texts("text"); },
           [](RecordParts& parts) { parts.number("text", 9); },
           [](RecordParts& parts) { parts.any("nothing"); }, [](RecordParts& parts) { parts.refuse("x"); }}) {
    RecordParts parts(record);
    ask(parts);
    CHECK_FALSE(parts.is_whole());
  }
}

}  // namespace adoption_record_parts_test
