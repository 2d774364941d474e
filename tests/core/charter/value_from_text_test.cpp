// SPDX-License-Identifier: MPL-2.0
#include "charters.h"
#include "core/charter/field_list.h"

namespace charter_value_from_text_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

struct Words {
  Desk desk = new_desk();
  std::string member = "member/" + desk.add_member({{"name", "Anna"}});
  Charter charter = desk.charter();

  Value value(std::string_view field, std::string_view text) const {
    const Result<Value> read = value_from_text(charter, field, text);
    CAPTURE(field);
    CAPTURE(text);
    REQUIRE(read.ok());
    return read.value();
  }
  Problem refusal(std::string_view field, std::string_view text) const {
    const Result<Value> read = value_from_text(charter, field, text);
    CAPTURE(text);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().place.field == field);
    return read.error().problem;
  }
};

}  // namespace

TEST_CASE("value from text: plain words are plain words") {
  const Words words;
  CHECK(words.value("head/product", "OS2 æøå") == Value("OS2 æøå"));
  CHECK(words.value("head/product", "\"OS2\"") == Value("OS2"));
  CHECK(words.value("head/product", "2026") == Value("2026"));
  CHECK(words.value("head/product", "{\"a\":1}") == Value("{\"a\":1}"));
  CHECK(words.value("head/product", "true") == Value("true"));
  CHECK(words.value("head/product", "null").is_null());
  CHECK(words.value("head/product", "").text()->empty());
  CHECK(words.value("section/purpose", "a\nb") == Value("a\nb"));
  CHECK(words.value("meeting/minimum", "4") == Value(4));
  CHECK(words.value("head/first-meeting-date", "2026-11-23") == Value("2026-11-23"));
}

TEST_CASE("value from text: a duty is answered in one word, or a word and a reason") {
  const Words words;
  CHECK(words.value("duty/quality", "followed") == Value(followed()));
  CHECK(words.value("duty/quality", "open") == encode(Answer{}));
  CHECK(words.value("duty/quality", "explained: Ikke endnu: i maj ") ==
        Value(explained("Ikke endnu: i maj")));
  CHECK(words.value("duty/quality", "not-relevant:Ingen") ==
        Value(Value::Object{{"answer", "not-relevant"}, {"reason", "Ingen"}}));
  CHECK(
      words.value("duty/quality", R"({"answer":"explained","reason":"x","person":"Bo"})").text_at("person") ==
      "Bo");
  CHECK(words.refusal("duty/quality", "explained:") == Problem::reason_missing);
  CHECK(words.refusal("duty/quality", "not-relevant:  ") == Problem::reason_missing);
  CHECK(words.refusal("duty/quality", "explained") == Problem::reason_missing);
  CHECK(words.refusal("duty/quality", "yes") == Problem::invalid_value);
  CHECK(words.refusal("duty/quality", "followed:but") == Problem::invalid_value);
  CHECK(words.refusal("duty/quality", "") == Problem::invalid_value);
}

TEST_CASE("value from text: choices go by id or by what they are called") {
  const Words words;
  CHECK(words.value("head/level", "2") == Value("2"));
  CHECK(words.value("head/level", "Valg 2") == Value("2"));
  CHECK(words.value("head/level", "Valg 1 (en)") == Value("1"));
  CHECK(words.value(words.member + "/organisation-kind", "Valg supplier") == Value("supplier"));
  CHECK(words.refusal("head/level", "Valg 3") == Problem::invalid_value);
}

TEST_CASE("value from text: a member's details have their short forms") {
  const Words words;
  CHECK(words.value(words.member + "/roles", "member, chair") == Value(Value::Array{"member", "chair"}));
  CHECK(words.value(words.member + "/roles", R"(["chair"])") == Value(Value::Array{"chair"}));
  CHECK(words.value(words.member + "/participation", "agreement: § 4") ==
        Value(Value::Object{{"kind", "agreement"}, {"reference", "§ 4"}}));
  CHECK(words.value(words.member + "/decision-maker", "yes") == Value(true));
  CHECK(words.value(words.member + "/decision-maker", "false") == Value(false));
  CHECK(words.refusal(words.member + "/roles", "king") == Problem::invalid_value);
  CHECK(words.refusal(words.member + "/decision-maker", "perhaps") == Problem::invalid_value);
}

TEST_CASE("value from text: a new member is an object of details, or just a name") {
  const Words words;
  CHECK(words.value("member/new", R"({"name":"Bo","roles":["chair"]})").text_at("name") == "Bo");
  CHECK(words.value("member/new", "Bo Lund") == Value(Value::Object{{"name", "Bo Lund"}}));
  CHECK(words.refusal("member/new", "{\"name\":") == Problem::invalid_value);
  CHECK(words.refusal("member/new", "[1]") == Problem::invalid_value);
  CHECK(words.refusal("member/new", " ") == Problem::invalid_value);
}

TEST_CASE("value from text: what the field cannot hold is refused") {
  const Words words;
  CHECK(words.refusal("head/nothing", "x") == Problem::unknown_field);
  CHECK(words.refusal("meeting/minimum", "4.5") == Problem::invalid_value);
  CHECK(words.refusal("meeting/minimum", "fire") == Problem::invalid_value);
  CHECK(words.refusal("head/first-meeting-date", "2026-02-30") == Problem::invalid_value);
  CHECK(words.refusal("head/product", "\xFF") == Problem::invalid_value);
}

}  // namespace charter_value_from_text_test
