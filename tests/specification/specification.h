// SPDX-License-Identifier: MPL-2.0
// The examples of tests/specification, read as they stand: a charter in words and what is said of it.
// README.md in that folder says how they are written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kommissorium::specification {

/// One "## " of a file, with what its starting point says in front.
struct Example {
  std::string file;  // "no-quorum.md"
  std::string name;
  std::vector<std::string> statements;  // in order, without "- "
  std::vector<std::string> expected;    // findings in words
};

/// Every example of every file, by file. Fails the test where a file cannot be understood.
std::vector<Example> examples();

/// What the rules say of the charter it describes, one in words each. `without` switches a rule off.
/// Fails the test where a statement cannot be understood.
std::vector<std::string> said_of(const Example& example, std::string_view without = "");

}  // namespace kommissorium::specification
