// SPDX-License-Identifier: MPL-2.0
#include "core/governance/organisation.h"

#include <algorithm>

#include "briefs.h"

namespace governance_organisation_test {

using namespace kommissorium;
using namespace kommissorium::governance;
using namespace kommissorium::governance::trial;

namespace {

Organisation drawn(const Portfolio& all, std::size_t product = 0) {
  return organisation(all.charters, all.products[product], Language::danish);
}

bool overlap(const Organisation::Box& one, const Organisation::Box& other) {
  return one.x < other.x + box_width && other.x < one.x + box_width && one.y < other.y + box_height &&
         other.y < one.y + box_height;
}

const Organisation::Box& box(const Organisation& organisation, Part part) {
  const auto found = std::find_if(organisation.boxes.begin(), organisation.boxes.end(),
                                  [part](const Organisation::Box& one) { return one.part == part; });
  REQUIRE(found != organisation.boxes.end());
  return *found;
}

std::string all_of(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += text + "\n";
  return all;
}

}  // namespace

TEST_CASE("organisation: board, groups, secretariat and suppliers, who reports to whom, who sits where") {
  Brief steering = brief_of(GroupKind::steering, "OS2eksempel", "2");
  steering.seats = {seat_of("Anna Eksempel", {"chair"}), seat_of("Bo Eksempel")};
  Brief coordination = brief_of(GroupKind::coordination, "OS2eksempel", "2");
  coordination.seats = {seat_of("Carl Eksempel", {"convener"}),
                        seat_of("Dorte Eksempel", {}, "Firma A/S", "supplier")};
  const Organisation made = drawn(seen({coordination, steering, brief_of(GroupKind::expert, "OS2eksempel")}));
  CHECK(made.boxes.size() == 6);
  CHECK(made.described.size() == made.boxes.size());
  CHECK(box(made, Part::steering).lines ==
        std::vector<std::string>{"Styregruppe", "Anna Eksempel, chair", "2 medlemmer"});
  CHECK(box(made, Part::supplier).lines.front() == "Firma A/S");
  const std::string words = all_of(made.described);
  CHECK(words.find("Styregruppe: står til ansvar over for bestyrelsen. Har det overordnede ansvar.") !=
        std::string::npos);
  CHECK(words.find("Koordinationsgruppe: står til ansvar over for styregruppen.") != std::string::npos);
  CHECK(words.find("Dorte Eksempel (koordinationsgruppe)") != std::string::npos);
  CHECK(words.find("Bo Eksempel (Eksempel Kommune)") != std::string::npos);
}

TEST_CASE("organisation: a missing group is a box of its own, and says so in words") {
  const Organisation made = drawn(seen({brief_of(GroupKind::coordination, "OS2eksempel", "2")}));
  CHECK(box(made, Part::steering).absent);
  CHECK(box(made, Part::steering).lines.back() == "mangler");
  CHECK_FALSE(box(made, Part::coordination).absent);
  CHECK(all_of(made.described).find("Styregruppe: mangler") != std::string::npos);
}

TEST_CASE(
    "organisation: for any charters no boxes overlap, all lie in the picture, and the list says what they "
    "say") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    laws::Dice dice(seed);
    std::vector<Brief> charters;
    for (std::size_t n = 1 + dice.below(14); n > 0; --n)
      charters.push_back(random_brief(dice, static_cast<int>(n)));
    const Portfolio all = seen(charters, {{"OS2ukendt", "3"}});
    for (std::size_t product = 0; product < all.products.size(); ++product) {
      const Organisation made = drawn(all, product);
      REQUIRE(made.described.size() == made.boxes.size());
      for (std::size_t n = 0; n < made.boxes.size(); ++n) {
        const Organisation::Box& one = made.boxes[n];
        REQUIRE(one.x >= 0);
        REQUIRE(one.y >= 0);
        REQUIRE(one.x + box_width <= made.width);
        REQUIRE(one.y + box_height <= made.height);
        REQUIRE(one.lines.size() <= 3);
        for (std::size_t other = 0; other < n; ++other) REQUIRE_FALSE(overlap(one, made.boxes[other]));
        for (const std::string& line : one.lines) {  // "name, role" stands as "name (organisation, role)"
          const std::string name = line.substr(0, line.find(','));
          const std::size_t cut = name.find("…");
          REQUIRE(made.described[n].find(name.substr(0, cut)) != std::string::npos);
        }
      }
      for (const Organisation::Line& line : made.lines) {
        REQUIRE(line.from != line.to);
        REQUIRE(std::max(line.from, line.to) < made.boxes.size());
        for (const Corner& corner : corners(made, line)) {
          REQUIRE(corner.x >= 0);
          REQUIRE(corner.x <= made.width);
          REQUIRE(corner.y <= made.height);
        }
      }
    }
  }
}

}  // namespace governance_organisation_test
