// SPDX-License-Identifier: MPL-2.0
// How an entry of the catalogue, or an item the group added, becomes a Point of the view.
#pragma once

#include "core/charter/charter.h"
#include "core/charter/item.h"

namespace kommissorium::charter {

Point question_point(const catalogue::FieldEntry& entry, const revisions::History& history,
                     Language language);
Point clause_point(const catalogue::ClauseEntry& entry, const revisions::History& history, Language language);
/// kind: duty or responsibility, by the id's beginning.
Point duty_point(const catalogue::DutyEntry& entry, const revisions::History& history, Language language);
Point own_duty_point(const Item& item, const revisions::History& history);
Point own_section_point(const Item& item, const revisions::History& history);

}  // namespace kommissorium::charter
