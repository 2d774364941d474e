// SPDX-License-Identifier: MPL-2.0
// What the rules find in a charter, each with its place and, where the group has given one, its explanation.
// A pure function of the charter, the day and the other charters at hand.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/governance/rule.h"

namespace kommissorium::governance {

struct Finding {
  const Rule* rule = nullptr;  // of all_rules(), lives as long as the program
  std::string field;           // where it stands
  std::vector<std::string> words;
  std::string explanation;             // the group's, for should and advice; "" = none
  std::vector<std::string> seen = {};  // files of the other charters it looked at
  bool operator==(const Finding&) const = default;

  bool is_explained() const { return !explanation.empty(); }
  /// What it says, as one sentence; a rule that looks at others says which files it saw.
  std::string says(Language language) const;
};

/// must: standing is the charter's. Sorted by severity, then in the order of the rules and of reading.
/// `without` names a rule that is switched off: tests only.
std::vector<Finding> findings(const Case& asked, std::string_view without = "");

/// What comes of looking at it together with the others of its product.
std::vector<Finding> findings_among(const charter::Charter& charter, const Neighbourhood& asked,
                                    std::string_view without = "");

/// Both, in one order.
std::vector<Finding> all_findings(const Case& asked, const std::vector<const Brief*>& others,
                                  std::string_view without = "");

/// Field of the group's explanation of a rule: "explanation/<id>".
std::string explanation_field(const Rule& rule);

}  // namespace kommissorium::governance
