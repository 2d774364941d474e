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

/// Tells when a document shows something else than it carries, which is what is read of it: somebody wrote in
/// it, or another version of the program made it. Returns whether it does; never of a charter file.
bool tell_if_it_shows_otherwise(const Context& context, const std::string& path);

}  // namespace kommissorium::programs::command_line
