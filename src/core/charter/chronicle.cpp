// SPDX-License-Identifier: MPL-2.0
#include "core/charter/chronicle.h"

#include <algorithm>
#include <numeric>

#include "core/charter/calendar.h"
#include "core/revisions/depth.h"
#include "core/sort_stably.h"

namespace kommissorium::charter {

using revisions::FieldHistory;
using revisions::Revision;

namespace {

/// An entry with what it is sorted by.
struct Placed {
  Entry entry;
  std::string moment;  // its own, or a later one of what it was written upon
  std::size_t depth = 0;
};

bool is_newer(const Placed& one, const Placed& other) {
  if (one.moment != other.moment) return one.moment > other.moment;
  if (one.depth != other.depth) return one.depth > other.depth;
  return one.entry.revision < other.entry.revision;
}

Entry entry_of(const FieldHistory& history, const Revision& revision) {
  Entry entry = {revision.id, revision.field, revision.author, revision.time, {}, revision.value, false};
  const std::vector<std::size_t> parents = revisions::parents_of(history, revision);
  if (!parents.empty()) entry.before = history.revisions[parents.front()].value;  // sorted by id
  entry.current = std::binary_search(history.heads.begin(), history.heads.end(), revision.id);
  return entry;
}

void add_field(std::vector<Placed>& out, const FieldHistory& history) {
  const std::vector<std::size_t> depth = revisions::depths(history);
  std::vector<std::size_t> oldest_first(history.revisions.size());
  std::iota(oldest_first.begin(), oldest_first.end(), std::size_t{0});
  sort_stably(oldest_first, [&](std::size_t one, std::size_t other) { return depth[one] < depth[other]; });
  std::vector<std::string> moments(history.revisions.size());
  for (const std::size_t at : oldest_first) {
    const Revision& revision = history.revisions[at];
    if (is_moment(revision.time)) moments[at] = revision.time;
    for (const std::size_t parent : revisions::parents_of(history, revision))
      moments[at] = std::max(moments[at], moments[parent]);
    out.push_back({entry_of(history, revision), moments[at], depth[at]});
  }
}

std::vector<Entry> newest_first(std::vector<Placed> placed) {
  std::sort(placed.begin(), placed.end(), is_newer);
  std::vector<Entry> out;
  out.reserve(placed.size());
  for (Placed& one : placed) out.push_back(std::move(one.entry));
  return out;
}

}  // namespace

std::vector<Entry> chronicle(const Charter& charter) {
  std::vector<Placed> placed;
  for (const auto& [field, history] : charter.history.fields) add_field(placed, history);
  return newest_first(std::move(placed));
}

std::vector<Entry> chronicle_of(const Charter& charter, std::string_view field) {
  std::vector<Placed> placed;
  if (const FieldHistory* history = charter.history.find(field)) add_field(placed, *history);
  return newest_first(std::move(placed));
}

}  // namespace kommissorium::charter
