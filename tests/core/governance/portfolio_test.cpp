// SPDX-License-Identifier: MPL-2.0
#include "core/governance/portfolio.h"

#include <algorithm>
#include <numeric>

#include "briefs.h"

namespace governance_portfolio_test {

using namespace kommissorium;
using namespace kommissorium::governance;
using namespace kommissorium::governance::trial;

TEST_CASE("portfolio: whatever the order the charters come in, it says the same") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    laws::Dice dice(seed);
    std::vector<Brief> charters;
    for (std::size_t n = dice.below(12); n > 0; --n)
      charters.push_back(random_brief(dice, static_cast<int>(n)));
    std::vector<ListedProduct> listed = {{"OS2a", "2"}, {"Ærø", ""}, {"OS2ukendt", "3"}};
    const Portfolio one = seen(charters, listed);
    dice.shuffle(charters);
    dice.shuffle(listed);
    REQUIRE(seen(charters, listed) == one);

    // what is counted adds up
    const auto sum = [](const auto& numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0); };
    REQUIRE(sum(one.totals.by_percent) == static_cast<int>(charters.size()));
    REQUIRE(sum(one.totals.states) == static_cast<int>(charters.size()));
    REQUIRE(sum(one.totals.levels) == static_cast<int>(one.products.size()));
    int findings = 0, in_products = 0;
    for (const Brief& charter : one.charters) findings += static_cast<int>(charter.findings.size());
    REQUIRE(sum(one.totals.findings) + one.totals.explained == findings);
    for (const Product& product : one.products) in_products += static_cast<int>(product.charters.size());
    REQUIRE(in_products == std::count_if(charters.begin(), charters.end(),
                                         [](const Brief& charter) { return !charter.product.empty(); }));
    REQUIRE(std::is_sorted(one.dates.begin(), one.dates.end(),
                           [](const Due& due, const Due& other) { return due.day < other.day; }));
  }
}

TEST_CASE("portfolio: each charter is held against the others of its product, and says which it saw") {
  Brief coordination = brief_of(GroupKind::coordination, "OS2eksempel");
  coordination.steering_group = "no";
  const Brief steering = brief_of(GroupKind::steering, "os2 eksempel");
  const Portfolio apart = seen({coordination, brief_of(GroupKind::steering, "OS2andet")});
  const Portfolio together = seen({coordination, steering});
  CHECK(apart.products.size() == 2);
  REQUIRE(together.products.size() == 1);
  const auto says = [](const Portfolio& all, std::string_view words) {
    for (const Brief& one : all.charters) {
      for (const Noted& finding : one.findings) {
        if (finding.rule->id == "steering-answer-contradicted" &&
            finding.sentence.find(words) != std::string::npos)
          return true;
      }
    }
    return false;
  };
  CHECK_FALSE(says(apart, ""));
  CHECK(says(together, "steering os2 eksempel.json"));
  CHECK(together.needs_a_person());
}

TEST_CASE("portfolio: an explanation reaches a rule that looks at others, except one that demands") {
  Brief coordination = brief_of(GroupKind::coordination, "OS2eksempel");
  coordination.steering_group = "yes";
  coordination.explained = {"steering-charter-not-seen"};
  const Portfolio all = seen({coordination});
  REQUIRE(all.charters[0].findings.size() >= 1);
  CHECK(all.charters[0].findings[0].explained);
  CHECK(count(all.charters[0], Severity::advice) == 0);
  CHECK(all.totals.explained == 1);
}

TEST_CASE(
    "portfolio: a listed product without charters shows; ten thousand of one product say no endless names") {
  const Portfolio none = seen({}, {{"OS2b", "2"}, {"OS2a", ""}});
  REQUIRE(none.products.size() == 2);
  CHECK(none.products[0].name == "OS2a");
  CHECK(none.products[1].lacks(Lack::steering_group));
  CHECK(none.needs_a_person());
  CHECK_FALSE(seen({}, {{"OS2a", "sandbox"}}).needs_a_person());

  Brief coordination = brief_of(GroupKind::coordination, "OS2eksempel");
  coordination.steering_group = "no";
  std::vector<Brief> many(2000, coordination);
  many.push_back(brief_of(GroupKind::steering, "OS2eksempel"));
  for (const Brief& one : seen(many).charters) {
    for (const Noted& finding : one.findings) CHECK(finding.sentence.size() < 600);
  }
}

TEST_CASE("portfolio: deviations by duty, the most frequent first, and dates that have passed") {
  Brief one = brief_of(GroupKind::coordination, "OS2a");
  one.deviations = {
      {"duty/news", "Nyt", charter::AnswerKind::explained, "Senere.", "2026-11-30", "Bo Eksempel"},
      {"duty/roles", "Roller", charter::AnswerKind::not_relevant, "Kun os.", "", ""}};
  one.review = "2026-12-01";
  Brief other = brief_of(GroupKind::coordination, "OS2b");
  other.deviations = {
      {"duty/roles", "Roller", charter::AnswerKind::explained, "Vi er nye.", "2027-01-01", ""}};
  other.put_off = {{"duty/news", "Nyt", "2026-11-29", "Bo Eksempel"}, {"duty/wishes", "Ønsker", "", ""}};
  const Portfolio all = seen({one, other});
  REQUIRE(all.duties.size() == 2);
  CHECK(all.duties[0].duty == "duty/roles");
  CHECK(all.duties[0].explained == 1);
  CHECK(all.duties[0].not_relevant == 1);
  CHECK(all.duties[0].charters == std::vector<std::size_t>{0, 1});
  REQUIRE(all.dates.size() == 4);
  CHECK(all.dates[0] == Due{"2026-11-29", 1, Due::What::put_off, 0, true});
  CHECK(all.dates[1] == Due{"2026-11-30", 0, Due::What::follow_up, 0, true});
  CHECK(all.dates[2] == Due{"2026-12-01", 0, Due::What::review, 0, false});  // today is not too late
  CHECK(all.dates[3] == Due{"2027-01-01", 1, Due::What::follow_up, 0, false});
  CHECK(all.totals.due == 2);
  CHECK(seen({one, other}, {}, "").totals.due == 0);
}

}  // namespace governance_portfolio_test
