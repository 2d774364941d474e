// SPDX-License-Identifier: MPL-2.0
#include "core/outline/handover.h"

#include <algorithm>

#include "../adoption/meetings.h"
#include "core/adoption/standing.h"
#include "core/charter/digest.h"
#include "core/writers/html.h"
#include "documents.h"

namespace outline_handover_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;

namespace {

Document page_of(const Desk& desk, std::string_view today = "2026-11-24") {
  const charter::Charter charter = desk.charter();
  return handover(charter, adoption::standing(desk.set, charter), today);
}

Desk full(GroupKind kind = GroupKind::coordination) {
  return new_desk(kind, "OS2eksempel", full_catalogue());
}

}  // namespace

TEST_CASE("handover: six headings, whatever the charter says, in both languages") {
  for (const Language language : {Language::danish, Language::english}) {
    for (const GroupKind kind : {GroupKind::steering, GroupKind::coordination, GroupKind::expert}) {
      const charter::Charter charter = charter::view(example_set(kind, language)).value();
      const Document page = handover(charter, {}, "2026-11-24");
      CHECK(page.language == language);
      CHECK(headings(page, 2).size() == 6);
      CHECK(page.title == charter.title);
      CHECK(page.controls.empty());
    }
  }
  CHECK(page_of(full()).kicker == "Det overtager I");
  CHECK(page_of(full()).status == "Som det står 24. november 2026");
  CHECK(page_of(full(), "").status.empty());
}

TEST_CASE("handover: the last version with its day and number, and that it reads otherwise since") {
  Desk desk = adoption::trial::group();
  CHECK(says(page_of(desk), "Kommissoriet er ikke vedtaget endnu."));
  adoption::trial::adopt(desk);
  const std::string number = charter::label(charter::digest(desk.charter()));
  CHECK(says(page_of(desk), number));
  CHECK(says(page_of(desk), "Udgave 1, vedtaget 23-11-2026, afventer bestyrelsen"));
  CHECK_FALSE(says(page_of(desk), "Ændret siden udgave 1"));
  desk.write("head/product", "OS2nyt");
  CHECK(says(page_of(desk), number));
  CHECK(says(page_of(desk), "Ændret siden udgave 1"));
}

TEST_CASE("handover: what has no answer, what is put off and what the governance check finds") {
  Desk desk = full();
  const Document empty = page_of(desk);
  CHECK(headings(empty, 3) == std::vector<std::string>{"Mangler svar", "Governancetjek"});
  desk.write("duty/engagement", Value::Object{{"answer", "explained"},
                                              {"reason", "Vi begynder i januar"},
                                              {"follow-up", "2027-01-15"},
                                              {"person", "Bo Prøve"}});
  const Document page = page_of(desk);
  CHECK(headings(page, 3) == std::vector<std::string>{"Mangler svar", "Tages op igen", "Governancetjek"});
  CHECK(says(page, "Vi begynder i januar"));
  CHECK(says(page, "15. januar 2027"));
}

TEST_CASE("handover: what a meeting put off is told with day and person, and stands among the dates") {
  Desk desk = full();
  desk.write("put-off/duty/engagement", Value::Object{{"date", "2027-02-01"}, {"person", "Bo Prøve"}});
  const Document page = page_of(desk);
  CHECK(headings(page, 3) == std::vector<std::string>{"Mangler svar", "Tages op igen", "Governancetjek"});
  CHECK(says(page, "Tages op igen den 01-02-2027 af Bo Prøve."));
  const std::vector<Table> tables = all<Table>(page);
  const auto dates =
      std::find_if(tables.begin(), tables.end(), [](const Table& one) { return one.caption == "Datoer"; });
  REQUIRE(dates != tables.end());
  REQUIRE(dates->rows.size() == 1);
  CHECK(lines_of(*dates, 0, 0).front() == "1. februar 2027");
  CHECK(lines_of(*dates, 0, 2).front() == "Bo Prøve");
  desk.write("duty/engagement", Value::Object{{"answer", "followed"}});
  CHECK_FALSE(says(page_of(desk), "01-02-2027"));
}

