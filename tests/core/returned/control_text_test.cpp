// SPDX-License-Identifier: MPL-2.0
#include "core/returned/control_text.h"

#include "tests/core/outline/documents.h"
#include "tests/core/outline/places.h"

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;
using returned::control_texts;
using returned::ControlText;
using returned::reads_the_same;

namespace {

ControlText text_called(const Document& document, std::string_view id) {
  for (ControlText& one : control_texts(document)) {
    if (one.id == id) return one;
  }
  return {};
}

}  // namespace

TEST_CASE("control text: layout does not count, words do") {
  CHECK(reads_the_same("", " \n\t"));
  CHECK(reads_the_same("a  b\n\n\nc ", "a b\nc"));
  CHECK(reads_the_same("- a\n- b", "a\n\xE2\x80\xA2 b"));
  CHECK(
      reads_the_same("a\xC2\xA0"
                     "b",
                     "a b"));
  CHECK(reads_the_same("\xE2\x80\xAEx", "[U+202E]x"));
  CHECK(reads_the_same("a\r\nb", "a\nb"));
  CHECK_FALSE(reads_the_same("a b", "ab"));
  CHECK_FALSE(reads_the_same("a\nb", "a b"));
  CHECK_FALSE(reads_the_same("a", "A"));
  CHECK_FALSE(reads_the_same("-a", "a"));
}

TEST_CASE("control text: every control of a document with what it shows") {
  Desk desk = new_desk();
  desk.write("duty/quality", explained("Vi venter"));
  desk.write("section/purpose", "Et.\n\nTo\n- a\n- b\n\nTre");
  desk.add_member({{"name", "Anna Eksempel"}});
  for (const Document& document : {document_of(desk.set), blank_form(desk.charter())}) {
    const std::vector<ControlText> texts = control_texts(document);
    REQUIRE(texts.size() == document.controls.size());
    for (std::size_t at = 0; at < texts.size(); ++at) {
      CAPTURE(texts[at].id);
      CHECK(texts[at].id == document.controls[at].id);
      CHECK(reads_the_same(texts[at].text, text_in(document, texts[at].id)));
      CHECK(texts[at].empty == document.controls[at].empty);
    }
    CHECK(text_called(document, "section/purpose").text == "Et.\n\nTo\n\n- a\n- b\n\nTre");
    CHECK(text_called(document, "duty/quality#reason").text == "Vi venter");
    CHECK(text_called(document, "duty/direction").empty);
  }
  CHECK_FALSE(text_called(blank_form(desk.charter()), "member/new-1/name").placeholder.empty());
}
