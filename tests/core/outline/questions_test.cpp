// SPDX-License-Identifier: MPL-2.0
#include "core/outline/questions.h"

#include "documents.h"
#include "places.h"

namespace outline_questions_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;

TEST_CASE("questions: a day is chosen, a choice has its choices, a number is a line of text") {
  Desk desk = new_desk();
  desk.write("head/first-meeting-date", "2027-02-15");
  desk.write("head/level", "2");
  desk.write("meeting/minimum", std::int64_t{4});
  desk.write("agreement/asks", "Styregruppen\nog sekretariatet");
  const Document document = document_of(desk.set);
  CHECK(text_in(document, "head/first-meeting-date") == "15. februar 2027");
  CHECK(control_of(document, "head/first-meeting-date")->kind == ControlKind::date);
  CHECK(text_in(document, "head/level") == "Valg 2");
  CHECK(control_of(document, "head/level")->choices.size() == 2);
  CHECK(control_of(document, "meeting/minimum")->kind == ControlKind::text);
  CHECK(control_of(document, "agreement/asks")->kind == ControlKind::long_text);
  CHECK(control_of(document, "agreement/asks")->label == "Spørgsmål agreement/asks");
}

TEST_CASE("questions: a clause of several paragraphs and a list is one control") {
  Desk desk = new_desk();
  desk.write("section/purpose", "Vi styrer:\n- pengene\n- tiden\n\nOg mødes.");
  const Document document = document_of(desk.set);
  CHECK(wrong_places(document) == "");
  CHECK(text_in(document, "section/purpose") == "Vi styrer:\n\npengenetiden\n\nOg mødes.");
}

TEST_CASE("questions: an own section's title and text can be filled in") {
  Desk desk = new_desk();
  const std::string id = desk.add_section("Fester", "Om sommeren.");
  const Document document = document_of(desk.set);
  CHECK(text_in(document, "section/" + id + "/title") == "Fester");
  CHECK(text_in(document, "section/" + id + "/text") == "Om sommeren.");
  CHECK(wrong_places(document) == "");
}

TEST_CASE("questions: a blank form says what may be chosen, for whoever writes by hand") {
  const Document document = blank_form(new_desk().charter());
  CHECK(says(document, "Valg 1 / Valg 2"));
}

}  // namespace outline_questions_test
