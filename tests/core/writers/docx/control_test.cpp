// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/control.h"

#include <doctest/doctest.h>

namespace docx_control_test {

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
  CHECK(has(of(control), "<w:id w:val='7'/><w:showingPlcHdr/><w:richText/>"));
}

TEST_CASE("control: each is held by a bookmark with a name of its own that Word takes") {
  const Control control{"duty/x#reason", ControlKind::text, "Begrundelse", "?", {}, false};
  const std::string name = bookmark_of(control.id);
  CHECK(name != bookmark_of("duty/x"));
  CHECK(name.size() <= 40);
  CHECK(name.find_first_not_of("_abcdefghijklmnopqrstuvwxyz0123456789") == std::string::npos);
  CHECK(name.front() == '_');  // hidden from people
  const std::string start = "<w:bookmarkStart w:id='1000007' w:name='" + name + "'/>";
  for (const std::string& markup : {of(control), block_control(control, 7, "<w:p/>")}) {
    CHECK(markup.starts_with(start + "<w:sdt>"));
    CHECK(markup.ends_with("</w:sdt><w:bookmarkEnd w:id='1000007'/>"));
  }
}

TEST_CASE("control: what LibreOffice would garble as plain text is a control of the rich kind") {
  Control control{"a", ControlKind::text, "Tekst", "?", {}, false};
  for (const ControlKind kind : {ControlKind::text, ControlKind::long_text}) {
    control.kind = kind;
    for (const char* shown : {"", "Æblegrød – 25 €", "Ελλάδα", "Россия", "e\xCC\x81 … “x”"}) {
      CAPTURE(shown);
      CHECK(has(of(control, shown), "<w:text"));
    }
    for (const char* shown : {"en\nto", "שלום", "漢字", "Ａ", "😀", "\xE2\x84\xA7", "\xE2"}) {
      CAPTURE(shown);
      CHECK(has(of(control, shown), "<w:richText/>"));
      CHECK_FALSE(has(of(control, shown), "<w:text"));
    }
  }
  control.kind = ControlKind::date;
  CHECK_FALSE(has(of(control, "en\nto"), "<w:richText/>"));
}

}  // namespace docx_control_test
