// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/thaw.h"

#include "../outline/documents.h"
#include "core/revisions/canonical.h"
#include "core/revisions/sha256.h"
#include "meetings.h"

namespace adoption_thaw_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

namespace {

Version only_version(const Desk& desk) { return read_decisions(desk.set).versions.at(0); }

}  // namespace

TEST_CASE("thaw: a frozen version reads word for word as the charter did, with the same digest") {
  for (const GroupKind kind : {GroupKind::steering, GroupKind::coordination, GroupKind::expert}) {
    for (const Language language : {Language::danish, Language::english}) {
      const RecordSet set = outline::trial::example_set(kind, language);
      const charter::Charter charter = charter::view(set).value();
      const Version version = freeze(charter, {}, "", {"Åse", ""});
      const Result<charter::Charter> then = view_of(set, version);
      REQUIRE(then.ok());
      CHECK(charter::digest(then.value()) == charter::digest(charter));
      CHECK(then.value().language == language);
      const std::string digest = charter::digest(charter);
      CHECK(outline::from_charter(then.value(), digest, "2026-11-24") ==
            outline::from_charter(charter, digest, "2026-11-24"));
    }
  }
}

TEST_CASE("thaw: what was written since is not in it, members as they are now are") {
  Desk desk = group();
  adopt(desk);
  desk.write("head/product", "OS2nyt");
  desk.add_duty("Ny pligt");
  desk.add_member({{"name", "Cecilie Ny"}});
  const charter::Charter then = view_of(desk.set, only_version(desk)).value();
  CHECK(then.product == "OS2eksempel");
  CHECK(then.members.size() == 3);
  CHECK(then.members == desk.charter().members);
}

TEST_CASE("thaw: changes since are those of the agreement") {
  Desk desk = group();
  adopt(desk);
  const Version version = only_version(desk);
  desk.add_member({{"name", "Cecilie Ny"}});
  CHECK(changes_since(desk.set, desk.charter(), version).value().empty());
  desk.write("duty/direction", explained("Vi venter."));
  const std::vector<compare::Change> changes = changes_since(desk.set, desk.charter(), version).value();
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].field == "duty/direction");
}

TEST_CASE("thaw: without the catalogue it was adopted with, it is not shown with another") {
  Desk desk = group();
  adopt(desk);
  const Version version = only_version(desk);
  RecordSet without;
  for (const auto& [id, record] : desk.set.records()) {
    if (record.kind() != "catalogue") without.add(record);
  }
  const Result<charter::Charter> none = view_of(without, version);
  REQUIRE_FALSE(none.ok());
  CHECK(none.error().problem == Problem::no_catalogue);
  CHECK(none.error().place.record == version.id);
}

TEST_CASE("thaw: content that does not read as what its digest is of is refused, though its hash is right") {
  Desk desk = group();
  const Version version = freeze(desk.charter(), {}, "", desk.author);
  const auto forged = [&version](const std::string& field, Value value) {
    Version made = version;
    Value::Object content = *made.content.object();
    Value::Object fields = *content["fields"].object();
    fields[field] = std::move(value);
    content["fields"] = fields;
    made.content = content;
    made.digest = revisions::sha256_hex(revisions::canonical(made.content));
    return decode_version(encode(made)).value();  // nothing is wrong with the record itself
  };
  const std::string member = "member/" + desk.charter().members.front().id + "/name";
  for (const Version& one :
       {forged("agreement/nothing", "x"), forged(member, "En anden"), forged("duty/direction", "ja"),
        forged("head/level", Value::Array{}), forged("catalogue", std::string(64, 'a')),
        forged("duty/order", Value::Array{}), forged("head/example", true)}) {
    const Result<charter::Charter> refused = view_of(desk.set, one);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().place.record == one.id);
  }
}

TEST_CASE("thaw: another kind of group's version, and nonsense, are refused") {
  const Desk steering = group(), expert = group(GroupKind::expert);
  CHECK_FALSE(view_of(steering.set, freeze(expert.charter(), {}, "", expert.author)).ok());
  CHECK_FALSE(view_of(steering.set, Version()).ok());
  CHECK_FALSE(view_of(RecordSet(), freeze(expert.charter(), {}, "", expert.author)).ok());
}

}  // namespace adoption_thaw_test
