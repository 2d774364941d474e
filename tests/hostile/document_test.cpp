// SPDX-License-Identifier: MPL-2.0
// Markup is inert: with an attack in a field, the page has exactly the elements and attributes it has with
// harmless letters there. That says more than looking for bad strings.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "../core/outline/documents.h"
#include "../core/writers/markup.h"
#include "core/charter/content.h"
#include "core/charter/field_list.h"
#include "core/json/charter_file.h"
#include "core/text_policy.h"
#include "core/writers/html.h"

namespace hostile_document_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;
using kommissorium::trial::read_markup;

namespace {

/// Each kind of payload of the OWASP cheat sheets on cross-site scripting and its filter evasion, and of
/// strings that are known to upset programs; written for this test.
const std::vector<std::string>& payloads() {
  static const std::vector<std::string> all = {
      "<script>alert(1)</script>",
      "<SCRIPT SRC=//x.example></SCRIPT>",
      "<scr<script>ipt>alert(1)</scr</script>ipt>",
      "\"><script>alert(1)</script>",
      "'><script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      "<img src=\"javascript:alert(1)\">",
      "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">",
      "<svg/onload=alert(1)>",
      "<svg><animate onbegin=alert(1) attributeName=x>",
      "<body onload=alert(1)>",
      "<iframe src=\"data:text/html,<script>alert(1)</script>\">",
      "<a href=\"javascript:alert(1)\">x</a>",
      "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
      "<math><mi xlink:href=\"javascript:alert(1)\">x",
      "<details open ontoggle=alert(1)>",
      "<input autofocus onfocus=alert(1)>",
      "<style>@import 'https://x.example';</style>",
      "<div style=\"background:url(javascript:alert(1))\">",
      "<link rel=stylesheet href=//x.example>",
      "<meta http-equiv=\"refresh\" content=\"0;url=https://x.example\">",
      "<base href=\"https://x.example/\">",
      "<object data=\"x.swf\">",
      "<form action=\"https://x.example\"><button>x",
      "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
      "--><script>alert(1)</script><!--",
      "]]><script>alert(1)</script>",
      "<![CDATA[<script>alert(1)</script>]]>",
      "</title><script>alert(1)</script>",
      "</style><script>alert(1)</script>",
      "</template><script>alert(1)</script>",
      "</article></body></html><script>alert(1)</script>",
      "<template id=\"kommissorium-charter\">kommissorium-1 .end</template>",
      "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
      "&lt;script&gt;alert(1)&lt;/script&gt;",
      "&#60;script&#62;alert(1)&#60;/script&#62;",
      "&#x3C;script>",
      "%3Cscript%3Ealert(1)%3C/script%3E",
      "\\x3cscript\\x3ealert(1)\\x3c/script\\x3e",
      "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
      "<%00script>alert(1)</script>",
      "<\xEF\xBC\x9Cscript\xEF\xBC\x9E",
      "\xC2\xBCscript\xC2\xBE"
      "alert(1)\xC2\xBC/script\xC2\xBE",
      "\" onmouseover=\"alert(1)",
      "' onmouseover='alert(1)",
      "` onmouseover=alert(1)",
      "javascript:/*--></title></style></textarea></script><svg/onload='+/\"/+/onmouseover=1/+/[*/[]/"
      "+alert(1)//'>",
      "{{constructor.constructor('alert(1)')()}}",
      "${alert(1)}",
      "<x xmlns:x=\"https://x.example\" onclick=alert(1)>",
      "<?xml version=\"1.0\"?><x/>",
      "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
      "\xE2\x80\xAE"
      "gnp.exe",
      "\xE2\x81\xA6"
      "a\xE2\x81\xA9 b",
      "a\xE2\x80\x8B"
      "b\xEF\xBB\xBF",
      "a\x01\x02\x0B\x0C\x1B[31m\x7F",
      "Z\xCC\x81\xCC\xA7\xCD\x87\xCC\xBE"
      "algo",
      "😀👨‍👩‍👧‍👦🏳️‍🌈",
      "שלום עולם مرحبا",
      "表ポあA鷗ŒéＢ逍Üßªąñ丂㐀𠀀",
      "undefined",
      "NaN",
      "null",
      "-1",
      "0x0",
      "../../../etc/passwd",
      "' OR 1=1 --",
      "$(touch x)",
      "=HYPERLINK(\"https://x.example\")",
      "%s%n%p",
      "{1}{2}{3}",
      "test\xE2\x80\xA8line\xE2\x80\xA9paragraph\xC2\x85next",
  };
  return all;
}

/// As many letters that mean nothing anywhere; blanks stay where they were.
std::string harmless(std::string_view payload) {
  std::string letters;
  for (const char c : payload) {
    if ((static_cast<unsigned char>(c) & 0xc0u) != 0x80u) letters += c == ' ' ? ' ' : 'x';
  }
  return letters;
}

/// A charter with this text wherever people can write one.
RecordSet filled_with(const std::string& text) {
  Desk desk = new_desk();
  const charter::Charter blank = desk.charter();
  for (const charter::Section& section : blank.sections) {
    for (const charter::Point& point : section.points) {
      switch (point.kind) {
        case charter::PointKind::text:
        case charter::PointKind::long_text:
        case charter::PointKind::clause:
          desk.write(point.field, text);
          break;
        case charter::PointKind::duty: {
          Value::Object answer = explained(text);
          answer["person"] = text;
          answer["follow-up"] = "2027-02-01";
          desk.write(point.field, answer);
          desk.write(point.wording_field, text);
          break;
        }
        case charter::PointKind::responsibility:
          desk.write(point.field, Value::Object{{"answer", "not-relevant"}, {"reason", text}});
          break;
        default:
          break;
      }
    }
  }
  desk.add_duty(text);
  desk.add_section(text, text);
  desk.add_member({{"name", text},
                   {"organisation", text},
                   {"contact", text},
                   {"participation", Value::Object{{"kind", "agreement"}, {"reference", text}}}});
  return desk.set;
}

/// The same in a charter where two people disagree about it.
RecordSet disputed(const std::string& text) {
  Desk anna = new_desk();
  Desk bo = anna.copy("Bo");
  for (const char* field : {"head/product", "agreement/asks", "section/purpose", "duty/quality/text"}) {
    anna.write(field, text + "a");
    bo.write(field, text + "b");
  }
  anna.write("duty/direction", explained(text + "a"));
  bo.write("duty/direction", explained(text + "b"));
  anna.set.unite(bo.set);
  return anna.set;
}

/// Which findings the last annex tells depends on the words; how it is printed does not: by itself, or the
/// rest.
Document annex_alone(Document document, bool annex) {
  const auto begins = std::find_if(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
    const Heading* heading = std::get_if<Heading>(&block);
    return heading != nullptr && heading->text.starts_with("Bilag 2");
  });
  REQUIRE(begins != document.blocks.end());
  if (annex) {
    document.blocks.erase(document.blocks.begin(), begins);
  } else {
    document.blocks.erase(begins, document.blocks.end());
  }
  return document;
}

