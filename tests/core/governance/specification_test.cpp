// SPDX-License-Identifier: MPL-2.0
// What the rules say, as tests/specification tells it to whoever works with charters.
#include "tests/specification/specification.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/governance/rules.h"
#include "core/texts/governance_texts.h"

namespace governance_specification_test {

using namespace kommissorium;
using specification::Example;

namespace {

std::string one_a_line(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

}  // namespace

TEST_CASE("specification: every example is told word for word") {
  const std::vector<Example> all = specification::examples();
  CHECK(all.size() >= governance::all_rules().size());
  for (const Example& example : all) {
    INFO(example.file, ": ", example.name);
    CHECK(one_a_line(specification::said_of(example)) == one_a_line(example.expected));
  }
}

TEST_CASE("specification: an example in its own file breaks when a rule is switched off") {
  const std::vector<Example> all = specification::examples();
  for (const governance::Rule* rule : governance::all_rules()) {
    CAPTURE(rule->id);
    const std::string file = std::string(rule->id) + ".md";
    const bool breaks = std::any_of(all.begin(), all.end(), [&](const Example& example) {
      return example.file == file && specification::said_of(example, rule->id) != example.expected;
    });
    CHECK(breaks);
  }
}

TEST_CASE("specification: every rule is told with a case in which it says nothing") {
  const std::vector<Example> all = specification::examples();
  for (const governance::Rule* rule : governance::all_rules()) {
    CAPTURE(rule->id);
    const std::string file = std::string(rule->id) + ".md";
    const bool silent = std::any_of(all.begin(), all.end(), [&](const Example& example) {
      return example.file == file && specification::said_of(example, rule->id) == example.expected;
    });
    CHECK(silent);
  }
}

}  // namespace governance_specification_test
