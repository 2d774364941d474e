// SPDX-License-Identifier: MPL-2.0
#include "core/revisions/depth.h"

#include <algorithm>

namespace kommissorium::revisions {

std::vector<std::size_t> parents_of(const FieldHistory& history, const Revision& revision) {
  std::vector<std::size_t> places;
  for (const std::string& id : revision.parents) {
    const Revision* parent = history.find(id);
    if (parent != nullptr) places.push_back(static_cast<std::size_t>(parent - history.revisions.data()));
  }
  return places;
}

// A stack of its own: a field may have been written thousands of times, one upon the other.
std::vector<std::size_t> depths(const FieldHistory& history) {
  const std::size_t count = history.revisions.size();
  std::vector<std::vector<std::size_t>> children(count);
  std::vector<std::size_t> waiting(count, 0);  // parents whose depth is not known yet
  std::vector<std::size_t> ready;
  for (std::size_t at = 0; at < count; ++at) {
    const std::vector<std::size_t> parents = parents_of(history, history.revisions[at]);
    for (const std::size_t parent : parents) children[parent].push_back(at);
    waiting[at] = parents.size();
    if (parents.empty()) ready.push_back(at);
  }
  std::vector<std::size_t> depth(count, 0);
  while (!ready.empty()) {
    const std::size_t at = ready.back();
    ready.pop_back();
    for (const std::size_t child : children[at]) {
      depth[child] = std::max(depth[child], depth[at] + 1);
      if (--waiting[child] == 0) ready.push_back(child);
    }
  }
  return depth;
}

}  // namespace kommissorium::revisions
