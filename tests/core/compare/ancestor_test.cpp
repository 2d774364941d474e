// SPDX-License-Identifier: MPL-2.0
#include "core/compare/ancestor.h"

#include <doctest/doctest.h>

#include "core/revisions/history.h"

namespace compare_ancestor_test {

using namespace kommissorium;
using namespace kommissorium::revisions;
using compare::common_ancestor;

namespace {

struct Field {
  RecordSet set;
  std::string add(std::vector<std::string> parents, std::string_view value) {
    Record record = revision("head/product", std::move(parents), value, "", "");
    std::string id = record.id;
    set.add(std::move(record));
    return id;
  }
  /// The value of the common ancestor, "-" for none.
  std::string ancestor(std::string_view one, std::string_view other) const {
    const History all = history(set);
    const FieldHistory* field = all.find("head/product");
    REQUIRE(field != nullptr);
    const Revision* found = common_ancestor(*field, one, other);
    const Revision* turned = common_ancestor(*field, other, one);
    CHECK(found == turned);
    return found == nullptr ? "-" : *found->value.text();
  }
};

}  // namespace

TEST_CASE("ancestor: two edits of one text come from that text") {
  Field field;
  const std::string first = field.add({}, "first");
  const std::string base = field.add({first}, "base");
  CHECK(field.ancestor(field.add({base}, "one"), field.add({base}, "other")) == "base");
}

TEST_CASE("ancestor: an earlier text is the ancestor of what was written on top of it, and of itself") {
  Field field;
  const std::string first = field.add({}, "first");
  const std::string second = field.add({first}, "second");
  CHECK(field.ancestor(first, second) == "first");
  CHECK(field.ancestor(second, second) == "second");
}

TEST_CASE("ancestor: two first texts have none, nor has a text that is not here") {
  Field field;
  const std::string one = field.add({}, "one");
  CHECK(field.ancestor(one, field.add({}, "other")) == "-");
  CHECK(field.ancestor(one, std::string(64, '0')) == "-");
}

TEST_CASE("ancestor: where the parent has not arrived there is none, until it does") {
  Field whole;
  const std::string base = whole.add({}, "base");
  const std::string one = whole.add({base}, "one"), other = whole.add({base}, "other");
  Field part;
  part.set.add(*whole.set.find(one));
  part.set.add(*whole.set.find(other));
  CHECK(part.ancestor(one, other) == "-");
  part.set.unite(whole.set);
  CHECK(part.ancestor(one, other) == "base");
}

TEST_CASE("ancestor: of several the youngest counts, by the longest way") {
  Field field;
  const std::string root = field.add({}, "root");
  const std::string old = field.add({root}, "old");
  const std::string middle = field.add({root}, "middle");
  const std::string young = field.add({middle}, "young");
  const std::string one = field.add({old, young}, "one");
  const std::string other = field.add({old, young}, "other");
  CHECK(field.ancestor(one, other) == "young");
}

TEST_CASE("ancestor: of two crossed merges the lowest id decides, alike for everybody") {
  Field field;
  const std::string root = field.add({}, "root");
  const std::string left = field.add({root}, "left"), right = field.add({root}, "right");
  const std::string one = field.add({left, right}, "one"), other = field.add({left, right}, "other");
  CHECK(field.ancestor(one, other) == (left < right ? "left" : "right"));
}

}  // namespace compare_ancestor_test
