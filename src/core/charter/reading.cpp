// SPDX-License-Identifier: MPL-2.0
#include "core/charter/reading.h"

#include <algorithm>

namespace kommissorium::charter {

std::string Reading::first_text() const {
  if (proposals.empty() || proposals.front().value.text() == nullptr) return "";
  return *proposals.front().value.text();
}

Reading read(const revisions::History& history, std::string_view field, const FieldRule& rule) {
  Reading out;
  const revisions::FieldHistory* written = history.find(field);
  if (written == nullptr) return out;
  for (const revisions::Revision* head : written->alternatives()) {
    revisions::Value value = settled_form(rule, head->value);
    const bool known = std::any_of(out.proposals.begin(), out.proposals.end(),
                                   [&](const Proposal& proposal) { return proposal.value == value; });
    if (!known) out.proposals.push_back({head->id, std::move(value), head->author, head->time});
  }
  if (out.proposals.size() != 1) return out;
  out.author = out.proposals.front().author;
  out.time = out.proposals.front().time;
  if (fits(rule, out.proposals.front().value).ok()) out.value = out.proposals.front().value;
  return out;
}

}  // namespace kommissorium::charter
