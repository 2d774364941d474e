// SPDX-License-Identifier: MPL-2.0
#include "core/charter/blank.h"

#include "charters.h"
#include "core/charter/digest.h"
#include "core/json/charter_file.h"

namespace charter_blank_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("blank: the same bytes for the same kind and language, and nothing filled in") {
  for (const catalogue::GroupKind kind : catalogue::every_group) {
    const revisions::RecordSet danish = blank(kind, Language::danish, small_catalogue());
    CHECK(json::write_charter_file(danish) ==
          json::write_charter_file(blank(kind, Language::danish, small_catalogue())));
    CHECK(is_blank(danish));
    const Result<Charter> viewed = view(danish);
    REQUIRE(viewed.ok());
    CHECK(viewed.value().members.empty());
    CHECK(viewed.value().product.empty());
    CHECK(view(blank(kind, Language::english, small_catalogue())).value().language == Language::english);
  }
}

TEST_CASE("blank: whoever fills one in begins a charter of their own") {
  const revisions::RecordSet set = blank(catalogue::GroupKind::steering, Language::danish, small_catalogue());
  const revisions::RecordSet one = begun_from(set, "their words");
  const revisions::RecordSet other = begun_from(set, "other words");
  CHECK(one.charter_id() != other.charter_id());
  CHECK(one.charter_id() != set.charter_id());
  CHECK(one.charter_id() == begun_from(set, "their words").charter_id());
  CHECK_FALSE(is_blank(one));
  REQUIRE(view(one).ok());
  CHECK(digest(one) == digest(set));
  CHECK(json::read_charter_file(json::write_charter_file(one), "").ok());
}

TEST_CASE("blank: a charter of a group is none, nor is a set without a genesis") {
  IdSource ids{"seed", 0};
  CHECK_FALSE(
      is_blank(create({catalogue::GroupKind::expert, Language::danish, {}, {}}, small_catalogue(), ids, {})));
  CHECK_FALSE(is_blank({}));
}

}  // namespace charter_blank_test
