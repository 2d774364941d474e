// SPDX-License-Identifier: MPL-2.0
#include "app/tombstone.h"

#include <algorithm>

#include "core/json/parse.h"
#include "core/revisions/canonical.h"

namespace kommissorium::app {

using revisions::Value;

namespace {

constexpr const char* some_time = "0000-00-00T00:00";
constexpr std::int64_t most_turns = 1'000'000;

}  // namespace

std::string write_tombstone(const Tombstone& tombstone) {
  return revisions::canonical(Value::Object{{"deleted", tombstone.deleted_at}, {"turn", tombstone.turn}});
}

Tombstone read_tombstone(std::string_view value) {
  const Result<Value> parsed = json::parse(value);
  const Value* deleted = parsed.ok() ? parsed.value().find("deleted") : nullptr;
  const Value* turn = parsed.ok() ? parsed.value().find("turn") : nullptr;
  const bool is_whole = deleted != nullptr && deleted->text() != nullptr && turn != nullptr &&
                        turn->integer() != nullptr && *turn->integer() > 0;
  if (!is_whole) return {some_time, 1};
  return {*deleted->text(), static_cast<int>(std::min(*turn->integer(), most_turns))};
}

Tombstone tombstone_of(const KeptCharter& kept) { return {kept.deleted_at, kept.deletions}; }

bool take(KeptCharter& kept, const Tombstone& tombstone) {
  const bool same_turn_keeps = tombstone.turn == kept.deletions && tombstone.deleted_at.empty();
  if (tombstone.turn < kept.deletions || (tombstone.turn == kept.deletions && !same_turn_keeps)) return false;
  if (tombstone == tombstone_of(kept)) return false;
  kept.deleted_at = tombstone.deleted_at;
  kept.deletions = tombstone.turn;
  return true;
}

}  // namespace kommissorium::app
