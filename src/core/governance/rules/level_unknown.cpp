// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots level_unknown_spots(const Case& asked) {
  const std::string_view level = asked.text("head/level");
  const charter::Point* point = asked.charter.point("head/level");
  const bool open = point != nullptr && point->proposals.size() < 2 && (level.empty() || level == "unknown");
  if (!open) return {};
  return {{"head/level", {}}};
}

}  // namespace

const Rule level_unknown = {
    .id = "level-unknown",
    .severity = Severity::advice,
    .says = {"Produktets niveau er ikke oplyst.", "The level of the product is not given."},
    .why = {"Niveauet afgør, hvilke grupper produktet skal have, og hvem der skal godkende dem. Uden det kan "
            "de krav ikke holdes op mod jer.",
            "The level settles which groups the product must have and who approves them. Without it those "
            "demands cannot be checked."},
    .settles = {"Vælg niveauet under „Om gruppen“. Sekretariatet ved, hvor produktet står.",
                "Choose the level under “About the group”. The secretariat knows where the product stands."},
    .source = "OS2's kommissorieskabelon, hoved: produktniveau",
    .check = level_unknown_spots,
};

}  // namespace kommissorium::governance::rules
