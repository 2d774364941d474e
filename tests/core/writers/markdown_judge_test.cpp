// SPDX-License-Identifier: MPL-2.0
// What a program that is not ours makes of our Markdown: cmark-gfm, the parser that GitHub's is made from.
#ifndef __EMSCRIPTEN__
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>

#include "../outline/documents.h"
#include "core/writers/markdown.h"
#include "markdown_reading.h"
#include "markup.h"
#include "tests/platform/files/folder.h"
#include "tests/support/random_document.h"

namespace writers_markdown_judge_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;
using kommissorium::trial::as_in_markdown;
using kommissorium::trial::Folder;
using kommissorium::trial::read_markup;
using kommissorium::trial::words_of;

namespace {

std::string answer_of(const std::string& command) {
  std::string answer;
  FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  char part[4096];
  for (std::size_t read = 0; (read = fread(part, 1, sizeof part, pipe)) > 0;) answer.append(part, read);
  INFO("without cmark-gfm there is no judge: scripts/setup core");
  REQUIRE(pclose(pipe) == 0);
  return answer;
}

/// Without comments, and with empty elements written as our strict reader knows them.
std::string simplified(std::string html) {
  for (std::size_t at = 0; (at = html.find("<!--", at)) != std::string::npos;)
    html.erase(at, html.find("-->", at) + 3 - at);
  for (std::size_t at = 0; (at = html.find("<br />", at)) != std::string::npos;) html.replace(at, 6, "<br>");
  for (std::size_t at = 0; (at = html.find("<hr />", at)) != std::string::npos;) html.erase(at, 6);
  return html;
}

std::string as_html(const std::string& markdown) {
  const Folder folder;
  folder.store("page.md", markdown);
  return simplified(
      answer_of("cmark-gfm --unsafe -e table -e strikethrough -e autolink -e tasklist -e footnotes '" +
                folder.file("page.md") + "'"));
}

/// A document with this text in every place a text can stand.
Document full_of(const std::string& text) {
  const Runs runs = {{text, Tone::plain, ""}, {"x", Tone::muted, ""}, {text, Tone::strong, ""}};
  Document document;
  document.kicker = document.title = document.status = document.footer = text;
  Table table;
  table.caption = text;
  table.columns = {"", text};
  table.rows = {{{{runs}, {runs, {{text, Tone::missing, ""}}}}}, {{{{{text, Tone::plain, ""}}}, {}}}};
  document.blocks = {Heading{2, "1", text},
                     Paragraph{{{text, Tone::plain, ""}}, ""},
                     Paragraph{runs, "1.1"},
                     Paragraph{{{"x\n" + text + "\nx", Tone::plain, ""}}, ""},
                     List{{{{text, Tone::plain, ""}}, runs}},
                     Facts{{{text, runs}}},
                     Heading{3, "", "Tabel"},  // else the caption would not be said
                     table,
                     PageBreak{},
                     Heading{3, "", text},
                     Signatures{{text, text}}};
  return document;
}

}  // namespace

TEST_CASE("markdown judge: another parser reads the words of random documents") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    const Document document = laws::random_document(seed);
    const std::string html = as_html(writers::markdown(document, ""));
    REQUIRE(words_of(read_markup(html).text) == writers::words(as_in_markdown(document)));
  }
}

TEST_CASE("markdown judge: what looks like markup changes no element") {
  const auto tags = [](const std::string& text) {
    return read_markup(as_html(writers::markdown(full_of(text), ""))).tags;
  };
  // Letters and a sign may need another way to stand out, but stand out as the same element.
  const std::vector<std::string> harmless = tags("xxx");
  for (const char* attack : {"# x",
                             "###### x ######",
                             "- x",
                             "* x",
                             "+ x",
                             "1. x",
                             "1) x",
                             "> x",
                             "> [!NOTE] x",
                             "    x",
                             "\tx",
                             "---",
                             "***",
                             "===",
                             "- [ ] x",
                             "```x```",
                             "~~~",
                             "`x`",
                             "**x**",
                             "__x__",
                             "_x_",
                             "~x~",
                             "~~x~~",
                             "[x](https://x.example)",
                             "![x](https://x.example)",
                             "[x]: https://x.example",
                             "[^1]: x",
                             "[^1]",
                             "<b>x</b>",
                             "<script>alert(1)</script>",
                             "<!-- x",
                             "-->",
                             "<?x?>",
                             "<https://x.example>",
                             "https://x.example",
                             "http://x.example",
                             "www.x.example",
                             "a@x.example",
                             "mailto:a@x.example",
                             "xmpp:a@x.example",
                             "ftp://x.example",
                             "| x | x |",
                             "|---|---|",
                             ":-:",
                             "x|x",
                             "\\|",
                             "\\\\|",
                             "\\",
                             "x\\",
                             "&lt;",
                             "&#60;",
                             "&copy;",
                             "*",
                             "**",
                             "_",
                             "x*",
                             "*x",
                             "(x)",
                             "x:",
                             "\xC2\xA0x\xC2\xA0",
                             "\xE2\x80\x94",
                             "{{ x }}",
                             "$x$",
                             "$$x$$",
                             ":smile:",
                             "@x",
                             "#1",
                             "</div>",
                             "<br>",
                             "`",
                             "``x`",
                             "]",
                             "](x)",
                             "[[x]]",
                             "<a href=\"x\">x</a>",
                             "x  ",
                             "\n\nx",
                             "<div>\n\nx"}) {
    CAPTURE(attack);
    std::vector<std::string> found = tags(attack);
    std::vector<std::string> wanted = harmless;
    for (auto* list : {&found, &wanted}) {  // breaks are ours: they follow the line ends of the text
      list->erase(std::remove_if(list->begin(), list->end(), [](const auto& tag) { return tag == "br"; }),
                  list->end());
    }
    CHECK(found == wanted);
  }
}
}  // namespace writers_markdown_judge_test
#endif
