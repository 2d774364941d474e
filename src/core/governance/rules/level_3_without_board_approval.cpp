// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots level_3_without_board_approval_spots(const Case& asked) {
  if (!asked.is(catalogue::GroupKind::steering) || asked.text("head/level") != "3") return {};
  if (asked.standing.board == adoption::Board::approved) return {};
  return {{std::string(adoption_place), {}}};
}

}  // namespace

const Rule level_3_without_board_approval = {
    .id = "level-3-without-board-approval",
    .severity = Severity::must,
    .says = {"Produktet er på niveau 3, men bestyrelsen har ikke godkendt styregruppens kommissorium.",
             "The product is at level 3, but the board has not approved the steering group's charter."},
    .why = {"På niveau 3 bærer hele foreningen produktet. Derfor skal bestyrelsen stå bag den gruppe, der "
            "leder det.",
            "At level 3 the whole association carries the product. So the board has to stand behind the "
            "group that leads it."},
    .settles =
        {"Vedtag kommissoriet, send det til bestyrelsen, og skriv dens godkendelse ind under vedtagelsen.",
         "Adopt the charter, send it to the board, and enter its approval under the adoption."},
    .source = "OS2's governancemodel G11 (niveau 3)",
    .check = level_3_without_board_approval_spots,
};

}  // namespace kommissorium::governance::rules
