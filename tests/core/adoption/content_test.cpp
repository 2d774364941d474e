// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/content.h"

#include "core/charter/content.h"
#include "core/json/charter_file.h"
#include "meetings.h"

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

TEST_CASE("content: of a draft it is what it always was") {
  Desk desk = group();
  CHECK(without_history(desk.set) == charter::without_history(desk.set));
  CHECK(without_history(RecordSet()).size() == 0);
}

TEST_CASE("content: what goes out stands where the charter stands, with the same people") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  give(desk, answer_of(desk, "Bo Prøve", Verdict::refused, "Nej"));
  adopt(desk, "Anna Eksempel", "2026-11-25");
  for (int step = 0; step < 3; ++step) {
    CAPTURE(step);
    const RecordSet out = without_history(desk.set);
    const charter::Charter charter = charter::view(out).value();
    CHECK(standing(out, charter) == standing_of(desk));
    CHECK(without_history(out) == out);
    CHECK(read_decisions(out).set_aside.empty());
    if (step == 0) desk.write("head/product", "OS2nyt");
    if (step == 1) reopen(desk);
  }
}

TEST_CASE("content: no text that was is in it, neither in a version nor in a decision that was replaced") {
  Desk desk = group();
  desk.write("agreement/asks", "GAMMEL HEMMELIGHED");
  adopt(desk, "Anna Eksempel");
  desk.write("agreement/asks", "Nyt");
  adopt(desk, "Bo Prøve", "2026-12-01");
  CHECK(json::write_charter_file(without_history(desk.set)).find("HEMMELIGHED") == std::string::npos);
  CHECK(read_decisions(without_history(desk.set)).versions.size() == 1);
  CHECK(read_decisions(without_history(desk.set)).adoptions.size() == 1);
  desk.write("agreement/asks", "Nyere");
  CHECK(read_decisions(without_history(desk.set)).versions.empty());
}

TEST_CASE("content: taken into the charter it came from, it changes nothing") {
  Desk desk = group();
  adopt(desk);
  desk.write("head/product", "OS2nyt");
  const Standing before = standing_of(desk);
  desk.set.unite(without_history(desk.set));
  CHECK(standing_of(desk) == before);
}
