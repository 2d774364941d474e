// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/runs.h"

#include <doctest/doctest.h>

namespace docx_runs_test {

using namespace kommissorium;
using namespace kommissorium::writers::docx;
using outline::Run;
using outline::Tone;

TEST_CASE("runs: line ends and tabs are elements, blanks stay, nothing is no run") {
  CHECK(run_markup("a\nb\tc", "") ==
        "<w:r><w:t xml:space='preserve'>a</w:t><w:br/><w:t xml:space='preserve'>b</w:t><w:tab/>"
        "<w:t xml:space='preserve'>c</w:t></w:r>");
  CHECK(run_markup("a\r\nb\rc", "").find("a</w:t><w:br/><w:t xml:space='preserve'>b</w:t><w:br/>") !=
        std::string::npos);
  CHECK(run_markup(" & ", "Strong") ==
        "<w:r><w:rPr><w:rStyle w:val='Strong'/></w:rPr><w:t xml:space='preserve'> &amp; </w:t></w:r>");
  CHECK(run_markup("", "Strong").empty());
}

TEST_CASE("runs: only addresses that are safe become links, each with one relationship") {
  const outline::Document document;
  RunWriter writer(document);
  const std::string markup = writer.runs({{"a", Tone::plain, "https://www.example.org/?a=1&b=2"},
                                          {"b", Tone::plain, "https://www.example.org/?a=1&b=2"},
                                          {"c", Tone::plain, "javascript:alert(1)"},
                                          {"d", Tone::plain, "file:///x"}});
  CHECK(writer.links() == std::vector<std::string>{"https://www.example.org/?a=1&b=2"});
  CHECK(markup.find("<w:hyperlink r:id='rId101'") != markup.rfind("<w:hyperlink r:id='rId101'"));
  CHECK(markup.find("javascript") == std::string::npos);
}

TEST_CASE("runs: neighbours of one control stand in one, and a control that is not there is none") {
  outline::Document document;
  document.controls = {{"x", outline::ControlKind::text, "X", "?", {}, false}};
  RunWriter writer(document);
  Run one{"a", Tone::plain, ""}, two{"b", Tone::strong, ""}, unknown{"c", Tone::plain, ""};
  one.control = two.control = "x";
  unknown.control = "y";
  const std::string markup = writer.runs({one, two, unknown});
  CHECK(markup.find("<w:sdt>") == markup.rfind("<w:sdt>"));
  CHECK(markup.ends_with("/><w:r><w:t xml:space='preserve'>c</w:t></w:r>"));
  CHECK(markup.find("'>b</w:t>") < markup.find("</w:sdtContent></w:sdt><w:bookmarkEnd "));
}

}  // namespace docx_runs_test
