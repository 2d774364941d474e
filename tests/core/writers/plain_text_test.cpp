// SPDX-License-Identifier: MPL-2.0
#include "core/writers/plain_text.h"

#include "../outline/documents.h"

namespace writers_plain_text_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;

namespace {

Run run(const char* text) { return {text, Tone::plain, ""}; }

Document sample() {
  Document document;
  document.kicker = "Kommissorium for styregruppe";
  document.title = "Åse";
  document.status = "Udkast";
  document.footer = "Åse · udkast";
  document.blocks.push_back(Heading{2, "1", "Om gruppen"});
  document.blocks.push_back(
      Facts{{{"Produkt", {run("OS2eksempel\nto linjer")}}, {"Fase", {run("Projekt")}}}});
  document.blocks.push_back(Paragraph{{run("Kort "), {"tekst", Tone::strong, ""}}, "1.1"});
  document.blocks.push_back(List{{{run("et")}, {run("to")}}});
  Table table;
  table.caption = "Pligter";
  table.columns = {"Nr.", "Pligt", "Svar"};
  table.widths = {7, 73, 20};
  table.rows.push_back(
      {{{{run("4.1")}}, {{run("Sætte retning")}, {run("Forklaring: nej")}}, {{run("Følges")}}}});
  document.blocks.push_back(table);
  document.blocks.push_back(PageBreak{});
  document.blocks.push_back(Signatures{{"Anna"}});
  return document;
}

}  // namespace

TEST_CASE("plain text: the whole sample as it is printed") {
  CHECK(writers::plain_text(sample()) ==
        "Kommissorium for styregruppe\n"
        "Åse\n"
        "===\n"
        "Udkast\n"
        "\n"
        "\n"
        "1 Om gruppen\n"
        "------------\n"
        "\n"
        "Produkt:  OS2eksempel\n"
        "          to linjer\n"
        "Fase:     Projekt\n"
        "\n"
        "1.1  Kort tekst\n"
        "\n"
        "- et\n"
        "- to\n"
        "\n"
        "4.1  Sætte retning\n"
        "     Forklaring: nej\n"
        "     Svar: Følges\n"
        "\n"
        "\f\n"
        "\n"
        "________________________________________\n"
        "Anna\n"
        "\n"
        "\n"
        "Åse · udkast\n");
}

TEST_CASE("plain text: a column that says nothing has no line, and an empty line in a cell takes no name") {
  Table table;
  table.columns = {"Navn", "Organisation", "Rolle", "Deltager som"};
  table.rows = {{{{{run("Anna")}}, {{run("")}, {run("Kommune")}}, {{run("")}}, {{run("Frivillig")}}}}};
  CHECK(writers::plain_text(of({table})).find("Anna\nOrganisation: Kommune\nDeltager som: Frivillig\n") !=
        std::string::npos);
}

TEST_CASE("plain text: words come in reading order with one blank between them") {
  CHECK(writers::words(sample()) ==
        "Kommissorium for styregruppe Åse Udkast 1 Om gruppen Produkt OS2eksempel to linjer Fase Projekt 1.1 "
        "Kort tekst "
        "et to Pligter Nr. Pligt Svar 4.1 Sætte retning Forklaring: nej Følges Anna Åse · udkast");
}

TEST_CASE("plain text: no line of an example is wider than 80 characters unless one word is") {
  for (const GroupKind kind : catalogue::every_group) {
    const std::string text = writers::plain_text(document_of(example_set(kind, Language::danish)));
    std::size_t width = 0;
    for (const char c : text) {
      if ((static_cast<unsigned char>(c) & 0xc0u) == 0x80u) continue;
      width = c == '\n' ? 0 : width + 1;
      CHECK(width <= 80);
    }
  }
}

TEST_CASE("plain text: every word of the document is in it") {
  for (const GroupKind kind : catalogue::every_group) {
    const Document document = document_of(example_set(kind, Language::english));
    const std::string text = writers::words(titled(writers::plain_text(document)));
    for (const Paragraph& paragraph : all<Paragraph>(document)) {
      const std::string wanted = writers::words(of({paragraph}));
      CAPTURE(wanted);
      CHECK(text.find(wanted) != std::string::npos);
    }
  }
}

}  // namespace writers_plain_text_test
