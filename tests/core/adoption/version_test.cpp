// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/version.h"

#include <algorithm>

#include "core/charter/agreement.h"
#include "meetings.h"

namespace adoption_version_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

TEST_CASE("version: it holds the agreement and its digest, and is read as it was written") {
  const Desk desk = group();
  const Version version = freeze(desk.charter(), {}, " Til\nhøring ", desk.author);
  CHECK(version.number == 1);
  CHECK(version.name == "Til høring");
  CHECK(version.digest == charter::digest(desk.set));
  CHECK(version.content == *charter::agreement(desk.charter()));
  const Result<Version> read = decode_version(encode(version));
  REQUIRE(read.ok());
  CHECK(read.value() == version);
}

TEST_CASE("version: its number is one more than the largest it follows, and never beyond what can be read") {
  const Desk desk = group();
  Version one = freeze(desk.charter(), {}, "", desk.author);
  Version other = one;
  other.number = 7;
  other.id = std::string(64, '0');
  const Version next = freeze(desk.charter(), {one, other}, "", desk.author);
  CHECK(next.number == 8);
  CHECK(next.parents.size() == 2);
  CHECK(std::is_sorted(next.parents.begin(), next.parents.end()));
  other.number = largest_number;
  CHECK(decode_version(encode(freeze(desk.charter(), {other}, "", desk.author))).ok());
}

TEST_CASE("version: a record that lacks something, or has it otherwise, is refused by name") {
  const Desk desk = group();
  const Record record = encode(freeze(desk.charter(), {}, "", desk.author));
  check_shape_of(record, decode_version, {"p", "number", "name", "content", "digest", "a", "t"});
  for (const int number : {0, -1, largest_number + 1})
    CHECK_FALSE(decode_version(changed(record, "number", number)).ok());
  CHECK_FALSE(decode_version(changed(record, "p", Value::Array{"x"})).ok());
}

TEST_CASE("version: a text that does not give its digest is named as altered") {
  const Desk desk = group();
  const Record record = encode(freeze(desk.charter(), {}, "", desk.author));
  Value::Object content = *record.body.at("content").object();
  Value::Object fields = *content["fields"].object();
  fields["head/product"] = "OS2andet";
  content["fields"] = fields;
  for (const Record& forged :
       {changed(record, "content", content), changed(record, "digest", std::string(64, '0'))}) {
    const Result<Version> read = decode_version(forged);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().problem == Problem::altered_version);
    CHECK(read.error().place.record == forged.id);
  }
}

}  // namespace adoption_version_test
