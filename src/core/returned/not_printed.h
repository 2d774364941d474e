// SPDX-License-Identifier: MPL-2.0
// Lines of a document that came back, without those that the charter's own documents have.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "core/returned/printed.h"

namespace kommissorium::returned {

struct ForeignLine {
  std::string text;   // as it is told of
  std::string words;  // as it is compared
};

/// The words of every line that such a document has.
using WordsOf = std::function<std::set<std::string>(const outline::Document&)>;

/// Those of the lines whose words are neither known nor printed in any document the charter may have been
/// printed as, on whichever day it names.
std::vector<std::string> not_printed(const Source& source, std::vector<ForeignLine> lines,
                                     const std::set<std::string>& known, const WordsOf& words_of);

}  // namespace kommissorium::returned
