// SPDX-License-Identifier: MPL-2.0
// "We take it up again": an adoption that no longer stands, though its text may still be the same.
#pragma once

#include <string>
#include <string_view>

#include "core/result.h"
#include "core/revisions/record.h"

namespace kommissorium::adoption {

struct Reopening {
  std::string id;        // of its record
  std::string adoption;  // id
  std::string reason;    // may be empty
  std::string author, time;
  bool operator==(const Reopening&) const = default;
};

inline constexpr std::string_view reopening_kind = "reopening";

/// must: record.kind() is reopening_kind. errors: malformed_record (detail: the member that is wrong).
Result<Reopening> decode_reopening(const revisions::Record& record);

revisions::Record encode(const Reopening& reopening);  // `id` follows from the rest

}  // namespace kommissorium::adoption
