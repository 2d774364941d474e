// SPDX-License-Identifier: MPL-2.0
#include "core/compare/ancestor.h"

#include <vector>

#include "core/revisions/depth.h"

namespace kommissorium::compare {

using revisions::FieldHistory;
using revisions::Revision;

namespace {

/// For each revision whether `from` comes from it; `from` itself does.
std::vector<bool> ancestors(const FieldHistory& history, const Revision& from) {
  std::vector<bool> found(history.revisions.size(), false);
  std::vector<std::size_t> open = {static_cast<std::size_t>(&from - history.revisions.data())};
  while (!open.empty()) {
    const std::size_t at = open.back();
    open.pop_back();
    if (found[at]) continue;
    found[at] = true;
    for (const std::size_t parent : revisions::parents_of(history, history.revisions[at]))
      open.push_back(parent);
  }
  return found;
}

}  // namespace

const Revision* common_ancestor(const FieldHistory& history, std::string_view one, std::string_view other) {
  const Revision* first = history.find(one);
  const Revision* second = history.find(other);
  if (first == nullptr || second == nullptr) return nullptr;
  const std::vector<bool> of_first = ancestors(history, *first), of_second = ancestors(history, *second);
  const std::vector<std::size_t> depth = revisions::depths(history);
  const Revision* nearest = nullptr;
  std::size_t deepest = 0;
  for (std::size_t at = 0; at < history.revisions.size();
       ++at) {  // by id, so the lowest of equals comes first
    if (!of_first[at] || !of_second[at]) continue;
    if (nearest != nullptr && depth[at] <= deepest) continue;
    nearest = &history.revisions[at];
    deepest = depth[at];
  }
  return nearest;
}

}  // namespace kommissorium::compare
