// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/catalogue.h"

#include <doctest/doctest.h>

#include "os2_catalogue.h"

namespace kommissorium::catalogue {

TEST_CASE("catalogue: every group's name in data leads back to the group") {
  for (const GroupKind kind : every_group) CHECK(group_from_tag(tag(kind)) == kind);
  CHECK(tag(GroupKind::coordination) == "coordination");
}

TEST_CASE("catalogue: a name that is no group's gives nothing") {
  for (const char* name : {"", "Steering", "steering ", "board"})
    CHECK_FALSE(group_from_tag(name).has_value());
}

TEST_CASE("catalogue: kinds of sections and questions have the names the files use") {
  CHECK(tag(FieldType::text) == "text");
  CHECK(tag(FieldType::long_text) == "long-text");
  CHECK(tag(FieldType::choice) == "choice");
  CHECK(tag(FieldType::date) == "date");
  CHECK(tag(FieldType::number) == "number");
  CHECK(tag(SectionKind::form) == "form");
  CHECK(tag(SectionKind::members) == "members");
  CHECK(tag(SectionKind::duties) == "duties");
  CHECK(tag(SectionKind::responsibilities) == "responsibilities");
}

TEST_CASE("catalogue: a decoded catalogue gives each kind of group") {
  const Catalogue& catalogue = os2();
  for (const GroupKind kind : every_group) CHECK(catalogue.group(kind).kind == kind);
}

}  // namespace kommissorium::catalogue
