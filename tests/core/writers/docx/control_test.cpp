// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/control.h"

#include <doctest/doctest.h>

using namespace kommissorium;
using namespace kommissorium::writers::docx;
using outline::Control;
using outline::ControlKind;

namespace {

std::string of(const Control& control, std::string_view shown = "x") {
  return run_control(control, 7, shown, "<w:r/>", Language::danish);
}
bool has(const std::string& markup, std::string_view piece) {
  return markup.find(piece) != std::string::npos;
}

}  // namespace

TEST_CASE("control: tags are ids, and of longer ones a short form that follows from the id") {
  const std::string member = "member/" + std::string(32, 'a') + "/participation#reference";
  CHECK(member.size() <= 64);
  CHECK(tag_of(member) == member);
  const std::string lasting = "responsibility/" + std::string(80, 'b');
  CHECK(tag_of(lasting).size() == 41);
  CHECK(tag_of(lasting) == tag_of(lasting));
  CHECK(tag_of(lasting) != tag_of(lasting + "#reason"));
}

TEST_CASE("control: a choice lists its labels, each once, a text with choices may be typed too") {
  Control control{
      "a", ControlKind::choice, "Svar", "?", {{"x", "Ja"}, {"y", "Nej"}, {"z", "Ja"}, {"", "Tom"}}, false};
  CHECK(has(of(control),
            "<w:dropDownList><w:listItem w:displayText='Ja' w:value='x'/><w:listItem "
            "w:displayText='Nej' w:value='y'/></w:dropDownList>"));
  control.kind = ControlKind::text;
  CHECK(has(of(control), "<w:comboBox>"));
  control.choices.clear();
  CHECK(has(of(control), "<w:text/>"));
  control.kind = ControlKind::long_text;
  CHECK(has(of(control), "<w:text w:multiLine='1'/>"));
  CHECK(
      has(block_control(control, 8, "<w:p/>"), "<w:richText/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent>"));
}

TEST_CASE("control: a day is written as it is shown") {
  const Control day{"a", ControlKind::date, "Dag", "?", {}, false};
  CHECK(has(of(day, "15. februar 2027"), "<w:dateFormat w:val='d. MMMM yyyy'/><w:lid w:val='da-DK'/>"));
  CHECK(has(of(day, "15-02-2027"), "<w:dateFormat w:val='dd-MM-yyyy'/>"));
}

TEST_CASE("control: only an empty one shows a placeholder, and its name cannot break out") {
  Control control{"a", ControlKind::text, "Et \"navn\" & 'to'", "?", {}, false};
  CHECK_FALSE(has(of(control), "showingPlcHdr"));
  CHECK(
      has(of(control),
          "<w:alias w:val='Et &quot;navn&quot; &amp; &apos;to&apos;'/><w:tag w:val='a'/><w:id w:val='7'/>"));
  control.empty = true;
  CHECK(has(of(control), "<w:id w:val='7'/><w:showingPlcHdr/><w:text/>"));
}
