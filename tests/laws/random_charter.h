// SPDX-License-Identifier: MPL-2.0
// Random histories for the laws: several members edit their own copies of one charter and hand them round.
// Everything follows from the seed, alike on every machine, so a failure's seed is all that is needed to see
// it again.
#pragma once

#include <string>
#include <vector>

#include "core/revisions/history.h"
#include "core/revisions/record_set.h"
#include "tests/laws/members.h"

namespace kommissorium::laws {

/// An edit of one field that saw all heads the store knows; now and then a record of a kind nobody knows yet.
inline revisions::Record random_record(Dice& dice, const revisions::RecordSet& store) {
  static const std::vector<std::string> fields{"head/product", "duty/plan", "member/order", "section/aims"};
  if (dice.one_in(12)) return revisions::seal({{"k", "tomorrow"}, {"value", random_value(dice)}});
  static const std::vector<std::string> authors{"Åse", "Bo", ""};
  const std::string& field = dice.pick(fields);
  const std::string& author = dice.pick(authors);
  const revisions::History history = revisions::history(store);
  const revisions::FieldHistory* known = history.find(field);
  return revisions::revision(field, known ? known->heads : std::vector<std::string>{}, random_value(dice),
                             author, "");
}

/// Two to five stores of one charter after up to `steps` edits and imports.
inline std::vector<revisions::RecordSet> random_stores(std::uint64_t seed, std::size_t steps = 20) {
  Dice dice(seed);
  revisions::RecordSet fresh;
  fresh.add(revisions::seal({{"k", "charter"}, {"nonce", std::to_string(seed)}}));
  std::vector<revisions::RecordSet> stores(2 + dice.below(4), fresh);
  for (std::size_t n = dice.below(steps + 1); n > 0; --n) {
    const std::size_t member = dice.below(stores.size());
    if (dice.one_in(5))
      stores[member].unite(revisions::RecordSet(stores[dice.below(stores.size())]));
    else if (dice.one_in(25))
      stores[member] = stores[dice.below(stores.size())];  // an old backup restored, a copy handed on
    else
      stores[member].add(random_record(dice, stores[member]));
  }
  return stores;
}

}  // namespace kommissorium::laws
