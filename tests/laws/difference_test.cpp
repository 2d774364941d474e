// SPDX-License-Identifier: MPL-2.0
// What holds for every two versions of a charter that are held against each other, shown on random ones.
// A failure prints its seed.
#include "core/compare/difference.h"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>

#include "../core/charter/charters.h"
#include "core/charter/digest.h"
#include "random_charter.h"

namespace laws_difference_test {

using namespace kommissorium;
using namespace kommissorium::compare;
using charter::Charter;
using charter::trial::Desk;
using laws::Dice;

namespace {

constexpr std::uint64_t seeds = 400;

template <class Law>
void for_seeds(Law law) {
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    law(dice);
  }
}

void random_edit(Dice& dice, Desk& desk) {
  using charter::trial::explained;
  static const std::vector<std::string> some = {"", "Vi styrer", "Stille krav", "æøå 😀", "a\nb", "Åse"};
  const Charter now = desk.charter();
  const auto member = [&] { return "member/" + now.members[dice.below(now.members.size())].id; };
  const std::string text = dice.pick(some);
  switch (dice.below(9)) {
    case 0:
      desk.write("agreement/asks", text);
      break;
    case 1:
      desk.write("duty/quality/text", text);
      break;
    case 2:
      desk.write("duty/direction", dice.one_in(2) ? explained(text) : charter::trial::followed());
      break;
    case 3:
      desk.add_member({{"name", text}});
      break;
    case 4:
      desk.add_duty(text);
      break;
    case 5:
      desk.add_section(text, dice.pick(some));
      break;
    case 6:
      if (!now.members.empty()) desk.write(member() + "/contact", text);
      break;
    case 7:
      if (!now.members.empty()) desk.remove(member());
      break;
    default:
      desk.write("head/steering-group", dice.one_in(2) ? "no" : "yes");
  }
}

struct Versions {
  Desk before, after;
};

/// Two versions of one charter, written apart from a common beginning; `after` knows of `before` or does not.
Versions random_versions(Dice& dice) {
  Desk start = charter::trial::new_desk(catalogue::GroupKind::coordination);
  for (std::size_t n = dice.below(4); n > 0; --n) random_edit(dice, start);
  Versions out = {start.copy("Anna"), start.copy("Bo")};
  for (std::size_t n = dice.below(3); n > 0; --n) random_edit(dice, out.before);
  for (std::size_t n = dice.below(4); n > 0; --n) random_edit(dice, out.after);
  if (dice.one_in(2)) out.after.set.unite(out.before.set);
  return out;
}

}  // namespace

TEST_CASE(
    "compare: a charter differs from itself in nothing, and from another both ways in the same fields") {
  for_seeds([](Dice& dice) {
    const Versions versions = random_versions(dice);
    const Charter before = versions.before.charter(), after = versions.after.charter();
    CHECK(difference(before, before).empty());
    std::map<std::string, std::pair<std::string, std::string>> there, back;
    for (const Change& change : difference(before, after)) {
      CHECK(change.before != change.after);
      CHECK_FALSE(change.label.empty());
      CHECK(change.words == compare_words(change.before, change.after));
      CHECK(there.try_emplace(change.field, change.before, change.after).second);
    }
    for (const Change& change : difference(after, before))
      CHECK(back.try_emplace(change.field, change.after, change.before).second);
    CHECK(there == back);
  });
}

TEST_CASE("difference: two charters with different check numbers differ in something people read") {
  std::size_t different = 0;
  for_seeds([&](Dice& dice) {
    const Versions versions = random_versions(dice);
    const std::string before = charter::digest(versions.before.set);
    const std::string after = charter::digest(versions.after.set);
    const bool none = difference(versions.before.charter(), versions.after.charter()).empty();
    if (before != after) {
      ++different;
      CHECK_FALSE(none);
    }
    if (none) CHECK(before == after);
  });
  CHECK(different > seeds / 4);
}

}  // namespace laws_difference_test
