// SPDX-License-Identifier: MPL-2.0
#include <doctest/doctest.h>

#include "os2_catalogue.h"

namespace kommissorium::catalogue {

using revisions::Value;

TEST_CASE("encode: a group read back from its record is the same group") {
  for (const Group& group : os2().groups) {
    const Result<Group> read = decode_group(encode_group(group));
    REQUIRE(read.ok());
    CHECK(read.value() == group);
  }
}

TEST_CASE("encode: encoding what was read gives the same value again") {
  for (const Group& group : os2().groups) {
    const Value once = encode_group(group);
    CHECK(encode_group(decode_group(once).value()) == once);
  }
}

TEST_CASE("encode: a record stands alone, with references, roles and taken-over points in it") {
  const Value record = encode_group(os2().group(GroupKind::coordination));
  for (const char* member : {"kind", "version", "label", "definite", "summary", "sections", "roles",
                             "organisation-kinds", "participations", "references"}) {
    CHECK_MESSAGE(record.find(member) != nullptr, member);
  }
  Value copy = record;
  CHECK(elements_of(inside(copy, {"sections", "management-duties", "duties"})).size() == 7);
  CHECK(inside(copy, {"sections", "management-duties", "taken-over"}) == Value(true));
}

TEST_CASE("encode: what is empty is left out") {
  Group group = os2().group(GroupKind::expert);
  group.sections.front().guidance = {};
  Value record = encode_group(group);
  CHECK(inside(record, {"sections", "about"}).find("guidance") == nullptr);
  CHECK(inside(record, {"sections", "about"}).find("clauses") == nullptr);
  CHECK(inside(record, {"sections", "about"}).find("taken-over") == nullptr);
  CHECK(decode_group(record).value() == group);
}

TEST_CASE("encode: a damaged record is refused with entry and member") {
  Value record = encode_group(os2().group(GroupKind::steering));
  members_of(record).erase("version");
  const Result<Group> without_version = decode_group(record);
  REQUIRE_FALSE(without_version.ok());
  CHECK(without_version.error().place == Place{"", "steering", "version"});

  CHECK_FALSE(decode_group(Value()).ok());
  CHECK_FALSE(decode_group(Value::Object{}).ok());
}

}  // namespace kommissorium::catalogue
