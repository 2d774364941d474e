// SPDX-License-Identifier: MPL-2.0
// Every rule of the governance model, one a file in core/governance/rules.
#pragma once

#include <vector>

#include "core/governance/places.h"
#include "core/governance/rule.h"

namespace kommissorium::governance {

/// In the order in which they are told: who sits in the group, what the level asks for, what is agreed, what
/// is due, what the text says, who is named.
const std::vector<const Rule*>& all_rules();

/// nullptr when there is none of that name.
const Rule* rule(std::string_view id);

namespace rules {
extern const Rule no_decision_maker;
extern const Rule supplier_in_steering_group;
extern const Rule secretariat_in_steering_group;
extern const Rule level_3_without_board_approval;
extern const Rule level_3_without_board_member;
extern const Rule level_without_steering_group;
extern const Rule level_without_coordination_group;
extern const Rule level_unknown;
extern const Rule steering_question_open;
extern const Rule steering_answer_contradicted;
extern const Rule steering_charter_not_seen;
extern const Rule no_convener;
extern const Rule coordinator_without_agreement;
extern const Rule supplier_agreement_without_reference;
extern const Rule product_owner_not_taken;
extern const Rule expectations_not_settled;
extern const Rule expert_group_with_product_duties;
extern const Rule no_mandate;
extern const Rule no_quorum;
extern const Rule no_meetings;
extern const Rule no_review_date;
extern const Rule review_date_passed;
extern const Rule follow_up_passed;
extern const Rule placeholder_left;
extern const Rule duty_worded_away;
extern const Rule conflicting_roles;
extern const Rule same_person_twice;
extern const Rule member_without_organisation;
extern const Rule changed_since_adoption;
}  // namespace rules

}  // namespace kommissorium::governance
