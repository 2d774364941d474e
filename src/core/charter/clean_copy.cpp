// SPDX-License-Identifier: MPL-2.0
#include "core/charter/clean_copy.h"

namespace kommissorium::charter {

using revisions::Record;
using revisions::RecordSet;

namespace {

constexpr const char* remembers = "copied-from";

}  // namespace

RecordSet clean_copy(const RecordSet& set, IdSource& ids, std::string_view time) {
  RecordSet out;
  const RecordSet content = without_history(set);
  const Record* old = content.find(set.charter_id());
  if (old == nullptr) return out;
  out.add(revisions::seal({{"k", "charter"},
                           {"group", old->body.at("group")},
                           {"nonce", ids.next()},
                           {"t", time},
                           {remembers, old->id}}));
  for (const auto& [id, record] : content.records()) {
    if (id != old->id) out.add(record);
  }
  return out;
}

std::string copied_from(const RecordSet& set) {
  const Record* genesis = set.find(set.charter_id());
  if (genesis == nullptr) return "";
  const auto named = genesis->body.find(remembers);
  const std::string* id = named == genesis->body.end() ? nullptr : named->second.text();
  return id != nullptr && revisions::is_record_id(*id) ? *id : "";
}

}  // namespace kommissorium::charter
