// SPDX-License-Identifier: MPL-2.0
// What nothing reads of a document, told on stderr.
#pragma once

#include <string>
#include <vector>

#include "core/revisions/record_set.h"
#include "programs/command_line/command.h"

namespace kommissorium::programs::command_line {

/// The first of them in full, shortened; the others are counted.
void tell_of_unread(const Context& context, const std::vector<std::string>& unread, const std::string& from);

/// Of a page or a Markdown text what was written in it by hand; of another file nothing. `here` is the
/// charter it came into, or what it carries.
void tell_of_unread_lines(const Context& context, const std::string& from, const revisions::RecordSet& here);

}  // namespace kommissorium::programs::command_line
