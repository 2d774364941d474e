// SPDX-License-Identifier: MPL-2.0
#include "core/charter/choose_answer.h"

#include "charters.h"

namespace charter_choose_answer_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

Answer chosen(const Desk& desk, AnswerKind kind) {
  const Charter charter = desk.charter();
  return choose_answer(charter.history, *charter.point("duty/quality"), kind);
}

revisions::Value not_yet() {
  return encode({AnswerKind::explained, "Vi venter", "2027-02-15", "Bo Eksempel"});
}

}  // namespace

TEST_CASE("choosing an answer: a point nobody wrote at gets the bare answer") {
  const Desk desk = new_desk();
  CHECK(chosen(desk, AnswerKind::explained) == Answer{AnswerKind::explained, "", "", ""});
  CHECK(chosen(desk, AnswerKind::followed) == Answer{AnswerKind::followed, "", "", ""});
}

TEST_CASE("choosing an answer: the reason stays while the answer needs one") {
  Desk desk = new_desk();
  desk.write("duty/quality", not_yet());
  CHECK(chosen(desk, AnswerKind::not_relevant).reason == "Vi venter");
}

TEST_CASE("choosing an answer: back at an earlier one, everything that was written with it is there") {
  Desk desk = new_desk();
  desk.write("duty/quality", not_yet());
  for (const AnswerKind between : {AnswerKind::followed, AnswerKind::open, AnswerKind::not_relevant}) {
    desk.write("duty/quality", encode(chosen(desk, between)));
    CHECK(chosen(desk, AnswerKind::explained) ==
          Answer{AnswerKind::explained, "Vi venter", "2027-02-15", "Bo Eksempel"});
  }
}

TEST_CASE("choosing an answer: a reason that was emptied on purpose does not come back by itself") {
  Desk desk = new_desk();
  desk.write("duty/quality", not_yet());
  desk.write("duty/quality", encode({AnswerKind::explained, "", "", ""}));
  CHECK(chosen(desk, AnswerKind::not_relevant).reason.empty());
}

TEST_CASE("choosing an answer: settling two proposals keeps what one of them gave as reason") {
  Desk anna = new_desk();
  Desk bo = anna.copy("Bo");
  anna.write("duty/quality", encode({AnswerKind::followed, "", "", ""}));
  bo.write("duty/quality", not_yet());
  anna.set.unite(bo.set);
  REQUIRE(anna.point("duty/quality").state == PointState::conflict);
  CHECK(chosen(anna, AnswerKind::explained).reason == "Vi venter");
  CHECK(chosen(anna, AnswerKind::followed) == Answer{AnswerKind::followed, "", "", ""});
}

}  // namespace charter_choose_answer_test
