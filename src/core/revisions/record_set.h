// SPDX-License-Identifier: MPL-2.0
// The grow-only set of records that a charter is. Bringing two together is set union:
// commutative, associative, idempotent; nothing is ever removed.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/revisions/record.h"

namespace kommissorium::revisions {

class RecordSet {
 public:
  using Records = std::map<std::string, Record, std::less<>>;

  /// Returns whether the record was new.
  bool add(Record record);
  void unite(const RecordSet& other);

  const Record* find(std::string_view id) const;
  const Records& records() const& { return records_; }  // sorted by id
  Records records() && { return std::move(records_); }  // so that a loop over a temporary is safe
  std::size_t size() const { return records_.size(); }
  bool operator==(const RecordSet&) const = default;

  /// The genesis record's id; "" when there is none or more than one.
  std::string charter_id() const;

 private:
  Records records_;
};

}  // namespace kommissorium::revisions
