// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots no_quorum_spots(const Case& asked) { return unanswered(asked, "agreement/quorum"); }

}  // namespace

const Rule no_quorum = {
    .id = "no-quorum",
    .severity = Severity::should,
    .says = {"Der står ikke, hvornår gruppen er beslutningsdygtig.",
             "It is not said when the group has a quorum."},
    .why = {"Uden en aftale kan to fremmødte beslutte for alle, eller ingen kan beslutte noget.",
            "Without an agreement two who turned up can decide for all, or nobody can decide anything."},
    .settles = {"Skriv, hvor mange der skal være til stede.", "Say how many have to be present."},
    .source = "OS2's kommissorieskabelon: rolle og mandat",
    .check = no_quorum_spots,
};

}  // namespace kommissorium::governance::rules
