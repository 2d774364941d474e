// SPDX-License-Identifier: MPL-2.0
#include "core/writers/html.h"
#include "core/writers/markdown.h"
#include "core/writers/plain_text.h"
#include "reports.h"
#include "tests/core/writers/markup.h"

namespace report_document_test {

using namespace kommissorium;
using namespace kommissorium::report;
using namespace kommissorium::report::trial;
using kommissorium::trial::read_markup;
using kommissorium::trial::words_of;

TEST_CASE("report document: any portfolio is a page with all its words, in both languages") {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    const Report made = random_report(seed);
    for (const Language language : {Language::danish, Language::english}) {
      const outline::Document written = document(made, language);
      REQUIRE(words_of(read_markup(writers::html_article(written)).text) == writers::words(written));
      REQUIRE_FALSE(writers::plain_text(written).empty());
      REQUIRE(document(made, language) == written);
      const std::string words = writers::words(written);
      for (const governance::Brief& one : made.portfolio.charters)
        REQUIRE(words.find(words_of(one.title)) != std::string::npos);
      for (const governance::Product& one : made.portfolio.products)
        REQUIRE(words.find(words_of(one.name)) != std::string::npos);
    }
  }
}

TEST_CASE("report document: totals, charts, tables and a picture a product; what was left out is named") {
  Report made = {seen({brief_of(GroupKind::steering, "OS2eksempel", "2")}, {{"OS2andet", "2"}}),
                 "2026-12-01",
                 {"x.json: Filen er tom."}};
  const outline::Document written = document(made, Language::danish);
  int charts_seen = 0, figures = 0, tables = 0;
  for (const outline::Block& block : written.blocks) {
    charts_seen += std::holds_alternative<outline::Chart>(block) ? 1 : 0;
    figures += std::holds_alternative<outline::Figure>(block) ? 1 : 0;
    tables += std::holds_alternative<outline::Table>(block) ? 1 : 0;
  }
  CHECK(charts_seen == 5);
  CHECK(figures == 2);
  CHECK(tables == 2);
  const std::string words = writers::words(written);
  CHECK(words.find("Pr. 1. december 2026") != std::string::npos);
  CHECK(words.find("x.json: Filen er tom.") != std::string::npos);
  CHECK(words.find("styregruppe, koordinationsgruppe") != std::string::npos);
}

TEST_CASE("report document: bars are as long as their share, the largest of them whole") {
  const governance::Portfolio all =
      seen({brief_of(GroupKind::steering, "a"), brief_of(GroupKind::steering, "b")});
  for (const outline::Chart& one : charts(all, Language::danish)) {
    for (const outline::Chart::Bar& bar : one.bars) {
      CHECK(bar.share >= 0);
      CHECK(bar.share <= 1000);
      CHECK((bar.share == 0) == (bar.value == "0"));
    }
  }
  CHECK(charts(seen({}), Language::danish)[0].bars[0].share == 0);
}

}  // namespace report_document_test
