// SPDX-License-Identifier: MPL-2.0
#include "tests/specification/specification.h"

#include <doctest/doctest.h>

#include <sstream>

#include "tests/specification/described_charter.h"
#include "tests/support/source_tree.h"

namespace kommissorium::specification {
namespace {

constexpr std::string_view starting_point = "Udgangspunkt: ";

std::vector<std::string> lines_of(const std::string& path) {
  REQUIRE_MESSAGE(tests::exists(path), path);
  std::istringstream text(tests::read(path));
  std::vector<std::string> lines;
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  return lines;
}

bool is_point(const std::string& line) { return line.starts_with("- "); }

std::vector<std::string> starting_statements(const std::string& name) {
  std::vector<std::string> statements = {name};
  for (const std::string& line : lines_of("tests/specification/udgangspunkt/" + name + ".md")) {
    if (is_point(line)) statements.push_back(line.substr(2));
  }
  return statements;
}

std::vector<Example> examples_in(const std::string& file) {
  std::vector<Example> all;
  bool is_expected = false;
  bool says_nothing = false;
  const auto check_last = [&] {
    if (all.empty()) return;
    CHECK_MESSAGE(!all.back().statements.empty(), file, ": ", all.back().name, " has no starting point");
    CHECK_MESSAGE(all.back().expected.empty() == says_nothing, file, ": ", all.back().name,
                  " does not say what is expected");
  };
  for (const std::string& line : lines_of("tests/specification/" + file)) {
    if (line.starts_with("## ")) {
      check_last();
      all.push_back({file, line.substr(3), {}, {}});
      is_expected = says_nothing = false;
    } else if (all.empty()) {
      continue;
    } else if (line.starts_with(starting_point)) {
      all.back().statements = starting_statements(line.substr(starting_point.size()));
    } else if (line == "Så siges:") {
      is_expected = true;
    } else if (line == "Så siges ikke noget.") {
      says_nothing = true;
    } else if (is_point(line)) {
      (is_expected ? all.back().expected : all.back().statements).push_back(line.substr(2));
    }
  }
  check_last();
  CHECK_MESSAGE(!all.empty(), file, " holds no example");
  return all;
}

}  // namespace

std::vector<Example> examples() {
  std::vector<Example> all;
  for (const std::string& file : tests::files_below("tests/specification", ".md")) {
    if (file == "README.md" || file.find('/') != std::string::npos) continue;
    for (Example& example : examples_in(file)) all.push_back(std::move(example));
  }
  return all;
}

std::vector<std::string> said_of(const Example& example, std::string_view without) {
  REQUIRE_FALSE(example.statements.empty());
  DescribedCharter described(example.statements.front());
  for (std::size_t at = 1; at < example.statements.size(); ++at) {
    INFO(example.file, ": ", example.name, ": ", example.statements[at]);
    described.state(example.statements[at]);
  }
  return described.findings(without);
}

}  // namespace kommissorium::specification
