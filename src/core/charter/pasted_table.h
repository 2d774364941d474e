// SPDX-License-Identifier: MPL-2.0
// People in the rows of a table: what a spreadsheet puts on the clipboard.
#pragma once

#include <string>
#include <vector>

#include "core/charter/member_list.h"

namespace kommissorium::charter::pasted {

using Row = std::vector<std::string>;

/// Whether a row names columns: every filled cell is a heading we know, one of them for names.
bool is_heading(const Row& row);

/// With a heading row first, its columns are followed wherever they stand; without one, a cell with an
/// address or a telephone number is the contact, of the others the first is the name and the second the
/// organisation, which what is left over joins.
std::vector<PastedMember> people(const std::vector<Row>& rows);

}  // namespace kommissorium::charter::pasted
