// SPDX-License-Identifier: MPL-2.0
// A list of people pasted from a mail or a spreadsheet, read into names and organisations.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kommissorium::charter {

struct PastedMember {
  std::string name, organisation, contact;
  bool operator==(const PastedMember&) const = default;
};

/// One person a line. Understands tab-separated cells (spreadsheet), "Name, Organisation", "Name -
/// Organisation", "Name (Organisation)", "Name <mail@…>" and ';'-separated mail recipient lists; skips empty
/// lines, bullets, numbering and a heading row ("Navn", "Name").
std::vector<PastedMember> read_member_list(std::string_view text);

}  // namespace kommissorium::charter
