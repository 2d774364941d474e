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
  Flaws flaws;
  const EntryReader reader(entry, "duty/x", flaws);
  CHECK(reader.text("id") == "duty/x");
  CHECK(reader.local_text("text") == both("på dansk", "in English"));
  CHECK(reader.local_text_or_none("help").empty());
  CHECK(reader.flag("required"));
  CHECK_FALSE(reader.flag("other"));
  CHECK(reader.texts("references") == std::vector<std::string>{"a"});
  CHECK(reader.texts("other").empty());
  CHECK(flaws.list.empty());
}

TEST_CASE("entry reader: every flaw is noted, with entry, member and the way to it") {
  const Value entry = Value::Object{{"id", 7}};
  Flaws flaws;
  const EntryReader reader(entry, "duty/x", flaws);
  (void)reader.text("id");
  (void)reader.text("source");
  REQUIRE(flaws.list.size() == 2);
  CHECK(flaws.list[0].error == Error{Problem::wrong_type, Place{"", "duty/x", "id"}, ""});
  CHECK(flaws.list[1].error == Error{Problem::missing_member, Place{"", "duty/x", "source"}, ""});
  CHECK(flaws.list[1].path == "source");
}

TEST_CASE("entry reader: a text of white space is no text") {
  const Value entry = Value::Object{{"source", " \n\t"}};
  Flaws flaws;
  (void)EntryReader(entry, "duty/x", flaws).text("source");
  REQUIRE(flaws.list.size() == 1);
  CHECK(flaws.list[0].error.problem == Problem::missing_member);
}

TEST_CASE("entry reader: a text longer than a field may be is refused") {
  const Value entry = Value::Object{{"source", std::string(text_policy::longest_text + 1, 'x')}};
  Flaws flaws;
  (void)EntryReader(entry, "duty/x", flaws).text("source");
  REQUIRE(flaws.list.size() == 1);
  CHECK(flaws.list[0].error.problem == Problem::text_too_long);
}

TEST_CASE("entry reader: a missing language is named with its member") {
  const Value entry = Value::Object{{"text", Value::Object{{"da", "kun dansk"}}}};
  Flaws flaws;
  (void)EntryReader(entry, "duty/x", flaws).local_text("text");
  REQUIRE(flaws.list.size() == 1);
  CHECK(flaws.list[0].error.place == Place{"", "duty/x", "text.en"});
}

TEST_CASE("entry reader: a part of an entry is named by the way to it") {
  const Value entry = Value::Object{{"choices", Value::Array{Value::Object{{"id", "yes"}}, Value(3)}}};
  Flaws flaws;
  const EntryReader reader(entry, "head/x", flaws, "", "fields/4/");
  int parts = 0;
  reader.each_part("choices", [&parts](const EntryReader& part) {
    (void)part.local_text("label");
    ++parts;
  });
  CHECK(parts == 1);
  REQUIRE(flaws.list.size() == 2);
  CHECK(flaws.list[0].error.place == Place{"", "head/x", "choices/yes/label"});
  CHECK(flaws.list[0].path == "fields/4/choices/0/label");
  CHECK(flaws.list[1].error == Error{Problem::wrong_type, Place{"", "head/x", "choices/2"}, ""});
}

TEST_CASE("entry reader: an entry of a list is called by its id, one without by its place") {
  const Value entry = Value::Object{{"roles", Value::Array{Value::Object{{"id", "chair"}}, Value::Object{}}}};
  Flaws flaws;
  std::vector<std::string> names;
  EntryReader(entry, "", flaws).each_entry("roles", "roles/", [&names](const EntryReader& e) {
    names.push_back(e.name());
  });
  CHECK(names == std::vector<std::string>{"roles/chair", "roles/2"});
}

TEST_CASE("entry reader: what should be a list, a flag or an object and is not, is refused") {
  const Value entry = Value::Object{{"a", "x"}, {"b", Value::Array{1}}};
  const auto refused = [&entry](auto&& read) {
    Flaws flaws;
    const EntryReader reader(entry, "x", flaws);
    read(reader);
    return flaws.list.size() == 1 && flaws.list[0].error.problem == Problem::wrong_type;
  };
  CHECK(refused([](const EntryReader& r) { (void)r.texts("a"); }));
  CHECK(refused([](const EntryReader& r) { (void)r.texts("b"); }));
  CHECK(refused([](const EntryReader& r) { (void)r.flag("a"); }));
  CHECK(refused([](const EntryReader& r) { (void)r.local_text("a"); }));
  Flaws flaws;
  const Value nothing;
  const EntryReader reader(nothing, "x", flaws);
  CHECK(flaws.list.size() == 1);
}

TEST_CASE("entry reader: members that nobody asked for are flaws where it reads closely, and only there") {
  const Value entry = Value::Object{{"id", "x"}, {"txet", "y"}};
  Flaws flaws;
  const EntryReader reader(entry, "x", flaws);
  (void)reader.text("id");
  reader.refuse_the_rest();
  CHECK(flaws.list.empty());
  flaws.closely = true;
  reader.refuse_the_rest();
  REQUIRE(flaws.list.size() == 1);
  CHECK(flaws.list[0].error == Error{Problem::unknown_entry, Place{"", "x", "txet"}, ""});
}

}  // namespace kommissorium::catalogue
