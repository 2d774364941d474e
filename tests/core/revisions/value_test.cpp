// SPDX-License-Identifier: MPL-2.0
#include "core/revisions/value.h"

#include <doctest/doctest.h>

namespace revisions_value_test {

using kommissorium::revisions::Value;

TEST_CASE("value: each type is found as itself and as nothing else") {
  CHECK(Value().is_null());
  CHECK(*Value(true).boolean());
  CHECK(*Value(7).integer() == 7);
  CHECK(*Value(std::int64_t{1} << 52).integer() == 4503599627370496);
  CHECK(*Value("text").text() == "text");
  CHECK(*Value(std::string_view("text")).text() == "text");
  CHECK(Value(Value::Array{1, 2}).array()->size() == 2);
  CHECK(Value(Value::Object{{"a", 1}}).object()->size() == 1);

  CHECK_FALSE(Value(0).is_null());
  CHECK(Value("true").boolean() == nullptr);
  CHECK(Value(1).text() == nullptr);
  CHECK(Value("1").integer() == nullptr);
  CHECK(Value(Value::Array{}).object() == nullptr);
  CHECK(Value(Value::Object{}).array() == nullptr);
}

TEST_CASE("value: a member is found by name, and what is no object has none") {
  const Value person = Value::Object{{"name", "Åse"}, {"age", 52}};
  REQUIRE(person.find("name"));
  CHECK(*person.find("name") == Value("Åse"));
  CHECK(person.find("role") == nullptr);
  CHECK(Value("name").find("name") == nullptr);
  CHECK(Value(Value::Array{"name"}).find("name") == nullptr);
}

TEST_CASE("value: a member's text is empty when it is missing or no text") {
  const Value person = Value::Object{{"name", "Åse"}, {"age", 52}};
  CHECK(person.text_at("name") == "Åse");
  CHECK(person.text_at("age").empty());
  CHECK(person.text_at("role").empty());
  CHECK(Value().text_at("name").empty());
}

TEST_CASE("value: equality goes to the bottom, and types are never mixed") {
  const Value deep = Value::Array{Value::Object{{"a", Value::Array{1, "x", nullptr, true}}}};
  const Value copy = deep;
  CHECK(deep == copy);
  CHECK_FALSE(deep == Value(Value::Array{Value::Object{{"a", Value::Array{1, "x", nullptr, false}}}}));
  CHECK_FALSE(Value(1) == Value(true));
  CHECK_FALSE(Value("") == Value());
  CHECK_FALSE(Value(Value::Array{}) == Value(Value::Object{}));
}

}  // namespace revisions_value_test
