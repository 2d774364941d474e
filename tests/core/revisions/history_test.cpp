// SPDX-License-Identifier: MPL-2.0
#include "core/revisions/history.h"

#include <doctest/doctest.h>

namespace revisions_history_test {

using namespace kommissorium;
using namespace kommissorium::revisions;

namespace {

Record edit(std::string_view field, std::vector<std::string> parents, Value value) {
  return revision(field, std::move(parents), std::move(value), "", "");
}

RecordSet set_of(const std::vector<Record>& records) {
  RecordSet set;
  for (const Record& record : records) set.add(record);
  return set;
}

// A record whose name was never checked, as only a program can put together: hashes cannot form a circle.
Record forged(char name, std::string_view field, const std::string& parents) {
  Value::Array p;
  for (const char parent : parents) p.push_back(std::string(64, parent));
  Record record = seal({{"f", field}, {"p", p}, {"v", std::string(1, name)}, {"a", ""}, {"t", ""}});
  record.id = std::string(64, name);
  return record;
}

std::string names(const std::vector<std::string>& ids) {
  std::string out;
  for (const std::string& id : ids) out += id[0];
  return out;
}

std::string kept(const FieldHistory& field) {
  std::string out;
  for (const Revision& revision : field.revisions) out += revision.id[0];
  return out;
}

}  // namespace

TEST_CASE("history: an empty set has no fields") {
  CHECK(history({}).fields.empty());
  CHECK(history({}).find("head/product") == nullptr);
}

TEST_CASE("history: of a chain of edits the last one is the head") {
  const Record first = edit("head/product", {}, "a");
  const Record second = edit("head/product", {first.id}, "b");
  const Record third = edit("head/product", {second.id}, "c");
  const History all = history(set_of({third, first, second}));
  const FieldHistory* field = all.find("head/product");
  REQUIRE(field);
  CHECK(field->revisions.size() == 3);
  CHECK(field->heads == std::vector<std::string>{third.id});
  CHECK(field->alternatives().size() == 1);
  CHECK(field->find(second.id)->value == Value("b"));
  CHECK(field->find("") == nullptr);
  CHECK_FALSE(field->incomplete);
  CHECK(all.set_aside.empty());
}

TEST_CASE("history: two edits that did not see each other are two alternatives") {
  const Record base = edit("f", {}, "a");
  const Record left = edit("f", {base.id}, "left");
  const Record right = edit("f", {base.id}, "right");
  const History all = history(set_of({base, left, right}));
  const auto alternatives = all.find("f")->alternatives();
  REQUIRE(alternatives.size() == 2);
  CHECK(alternatives[0]->id < alternatives[1]->id);
  CHECK(all.find("f")->heads.size() == 2);

  const Record resolved = edit("f", {left.id, right.id}, "both");
  const History after = history(set_of({base, left, right, resolved}));
  CHECK(after.find("f")->heads == std::vector<std::string>{resolved.id});
  CHECK(after.find("f")->alternatives().size() == 1);
}

TEST_CASE("history: two heads of equal value are no conflict, and the lower id speaks for both") {
  const Record one = revision("f", {}, "same", "Åse", "");
  const Record two = revision("f", {}, "same", "Bo", "");
  const History all = history(set_of({one, two}));
  CHECK(all.find("f")->heads.size() == 2);
  const auto alternatives = all.find("f")->alternatives();
  REQUIRE(alternatives.size() == 1);
  CHECK(alternatives[0]->id == std::min(one.id, two.id));
}

TEST_CASE("history: equal values of different types are different values") {
  CHECK(history(set_of({edit("f", {}, 1), edit("f", {}, "1"), edit("f", {}, true)}))
            .find("f")
            ->alternatives()
            .size() == 3);
}

TEST_CASE("history: a revision whose parent has not come yet is kept and marked") {
  const Record first = edit("f", {}, "a");
  const Record second = edit("f", {first.id}, "b");
  const History without = history(set_of({second}));
  CHECK(without.find("f")->incomplete);
  CHECK(without.find("f")->heads == std::vector<std::string>{second.id});
  CHECK(without.set_aside.empty());
  CHECK_FALSE(history(set_of({first, second})).find("f")->incomplete);
}

TEST_CASE("history: a parent that belongs to another field sets the revision aside") {
  const Record stranger = edit("other", {}, "a");
  const Record own = edit("f", {}, "b");
  const Record wrong = edit("f", {own.id, stranger.id}, "c");
  const History all = history(set_of({stranger, own, wrong}));
  CHECK(all.find("f")->heads == std::vector<std::string>{own.id});
  REQUIRE(all.set_aside.size() == 1);
  CHECK(all.set_aside[0].problem == Problem::misplaced_parent);
  CHECK(all.set_aside[0].place.record == wrong.id);
  CHECK(all.set_aside[0].place.field == "f");
  CHECK(all.set_aside[0].detail == stranger.id);
}

TEST_CASE("history: a parent that is no revision sets the revision aside, and its field may vanish") {
  const Record genesis = seal({{"k", "charter"}});
  const History all = history(set_of({genesis, edit("f", {genesis.id}, "x")}));
  CHECK(all.find("f") == nullptr);
  CHECK(all.set_aside.size() == 1);
}

TEST_CASE("history: the child of a revision set aside is kept and marked incomplete") {
  const Record stranger = edit("other", {}, "a");
  const Record wrong = edit("f", {stranger.id}, "b");
  const Record child = edit("f", {wrong.id}, "c");
  const History all = history(set_of({stranger, wrong, child}));
  CHECK(all.find("f")->heads == std::vector<std::string>{child.id});
  CHECK(all.find("f")->incomplete);
}

TEST_CASE("history: a revision that is its own parent is set aside") {
  const History all = history(set_of({forged('a', "f", "a"), forged('b', "f", "")}));
  CHECK(kept(*all.find("f")) == "b");
  REQUIRE(all.set_aside.size() == 1);
  CHECK(all.set_aside[0].place.record == std::string(64, 'a'));
}

TEST_CASE("history: a circle is set aside, what stands before and after it is kept") {
  // a <- b <-> c <- d, and e beside it
  const History all = history(set_of({forged('a', "f", ""), forged('b', "f", "ac"), forged('c', "f", "b"),
                                      forged('d', "f", "c"), forged('e', "f", "a")}));
  CHECK(kept(*all.find("f")) == "ade");
  CHECK(names(all.find("f")->heads) == "de");
  CHECK(all.find("f")->incomplete);
  CHECK(all.set_aside.size() == 2);
}

TEST_CASE("history: a field that is one circle vanishes") {
  const History all = history(set_of({forged('a', "f", "b"), forged('b', "f", "c"), forged('c', "f", "a")}));
  CHECK(all.fields.empty());
  CHECK(all.set_aside.size() == 3);
}

TEST_CASE("history: a long chain and a wide fan are only work, not depth") {
  RecordSet set;
  std::string last;
  for (int i = 0; i < 20'000; ++i) {
    Record next =
        edit("chain", last.empty() ? std::vector<std::string>{} : std::vector<std::string>{last}, i);
    last = next.id;
    set.add(std::move(next));
    set.add(edit("fan", {}, i % 7));
    set.add(edit("wide", {}, i));
  }
  const History all = history(set);
  CHECK(all.find("chain")->heads == std::vector<std::string>{last});
  CHECK(all.find("fan")->alternatives().size() == 7);
  CHECK(all.find("wide")->alternatives().size() == 20'000);
}

TEST_CASE("history: records that are no revisions have no field") {
  CHECK(history(set_of({seal({{"k", "charter"}}), seal({{"k", "tomorrow"}, {"f", "f"}})})).fields.empty());
}

}  // namespace revisions_history_test
