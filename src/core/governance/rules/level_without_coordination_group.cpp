// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots level_without_coordination_group_spots(const Neighbourhood& asked) {
  const Brief& own = asked.charter;
  if (own.kind != catalogue::GroupKind::steering || !needs_steering_group(own.level)) return {};
  if (has_kind(asked.others, catalogue::GroupKind::coordination)) return {};
  return {{"head/level", {own.level}}};
}

}  // namespace

const Rule level_without_coordination_group = {
    .id = "level-without-coordination-group",
    .severity = Severity::should,
    .says = {"Produktet er på niveau {1}, men der er ikke set noget kommissorium for en koordinationsgruppe.",
             "The product is at level {1}, but no charter of a coordination group was seen."},
    .why = {"Fra niveau 2 bør en koordinationsgruppe samle ønskerne og drive produktet. Ellers ender det "
            "daglige arbejde i styregruppen.",
            "From level 2 on a coordination group should gather the wishes and run the product. Otherwise "
            "the daily work ends up with the steering group."},
    .settles = {"Få nedsat en koordinationsgruppe, eller hent dens fil ind her. Er der en god grund til at "
                "undvære den, så forklar den.",
                "Have a coordination group formed, or open its file here. If there is a good reason to do "
                "without one, explain it."},
    .source = "OS2's governancemodel G7 (niveau 2, anbefalet)",
    .compare = level_without_coordination_group_spots,
};

}  // namespace kommissorium::governance::rules
