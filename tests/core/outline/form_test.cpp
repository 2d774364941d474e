// SPDX-License-Identifier: MPL-2.0
#include "core/outline/form.h"

#include <algorithm>

#include "core/charter/members.h"
#include "documents.h"
#include "places.h"

namespace outline_form_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;

TEST_CASE("form: values stand in a sentence as runs of their own") {
  Run day{"15. februar 2027", Tone::muted, ""};
  day.control = "duty/x#follow-up";
  const Runs runs = filled("Den {1} af {2}.", {day, {"{1}", Tone::muted, ""}}, Tone::muted);
  CHECK(text_of(runs) == "Den 15. februar 2027 af {1}.");
  REQUIRE(runs.size() == 5);
  CHECK(runs[1] == day);
  CHECK(runs[0].control.empty());
}

TEST_CASE("form: nothing is filled in where proposals differ or where nothing can be seen") {
  const charter::Charter charter = new_desk().charter();
  Form form(charter, false);
  CHECK(form.place({"", Tone::plain, ""}, control("a", ControlKind::text, "A", "?")).control.empty());
  form.closed = true;
  CHECK(form.place({"x", Tone::plain, ""}, control("a", ControlKind::text, "A", "?")).control.empty());
  CHECK(form.controls.empty());
  form.closed = false;
  CHECK(form.empty_place({"x", Tone::missing, ""}, control("a", ControlKind::text, "A", "?")).control == "a");
  CHECK(form.controls.front().empty);
}

TEST_CASE("form: a long question has a label that Word keeps") {
  const std::string label = control("a", ControlKind::text, std::string(300, 'a'), "").label;
  CHECK(label.size() <= 64);
}

TEST_CASE("form: every value in force of every example can be filled in, each in one place") {
  for (const catalogue::GroupKind kind : catalogue::every_group) {
    for (const Language language : {Language::danish, Language::english}) {
      const RecordSet set = example_set(kind, language);
      const Document document = document_of(set);
      CHECK(wrong_places(document) == "");
      CHECK(wrong_places(blank_form(charter::view(set).value())) == "");
      const charter::Charter viewed = charter::view(set).value();
      for (const charter::Section& section : viewed.sections) {
        for (const charter::Point& point : section.points) {
          CAPTURE(point.field);
          if (point.value.is_null() || point.field == "head/language") continue;
          CHECK(control_of(document, point.field) != nullptr);
        }
      }
      for (const charter::Member& member : viewed.members)
        CHECK(text_in(document, "member/" + member.id + "/name") == member.name);
    }
  }
}

TEST_CASE("form: a duty's answer, reason, day and person are controls of their own") {
  Desk desk = new_desk();
  Value::Object answer = explained("Kravene aftales i januar.");
  answer["follow-up"] = "2027-02-15";
  answer["person"] = "Bo";
  desk.write("duty/quality", answer);
  const std::string own = desk.add_duty("Holde en sommerfest");
  const Document document = document_of(desk.set);
  CHECK(wrong_places(document) == "");
  CHECK(text_in(document, "duty/quality") == "Forklares");
  CHECK(text_in(document, "duty/quality#reason") == "Kravene aftales i januar.");
  CHECK(text_in(document, "duty/quality#follow-up") == "15. februar 2027");
  CHECK(text_in(document, "duty/quality#person") == "Bo");
  CHECK(text_in(document, "duty/quality/text") == "");  // the catalogue's wording stands
  CHECK(text_in(document, "duty/" + own + "/text") == "Holde en sommerfest");
  const Control* choice = control_of(document, "duty/quality");
  REQUIRE(choice != nullptr);
  REQUIRE(choice->choices.size() == 3);
  CHECK(choice->choices[1] == Control::Choice{"explained", "Forklares"});
  CHECK_FALSE(choice->empty);
  CHECK(control_of(document, "duty/direction")->empty);
}

TEST_CASE("form: a point with two proposals cannot be filled in") {
  Desk anna = new_desk();
  Desk bo = anna.copy("Bo");
  anna.write("duty/direction", followed());
  bo.write("duty/direction", explained("Nej"));
  anna.write("section/purpose", "A");
  bo.write("section/purpose", "B");
  anna.set.unite(bo.set);
  const Document document = document_of(anna.set);
  CHECK(wrong_places(document) == "");
  CHECK(control_of(document, "duty/direction") == nullptr);
  CHECK(control_of(document, "section/purpose") == nullptr);
  CHECK(control_of(document, "duty/quality") != nullptr);
}