std::vector<std::string> structure(const RecordSet& set) {
  return read_markup(writers::html_article(annex_alone(document_of(set), false))).tags;
}

std::set<std::string> annex_elements(const RecordSet& set) {
  const auto tags = read_markup(writers::html_article(annex_alone(document_of(set), true))).tags;
  return {tags.begin(), tags.end()};
}

}  // namespace

TEST_CASE("hostile document: an attack in every field changes no element and no attribute") {
  for (const std::string& payload : payloads()) {
    CAPTURE(payload);
    CHECK(structure(filled_with(payload)) == structure(filled_with(harmless(payload))));
    CHECK(structure(disputed(payload)) == structure(disputed(harmless(payload))));
    for (const std::string& element : annex_elements(filled_with(payload)))
      CHECK(annex_elements(filled_with("[navn]")).count(element) == 1);
  }
}

TEST_CASE("hostile document: the words of an attack are still there to read") {
  for (const std::string& payload : payloads()) {
    CAPTURE(payload);
    const std::string wanted = writers::words(titled(text_policy::shown(text_policy::typed(payload))));
    const std::string html = writers::html_article(document_of(filled_with(payload)));
    CHECK(kommissorium::trial::words_of(read_markup(html).text).find(wanted) != std::string::npos);
  }
}

TEST_CASE("hostile document: imported control and direction marks reach no page and no terminal") {
  RecordSet set = new_desk().set;
  set.add(
      revisions::revision("agreement/asks", {}, "a\x01\x0B\x1B\x7F\xC2\x9B\xE2\x80\xAE\xEF\xBF\xBF", "", ""));
  const Document document = document_of(set);
  for (const std::string& output : {writers::html_article(document), writers::plain_text(document)}) {
    CHECK(output.find("a[U+0001][U+000B][U+001B][U+007F][U+009B][U+202E][U+FFFF]") != std::string::npos);
    for (const char c : output) CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\f'));
    CHECK(output.find('\x7F') == std::string::npos);
    CHECK(output.find("\xE2\x80\xAE") == std::string::npos);
  }
}

TEST_CASE("hostile document: the page around the article keeps its structure too") {
  const auto tags = [](const std::string& product) {
    Desk desk = new_desk(GroupKind::steering, product);
    const std::string page = writers::html_page(annex_alone(document_of(desk.set), false), "", "");
    return read_markup(page.substr(page.find("<html"))).tags;
  };
  for (const std::string& payload : payloads()) {
    CAPTURE(payload);
    CHECK(tags("x" + payload) == tags("x" + harmless(payload)));
  }
}

}  // namespace hostile_document_test
