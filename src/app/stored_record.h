// SPDX-License-Identifier: MPL-2.0
// A record as it lies in the store, believed only when it proves itself.
#pragma once

#include <string_view>

#include "app/keys.h"
#include "app/state.h"
#include "core/result.h"
#include "core/revisions/record.h"

namespace kommissorium::app {

/// errors: those of json::read_record; hash_mismatch when it is another record than its key says;
/// other_charter for the genesis of another one, which would make two of this charter.
Result<revisions::Record> read_stored(const keys::Key& key, std::string_view value);

/// Takes a record of the store into its charter, or sets it aside, once. Whether the charter has more than
/// before.
bool take_stored(KeptCharter& kept, const keys::Key& key, const std::string& value);

}  // namespace kommissorium::app
