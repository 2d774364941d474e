// SPDX-License-Identifier: MPL-2.0
#include "core/writers/markdown.h"

#include "../outline/documents.h"
#include "markdown_reading.h"
#include "markup.h"

namespace writers_markdown_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;
using kommissorium::trial::as_in_markdown;
using kommissorium::trial::read_markdown;
using kommissorium::trial::words_of;

namespace {

Run run(const char* text) { return {text, Tone::plain, ""}; }

}  // namespace

TEST_CASE("markdown: the whole sample as it stands in a repository") {
  Document document;
  document.kicker = "Kommissorium for styregruppe";
  document.title = "Åse";
  document.status = "Udkast";
  document.footer = "Åse · udkast";
  document.blocks.push_back(Heading{2, "1", "Om gruppen"});
  document.blocks.push_back(
      Facts{{{"Produkt", {run("OS2eksempel\nto linjer")}}, {"Fase", {{"mangler", Tone::missing, ""}}}}});
  document.blocks.push_back(Paragraph{{run("Kort "), {"tekst", Tone::strong, ""}}, "1.1"});
  document.blocks.push_back(List{{{run("et")}, {run("to\nlinjer")}}});
  document.blocks.push_back(List{{{run("tre")}}});
  Table table;
  table.caption = "Pligter";
  table.columns = {"Nr.", "Pligt", ""};
  table.widths = {7, 73, 20};
  table.rows.push_back(
      {{{{run("4.1")}}, {{run("Sætte|retning")}, {run("Forklaring: nej")}}, {{run("Følges")}}}});
  document.blocks.push_back(table);
  document.blocks.push_back(PageBreak{});
  document.blocks.push_back(Heading{3, "", "Underskrifter"});
  document.blocks.push_back(Signatures{{"Anna"}});
  CHECK(writers::markdown(document, "") ==
        "Kommissorium for styregruppe\n\n"
        "# Åse\n\n"
        "**Udkast**\n\n"
        "## 1 Om gruppen\n\n"
        "- **Produkt**\\\n"
        "  OS2eksempel\\\n"
        "  to linjer\n"
        "- **Fase**\\\n"
        "  *mangler*\n\n"
        "**1.1** Kort **tekst**\n\n"
        "- et\n"
        "- to\\\n"
        "  linjer\n\n"
        "<!-- -->\n\n"
        "- tre\n\n"
        "*Pligter*\n\n"
        "| Nr. | Pligt |  |\n"
        "| --- | --- | --- |\n"
        "| 4.1 | Sætte\\|retning<br>Forklaring: nej | Følges |\n\n"
        "---\n\n"
        "### Underskrifter\n\n"
        "- Anna\n\n"
        "Åse · udkast\n");
}

TEST_CASE("markdown: the examples say exactly the words of the outline, in both languages") {
  for (const GroupKind kind : catalogue::every_group) {
    for (const Language language : {Language::danish, Language::english}) {
      const Document document = document_of(example_set(kind, language));
      CHECK(words_of(read_markdown(writers::markdown(document, ""))) ==
            writers::words(as_in_markdown(document)));
    }
  }
}

TEST_CASE("markdown: a table that is named as the heading above it is not named again") {
  Table table;
  table.caption = "Medlemmer";
  table.columns = {"Navn"};
  const Heading same = {2, "2", "Medlemmer"}, other = {3, "2.1", "Andre"};
  CHECK(writers::markdown(of({same, table}), "").ends_with("\n## 2 Medlemmer\n\n| Navn |\n| --- |\n"));
  CHECK(writers::markdown(of({same, other, table}), "").find("*Medlemmer*") != std::string::npos);
}

TEST_CASE("markdown: what it carries stands in one comment at the end, without two hyphens in it") {
  const std::string bytes(3000, '\xFB');  // letters 62 and 63 of base64 all over
  const std::string text = writers::markdown(titled("x"), bytes);
  const std::size_t start = text.find("\n<!-- kommissorium-charter\nkommissorium-1\n");
  REQUIRE(start != std::string::npos);
  CHECK(text.ends_with("\n.end\n-->\n"));
  const std::string inside = text.substr(start + 5, text.rfind("-->") - start - 5);
  CHECK(inside.find("--") == std::string::npos);
}

TEST_CASE("markdown: a row with more cells than there are columns loses none") {
  Table table;
  table.columns = {"A"};
  table.rows.push_back({{{{run("1")}}, {{run("2")}}}});
  const std::string text = writers::markdown(of({table}), "");
  CHECK(text.find("| A |  |\n| --- | --- |\n| 1 | 2 |\n") != std::string::npos);
}

}  // namespace writers_markdown_test
