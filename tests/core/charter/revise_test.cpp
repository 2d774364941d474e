// SPDX-License-Identifier: MPL-2.0
#include "core/charter/revise.h"

#include "charters.h"

namespace charter_revise_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("revise: the parents are all heads of the field") {
  RecordSet set;
  set.add(revisions::revision("head/product", {}, "a", "", ""));
  set.add(revisions::revision("head/product", {}, "b", "", ""));
  const revisions::History history = revisions::history(set);
  const revisions::Revision next = revisions::as_revision(revise(history, "head/product", "c", {"Bo", ""}));
  CHECK(next.parents == history.find("head/product")->heads);
  CHECK(next.author == "Bo");
  CHECK(revisions::as_revision(revise(history, "head/level", "1", {})).parents.empty());
}

TEST_CASE(
    "revise: an imported text stays as it is when it is written back, and can be cleaned by nobody but a "
    "person") {
  RecordSet set;
  set.add(revisions::revision("head/product", {}, "OS2\vx", "", ""));
  const revisions::History history = revisions::history(set);
  const FieldRule line = {Shape::line, {}, {}};
  CHECK_FALSE(revise_if_new(history, "head/product", line, "OS2\vx", {}).has_value());
  const auto cleaned = revise_if_new(history, "head/product", line, "OS2x", {});
  REQUIRE(cleaned.has_value());
  CHECK(revisions::as_revision(*cleaned).value == Value("OS2x"));
}

TEST_CASE("revise: none over nothing that fits is no revision") {
  RecordSet set;
  set.add(revisions::revision("meeting/minimum", {}, "mange", "", ""));
  const revisions::History history = revisions::history(set);
  const FieldRule number = {Shape::number, {}, {}};
  CHECK_FALSE(revise_if_new(history, "meeting/minimum", number, Value(), {}).has_value());
  CHECK(revise_if_new(history, "meeting/minimum", number, 4, {}).has_value());
}

TEST_CASE("revise: what stood before comes back as it was, also where typing would drop something of it") {
  RecordSet set;
  const Record odd = revisions::revision("head/product", {}, "OS2\vx", "", "");
  set.add(odd);
  set.add(revisions::revision("head/product", {odd.id}, "OS2y", "", ""));
  const auto undone =
      revise_if_new(revisions::history(set), "head/product", {Shape::line, {}, {}}, "OS2\vx", {});
  REQUIRE(undone.has_value());
  CHECK(revisions::as_revision(*undone).value == Value("OS2\vx"));
}

TEST_CASE("revise: an item that another program deleted without saying what it saw can be kept") {
  const std::string exists = "member/" + std::string(32, 'a') + "/exists";
  const FieldRule rule = {Shape::exists, {}, {}};
  for (const Value& saw : {Value(), Value("x"), Value(7)}) {
    RecordSet set;
    set.add(revisions::revision(exists, {}, Value::Object{{"exists", false}, {"saw", saw}}, "", ""));
    const Value::Object kept = {{"exists", true}};
    CHECK(revise_if_new(revisions::history(set), exists, rule, kept, {}).has_value());
  }
}

}  // namespace charter_revise_test
