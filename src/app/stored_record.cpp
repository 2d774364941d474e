// SPDX-License-Identifier: MPL-2.0
#include "app/stored_record.h"

#include <algorithm>

#include "core/json/charter_file.h"

namespace kommissorium::app {

Result<revisions::Record> read_stored(const keys::Key& key, std::string_view value) {
  Result<revisions::Record> record = json::read_record(value);
  if (!record.ok()) {
    Error error = record.error();
    if (error.place.record.empty()) error.place.record = key.record;
    return error;
  }
  const Place place = {{}, key.record, {}, 0};
  if (record.value().id != key.record) return Error{Problem::hash_mismatch, place, record.value().id};
  const bool is_foreign = record.value().kind() == "charter" && record.value().id != key.charter;
  if (is_foreign) return Error{Problem::other_charter, place, record.value().id};
  return record;
}

bool take_stored(KeptCharter& kept, const keys::Key& key, const std::string& value) {
  const revisions::Record* here = kept.set.find(key.record);
  if (here != nullptr && revisions::line(*here) == value) return false;
  Result<revisions::Record> record = read_stored(key, value);
  if (record.ok()) return kept.set.add(std::move(record).value());
  const bool is_known = std::any_of(kept.set_aside.begin(), kept.set_aside.end(),
                                    [&](const json::SetAside& one) { return one.text == value; });
  if (!is_known) kept.set_aside.push_back({record.error(), value});
  return false;
}

}  // namespace kommissorium::app
