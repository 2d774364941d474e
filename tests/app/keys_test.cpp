// SPDX-License-Identifier: MPL-2.0
#include "app/keys.h"

#include <doctest/doctest.h>

namespace app_keys_test {

using namespace kommissorium::app;

namespace {
const std::string charter(64, 'a');
const std::string record(64, 'b');
}  // namespace

TEST_CASE("keys: what is written can be read in its parts") {
  const keys::Key of_record = keys::read(keys::record(charter, record));
  CHECK(of_record.kind == keys::Kind::record);
  CHECK(of_record.charter == charter);
  CHECK(of_record.record == record);
  const keys::Key of_draft = keys::read(keys::draft(charter, "duty/quality#reason", "0123abcd"));
  CHECK(of_draft.kind == keys::Kind::draft);
  CHECK(of_draft.slot == "duty/quality#reason");
  CHECK(of_draft.tab == "0123abcd");
  CHECK(keys::read(keys::tombstone(charter)).kind == keys::Kind::tombstone);
  CHECK(keys::read(keys::about(charter)).kind == keys::Kind::about);
  CHECK(keys::read(keys::preferences()).kind == keys::Kind::preferences);
  CHECK(keys::read(keys::program()).kind == keys::Kind::program);
  CHECK(keys::read(keys::catalogue(record)).kind == keys::Kind::catalogue);
  CHECK(keys::read(keys::catalogue(record)).record == record);
}

TEST_CASE("keys: what somebody else keeps below our name is unknown, not guessed at") {
  for (const std::string& key :
       {std::string("kommissorium/"), std::string("kommissorium/abc/r/" + record),
        "kommissorium/" + charter + "/r/short", "kommissorium/" + charter + "/d/field",
        "kommissorium/" + charter + "/d/field/", "kommissorium/" + charter, "other/" + charter + "/x",
        "kommissorium/" + charter + "/y", std::string("kommissorium/catalogue"),
        std::string("kommissorium/catalogue/short"), "kommissorium/catalogue/" + record + "/x"}) {
    CAPTURE(key);
    CHECK(keys::read(key).kind == keys::Kind::unknown);
  }
}

TEST_CASE("keys: a slot is a field and its part") {
  CHECK(keys::slot("head/product", "") == "head/product");
  CHECK(keys::slot("duty/quality", "reason") == "duty/quality#reason");
  CHECK(keys::field_of("duty/quality#reason") == "duty/quality");
  CHECK(keys::part_of("duty/quality#reason") == "reason");
  CHECK(keys::part_of("head/product").empty());
}

}  // namespace app_keys_test