TEST_CASE("form: a blank charter asks every question and complains of nothing") {
  for (const catalogue::GroupKind kind : catalogue::every_group) {
    for (const Language language : {Language::danish, Language::english}) {
      Desk desk = new_desk(kind, "", full_catalogue());
      const Document document = blank_form(desk.charter(language));
      CHECK(wrong_places(document) == "");
      CHECK(document.status == (language == Language::danish ? "Til udfyldelse" : "To be filled in"));
      for (const charter::Section& section : desk.charter().sections) {
        for (const charter::Point& point : section.points) {
          CAPTURE(point.field);
          if (point.field == "head/language") continue;
          const Control* control = control_of(document, point.field);
          REQUIRE(control != nullptr);
          const bool answered_to =
              point.kind == charter::PointKind::duty || point.kind == charter::PointKind::responsibility;
          if (point.kind != charter::PointKind::clause) CHECK(control->empty);
          for (const std::string_view part : {"#reason", "#follow-up", "#person"})
            CHECK((control_of(document, point.field + std::string(part)) != nullptr) == answered_to);
        }
      }
      for (const std::string_view part : charter::member_parts)
        CHECK(control_of(document, "member/new-8/" + std::string(part)) != nullptr);
      CHECK(control_of(document, "member/new-8/participation#reference") != nullptr);
      for (const std::string_view complaint : {"Mangler", "Ikke udfyldt", "No answer", "Not filled in"})
        CHECK_FALSE(says(document, complaint));
    }
  }
}

TEST_CASE("form: values that are there already stand in the blank charter") {
  Desk desk = new_desk();
  desk.write("head/product", "OS2eksempel");
  const std::string member = desk.add_member({{"name", "Anna"}});
  const Document document = blank_form(desk.charter());
  CHECK(text_in(document, "head/product") == "OS2eksempel");
  CHECK(text_in(document, "member/" + member + "/name") == "Anna");
  CHECK(wrong_places(document) == "");
}

TEST_CASE("form: where it is asked for, what may be missing and is has its place, and nothing else is said") {
  Desk desk = new_desk();
  const std::string member = desk.add_member({{"name", "Anna"}});
  desk.write("duty/quality", explained("Vi venter"));
  const charter::Charter charter = desk.charter();
  const Document silent = from_charter(charter, "", "2026-11-24");
  Document asking = from_charter(charter, "", "2026-11-24", {}, Empty::asked_for);
  CHECK(wrong_places(asking) == "");
  for (const std::string& id : {std::string("agreement/asks"), std::string("duty/direction#reason"),
                                std::string("duty/quality#follow-up"), std::string("duty/quality#person"),
                                "member/" + member + "/organisation", "member/" + member + "/roles"}) {
    CAPTURE(id);
    REQUIRE(control_of(asking, id) != nullptr);
    CHECK(control_of(asking, id)->empty);
    CHECK(control_of(silent, id) == nullptr);
  }
  const auto is_asked = [&silent](const Runs& runs) {
    return std::any_of(runs.begin(), runs.end(), [&silent](const Run& run) {
      return !run.control.empty() && control_of(silent, run.control) == nullptr;
    });
  };
  for (Block& block : asking.blocks) {
    if (auto* facts = std::get_if<Facts>(&block))
      std::erase_if(facts->facts, [&](const Facts::Fact& one) { return is_asked(one.value); });
    if (auto* table = std::get_if<Table>(&block)) {
      for (Table::Row& row : table->rows) {
        for (std::vector<Runs>& cell : row.cells) std::erase_if(cell, is_asked);
      }
    }
  }
  CHECK(writers::words(asking) == writers::words(silent));
}

TEST_CASE("form: a text that stands as it was adopted asks for nothing that may be missing") {
  const Desk desk = new_desk();
  adoption::Standing adopted;
  adopted.state = adoption::State::adopted;
  adopted.adoption = adoption::Adoption();
  const charter::Charter charter = desk.charter();
  CHECK(from_charter(charter, "", "2026-11-24", adopted, Empty::asked_for) ==
        from_charter(charter, "", "2026-11-24", adopted));
}

}  // namespace outline_form_test
