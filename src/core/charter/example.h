// SPDX-License-Identifier: MPL-2.0
// The example charter of each kind, filled in from assets/examples/examples.json and clearly marked as an
// example.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/revisions/record_set.h"
#include "core/revisions/value.h"

namespace kommissorium::charter {

/// Always the same records (fixed nonce and times), so that opening it twice does not make two.
/// errors: invalid_value when the examples file does not fit the catalogue.
Result<revisions::RecordSet> example(catalogue::GroupKind kind, Language language,
                                     const catalogue::Catalogue& catalogue, const revisions::Value& examples);

}  // namespace kommissorium::charter
