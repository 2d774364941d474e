// SPDX-License-Identifier: MPL-2.0
#include "core/assessment/governance_report.h"

#include "../outline/documents.h"
#include "assessments.h"
#include "core/assessment/new_assessment.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"

namespace assessment_governance_report_test {

using namespace kommissorium;
using namespace kommissorium::assessment;
using namespace kommissorium::assessment::trial;
using outline::Table;
using outline::trial::all;
using outline::trial::headings;

namespace {

std::vector<std::string> row(const Table& table, std::size_t number) {
  std::vector<std::string> cells;
  for (std::size_t column = 0; column < table.columns.size(); ++column)
    cells.push_back(outline::trial::lines_of(table, number, column).front());
  return cells;
}

SelfAssessment answered(const std::vector<Written>& written) {
  const Result<SelfAssessment> result =
      with(new_assessment({"OS2eksempel", "Anna Eksempel", "2026-12-01", ""}, Language::danish), written);
  REQUIRE(result.ok());
  return result.value();
}

}  // namespace

TEST_CASE("governance report: four themes, every requirement, counted by level") {
  const outline::Document report = governance_report(
      answered({{"G3", "Ja", "Anna Eksempel\n\n- ét\n- to"}, {"G6", "Nej", ""}, {"G7", "Nej", "x"}}),
      Language::danish);
  CHECK(report.title == "Governancerapport for OS2eksempel");
  CHECK(headings(report, 2) == std::vector<std::string>{"Relevans", "Formkrav", "Strategi", "Governance"});
  CHECK(headings(report, 3).size() == requirement_count);
  const std::vector<Table> tables = all<Table>(report);
  REQUIRE(tables.size() == 1);
  REQUIRE(tables[0].rows.size() == 5);
  CHECK(row(tables[0], 0) == std::vector<std::string>{"Sandkasse", "0", "0", "0", "0", "0", "6", "6"});
  CHECK(row(tables[0], 1) == std::vector<std::string>{"Niveau 1", "1", "0", "0", "0", "0", "9", "10"});
  CHECK(row(tables[0], 2) == std::vector<std::string>{"Niveau 2", "0", "2", "0", "0", "0", "17", "19"});
  CHECK(row(tables[0], 4) == std::vector<std::string>{"I alt", "1", "2", "0", "0", "0", "40", "43"});
  CHECK(outline::trial::says(report, "Efterlevet: Ja"));
  CHECK(outline::trial::says(report, "1. december 2026"));
  CHECK(outline::trial::says(report, "Krav, der ikke er opfyldt: G6"));  // G7 is only recommended
  CHECK_FALSE(outline::trial::says(report, "Alle krav er besvaret."));
  CHECK(all<outline::List>(report).size() == 1);
}

TEST_CASE("governance report: what nobody answered, and what the file lacks, is said plainly") {
  const outline::Document report = governance_report(read_whole(fixture), Language::danish);
  CHECK(outline::trial::says(report, "Ikke besvaret: G3, G7, G12"));
  CHECK(outline::trial::says(report, "som selvevalueringen ikke nævner: R2, R3, R4, F1"));
  CHECK(headings(report, 2).back() == "Andre krav");
  const Table table = all<Table>(report).front();
  CHECK(row(table, 5) == std::vector<std::string>{"I alt", "1", "0", "0", "0", "3", "3", "7"});
  CHECK(row(table, 4)[0] == "Uden niveau");
}

TEST_CASE("governance report: when all is answered that is said; a file without a product has a title too") {
  std::vector<Written> every;
  for (const Requirement& one : requirements()) every.push_back({std::string(one.id), "Ja", ""});
  const outline::Document report = governance_report(answered(every), Language::english);
  CHECK(outline::trial::says(report, "Every requirement is answered."));
  CHECK(outline::trial::says(report, "There is no documentation."));
  CHECK(governance_report(read_whole("{\"krav\":[]}"), Language::danish).title == "Governancerapport");
}

TEST_CASE("governance report: it is written as Markdown and as a page, the same bytes every time") {
  const outline::Document report = governance_report(read_whole(fixture), Language::danish);
  const std::string markdown = writers::markdown(report, "");
  CHECK(markdown.find("# Governancerapport for OS2eksempel\n") != std::string::npos);
  CHECK(markdown.find("### G3 En tovholder") != std::string::npos);
  CHECK(writers::html_page(report, "", "").find("<h3><span class=\"number\">G3</span>") != std::string::npos);
  CHECK(writers::markdown(governance_report(read_whole(fixture), Language::danish), "") == markdown);
}

}  // namespace assessment_governance_report_test
