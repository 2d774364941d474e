// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/in_words.h"

#include <set>

#include "meetings.h"

namespace adoption_in_words_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

namespace {

std::string status(const Desk& desk, Language language = Language::danish) {
  return status_in_words(standing_of(desk), language);
}
std::string footer(const Desk& desk) { return footer_in_words(standing_of(desk), Language::danish); }

}  // namespace

TEST_CASE("standing in words: a group without a board") {
  Desk desk = group(GroupKind::coordination);
  CHECK(status(desk).empty());
  CHECK(footer(desk).empty());
  adopt(desk);
  CHECK(status(desk) == "Udgave 1, vedtaget 23-11-2026");
  CHECK(status(desk, Language::english) == "Version 1, adopted 23-11-2026");
  CHECK(footer(desk) == "udgave 1, vedtaget 23-11-2026");
  desk.write("head/product", "OS2nyt");
  CHECK(status(desk) == "Ændret siden udgave 1, vedtaget 23-11-2026");
  CHECK(footer(desk) == "ændret siden udgave 1");
  adopt(desk, "Bo Prøve", "2026-12-01");
  CHECK(status(desk) == "Udgave 2, vedtaget 01-12-2026");
  reopen(desk);
  CHECK(status(desk) == "Genåbnet, udgave 2 blev vedtaget 01-12-2026");
  CHECK(footer(desk) == "genåbnet, udgave 2 blev vedtaget 01-12-2026");
}

TEST_CASE("standing in words: what must not be overlooked follows") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  CHECK(status(desk) == "Udgave 1, vedtaget 23-11-2026, afventer bestyrelsen");
  give(desk, answer_of(desk, "Bo Prøve", Verdict::refused, "Nej"));
  CHECK(status(desk) == "Udgave 1, vedtaget 23-11-2026, med en afvisning, afventer bestyrelsen");
  Desk other = desk.copy("bo");
  desk.write("head/product", "OS2alfa");
  other.write("head/product", "OS2beta");
  desk.set.unite(other.set);
  CHECK(status(desk) ==
        "Ændret siden udgave 1, vedtaget 23-11-2026, 1 punkt har flere forslag og mangler en afgørelse, "
        "med en afvisning");
}

TEST_CASE("standing in words: two versions of one number are told apart by their digits") {
  const std::string digest = "3f2a91c0" + std::string(56, '0');
  CHECK(version_name(2, digest, false, Language::danish) == "udgave 2");
  CHECK(version_name(2, digest, true, Language::danish) == "udgave 2 (3f2a 91c0)");
  CHECK(version_name(2, digest, true, Language::english) == "version 2 (3f2a 91c0)");
  CHECK(capital("udgave") == "Udgave");
  CHECK(capital("").empty());
  CHECK(capital("ægte") == "ægte");  // nothing begins with one of those here
}

TEST_CASE("standing in words: people, and how they answered") {
  CHECK(in_words(Person{"Anna", "Prøveby", ""}) == "Anna, Prøveby");
  CHECK(in_words(Person{"Anna", "", ""}) == "Anna");
  Approval approval;
  approval.way = Way::paper;
  CHECK(way_in_words(approval, Language::danish) == "Underskrevet på papir");
  approval.reference = "Sag 7";
  CHECK(way_in_words(approval, Language::danish) == "Underskrevet på papir, ligger her: Sag 7");
  std::set<std::string> ways;
  for (const Way way : {Way::meeting, Way::writing, Way::paper}) {
    approval.way = way;
    CHECK(ways.insert(way_in_words(approval, Language::english)).second);
  }
}

TEST_CASE("standing in words: a reopening is never passed over") {
  Desk desk = group(GroupKind::coordination);
  adopt(desk);
  Desk other = desk.copy("bo");
  reopen(desk, "Ny lov");
  adopt(other, "Bo Prøve", "2026-12-01");
  desk.set.unite(other.set);
  CHECK(status_in_words(standing_of(desk), Language::danish) ==
        "Udgave 1, vedtaget 01-12-2026, en genåbning mangler en afgørelse");
  Standing earlier = standing_of(desk);
  earlier.state = State::reopened;
  earlier.replaced_by = 2;
  CHECK(status_in_words(earlier, Language::danish) ==
        "Genåbnet, udgave 1 blev vedtaget 01-12-2026, siden afløst af udgave 2");
}

}  // namespace adoption_in_words_test
