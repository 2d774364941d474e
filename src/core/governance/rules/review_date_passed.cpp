// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"
#include "core/texts/dates.h"

namespace kommissorium::governance::rules {
namespace {

Spots review_date_passed_spots(const Case& asked) {
  const std::string_view day = asked.text("head/review-date");
  if (day.empty() || asked.today.empty() || day >= asked.today) return {};
  return {{"head/review-date", {texts::long_date(day, asked.charter.shown_in)}}};
}

}  // namespace

const Rule review_date_passed = {
    .id = "review-date-passed",
    .severity = Severity::should,
    .says = {"Kommissoriet skulle være taget op igen {1}.",
             "The charter should have been taken up again on {1}."},
    .why = {"Det, I aftalte, kan være forældet. Andre retter sig efter det.",
            "What you agreed may be out of date. Others go by it."},
    .settles = {"Gå kommissoriet igennem sammen, og sæt en ny dato.",
                "Go through the charter together and set a new date."},
    .source = "OS2's governancemodel: produkter vurderes to gange om året",
    .check = review_date_passed_spots,
};

}  // namespace kommissorium::governance::rules
