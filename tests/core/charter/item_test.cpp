// SPDX-License-Identifier: MPL-2.0
#include "core/charter/item.h"

#include <algorithm>

#include "charters.h"

namespace charter_item_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

const std::string first(32, 'a');
const std::string second(32, 'b');
const std::string third(32, 'c');

Record field(const std::string& name, Value value, std::vector<std::string> parents = {}) {
  return revisions::revision(name, std::move(parents), std::move(value), "", "");
}

Value deleted(std::vector<std::string> saw) {
  Value::Array ids;
  for (std::string& id : saw) ids.push_back(std::move(id));
  return Value::Object{{"exists", false}, {"saw", ids}};
}

revisions::History history_of(const std::vector<Record>& records) {
  RecordSet set;
  for (const Record& record : records) set.add(record);
  return revisions::history(set);
}

std::vector<std::string> listed(const revisions::History& history) {
  std::vector<std::string> ids;
  for (const Item& item : items(history, "member")) ids.push_back(item.id);
  return ids;
}

}  // namespace

TEST_CASE("item: only fields with a random id belong to an item") {
  CHECK(is_item_id(first));
  CHECK_FALSE(is_item_id("quality"));
  CHECK_FALSE(is_item_id(std::string(32, 'A')));
  CHECK_FALSE(is_item_id(std::string(31, 'a')));
  CHECK_FALSE(item_field("duty/quality/text").has_value());
  CHECK_FALSE(item_field("member/order").has_value());
  CHECK_FALSE(item_field("head/" + first).has_value());
  const std::string name = "member/" + first + "/name";
  const auto member = item_field(name);
  REQUIRE(member.has_value());
  CHECK(member->list == "member");
  CHECK(member->id == first);
  CHECK(member->part == "name");
  CHECK(member->item() == "member/" + first);
  const std::string own = "duty/" + first;
  CHECK(item_field(own)->part.empty());
}

TEST_CASE("item: a deletion that saw every head removes the item") {
  const Record name = field("member/" + first + "/name", "Anna");
  const Record gone = field("member/" + first + "/exists", deleted({name.id}));
  CHECK(listed(history_of({name})) == std::vector{first});
  CHECK(listed(history_of({name, gone})).empty());
  CHECK(presence(history_of({name, gone}), "member/" + first) == Presence::gone);
  CHECK(presence(history_of({name}), "member/" + second) == Presence::unknown);
}

TEST_CASE("item: an edit the deletion did not see keeps the item listed and marked") {
  const Record name = field("member/" + first + "/name", "Anna");
  const Record gone = field("member/" + first + "/exists", deleted({name.id}));
  const Record later = field("member/" + first + "/name", "Anna Holm", {name.id});
  const Record other = field("member/" + first + "/contact", "anna@kl.dk");
  for (const Record& edit : {later, other}) {
    const auto found = items(history_of({name, gone, edit}), "member");
    REQUIRE(found.size() == 1);
    CHECK(found[0].deleted_but_changed);
  }
}

TEST_CASE("item: two deletions that together saw every head agree") {
  const Record name = field("member/" + first + "/name", "Anna");
  const Record later = field("member/" + first + "/name", "Anna Holm", {name.id});
  const Record early = field("member/" + first + "/exists", deleted({name.id}));
  const Record late = field("member/" + first + "/exists", deleted({later.id}));
  CHECK(presence(history_of({name, later, early, late}), "member/" + first) == Presence::gone);
}

TEST_CASE("item: one who deleted and one who brought it back are a conflict, not a silent end") {
  const Record name = field("member/" + first + "/name", "Anna");
  const Record gone = field("member/" + first + "/exists", deleted({name.id}));
  const Record back = field("member/" + first + "/exists", Value::Object{{"exists", true}});
  CHECK(presence(history_of({name, gone, back}), "member/" + first) == Presence::deleted_but_changed);
  const Record after = field("member/" + first + "/exists", Value::Object{{"exists", true}}, {gone.id});
  CHECK(presence(history_of({name, gone, after}), "member/" + first) == Presence::present);
}

TEST_CASE("item: a deletion in a form nobody knows deletes nothing") {
  const Record name = field("member/" + first + "/name", "Anna");
  for (const Value& odd : {Value(false), Value("no"), Value(Value::Object{{"exists", "no"}}), Value()}) {
    CHECK(presence(history_of({name, field("member/" + first + "/exists", odd)}), "member/" + first) ==
          Presence::present);
  }
}

TEST_CASE("item: the order field orders, and those it does not name stand last by id") {
  const std::vector<Record> names = {field("member/" + first + "/name", "A"),
                                     field("member/" + second + "/name", "B"),
                                     field("member/" + third + "/name", "C")};
  CHECK(listed(history_of(names)) == std::vector{first, second, third});
  std::vector<Record> ordered = names;
  ordered.push_back(field("member/order", Value::Array{third, std::string(32, 'f'), third, 7}));
  CHECK(listed(history_of(ordered)) == std::vector{third, first, second});
}

TEST_CASE("item: of two orders the one with the lowest revision id stands, whichever came first") {
  const std::vector<Record> names = {field("member/" + first + "/name", "A"),
                                     field("member/" + second + "/name", "B")};
  const Record one = field("member/order", Value::Array{first, second});
  const Record other = field("member/order", Value::Array{second, first});
  const std::vector<std::string> expected =
      one.id < other.id ? std::vector{first, second} : std::vector{second, first};
  CHECK(listed(history_of({names[0], names[1], one, other})) == expected);
  CHECK(listed(history_of({other, one, names[1], names[0]})) == expected);
}

TEST_CASE("item: what a deletion sees is every head of the item and no other's") {
  const Record name = field("member/" + first + "/name", "A");
  const Record rival = field("member/" + first + "/name", "a");
  const Record contact = field("member/" + first + "/contact", "x");
  const Record other = field("member/" + second + "/name", "B");
  const Record exists = field("member/" + first + "/exists", Value::Object{{"exists", true}});
  std::vector<std::string> expected = {name.id, rival.id, contact.id};
  std::sort(expected.begin(), expected.end());
  CHECK(heads_of_item(history_of({name, rival, contact, other, exists}), "member/" + first) == expected);
}

}  // namespace charter_item_test
