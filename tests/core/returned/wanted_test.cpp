// SPDX-License-Identifier: MPL-2.0
#include "core/returned/wanted.h"

#include "../outline/documents.h"

namespace returned_wanted_test {

using namespace kommissorium;
using namespace kommissorium::returned;
using namespace kommissorium::outline::trial;

TEST_CASE("wanted: choices as they are printed, days and numbers; of other fields nothing can be said") {
  const charter::Charter charter = new_desk().charter();
  const Places places = places_of(charter);
  using Form = Wanted::Form;
  const auto of = [&](const std::string& control, const std::string& words = "x") {
    return wanted(charter, control, {{"", {words, ""}}}, places);
  };
  CHECK(of("head/level") == Wanted{Form::one_of, {"Valg 1", "Valg 2"}});
  CHECK(of("duty/quality").form == Form::one_of);
  CHECK(of("head/first-meeting-date").form == Form::day);
  CHECK(of("meeting/minimum").form == Form::number);
  CHECK(of("agreement/asks") == Wanted{});
  CHECK(of("head/nothing") == Wanted{});
}

TEST_CASE("wanted: a row of a new member, copied ones too") {
  const charter::Charter charter = new_desk().charter();
  const Places places = places_of(charter);
  for (const std::string row : {"member/new-1", "member/new-77"}) {
    CAPTURE(row);
    const Wanted roles = wanted(charter, row + "/roles", {{"", {"Kejser", ""}}}, places);
    CHECK(roles.form == Wanted::Form::one_of);
    CHECK(roles.choices.size() == charter.group->roles.size());
    CHECK(wanted(charter, row + "/from", {{"", {"snart", ""}}}, places).form == Wanted::Form::day);
  }
}

}  // namespace returned_wanted_test
