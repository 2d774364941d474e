// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots level_without_steering_group_spots(const Case& asked) {
  const std::string_view level = asked.text("head/level");
  if (!needs_steering_group(level) || asked.text("head/steering-group") != "no") return {};
  return {{"head/steering-group", {std::string(level)}}};
}

}  // namespace

const Rule level_without_steering_group = {
    .id = "level-without-steering-group",
    .severity = Severity::must,
    .says = {"Produktet er på niveau {1}, men har ingen styregruppe.",
             "The product is at level {1}, but has no steering group."},
    .why = {"Fra niveau 2 skal der være en styregruppe med roller, ansvar og opgaver.",
            "From level 2 on there must be a steering group with roles, responsibilities and tasks."},
    .settles = {"Få nedsat en styregruppe, eller ret niveauet, hvis det er sat for højt.",
                "Have a steering group formed, or correct the level if it is set too high."},
    .source = "OS2's governancemodel G6 (niveau 2)",
    .check = level_without_steering_group_spots,
};

}  // namespace kommissorium::governance::rules
