// SPDX-License-Identifier: MPL-2.0
// Union, and the one record that says which charter this is.
#include "core/revisions/record_set.h"

namespace kommissorium::revisions {

bool RecordSet::add(Record record) {
  std::string id = record.id;
  return records_.try_emplace(std::move(id), std::move(record)).second;
}

// Both sides are sorted, so the place of the last one is a good hint for the next.
void RecordSet::unite(const RecordSet& other) {
  auto hint = records_.begin();
  for (const auto& [id, record] : other.records_) {
    hint = records_.try_emplace(hint, id, record);
    ++hint;
  }
}

const Record* RecordSet::find(std::string_view id) const {
  const auto found = records_.find(id);
  return found == records_.end() ? nullptr : &found->second;
}

std::string RecordSet::charter_id() const {
  std::string genesis;
  for (const auto& [id, record] : records_) {
    if (record.kind() != "charter") continue;
    if (!genesis.empty()) return "";
    genesis = id;
  }
  return genesis;
}

}  // namespace kommissorium::revisions
