// SPDX-License-Identifier: MPL-2.0
#include "core/texts/assessment_problems.h"

#include <doctest/doctest.h>

#include "core/texts/problems.h"

namespace texts_assessment_problems_test {

using namespace kommissorium;

TEST_CASE("assessment problems: each says what the file should be, and that nothing was taken over") {
  for (const Problem problem : {Problem::no_assessment, Problem::malformed_entry, Problem::repeated_entry}) {
    const texts::Description said = texts::assessment_problem(problem);
    CHECK(said.danish.wrong.ends_with("Intet er taget ind."));
    CHECK(said.english.wrong.ends_with("Nothing was taken over."));
    const Error error = {problem, {"os2.json", "G3", "efterlevet", 7}, ""};
    const std::string line = texts::describe(error, Language::danish);
    CHECK(line.starts_with("os2.json, linje 7, ved G3, felt efterlevet: "));
    CHECK(line.find(std::string(said.danish.wrong)) != std::string::npos);
  }
}

}  // namespace texts_assessment_problems_test
