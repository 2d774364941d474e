// SPDX-License-Identifier: MPL-2.0
#include "app/going_through.h"

#include "app/look_up.h"
#include "tests/app/trial.h"

namespace app_going_through_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

/// A charter of the whole catalogue, adopted, whose day has come.
struct Review {
  MemoryStore store;
  Program program{store, 1, "seed one", charter::trial::full_catalogue()};
  std::string id = program.creates();

  explicit Review(const std::string& day = "2026-11-01") {
    program.does(AddMembers{"Anna Eksempel, Eksempel Kommune"});
    program.does(Write{charter::review_field, day});
    program.does(ShowAdoption{});
    program.does(Adopt{});
    REQUIRE(program.kept().standing.state == adoption::State::adopted);
  }
  const std::vector<adoption::Passage>& passages() const {
    REQUIRE(program.state.looked_up != nullptr);
    return program.state.looked_up->passages;
  }
  void tick(std::size_t section) {
    program.does(FillForm{slots::stands(passages()[section].section), passages()[section].mark});
  }
  int ticked() const {
    int count = 0;
    for (const adoption::Passage& one : passages()) count += stands_by(program.state, one) ? 1 : 0;
    return count;
  }
};

}  // namespace

TEST_CASE("going through: from the front page to the review, by the day of the user's clock") {
  Review review;
  CHECK(due(review.program.state, review.program.kept()) == charter::Due::now);
  review.program.does(OpenStart{});
  review.program.does(ShowGoingThrough{review.id});
  CHECK(review.program.state.screen == Screen::going_through);
  CHECK(review.program.state.open == review.id);
  CHECK(review.program.state.focus_key == "going-through/title");
  CHECK(review.passages().size() == review.program.view().sections.size());
  review.program.does(CloseReview{});
  CHECK(review.program.state.screen == Screen::charter);
  Review later("2027-11-01");
  CHECK(due(later.program.state, later.program.kept()) == charter::Due::no);
}

TEST_CASE("going through: what was ticked survives a reload, and counts while it reads so") {
  Review review;
  review.program.does(ShowGoingThrough{});
  review.tick(0);
  review.tick(2);
  CHECK(review.ticked() == 2);
  review.program.flush();
  Program again(review.store, 2, "two", charter::trial::full_catalogue());
  CHECK(is_begun(again.state, review.id));
  again.does(ShowGoingThrough{review.id});
  REQUIRE(again.state.looked_up != nullptr);
  const auto count = [&] {
    int ticked = 0;
    for (const adoption::Passage& one : again.state.looked_up->passages)
      ticked += stands_by(again.state, one) ? 1 : 0;
    return ticked;
  };
  CHECK(count() == 2);
  again.writes("head/product", "OS2nyt");
  CHECK(count() == 1);
  again.writes("head/product", "OS2eksempel");
  CHECK(count() == 2);
}

TEST_CASE("going through: what has changed since the version that stands is told in its section") {
  Review review;
  review.program.does(ShowGoingThrough{});
  for (const adoption::Passage& one : review.passages()) CHECK(one.changes.empty());
  review.program.writes("head/product", "OS2nyt");
  REQUIRE_FALSE(review.passages().front().changes.empty());
  CHECK(review.passages().front().changes.front().field == "head/product");
}

TEST_CASE(
    "going through: it ends with the next day written and a new version, in which the rest is as it was") {
  Review review;
  review.program.does(ShowGoingThrough{});
  review.tick(0);
  CHECK(next_review_day(review.program.state) == "2027-11-23");
  const std::size_t steps = review.program.kept().undo.size();
  review.program.does(EndGoingThrough{});
  CHECK(review.program.state.screen == Screen::adoption);
  CHECK(review.program.text(charter::review_field) == "2027-11-23");
  CHECK(review.program.kept().undo.size() == steps + 1);
  CHECK(review.program.kept().standing.state == adoption::State::changed);
  review.program.does(Adopt{});
  CHECK(review.program.kept().standing.adoption->number == 2);
  CHECK(review.program.kept().standing.state == adoption::State::adopted);
  CHECK_FALSE(is_begun(review.program.state, review.id));
  CHECK(review.program.state.forms.empty());
  CHECK(due(review.program.state, review.program.kept()) == charter::Due::no);
}

TEST_CASE("going through: a day that is not after today is not taken, what is no day neither") {
  Review review;
  review.program.does(ShowGoingThrough{});
  for (const char* day : {"2026-11-23", "2020-01-01", "snart"}) {
    review.program.does(FillForm{slots::next_review, day});
    review.program.does(EndGoingThrough{});
    CHECK(review.program.state.screen == Screen::going_through);
    CHECK(review.program.text(charter::review_field) == "2026-11-01");
    CHECK(review.program.state.focus_key == slots::next_review);
  }
  review.program.does(FillForm{slots::next_review, "2026-11-24"});
  review.program.does(EndGoingThrough{});
  CHECK(review.program.text(charter::review_field) == "2026-11-24");
}

TEST_CASE("going through: two proposals for the day lead to where they are decided") {
  Review review;
  const revisions::RecordSet before = review.program.kept().set;
  const charter::Charter then = charter::view(before).value();
  const auto other = charter::write(before, then, charter::review_field, "2028-01-01", {"Bo", ""});
  review.program.does(Write{charter::review_field, "2028-02-02"});
  revisions::RecordSet theirs = before;
  for (const revisions::Record& record : other.value()) theirs.add(record);
  review.program.does(FilesChosen{{{"bo.kommissorium.json", json::write_charter_file(theirs), ""}}});
  review.program.does(OpenCharter{review.id});
  REQUIRE(review.program.view().conflicts().size() == 1);
  review.program.does(ShowGoingThrough{});
  review.program.does(EndGoingThrough{});
  CHECK(review.program.state.screen == Screen::proposals);
  CHECK(review.program.view().conflicts().size() == 1);
}

TEST_CASE("going through: what is deleted or unknown is not opened") {
  Review review;
  review.program.does(OpenStart{});
  review.program.does(ShowGoingThrough{"nowhere"});
  CHECK(review.program.state.screen == Screen::start);
  review.program.does(DeleteCharter{review.id});
  review.program.does(ShowGoingThrough{review.id});
  CHECK(review.program.state.screen == Screen::start);
  review.program.does(ShowGoingThrough{});
  review.program.does(EndGoingThrough{});
  CHECK(review.program.state.screen == Screen::start);
}

TEST_CASE("going through: a tab that is loaded again comes back to it") {
  Review review;
  review.program.flush();
  State state;
  state.catalogue = charter::trial::full_catalogue();
  state = reduce(std::move(state),
                 Started{.stored = review.store.all(),
                         .seed = "three",
                         .place = review.id + "/" + std::string(going_through_place)},
                 noon)
              .state;
  CHECK(state.screen == Screen::going_through);
  CHECK(state.open == review.id);
}

}  // namespace app_going_through_test
