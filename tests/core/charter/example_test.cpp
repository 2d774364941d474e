// SPDX-License-Identifier: MPL-2.0
#include "core/charter/example.h"

#include "charters.h"
#include "core/charter/digest.h"

namespace charter_example_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

Value small_examples(Value::Object fields, Value members) {
  const Value one = Value::Object{{"fields", std::move(fields)}, {"members", std::move(members)}};
  return Value::Object{{"steering", Value::Object{{"da", one}}}};
}

}  // namespace

TEST_CASE("example: each kind has one in both languages, marked as such and always the same") {
  const Result<Value> examples = json::parse(embedded::examples());
  REQUIRE(examples.ok());
  for (const GroupKind kind : catalogue::every_group) {
    for (const Language language : {Language::danish, Language::english}) {
      const Result<RecordSet> made = example(kind, language, full_catalogue(), examples.value());
      REQUIRE(made.ok());
      const Desk desk = {made.value(), {}, {}};
      const Charter charter = desk.charter();
      CHECK(charter.example);
      CHECK(charter.kind == kind);
      CHECK(charter.language == language);
      CHECK_FALSE(charter.members.empty());
      CHECK_FALSE(digest(desk.set).empty());
      CHECK(example(kind, language, full_catalogue(), examples.value()).value() == made.value());
    }
  }
}

TEST_CASE("example: fields and members are written as people would write them") {
  const Result<RecordSet> made = example(
      GroupKind::steering, Language::danish, small_catalogue(),
      small_examples(
          {{"head/product", "OS2eksempel"}, {"duty/quality", "explained:Senere"}, {"meeting/minimum", 4}},
          Value::Array{Value::Object{{"name", "Anna"}, {"roles", Value::Array{"chair"}}}}));
  REQUIRE(made.ok());
  const Desk desk = {made.value(), {}, {}};
  CHECK(desk.charter().title == "Styregruppen for OS2eksempel");
  CHECK(desk.point("duty/quality").answer.reason == "Senere");
  CHECK(desk.charter().members.size() == 1);
}

TEST_CASE("example: a file that does not fit the catalogue is refused by field") {
  const auto refused = [](const Value& examples) {
    const Result<RecordSet> made =
        example(GroupKind::steering, Language::danish, small_catalogue(), examples);
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().problem == Problem::invalid_value);
    return made.error().place.field;
  };
  CHECK(refused(Value::Object{}) == "steering");
  CHECK(refused(small_examples({{"head/nothing", "x"}}, Value::Array{})) == "head/nothing");
  CHECK(refused(small_examples({{"head/level", "9"}}, Value::Array{})) == "head/level");
  CHECK(refused(small_examples({}, Value::Array{"Anna"})) == "member");
  CHECK(refused(small_examples({}, Value::Array{Value::Object{{"hat", "red"}}})) == "member/new/hat");
  CHECK(refused(small_examples({}, "Anna")) == "member");
}

}  // namespace charter_example_test
