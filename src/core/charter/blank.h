// SPDX-License-Identifier: MPL-2.0
// The charter with nothing in it that a blank document carries. Everybody who fills in such a document begins
// a charter of their own: two groups must never meet in one because they took the same blank.
#pragma once

#include <string_view>

#include "core/catalogue/catalogue.h"
#include "core/language.h"
#include "core/revisions/record_set.h"

namespace kommissorium::charter {

/// The same for the same kind, language and catalogue.
revisions::RecordSet blank(catalogue::GroupKind kind, Language language,
                           const catalogue::Catalogue& catalogue);

bool is_blank(const revisions::RecordSet& set);

/// The charter that a filled-in blank begins: the blank's content under a genesis that depends on `filled_in`
/// alone, such as the document's bytes. So the same document opened twice, on any PC, is one charter.
/// must: is_blank(set).
revisions::RecordSet begun_from(const revisions::RecordSet& set, std::string_view filled_in);

}  // namespace kommissorium::charter
