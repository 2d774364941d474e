// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots no_mandate_spots(const Case& asked) { return unanswered(asked, "agreement/amount"); }

}  // namespace

const Rule no_mandate = {
    .id = "no-mandate",
    .severity = Severity::should,
    .says = {"Der står ikke, hvad gruppen selv kan beslutte.",
             "It is not said what the group can decide by itself."},
    .why = {"Når mandatet mangler, må I spørge hjem, hver gang noget skal besluttes. I OS2's gennemgange er "
            "det den hyppigste mangel.",
            "Where the mandate is missing, every decision has to be asked for outside. In OS2's audits this "
            "is the most common gap."},
    .settles =
        {"Skriv under „Det beslutter gruppen selv“, f.eks. hvor stort et beløb gruppen kan bruge.",
         "Write under “What the group decides itself”, for example how large a sum the group may spend."},
    .source = "OS2's kommissorieskabelon: rolle og mandat; governancemodellen G3 og G6",
    .check = no_mandate_spots,
};

}  // namespace kommissorium::governance::rules
