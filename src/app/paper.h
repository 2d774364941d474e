// SPDX-License-Identifier: MPL-2.0
// The open charter as a document, in the language it is written in.
#pragma once

#include <optional>
#include <string>

#include "app/state.h"
#include "core/outline/outline.h"

namespace kommissorium::app {

/// nullopt when the charter cannot be shown. `today` is "YYYY-MM-DD".
std::optional<outline::Document> document(const KeptCharter& kept, const std::string& today);

/// What the print view shows: writers::html_article of the open charter, "" when there is none.
std::string article(const State& state);

}  // namespace kommissorium::app
