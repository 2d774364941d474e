// SPDX-License-Identifier: MPL-2.0
// A version: the agreement frozen word for word, so that what was adopted can be read, compared and brought
// back whatever was written since.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/charter/edit.h"
#include "core/revisions/record.h"

namespace kommissorium::adoption {

inline constexpr int largest_number = 1'000'000;

struct Version {
  std::string id;                    // of its record
  std::vector<std::string> parents;  // ids of the versions it follows, sorted
  int number = 1;                    // one more than the largest among those; two made apart may share it
  std::string name;                  // such as "Til høring", may be empty
  revisions::Value content;          // charter::agreement
  std::string digest;                // of the content
  std::string author, time;          // as in a revision
  bool operator==(const Version&) const = default;
};

inline constexpr std::string_view version_kind = "version";

/// must: record.kind() is version_kind. errors: malformed_record (detail: the member that is wrong),
/// altered_version (the content does not give the digest); the place names the record.
Result<Version> decode_version(const revisions::Record& record);

revisions::Record encode(const Version& version);  // `id` follows from the rest

/// The agreement as it reads now, as the version after `follows`.
/// must: no conflict is open on an agreed field; the name is well-formed UTF-8.
Version freeze(const charter::Charter& charter, const std::vector<Version>& follows, std::string_view name,
               const charter::Author& author);

}  // namespace kommissorium::adoption
