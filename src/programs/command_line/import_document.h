// SPDX-License-Identifier: MPL-2.0
// `import` of a Word document: what was filled in in it, listed and taken.
#pragma once

#include <string>
#include <string_view>

#include "programs/command_line/command.h"

namespace kommissorium::programs::command_line {

/// Lists on stdout, one change a line: field, text here, text there. Writes what --take names, into the
/// charter `into`, or with the content that the document carries into the new file `to`. must: exactly one is
/// given.
Exit import_document(const Context& context, std::string_view bytes, const std::string& from,
                     const std::string& to, const std::string& into);

}  // namespace kommissorium::programs::command_line
