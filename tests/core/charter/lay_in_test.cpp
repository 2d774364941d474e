// SPDX-License-Identifier: MPL-2.0
#include "core/charter/lay_in.h"

#include "charters.h"

namespace charter_lay_in_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

struct Laid {
  IdSource ids{"seed", 0};
  RecordSet set = create({GroupKind::steering, Language::danish, {}, {}}, small_catalogue(), ids, {});

  Charter charter() const { return view(set).value(); }
  bool in(const std::string& field, const std::string& text) {
    Result<std::vector<Record>> records = lay_in(set, charter(), field, text, {"Anna", ""});
    if (!records.ok()) return false;
    for (Record& record : std::move(records).value()) set.add(std::move(record));
    return true;
  }
  std::string text(const std::string& field) const { return *charter().point(field)->value.text(); }
};

}  // namespace

TEST_CASE("lay in: a clause's standard text gives way, what the group wrote stays above") {
  Laid laid;
  REQUIRE(laid.in("section/purpose", " Vi styrer OS2eksempel. "));
  CHECK(laid.text("section/purpose") == "Vi styrer OS2eksempel.");
  REQUIRE(laid.in("section/purpose", "Og følger det."));
  CHECK(laid.text("section/purpose") == "Vi styrer OS2eksempel.\n\nOg følger det.");
  REQUIRE(laid.in("agreement/asks", "Bestyrelsen"));
  CHECK(laid.text("agreement/asks") == "Bestyrelsen");
}

TEST_CASE("lay in: a duty said in the same words is followed, in other words it is reworded, too") {
  Laid laid;
  REQUIRE(laid.in("duty/direction", "sætte retning;"));
  CHECK(laid.charter().point("duty/direction")->answer.kind == AnswerKind::followed);
  CHECK_FALSE(laid.charter().point("duty/direction")->reworded);
  REQUIRE(laid.in("duty/quality", "Stille høje krav,"));
  CHECK(laid.charter().point("duty/quality")->label == "Stille høje krav");
  CHECK(laid.charter().point("duty/quality")->answer.kind == AnswerKind::followed);
}

TEST_CASE("lay in: an answer that was given stays") {
  Laid laid;
  const auto explained = write(laid.set, laid.charter(), "duty/quality",
                               encode(Answer{AnswerKind::explained, "Ikke endnu", "", ""}), {});
  REQUIRE(explained.ok());
  for (const Record& record : explained.value()) laid.set.add(record);
  REQUIRE(laid.in("duty/quality", "Stille høje krav"));
  CHECK(laid.charter().point("duty/quality")->answer.kind == AnswerKind::explained);
}

TEST_CASE("lay in: nowhere, and where two proposals stand, nothing is written") {
  Laid laid;
  CHECK_FALSE(laid.in("duty/nothing", "x"));
  laid.set.add(revisions::revision("agreement/asks", {}, "A", "", ""));
  laid.set.add(revisions::revision("agreement/asks", {}, "B", "", ""));
  CHECK_FALSE(laid.in("agreement/asks", "C"));
  CHECK_FALSE(laid.in("agreement/asks", std::string(70'000, 'x')));
}

}  // namespace charter_lay_in_test
