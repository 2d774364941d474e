// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots level_3_without_board_member_spots(const Case& asked) {
  if (!asked.is(catalogue::GroupKind::steering) || asked.text("head/level") != "3") return {};
  for (const charter::Member* member : asked.members()) {
    if (has_role(*member, "board-representative") || member->organisation_kind == "board") return {};
  }
  return {{std::string(member_list), {}}};
}

}  // namespace

const Rule level_3_without_board_member = {
    .id = "level-3-without-board-member",
    .severity = Severity::must,
    .says = {"Produktet er på niveau 3, men ingen fra bestyrelsen sidder i styregruppen.",
             "The product is at level 3, but nobody from the board sits in the steering group."},
    .why = {"På niveau 3 skal bestyrelsen have en plads i styregruppen, så den kender de beslutninger, den "
            "hæfter for.",
            "At level 3 the board must have a seat in the steering group, so that it knows the decisions it "
            "answers for."},
    .settles = {"Giv det medlem, der kommer fra bestyrelsen, rollen „Bestyrelsens repræsentant“.",
                "Give the member who comes from the board the role “Board's representative”."},
    .source = "OS2's governancemodel G12 (niveau 3)",
    .check = level_3_without_board_member_spots,
};

}  // namespace kommissorium::governance::rules
