// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots no_review_date_spots(const Case& asked) { return unanswered(asked, "head/review-date"); }

}  // namespace

const Rule no_review_date = {
    .id = "no-review-date",
    .severity = Severity::should,
    .says = {"Der er ingen dato for, hvornår kommissoriet tages op igen.",
             "There is no date on which the charter is taken up again."},
    .why = {"Produkter vurderes to gange om året. Et kommissorium uden dato bliver glemt, når folk skifter.",
            "Products are evaluated twice a year. A charter without a date is forgotten when people change."},
    .settles = {"Sæt en dato under „Om gruppen“, senest om et år.",
                "Set a date under “About the group”, within a year."},
    .source = "OS2's governancemodel: produkter vurderes to gange om året",
    .check = no_review_date_spots,
};

}  // namespace kommissorium::governance::rules
