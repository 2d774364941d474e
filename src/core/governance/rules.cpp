// SPDX-License-Identifier: MPL-2.0
#include "core/governance/rules.h"

namespace kommissorium::governance {

const std::vector<const Rule*>& all_rules() {
  static const std::vector<const Rule*> all = {
      &rules::no_decision_maker,
      &rules::supplier_in_steering_group,
      &rules::secretariat_in_steering_group,
      &rules::level_3_without_board_approval,
      &rules::level_3_without_board_member,
      &rules::level_without_steering_group,
      &rules::level_without_coordination_group,
      &rules::level_unknown,
      &rules::steering_question_open,
      &rules::steering_answer_contradicted,
      &rules::steering_charter_not_seen,
      &rules::no_convener,
      &rules::coordinator_without_agreement,
      &rules::supplier_agreement_without_reference,
      &rules::product_owner_not_taken,
      &rules::expectations_not_settled,
      &rules::expert_group_with_product_duties,
      &rules::no_mandate,
      &rules::no_quorum,
      &rules::no_meetings,
      &rules::no_review_date,
      &rules::review_date_passed,
      &rules::follow_up_passed,
      &rules::placeholder_left,
      &rules::duty_worded_away,
      &rules::conflicting_roles,
      &rules::same_person_twice,
      &rules::member_without_organisation,
      &rules::changed_since_adoption,
  };
  return all;
}

const Rule* rule(std::string_view id) {
  for (const Rule* one : all_rules()) {
    if (one->id == id) return one;
  }
  return nullptr;
}

}  // namespace kommissorium::governance
