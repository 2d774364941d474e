// SPDX-License-Identifier: MPL-2.0
// What a rule of the governance model is: words, where it comes from, and how it is found broken. One rule
// stands in one file of core/governance/rules; rules.h lists them. No rule locks anything.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/adoption/standing.h"
#include "core/charter/charter.h"
#include "core/governance/brief.h"

namespace kommissorium::governance {

/// must: the governance model demands it. It can be reported, not explained away. should: it is to be
/// followed or explained. advice: a good charter has it; may be explained too.
enum class Severity { must, should, advice };
std::string_view tag(Severity severity);  // "must", "should", "advice"

/// A text in both languages, in the program itself.
struct Words {
  std::string_view danish, english;
  std::string_view in(Language language) const { return language == Language::danish ? danish : english; }
};

/// Where a rule found what it looks for.
struct Spot {
  std::string field;               // of the charter; "member/order" is the list of members
  std::vector<std::string> words;  // fill {1}, {2} … of the rule's sentence
};
using Spots = std::vector<Spot>;

/// One charter by itself.
struct Case {
  const charter::Charter& charter;
  const adoption::Standing& standing;
  std::string_view today;  // "YYYY-MM-DD"; "" = unknown: nothing is due then

  bool is(catalogue::GroupKind kind) const { return charter.kind == kind; }
  /// What stands in a text, choice or date field; "" when nothing does, or while proposals differ.
  std::string_view text(std::string_view field) const;
  /// The members who sit in the group today.
  std::vector<const charter::Member*> members() const;
  /// Whether the charter's own texts have them: what nobody can choose, nobody lacks.
  bool offers_role(std::string_view id) const;
  bool offers_organisation_kind(std::string_view id) const;
};

/// One charter among others of its product.
struct Neighbourhood {
  const Brief& charter;
  const std::vector<const Brief*>& others;  // of the same product, without itself
};

struct Rule {
  std::string_view id;  // "supplier-in-steering-group"; also names the field of its explanation
  Severity severity = Severity::should;
  Words says;               // the finding, one sentence with {1} …
  Words why;                // why it matters
  Words settles;            // what would settle it, to the group
  std::string_view source;  // in OS2's text
  /// Looks at the charter by itself, or among others: one of the two.
  Spots (*check)(const Case&) = nullptr;
  Spots (*compare)(const Neighbourhood&) = nullptr;
};

}  // namespace kommissorium::governance
