// SPDX-License-Identifier: MPL-2.0
// A charter on paper: as it is, as an earlier version was, or with what has changed since on a page in front.
#pragma once

#include <optional>
#include <string>

#include "app/state.h"
#include "core/outline/outline.h"

namespace kommissorium::app {

/// In the charter's own language; nullopt when it cannot be shown. `today` ("YYYY-MM-DD") dates the annex of
/// members; `empty` as the format has it.
std::optional<outline::Document> document(const KeptCharter& kept, const std::string& today,
                                          const Paper& paper = {},
                                          outline::Empty empty = outline::Empty::left_out);

/// Every place of it, filled in as far as it is; likewise.
std::optional<outline::Document> form(const KeptCharter& kept);

/// The charter file that such a document carries; "" of a file of a newer format, of which something would be
/// missing.
std::string carried(const KeptCharter& kept, const Paper& paper = {});

/// The digest that goes with it: of the charter as it is, or of the version; "" = none.
std::string digest_of(const KeptCharter& kept, const Paper& paper = {});

/// What the print view shows: writers::html_article of the open charter, "" when it cannot be shown.
std::string article(const State& state);

/// Brings State::preview up to date: the paper beside the form, where it is wanted.
void show_beside(State& state);

}  // namespace kommissorium::app
