// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/content.h"

#include "core/adoption/thaw.h"
#include "core/charter/content.h"
#include "core/json/charter_file.h"
#include "meetings.h"

namespace adoption_content_test {

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

TEST_CASE("content: an earlier version's document carries the verdict that its page prints") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  give(desk, answer_of(desk, "Bo Prøve", Verdict::refused, "Nej"));
  give(desk, [&desk] {
    Approval board = answer_of(desk, "Dorte Formand");
    board.role = Role::board;
    return board;
  }());
  const Version first = read_decisions(desk.set).versions.at(0);
  const Standing as_it_stood = standing_of(desk);
  for (const bool is_reopened : {false, true}) {
    CAPTURE(is_reopened);
    Desk later = desk.copy("later");
    if (is_reopened) reopen(later, "Ny lov");
    later.write("head/product", "OS2nyt");
    adopt(later, "Bo Prøve", "2026-12-01");
    const Decisions all = read_decisions(later.set);
    Standing page = adoption::standing_of(all, first, view_of(later.set, first).value());
    CHECK(page.replaced_by == 2);

    const RecordSet out = without_history(later.set, first);
    const charter::Charter carried = charter::view(out).value();
    const Standing there = standing(out, carried);
    page.replaced_by = 0;  // another text's adoption is not carried
    CHECK(there == page);
    CHECK(there.adoption == as_it_stood.adoption);
    CHECK(there.answers == as_it_stood.answers);
    CHECK(there.board == Board::approved);
    CHECK(there.state == (is_reopened ? State::reopened : State::adopted));
    const Decisions decisions = read_decisions(out);
    CHECK(decisions.versions.size() == 1);
    CHECK(decisions.adoptions.size() == 1);
    CHECK(without_history(out) == out);
    RecordSet united = later.set;
    united.unite(out);
    CHECK(standing(united, later.charter()) == standing_of(later));
  }
}

TEST_CASE("content: an earlier version goes along word for word, and what stands is the same") {
  Desk desk = group();
  adopt(desk);
  desk.write("duty/quality", followed());
  adopt(desk, "Bo Prøve", "2026-12-01");
  const Version first = read_decisions(desk.set).versions.front();
  const RecordSet out = with_earlier(without_history(desk.set), desk.set, first);
  const charter::Charter carried = charter::view(out).value();
  CHECK(standing(out, carried) == standing_of(desk));
  CHECK(changes_since(out, carried, first).value() == changes_since(desk.set, desk.charter(), first).value());
  CHECK(without_history(out) == without_history(desk.set));
}

TEST_CASE("content: a reopening that the adoption which stands knew nothing of goes out too") {
  Desk desk = group();
  adopt(desk);
  Desk other = desk.copy("bo");
  reopen(desk, "Ny lov");
  adopt(other, "Bo Prøve", "2026-12-01");
  desk.set.unite(other.set);
  const RecordSet out = without_history(desk.set);
  CHECK(standing(out, charter::view(out).value()) == standing_of(desk));
  CHECK(without_history(out) == out);
}

}  // namespace adoption_content_test
