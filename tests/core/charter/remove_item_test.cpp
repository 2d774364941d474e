// SPDX-License-Identifier: MPL-2.0
#include "charters.h"
#include "core/charter/edit.h"
#include "core/charter/item.h"

namespace charter_remove_item_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("remove item: a removed member is gone, the records stay") {
  Desk desk = new_desk();
  const std::string member = "member/" + desk.add_member({{"name", "Anna"}, {"contact", "a@kl.dk"}});
  const std::size_t before = desk.set.size();
  CHECK(desk.remove(member) == 1);
  CHECK(desk.set.size() == before + 1);
  CHECK(desk.charter().members.empty());
  CHECK(desk.remove(member) == 0);
}

TEST_CASE("remove item: the deletion remembers every head it saw") {
  Desk desk = new_desk();
  const std::string member = "member/" + desk.add_member({{"name", "Anna"}, {"contact", "a@kl.dk"}});
  const std::vector<std::string> heads = heads_of_item(desk.charter().history, member);
  CHECK(heads.size() == 2);
  const std::vector<Record> records = remove_item(desk.set, member, desk.author);
  REQUIRE(records.size() == 1);
  const revisions::Revision revision = revisions::as_revision(records[0]);
  CHECK(revision.field == member + "/exists");
  Value::Array saw;
  for (const std::string& head : heads) saw.push_back(head);
  CHECK(revision.value == Value(Value::Object{{"exists", false}, {"saw", saw}}));
}

TEST_CASE("remove item: only items can be removed, and only those that are there") {
  Desk desk = new_desk();
  const std::string member = "member/" + desk.add_member({{"name", "Anna"}});
  for (const std::string& none :
       {std::string("duty/quality"), std::string("section/purpose"), std::string("head/product"),
        std::string(), "member/" + std::string(32, 'a'), member + "/name", member + "/",
        "duty/" + member.substr(7)}) {
    CAPTURE(none);
    CHECK(desk.remove(none) == 0);
  }
  CHECK(desk.charter().members.size() == 1);
}

}  // namespace charter_remove_item_test
