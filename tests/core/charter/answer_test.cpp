// SPDX-License-Identifier: MPL-2.0
#include "core/charter/answer.h"

#include <doctest/doctest.h>

namespace charter_answer_test {

using namespace kommissorium::charter;
using kommissorium::revisions::Value;

TEST_CASE("answer: a followed duty is settled, an open one is not") {
  CHECK(Answer{AnswerKind::followed, "", "", ""}.settled());
  CHECK_FALSE(Answer{}.settled());
}

TEST_CASE("answer: an explanation or irrelevance without a reason that says anything is not settled") {
  for (const AnswerKind kind : {AnswerKind::explained, AnswerKind::not_relevant}) {
    CHECK_FALSE(Answer{kind, "", "", ""}.settled());
    CHECK_FALSE(Answer{kind, " \n\t\xC2\xA0\xE2\x80\x8B", "", ""}.settled());
    CHECK_FALSE(Answer{kind, "", "2027-01-01", "Bo"}.settled());
    CHECK(Answer{kind, "Vi har ingen drift", "", ""}.settled());
  }
}

TEST_CASE("answer: every answer survives being written and read") {
  for (const AnswerKind kind : {AnswerKind::open, AnswerKind::followed}) {
    CHECK(decode_answer(encode({kind, "", "", ""})) == Answer{kind, "", "", ""});
  }
  const Answer not_yet = {AnswerKind::explained, "Ikke endnu", "2027-02-15", "Bo Ærø"};
  CHECK(decode_answer(encode(not_yet)) == not_yet);
  CHECK(encode(not_yet) == Value::Object{{"answer", "explained"},
                                         {"reason", "Ikke endnu"},
                                         {"follow-up", "2027-02-15"},
                                         {"person", "Bo Ærø"}});
  const Answer never = {AnswerKind::not_relevant, "Ingen leverandør", "", ""};
  CHECK(decode_answer(encode(never)) == never);
}

TEST_CASE("answer: what does not belong to the kind is not written, so that nothing unseen is agreed to") {
  CHECK(encode({AnswerKind::followed, "glemt", "2027-01-01", "Bo"}) == Value::Object{{"answer", "followed"}});
  CHECK(encode({AnswerKind::not_relevant, "nej", "2027-01-01", "Bo"}) ==
        Value::Object{{"answer", "not-relevant"}, {"reason", "nej"}});
}

TEST_CASE("answer: anything that is no answer decodes to open") {
  for (const Value& value :
       {Value(), Value("followed"), Value(1), Value(Value::Object{}),
        Value(Value::Object{{"answer", "maybe"}}), Value(Value::Object{{"answer", true}})}) {
    CHECK(decode_answer(value) == Answer{});
  }
}

}  // namespace charter_answer_test
