// SPDX-License-Identifier: MPL-2.0
#include "core/outline/annex.h"

#include "documents.h"

namespace outline_annex_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;

namespace {

std::vector<Block> annex_of(const charter::Charter& charter, std::string_view today) {
  Form form(charter, false);
  return member_annex(form, today);
}

}  // namespace

TEST_CASE("annex: members stand with organisation, role and how they take part, under the day") {
  Desk desk = new_desk();
  desk.add_member({{"name", "Anna"},
                   {"organisation", "Prøveby Kommune"},
                   {"organisation-kind", "supplier"},
                   {"roles", Value::Array{"chair", "member"}},
                   {"decision-maker", true},
                   {"participation", Value::Object{{"kind", "agreement"}, {"reference", "Aftale 7"}}},
                   {"from", "2026-11-01"},
                   {"to", "2027-12-31"},
                   {"contact", "anna@example.org"}});
  const Document document = of(annex_of(desk.charter(), "2026-11-24"));
  CHECK(headings(document, 2) == std::vector<std::string>{"Bilag 1: Medlemmer pr. 24. november 2026"});
  const Table table = all<Table>(document).front();
  using Lines = std::vector<std::string>;
  CHECK(lines_of(table, 0, 0) == Lines{"Anna", "anna@example.org"});
  CHECK(lines_of(table, 0, 1) == Lines{"Prøveby Kommune", "Valg supplier"});
  CHECK(lines_of(table, 0, 2) == Lines{"Formand, Medlem", "Beslutningstager"});
  CHECK(lines_of(table, 0, 3) == Lines{"Valg agreement", "Aftale 7", "medlem fra 01-11-2026 til 31-12-2027"});
}

TEST_CASE("annex: without a day and without members it says so") {
  const std::vector<Block> blocks = annex_of(new_desk().charter(), "");
  REQUIRE(blocks.size() == 2);
  CHECK(std::get<Heading>(blocks[0]).text == "Bilag 1: Medlemmer");
  CHECK(std::get<Paragraph>(blocks[1]).runs[0].tone == Tone::missing);
}

TEST_CASE("annex: everybody signs but those who have left or have no name") {
  Desk desk = new_desk();
  desk.add_member({{"name", "Anna"}, {"organisation", "Prøveby Kommune"}});
  desk.add_member({{"name", "Bo"}, {"to", "2026-11-23"}});
  desk.add_member({{"organisation", "Region Eksempel"}});
  desk.add_member({{"name", "Cecilie"}, {"to", "2026-11-24"}});
  const charter::Charter charter = desk.charter();
  CHECK(signatures(charter, "2026-11-24").names ==
        std::vector<std::string>{"Anna, Prøveby Kommune", "Cecilie"});
  CHECK(signatures(charter, "").names.size() == 3);
  CHECK(signatures(new_desk().charter(), "").names == std::vector<std::string>(4, "Navn og organisation"));
}

TEST_CASE("annex: what nobody has settled about a member is said") {
  Desk anna = new_desk();
  const std::string id = anna.add_member({{"name", "Dan"}});
  Desk bo = anna.copy("Bo");
  anna.write("member/" + id + "/name", "Daniel");
  bo.write("member/" + id + "/name", "Danny");
  Desk eva = anna.copy("Eva");
  anna.set.unite(bo.set);
  CHECK(writers::words(of(annex_of(anna.charter(), ""))).find("flere forslag til medlemmets") !=
        std::string::npos);

  Desk deleting = eva.copy("Fie");
  deleting.remove("member/" + id);
  eva.write("member/" + id + "/organisation", "Region Eksempel");
  eva.set.unite(deleting.set);
  CHECK(writers::words(of(annex_of(eva.charter(), ""))).find("Slettet af én") != std::string::npos);
}

}  // namespace outline_annex_test
