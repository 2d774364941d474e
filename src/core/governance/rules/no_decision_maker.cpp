// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots no_decision_maker_spots(const Case& asked) {
  if (!asked.is(catalogue::GroupKind::steering)) return {};
  if (!asked.offers_organisation_kind("member-authority")) return {};
  for (const charter::Member* member : asked.members()) {
    if (member->decision_maker == true && member->organisation_kind == "member-authority") return {};
  }
  return {{std::string(member_list), {}}};
}

}  // namespace

const Rule no_decision_maker = {
    .id = "no-decision-maker",
    .severity = Severity::must,
    .says = {"Styregruppen har ingen beslutningstager fra en medlemsmyndighed.",
             "The steering group has no decision maker from a member authority."},
    .why = {"Gruppen skal kunne binde de organisationer, den taler for. Det kan kun folk, der selv må træffe "
            "beslutninger dér.",
            "The group must be able to commit the organisations it speaks for. Only people who may decide "
            "there can do that."},
    .settles = {"Åbn det medlem, der kan træffe beslutninger i en medlemsmyndighed: Vælg Ja ved "
                "beslutningstager, og vælg organisationens art. Eller få en ind i gruppen.",
                "Open the member who can decide in a member authority: choose Yes at decision maker, and "
                "choose the kind of organisation. Or bring one into the group."},
    .source = "OS2, Arbejdsgrupper: Styregruppen, indledning",
    .check = no_decision_maker_spots,
};

}  // namespace kommissorium::governance::rules
