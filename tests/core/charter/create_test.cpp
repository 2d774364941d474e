// SPDX-License-Identifier: MPL-2.0
#include "charters.h"
#include "core/charter/edit.h"

namespace charter_create_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("create: a new charter has its beginning, its catalogue and what was wished for") {
  IdSource ids = {"seed", 0};
  const RecordSet set = create({GroupKind::expert, Language::english, "OS2x\n", "Architecture"},
                               small_catalogue(), ids, {"Åse", "2026-11-23T10:00:00Z"});
  CHECK(set.size() == 6);
  const Desk desk = {set, ids, {}};
  const Charter charter = desk.charter();
  CHECK(charter.kind == GroupKind::expert);
  CHECK(charter.language == Language::english);
  CHECK(charter.product == "OS2x");
  CHECK(charter.title == "The expert group for Architecture");
  CHECK(*charter.group == small_catalogue().group(GroupKind::expert));
  const Record* genesis = set.find(charter.id);
  REQUIRE(genesis != nullptr);
  CHECK(genesis->body.at("group") == Value("expert"));
  CHECK(genesis->body.at("t") == Value("2026-11-23T10:00:00Z"));
  CHECK(genesis->body.at("nonce").text()->size() == 32);
}

TEST_CASE("create: two charters differ even when they are wished for alike at the same moment") {
  IdSource ids = {"seed", 0};
  const NewCharter wish;
  const RecordSet one = create(wish, small_catalogue(), ids, {"", ""});
  const RecordSet two = create(wish, small_catalogue(), ids, {"", ""});
  CHECK(one.charter_id() != two.charter_id());
  IdSource again = {"seed", 0};
  CHECK(create(wish, small_catalogue(), again, {"", ""}) == one);
}

}  // namespace charter_create_test
