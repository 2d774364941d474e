// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/entry_reader.h"

#include <doctest/doctest.h>

#include "core/text_policy.h"

namespace kommissorium::catalogue {
namespace {

using revisions::Value;

LocalText both(const char* danish, const char* english) { return {danish, english}; }

Value in_both(const char* danish, const char* english) {
  return Value::Object{{"da", Value(danish)}, {"en", Value(english)}};
}

}  // namespace

TEST_CASE("entry reader: a well-formed entry gives its members and notes no error") {
  const Value entry = Value::Object{{"id", "duty/x"},
                                    {"text", in_both("på dansk", "in English")},
                                    {"required", true},
                                    {"references", Value::Array{"a"}}};
  std::optional<Error> error;
  const EntryReader reader(entry, "duty/x", error);
  CHECK(reader.text("id") == "duty/x");
  CHECK(reader.local_text("text") == both("på dansk", "in English"));
  CHECK(reader.local_text_or_none("help").empty());
  CHECK(reader.flag("required"));
  CHECK_FALSE(reader.flag("other"));
  CHECK(reader.texts("references") == std::vector<std::string>{"a"});
  CHECK(reader.texts("other").empty());
  CHECK_FALSE(error.has_value());
}

TEST_CASE("entry reader: only the first error is kept, with entry and member") {
  const Value entry = Value::Object{{"id", 7}};
  std::optional<Error> error;
  const EntryReader reader(entry, "duty/x", error);
  (void)reader.text("id");
  (void)reader.text("source");
  REQUIRE(error.has_value());
  CHECK(*error == Error{Problem::invalid_value, Place{"", "duty/x", "id"}, "is no text"});
}

TEST_CASE("entry reader: a text of white space is no text") {
  const Value entry = Value::Object{{"source", " \n\t"}};
  std::optional<Error> error;
  (void)EntryReader(entry, "duty/x", error).text("source");
  REQUIRE(error.has_value());
  CHECK(error->detail == "is empty");
}

TEST_CASE("entry reader: a text longer than a field may be is refused") {
  const Value entry = Value::Object{{"source", std::string(text_policy::longest_text + 1, 'x')}};
  std::optional<Error> error;
  (void)EntryReader(entry, "duty/x", error).text("source");
  REQUIRE(error.has_value());
  CHECK(error->detail == "is too long");
}

TEST_CASE("entry reader: a missing language is named with its member") {
  const Value entry = Value::Object{{"text", Value::Object{{"da", "kun dansk"}}}};
  std::optional<Error> error;
  (void)EntryReader(entry, "duty/x", error).local_text("text");
  REQUIRE(error.has_value());
  CHECK(error->place == Place{"", "duty/x", "text.en"});
}

TEST_CASE("entry reader: a part of an entry is named by the way to it") {
  const Value entry = Value::Object{{"choices", Value::Array{Value::Object{{"id", "yes"}}, Value(3)}}};
  std::optional<Error> error;
  const EntryReader reader(entry, "head/x", error);
  reader.each_part("choices", [](const EntryReader& part) { (void)part.local_text("label"); });
  REQUIRE(error.has_value());
  CHECK(error->place == Place{"", "head/x", "choices/yes/label"});

  error.reset();
  int parts = 0;
  reader.each_part("choices", [&parts](const EntryReader&) { ++parts; });
  CHECK(parts == 2);
  REQUIRE(error.has_value());
  CHECK(error->place == Place{"", "head/x", "choices/2"});
}

TEST_CASE("entry reader: an entry of a list is called by its id, one without by its place") {
  const Value entry = Value::Object{{"roles", Value::Array{Value::Object{{"id", "chair"}}, Value::Object{}}}};
  std::optional<Error> error;
  std::vector<std::string> names;
  EntryReader(entry, "", error).each_entry("roles", "roles/", [&names](const EntryReader& e) {
    names.push_back(e.name());
  });
  CHECK(names == std::vector<std::string>{"roles/chair", "roles/2"});
}

TEST_CASE("entry reader: what should be a list, a flag or an object and is not, is refused") {
  const Value entry = Value::Object{{"a", "x"}, {"b", Value::Array{1}}};
  const auto detail = [&entry](auto&& read) {
    std::optional<Error> error;
    const EntryReader reader(entry, "x", error);
    read(reader);
    return error ? error->detail : std::string();
  };
  CHECK(detail([](const EntryReader& r) { (void)r.texts("a"); }) == "is no list");
  CHECK(detail([](const EntryReader& r) { (void)r.texts("b"); }) == "holds something that is no text");
  CHECK(detail([](const EntryReader& r) { (void)r.flag("a"); }) == "is neither true nor false");
  CHECK(detail([](const EntryReader& r) { (void)r.local_text("a"); }) == "is no object");
  std::optional<Error> error;
  const Value nothing;
  const EntryReader reader(nothing, "x", error);
  CHECK(error.has_value());
}

}  // namespace kommissorium::catalogue
