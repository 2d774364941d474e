// SPDX-License-Identifier: MPL-2.0
// That a charter was deleted, or brought back: never removed, so that neither store can turn it round again.
#pragma once

#include <string>
#include <string_view>

#include "app/state.h"

namespace kommissorium::app {

struct Tombstone {
  std::string deleted_at;  // local time "YYYY-MM-DDThh:mm"; "" = brought back
  int turn = 0;            // which deletion or return it is: of two tombstones the higher counts
  bool operator==(const Tombstone&) const = default;
};

/// The value of the key "x", and back. What cannot be read means deleted, at an unknown time.
std::string write_tombstone(const Tombstone& tombstone);
Tombstone read_tombstone(std::string_view value);

Tombstone tombstone_of(const KeptCharter& kept);

/// Takes it over when it counts more than what is known; of two of one turn the one that keeps the charter.
/// Whether anything changed.
bool take(KeptCharter& kept, const Tombstone& tombstone);

}  // namespace kommissorium::app
