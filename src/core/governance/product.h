// SPDX-License-Identifier: MPL-2.0
// The charters of one product seen together: which groups there are, which the level asks for and nobody has
// seen, and who leads.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/governance/brief.h"
#include "core/governance/rule.h"

namespace kommissorium::governance {

/// A line of the list of products that somebody hands in.
struct ListedProduct {
  std::string name;
  std::string level;  // as in Brief; "" = the list does not say
  bool operator==(const ListedProduct&) const = default;
};

/// What is not there. charter: nothing at all is known of the product.
enum class Lack { steering_group, coordination_group, convener, charter };
inline constexpr std::size_t lacks = 4;
std::string_view tag(Lack lack);  // "steering-group", "coordination-group", "convener", "charter"

struct Missing {
  Lack what = Lack::charter;
  Severity severity = Severity::must;
  /// Another charter says that the group exists: only its charter was not seen.
  bool is_told_of = false;
  bool operator==(const Missing&) const = default;
};

/// Who has the overall responsibility. contested: a steering group has a charter, and a coordination group
/// says that there is none.
enum class Management { unknown, steering_group, coordination_group, contested };
std::string_view tag(Management management);  // "unknown", "steering-group", …

struct Product {
  std::string name;
  std::string level;                  // the list's, else the highest that a charter names
  bool listed = false;                // by the list that was handed in
  bool levels_differ = false;         // list and charters, or two charters, name different ones
  std::vector<std::size_t> charters;  // places in the list of briefs, steering groups first
  std::vector<Missing> missing;
  Management management = Management::unknown;
  bool operator==(const Product&) const = default;

  bool lacks(Lack what) const;
};

/// `listed` nullptr = no list names it.
/// source: OS2's governance model G3 (a convener from level 1), G6 and G7 (groups from level 2).
Product product(const std::vector<Brief>& briefs, std::vector<std::size_t> charters,
                const ListedProduct* listed);

/// "sandbox" 0, "1", "2", "3" as numbers; -1 for anything else.
int level_number(std::string_view level);

/// Whether somebody of the group runs it.
bool has_convener(const Brief& brief);

}  // namespace kommissorium::governance
