// SPDX-License-Identifier: MPL-2.0
// OS2's catalogue with one thing made wrong: each is refused, and the message says which entry and which
// member.
#include <doctest/doctest.h>

#include <functional>

#include "os2_catalogue.h"

namespace kommissorium::catalogue {
namespace {

using revisions::Value;

const std::vector<std::string_view> direction = {"groups", "steering", "sections",
                                                 "duties", "duties",   "duty/direction"};

std::vector<std::string_view> below(std::vector<std::string_view> steps, std::string_view step) {
  steps.push_back(step);
  return steps;
}

/// Where decoding refuses the changed catalogue.
Place refusal(const std::function<void(Value&)>& change) {
  Value value = os2_value();
  change(value);
  const Result<Catalogue> decoded = decode(value);
  REQUIRE_FALSE(decoded.ok());
  return decoded.error().place;
}

}  // namespace

TEST_CASE("decode: OS2's catalogue is taken whole, and every group knows its version") {
  const Catalogue& catalogue = os2();
  CHECK(catalogue.version == "2026.2");
  REQUIRE(catalogue.groups.size() == every_group.size());
  for (const Group& group : catalogue.groups) CHECK(group.version == catalogue.version);
}

TEST_CASE("decode: something that is no catalogue is refused") {
  for (const Value& value : {Value(), Value(7), Value("text"), Value(Value::Array{})})
    CHECK_FALSE(decode(value).ok());
  CHECK(refusal([](Value& v) { inside(v, {"format"}) = "something-else"; }) == Place{"", "", "format"});
  CHECK(refusal([](Value& v) { members_of(v).erase("version"); }) == Place{"", "", "version"});
}

TEST_CASE("decode: a missing language is named with entry and member") {
  CHECK(refusal([](Value& v) { members_of(inside(v, below(direction, "text"))).erase("en"); }) ==
        Place{"", "duty/direction", "text.en"});
  CHECK(refusal([](Value& v) { inside(v, below(below(direction, "guidance"), "da")) = ""; }) ==
        Place{"", "duty/direction", "guidance.da"});
  CHECK(refusal([](Value& v) {
          members_of(inside(v, {"groups", "expert", "summary"})).erase("da");
        }) == Place{"", "expert", "summary.da"});
}

TEST_CASE("decode: a missing member is named") {
  CHECK(refusal([](Value& v) { members_of(inside(v, direction)).erase("source"); }) ==
        Place{"", "duty/direction", "source"});
  CHECK(refusal([](Value& v) {
          members_of(inside(v, {"groups", "coordination", "sections", "about"})).erase("heading");
        }) == Place{"", "coordination/about", "heading"});
  CHECK(refusal([](Value& v) {
          members_of(inside(v, {"groups", "expert"})).erase("sections");
        }) == Place{"", "expert", "sections"});
}

TEST_CASE("decode: an entry without id is named by its place in the list") {
  CHECK(refusal([](Value& v) { members_of(inside(v, direction)).erase("id"); }) == Place{"", "1", "id"});
}

TEST_CASE("decode: an unknown kind is refused") {
  CHECK(refusal([](Value& v) {
          inside(v, {"groups", "expert", "kind"}) = "guild";
        }) == Place{"", "guild", "kind"});
  CHECK(refusal([](Value& v) {
          inside(v, {"groups", "expert", "sections", "about", "kind"}) = "poem";
        }) == Place{"", "expert/about", "kind"});
  CHECK(refusal([](Value& v) {
          inside(v, {"groups", "steering", "sections", "about", "fields", "head/product", "type"}) = "colour";
        }) == Place{"", "head/product", "type"});
}

TEST_CASE("decode: a value of the wrong type is refused") {
  CHECK(refusal([](Value& v) { inside(v, below(direction, "text")) = "only a text"; }) ==
        Place{"", "duty/direction", "text"});
  CHECK(refusal([](Value& v) {
          inside(v, {"groups", "steering", "sections"}) = true;
        }) == Place{"", "steering", "sections"});
  CHECK(
      refusal([](Value& v) {
        inside(v, {"groups", "steering", "sections", "about", "fields", "head/product", "required"}) = "yes";
      }) == Place{"", "head/product", "required"});
  CHECK(refusal([](Value& v) { elements_of(inside(v, {"groups"})).push_back(7); }) == Place{"", "4", ""});
}

TEST_CASE("decode: an id that stands twice is refused") {
  CHECK(refusal([](Value& v) {
          Value& duties = inside(v, {"groups", "steering", "sections", "duties", "duties"});
          elements_of(duties).push_back(elements_of(duties).front());
        }) == Place{"", "duty/direction", "id"});
}

TEST_CASE("decode: a reference that is not https is refused") {
  for (const char* address : {"http://www.os2.eu", "javascript:alert(1)", "//os2.eu"}) {
    CHECK(refusal([address](Value& v) {
            inside(v, {"references", "charters", "address"}) = address;
          }) == Place{"", "references/charters", "address"});
  }
}

TEST_CASE("decode: each kind of group has to be there once") {
  CHECK(refusal([](Value& v) { elements_of(inside(v, {"groups"})).pop_back(); }) == Place{"", "", "groups"});
  CHECK(refusal([](Value& v) {
          Value& groups = inside(v, {"groups"});
          elements_of(groups).push_back(elements_of(groups).front());
        }) == Place{"", "", "groups"});
}

TEST_CASE("decode: a choice inside a question is named by the way to it") {
  CHECK(refusal([](Value& v) {
          members_of(
              inside(v, {"groups", "steering", "sections", "about", "fields", "head/level", "choices", "2"}))
              .erase("label");
        }) == Place{"", "head/level", "choices/2/label"});
}

TEST_CASE("decode: coordination takes over the steering group's points, each once") {
  const Catalogue& catalogue = os2();
  const Group& coordination = catalogue.group(GroupKind::coordination);
  const Group& steering = catalogue.group(GroupKind::steering);
  const SectionEntry* duties = section_of(coordination, "management-duties");
  const SectionEntry* responsibilities = section_of(coordination, "management-responsibilities");
  REQUIRE(duties);
  REQUIRE(responsibilities);
  CHECK(duties->taken_over);
  CHECK(responsibilities->taken_over);
  CHECK(duties->duties == section_of(steering, "duties")->duties);
  CHECK(responsibilities->duties == section_of(steering, "responsibilities")->duties);
  for (const SectionEntry& section : coordination.sections) {
    CHECK(section.taken_over == section.id.starts_with("management-"));
  }
}

TEST_CASE("decode: a point the group has itself is not taken over a second time") {
  Value value = os2_value();
  const Value shared = inside(value, direction);
  elements_of(inside(value, {"groups", "coordination", "sections", "duties", "duties"})).push_back(shared);
  const Result<Catalogue> decoded = decode(value);
  REQUIRE(decoded.ok());
  const Group& coordination = decoded.value().group(GroupKind::coordination);
  CHECK(section_of(coordination, "duties")->duties.back().id == "duty/direction");
  CHECK(section_of(coordination, "management-duties")->duties.size() == 6);
}

TEST_CASE("decode: taking over a section that is not there is refused") {
  CHECK(refusal([](Value& v) {
          inside(v, {"groups", "coordination", "sections", "management-duties", "takes-over"}) = "meetings";
        }) == Place{"", "coordination/management-duties", "takes-over"});
  CHECK(refusal([](Value& v) {
          members_of(inside(v, {"groups", "steering", "sections", "duties"}))["takes-over"] = "duties";
        }) == Place{"", "steering/duties", "takes-over"});
}

TEST_CASE("decode: a group has the whole catalogue's lists unless it brings its own") {
  const Catalogue& catalogue = os2();
  CHECK(catalogue.group(GroupKind::steering).references == catalogue.group(GroupKind::expert).references);
  CHECK(catalogue.group(GroupKind::steering).roles == catalogue.group(GroupKind::coordination).roles);
  CHECK(catalogue.group(GroupKind::steering).roles.size() == 7);
  CHECK(catalogue.group(GroupKind::expert).roles.size() == 6);
}

TEST_CASE("decode: members that are not known are passed over, so that a later catalogue stays readable") {
  Value value = os2_value();
  members_of(value)["later"] = true;
  members_of(inside(value, direction))["later"] = "x";
  const Result<Catalogue> decoded = decode(value);
  REQUIRE(decoded.ok());
  CHECK(decoded.value().groups == os2().groups);
}

}  // namespace kommissorium::catalogue
