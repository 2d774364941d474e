// SPDX-License-Identifier: MPL-2.0
#include "core/json/record_line.h"

#include <doctest/doctest.h>

#include "core/json/charter_file.h"
#include "core/text_policy.h"

namespace json_record_line_test {

using namespace kommissorium;
using namespace kommissorium::revisions;
using json::read_record;

namespace {

const Record edit =
    revision("duty/plan", {std::string(64, 'a')}, "Vi følger den", "Åse", "2026-11-23T09:00:00Z");

}  // namespace

TEST_CASE("record line: a record written and read is the same record, with the same bytes") {
  const auto back = read_record(line(edit));
  REQUIRE(back.ok());
  CHECK(back.value().id == edit.id);
  CHECK(back.value().content == edit.content);
  CHECK(back.value().body == edit.body);
}

TEST_CASE(
    "record line: the order of members, blanks and escapes do not matter, for the content is the same") {
  const std::string loose = R"( { "v" : "Vi f\u00f8lger den", "t":"2026-11-23T09:00:00Z", "p":[")" +
                            std::string(64, 'a') + R"("],"f":"duty\/plan","id":")" + edit.id +
                            R"(","a":"\u00C5se" } )";
  const auto back = read_record(loose);
  REQUIRE(back.ok());
  CHECK(back.value().content == edit.content);
}

TEST_CASE("record line: another content under the same name is a mismatch, with record and field as place") {
  std::string changed = line(edit);
  changed.replace(changed.find("Vi f"), 2, "De");
  const auto read = read_record(changed);
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().problem == Problem::hash_mismatch);
  CHECK(read.error().place.record == edit.id);
  CHECK(read.error().place.field == "duty/plan");
}

TEST_CASE("record line: a record without a proper id is malformed") {
  for (const std::string id : {R"("id":"",)", R"("id":7,)", R"("id":"abc",)", ""}) {
    const auto read = read_record("{" + id + edit.content.substr(1));
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().problem == Problem::malformed_record);
    CHECK(read.error().place.field == "duty/plan");
  }
  CHECK(read_record("[]").error().problem == Problem::malformed_record);
  CHECK(read_record("7").error().problem == Problem::malformed_record);
}

TEST_CASE("record line: a proper name does not help a record of the wrong shape") {
  CHECK(read_record(line(seal({{"f", "x"}}))).error().problem == Problem::malformed_record);
  CHECK(read_record(line(seal({{"k", 1}}))).error().problem == Problem::malformed_record);
  CHECK(read_record(line(seal({}))).error().problem == Problem::malformed_record);
  CHECK(read_record(line(seal({{"k", "x"}, {"å", 1}}))).error().problem == Problem::malformed_record);
  const std::string long_text(text_policy::longest_text + 1, 'x');
  const auto read = read_record(line(seal({{"k", "x"}, {"y", long_text}})));
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().problem == Problem::text_too_long);
}

TEST_CASE("record line: of a damaged line the id and the field are told as far as they can be read") {
  std::string broken = line(edit);
  broken.pop_back();
  const auto read = read_record(broken);
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().problem == Problem::not_json);
  CHECK(read.error().place == Place{.record = edit.id, .field = "duty/plan", .line = 1});
  CHECK(json::readable_place("") == Place{});
  CHECK(json::readable_place(R"({"id":"short","f":")") == Place{});
  CHECK(json::readable_place("\"f\":\"\xFF\"") == Place{});
}

TEST_CASE("record line: a field that people wrote into a text is not taken for the record's") {
  const Record sly = revision("duty/real", {}, R"(","f":"duty/false")", R"("f":"duty/false")", "");
  std::string broken = line(sly);
  broken.pop_back();
  CHECK(json::readable_place(broken).field == "duty/real");
}

TEST_CASE("record line: a line is a record's own only when every byte agrees") {
  const std::string own = line(edit);
  CHECK(json::is_line_of(edit, own));
  CHECK(json::leading_id(own) == edit.id);
  for (std::size_t at = 0; at < own.size(); ++at) {
    std::string changed = own;
    changed[at] = changed[at] == 'x' ? 'y' : 'x';
    CHECK_FALSE(json::is_line_of(edit, changed));
    CHECK_FALSE(json::is_line_of(edit, own.substr(0, at)));
  }
  CHECK_FALSE(json::is_line_of(edit, own + " "));
}

}  // namespace json_record_line_test
