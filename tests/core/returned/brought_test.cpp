// SPDX-License-Identifier: MPL-2.0
#include "core/returned/brought.h"

#include "core/adoption/content.h"
#include "core/adoption/deciding.h"
#include "returned.h"

namespace returned_brought_test {

using namespace kommissorium;
using namespace kommissorium::returned;
using namespace kommissorium::returned::trial;

namespace {

RecordSet news_for(const RecordSet& here, const RecordSet& carried) {
  return brought(here, charter::view(here).value(), carried);
}

}  // namespace

TEST_CASE("brought: a value that never stood here comes, and makes two proposals where another stands") {
  Desk here = new_desk();
  Desk there = here.copy("Bo");
  there.write("head/product", "OS2nyt");
  there.write("agreement/asks", "En ny tekst");
  const std::string id = there.add_member({{"name", "Anna Eksempel"}});
  here.set.unite(news_for(here.set, charter::without_history(there.set)));
  const charter::Charter after = here.charter();
  CHECK(after.point("agreement/asks")->value == Value("En ny tekst"));
  CHECK(after.conflicts() == std::vector<std::string>{"head/product"});
  REQUIRE(after.members.size() == 1);
  CHECK(after.members[0].name == "Anna Eksempel");
  CHECK(news_for(here.set, charter::without_history(there.set)).size() == 0);
}

TEST_CASE("brought: what stood here once and was left behind does not come back") {
  Desk here = new_desk();
  here.write("agreement/asks", "Gammelt");
  const std::string id = here.add_member({{"name", "Anna Eksempel"}});
  const RecordSet old = charter::without_history(here.set);
  here.write("head/product", "OS2senere");
  here.write("agreement/asks", "Nyt");
  here.write("member/" + id + "/name", "Anna Prøve");
  CHECK(news_for(here.set, old).size() == 0);
  CHECK(news_for(here.set, charter::without_history(here.set)).size() == 0);
}

TEST_CASE("brought: what some program wrote here and does not fit reads as nothing, and nothing is known") {
  Desk here = new_desk();
  here.set.add(revisions::revision("agreement/asks", {}, 371267, "P1", ""));
  RecordSet carried = charter::without_history(here.set);
  carried.add(revisions::revision("agreement/asks", {}, "", "", ""));
  CHECK(news_for(here.set, carried).size() == 0);
}

TEST_CASE("brought: an adoption comes as it was written, with its answers") {
  Desk here = new_desk();
  RecordSet there = here.set;
  adoption::Meeting meeting;
  meeting.date = "2026-11-23";
  meeting.present = {{"Anna Eksempel", "", ""}};
  const auto adopted = adoption::adopt(there, here.charter(), meeting, {"Anna", "2026-11-23T12:00:00Z"});
  REQUIRE(adopted.ok());
  for (const Record& record : adopted.value()) there.add(record);
  here.set.unite(news_for(here.set, adoption::without_history(there)));
  CHECK(adoption::standing(here.set, here.charter()).state == adoption::State::adopted);
}

}  // namespace returned_brought_test
