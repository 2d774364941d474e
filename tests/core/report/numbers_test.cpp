// SPDX-License-Identifier: MPL-2.0
#include "core/json/parse.h"
#include "core/revisions/canonical.h"
#include "reports.h"

namespace report_numbers_test {

using namespace kommissorium;
using namespace kommissorium::report;
using namespace kommissorium::report::trial;

TEST_CASE(
    "numbers: the same report gives the same JSON, in its one byte form, and it says what the report holds") {
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    const Report made = random_report(seed);
    const std::string bytes = numbers(made);
    REQUIRE(numbers(random_report(seed)) == bytes);
    const Result<revisions::Value> value = json::parse(bytes, 64);
    REQUIRE(value.ok());
    REQUIRE(revisions::canonical(value.value()) + "\n" == bytes);
    REQUIRE(value.value().text_at("format") == "kommissorium-report");
    REQUIRE(value.value().find("charters")->array()->size() == made.portfolio.charters.size());
    REQUIRE(value.value().find("products")->array()->size() == made.portfolio.products.size());
    REQUIRE(value.value().find("dates")->array()->size() == made.portfolio.dates.size());
    REQUIRE(*value.value().find("totals")->find("overdue")->integer() == made.portfolio.totals.due);
  }
}

}  // namespace report_numbers_test
