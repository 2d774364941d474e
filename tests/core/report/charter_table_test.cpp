// SPDX-License-Identifier: MPL-2.0
#include "core/report/csv.h"
#include "core/texts/portfolio_texts.h"
#include "reports.h"

namespace report_charter_table_test {

using namespace kommissorium;
using namespace kommissorium::report;
using namespace kommissorium::report::trial;

TEST_CASE("charter table: a line a charter and a line for everything missing, read again cell by cell") {
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    const Report made = random_report(seed);
    const CsvTable table = read_csv(charter_table(made.portfolio, Language::danish), "");
    REQUIRE(table.errors.empty());
    std::size_t missing = 0;
    for (const governance::Product& product : made.portfolio.products) missing += product.missing.size();
    REQUIRE(table.rows.size() == 1 + made.portfolio.charters.size() + missing);
    const auto& names = texts::portfolio_texts(Language::danish).columns;
    REQUIRE(table.rows[0].cells == std::vector<std::string>(names.begin(), names.end()));
    for (std::size_t n = 0; n < made.portfolio.charters.size(); ++n) {
      const governance::Brief& one = made.portfolio.charters[n];
      REQUIRE(cell(table.rows[n + 1], 0) == one.file);
      REQUIRE(cell(table.rows[n + 1], 5) == std::to_string(one.percent()));
      REQUIRE(cell(table.rows[n + 1], 6) == std::to_string(count(one, governance::Severity::must)));
    }
  }
}

TEST_CASE("charter table: a product that is called like a formula is none") {
  governance::Brief one = brief_of(GroupKind::steering, "=HYPERLINK(\"x\")");
  CHECK(charter_table(seen({one}), Language::danish).find(";\"'=HYPERLINK(\"\"x\"\")\";") !=
        std::string::npos);
}

}  // namespace report_charter_table_test
