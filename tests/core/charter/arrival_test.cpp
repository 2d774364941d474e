// SPDX-License-Identifier: MPL-2.0
#include "core/charter/arrival.h"

#include "charters.h"

namespace charter_arrival_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

/// What Bo's copy brings to Anna's.
Arrival bring(Desk& to, const Desk& from) {
  const Charter before = to.charter();
  to.set.unite(from.set);
  return arrival(before, to.charter(), from.set);
}

}  // namespace

TEST_CASE("arrival: a file that is known already brings nothing and names nobody") {
  Desk anna = new_desk();
  anna.write("agreement/asks", "Bestyrelsen");
  const Arrival again = bring(anna, anna.copy("Bo"));
  CHECK(again.fresh == 0);
  CHECK(again.different == 0);
  CHECK(again.equal == 4);  // catalogue, language, product, and what was written
  CHECK(again.authors.empty());
}

TEST_CASE("arrival: new, equal and different places are counted apart, with those who wrote what is new") {
  Desk anna = new_desk();
  anna.write("agreement/asks", "Bestyrelsen");
  Desk bo = anna.copy("Bo");
  Desk cecilie = anna.copy("Cecilie");
  bo.write("head/level", "2");
  bo.write("agreement/asks", "Ingen");
  cecilie.write("duty/quality", followed());
  anna.write("agreement/asks", "Alle");
  bo.set.unite(cecilie.set);
  const Arrival what = bring(anna, bo);
  CHECK(what.fresh == 2);      // level and the duty
  CHECK(what.different == 1);  // who is asked
  CHECK(what.equal == 3);
  CHECK(what.authors == std::vector<std::string>{"Bo", "Cecilie"});
}

TEST_CASE("arrival: a member that came is one place, whatever was written of it") {
  Desk anna = new_desk();
  Desk bo = anna.copy("Bo");
  bo.add_member({{"name", "Dan"}, {"organisation", "Eksempel Kommune"}, {"roles", Value::Array{"member"}}});
  const Arrival what = bring(anna, bo);
  CHECK(what.fresh == 1);
  CHECK(what.different == 0);
}

TEST_CASE("arrival: a member deleted here and changed there is one place that differs") {
  Desk anna = new_desk();
  const std::string id = anna.add_member({{"name", "Dan"}});
  Desk bo = anna.copy("Bo");
  anna.remove("member/" + id);
  bo.write("member/" + id + "/name", "Dan Eksempel");
  const Arrival what = bring(anna, bo);
  CHECK(what.different == 1);
  CHECK(what.fresh == 0);
}

TEST_CASE("arrival: a third proposal differs, too; one that settles them is new") {
  Desk anna = new_desk();
  Desk bo = anna.copy("Bo");
  Desk cecilie = anna.copy("Cecilie");
  anna.write("agreement/asks", "Et");
  bo.write("agreement/asks", "To");
  cecilie.write("agreement/asks", "Tre");
  CHECK(bring(anna, bo).different == 1);
  CHECK(bring(anna, cecilie).different == 1);
  Desk dan = anna.copy("Dan");
  dan.write("agreement/asks", "Fire");
  const Arrival settled = bring(anna, dan);
  CHECK(settled.different == 0);
  CHECK(settled.fresh == 1);
}

}  // namespace charter_arrival_test
