// SPDX-License-Identifier: MPL-2.0
#include "core/charter/reading.h"

#include <algorithm>

#include "core/revisions/canonical.h"

namespace kommissorium::charter {

using revisions::Value;

namespace {

Value first_by_value(const std::vector<Proposal>& proposals, const FieldRule& rule) {
  const Value* first = nullptr;
  std::string lowest;
  for (const Proposal& proposal : proposals) {
    if (!fits(rule, proposal.value).ok()) continue;
    std::string written = revisions::canonical(proposal.value);
    if (first != nullptr && lowest <= written) continue;
    first = &proposal.value;
    lowest = std::move(written);
  }
  return first == nullptr ? Value() : *first;
}

}  // namespace

std::string Reading::shown_text() const { return shown.text() == nullptr ? "" : *shown.text(); }

Reading read(const revisions::History& history, std::string_view field, const FieldRule& rule) {
  Reading out;
  const revisions::FieldHistory* written = history.find(field);
  if (written == nullptr) return out;
  for (const revisions::Revision* head : written->alternatives()) {
    Value value = settled_form(rule, head->value);
    const bool known = std::any_of(out.proposals.begin(), out.proposals.end(),
                                   [&](const Proposal& proposal) { return proposal.value == value; });
    if (!known) out.proposals.push_back({head->id, std::move(value), head->author, head->time});
  }
  if (out.conflict()) {
    out.shown = first_by_value(out.proposals, rule);
  } else if (!out.proposals.empty()) {
    const Proposal& only = out.proposals.front();
    out.author = only.author;
    out.time = only.time;
    if (fits(rule, only.value).ok()) out.value = only.value;
    out.shown = out.value;
  }
  return out;
}

}  // namespace kommissorium::charter