TEST_CASE("handover: who has not answered the adoption, the board too, and who said no with the reason") {
  Desk desk = adoption::trial::group();
  const auto told = [&desk](std::string_view label) {
    std::string found;
    for (const Facts& facts : all<Facts>(page_of(desk)))
      for (const Facts::Fact& one : facts.facts)
        if (one.label == label) found += "[" + text_of(one.value) + "]";
    return found;
  };
  CHECK(told("Har ikke svaret endnu").empty());
  adoption::trial::adopt(desk, "Anna Eksempel");
  CHECK(told("Har ikke svaret endnu") == "[Bo Prøve; Bestyrelsen]");
  CHECK(told("Afvist").empty());
  using adoption::Verdict;
  adoption::trial::give(desk, adoption::trial::answer_of(desk, "Bo Prøve", Verdict::refused, "For dyrt"));
  CHECK(told("Har ikke svaret endnu") == "[Bestyrelsen]");
  CHECK(told("Afvist") == "[Bo Prøve: For dyrt]");
  adoption::Approval board =
      adoption::trial::answer_of(desk, "Anna Eksempel", Verdict::refused, "Mangler mål");
  board.role = adoption::Role::board;
  adoption::trial::give(desk, board);
  CHECK(told("Har ikke svaret endnu").empty());
  CHECK(told("Afvist") == "[Bo Prøve: For dyrt][Bestyrelsen, Anna Eksempel, Eksempel Kommune: Mangler mål]");
  adoption::trial::reopen(desk);
  adoption::trial::adopt(desk);
  CHECK(told("Afvist").empty());  // it was of the adoption before
}

TEST_CASE("handover: where it was taken up again nobody is waited for") {
  Desk desk = adoption::trial::group();
  adoption::trial::adopt(desk, "Anna Eksempel");
  adoption::trial::reopen(desk);
  CHECK_FALSE(says(page_of(desk), "Har ikke svaret endnu"));
  CHECK(says(page_of(desk), "Genåbnet, udgave 1 blev vedtaget 23-11-2026"));
}

TEST_CASE("handover: dates stand in their order, those of today's members who have left do not") {
  Desk desk = full();
  desk.write("head/review-date", "2027-06-01");
  desk.add_member({{"name", "Anna Eksempel"}, {"from", "2027-01-01"}});
  desk.add_member({{"name", "Bo Prøve"}, {"from", "2020-01-01"}, {"to", "2025-01-01"}});
  desk.write("meeting/frequency", "Hver anden måned");
  const Document page = page_of(desk);
  const std::vector<Table> tables = all<Table>(page);
  const auto dates =
      std::find_if(tables.begin(), tables.end(), [](const Table& one) { return one.caption == "Datoer"; });
  REQUIRE(dates != tables.end());
  REQUIRE(dates->rows.size() == 2);
  CHECK(lines_of(*dates, 0, 0).front() == "1. januar 2027");
  CHECK(lines_of(*dates, 0, 2).front() == "Anna Eksempel");
  CHECK(lines_of(*dates, 1, 0).front() == "1. juni 2027");
  CHECK(says(page, "Hver anden måned"));
}

TEST_CASE("handover: agreements with where they are, and that one is not written") {
  Desk desk = full();
  CHECK(says(page_of(desk), "Ingen aftaler er skrevet ned."));
  const charter::SharedGroup group = desk.charter().group;
  const auto& ways = group->participations;
  const auto paid =
      std::find_if(ways.begin(), ways.end(), [](const auto& one) { return one.id != "voluntary"; });
  REQUIRE(paid != ways.end());
  desk.add_member({{"name", "Anna Eksempel"},
                   {"participation", Value::Object{{"kind", paid->id}, {"reference", "Sag 12/34"}}}});
  desk.add_member(
      {{"name", "Bo Prøve"}, {"participation", Value::Object{{"kind", paid->id}, {"reference", ""}}}});
  desk.add_member(
      {{"name", "Cecilie Ny"}, {"participation", Value::Object{{"kind", "voluntary"}, {"reference", ""}}}});
  const std::vector<Table> tables = all<Table>(page_of(desk));
  const auto agreed =
      std::find_if(tables.begin(), tables.end(), [](const Table& one) { return one.caption == "Aftaler"; });
  REQUIRE(agreed != tables.end());
  REQUIRE(agreed->rows.size() == 2);
  CHECK(lines_of(*agreed, 0, 2).front() == "Sag 12/34");
  CHECK(lines_of(*agreed, 1, 2).front() == "Ikke skrevet");
}

TEST_CASE("handover: markup and hidden marks in what people wrote stay text") {
  Desk desk = full();
  desk.add_member({{"name", "<script>alert(1)</script>"},
                   {"organisation",
                    "a\xE2\x80\xAE"
                    "b"},
                   {"contact", "[x](javascript:1)"}});
  desk.write("head/product", "</title><img src=x>");
  const std::string html = writers::html_article(page_of(desk));
  CHECK(html.find("<script") == std::string::npos);
  CHECK(html.find("<img") == std::string::npos);
  CHECK(html.find("\xE2\x80\xAE") == std::string::npos);
}

}  // namespace outline_handover_test
