// SPDX-License-Identifier: MPL-2.0
// What a set says of one field at this moment: the value in force, or the proposals that differ.
#pragma once

#include <string_view>
#include <vector>

#include "core/charter/charter.h"
#include "core/charter/field_rule.h"

namespace kommissorium::charter {

struct Reading {
  revisions::Value
      value;  // in force, in settled form; null when nothing is written, it does not fit, or proposals differ
  std::string author, time;  // of the value in force
  std::vector<Proposal>
      proposals;  // one for each distinct value, by revision id; more than one = open conflict

  bool conflict() const { return proposals.size() > 1; }
  /// What stands where only one can be shown, such as a title: of several proposals the first by value, not
  /// by id, so that a copy without history shows the same one. Null when there is none that fits.
  revisions::Value shown;
  /// `shown` as text; "" when it is none.
  std::string shown_text() const;
};

/// Heads that say the same in settled form are one proposal.
Reading read(const revisions::History& history, std::string_view field, const FieldRule& rule);

}  // namespace kommissorium::charter
