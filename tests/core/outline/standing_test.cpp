// SPDX-License-Identifier: MPL-2.0
#include "core/outline/standing.h"

#include "../adoption/meetings.h"
#include "core/adoption/content.h"
#include "core/adoption/thaw.h"
#include "documents.h"

namespace outline_standing_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;
using kommissorium::outline::Document;
using kommissorium::outline::trial::all;
using kommissorium::outline::trial::headings;
using kommissorium::outline::trial::lines_of;
using kommissorium::outline::trial::says;

namespace {

Document document_of(const Desk& desk) {
  const charter::Charter charter = desk.charter();
  return outline::from_charter(charter, charter::digest(charter), "2026-11-30", standing_of(desk));
}

std::vector<std::string> lines_to_sign(const Document& document) {
  std::vector<std::string> names;
  for (const outline::Signatures& one : all<outline::Signatures>(document))
    names.insert(names.end(), one.names.begin(), one.names.end());
  return names;
}

}  // namespace

TEST_CASE("outline of standing: a draft has lines for every member and not a word of adoption") {
  const Desk desk = group();
  const Document document = document_of(desk);
  CHECK(document.status == "Udkast");
  CHECK(lines_to_sign(document) == std::vector<std::string>{"Anna Eksempel, Eksempel Kommune", "Bo Prøve"});
  CHECK_FALSE(says(document, "vedtaget på mødet"));
  CHECK(document == outline::from_charter(desk.charter(), charter::digest(desk.set), "2026-11-30"));
}

TEST_CASE("outline of standing: adopted in status, footer and on the signature page, with who was present") {
  Desk desk = group(GroupKind::coordination);
  Meeting meeting = meeting_of(desk);
  meeting.place = "Prøveby Rådhus";
  adopt(desk, meeting);
  const Document document = document_of(desk);
  CHECK(document.status == "Udgave 1, vedtaget 23-11-2026");
  CHECK(document.footer == "Koordinationsgruppen for OS2eksempel · udgave 1, vedtaget 23-11-2026 · " +
                               charter::label(charter::digest(desk.set)));
  CHECK(says(document, "Udgave 1 er vedtaget på mødet den 23. november 2026, Prøveby Rådhus."));
  CHECK(says(document, "Til stede Anna Eksempel, Eksempel Kommune Bo Prøve"));
  CHECK(says(document, "Kontroltal: " + charter::compare(charter::digest(desk.set))));
  CHECK(lines_to_sign(document).empty());  // everybody was there
}

TEST_CASE("outline of standing: answers with how and where they are kept, lines for those who are silent") {
  Desk desk = group(GroupKind::coordination);
  desk.add_member({{"name", "Cecilie Tavs"}});
  adopt(desk, "Anna Eksempel");
  Approval no = answer_of(desk, "Bo Prøve", Verdict::refused, "Punkt 4.1 er for vagt.");
  no.reference = "mail af 24-11-2026";
  give(desk, no);
  const Document document = document_of(desk);
  CHECK(document.status == "Udgave 1, vedtaget 23-11-2026, med en afvisning");
  CHECK(says(document,
             "Bo Prøve Afvist: Punkt 4.1 er for vagt. Skriftligt, ligger her: mail af 24-11-2026 "
             "24-11-2026"));
  CHECK(lines_to_sign(document) == std::vector<std::string>{"Cecilie Tavs"});
}

TEST_CASE("outline of standing: two answers of one person are both printed, and that they contradict") {
  Desk desk = group(GroupKind::expert);
  adopt(desk, "Anna Eksempel");
  Desk other = desk.copy("bo");
  give(desk, answer_of(desk, "Bo Prøve"));
  give(other, answer_of(other, "Bo Prøve", Verdict::refused, "Nej"));
  desk.set.unite(other.set);
  CHECK(says(document_of(desk), "Der er skrevet to forskellige svar; kun ét kan gælde."));
}

TEST_CASE("outline of standing: a steering group's board has a line until it has spoken") {
  Desk desk = group();
  adopt(desk);
  CHECK(lines_to_sign(document_of(desk)) == std::vector<std::string>{"For bestyrelsen"});
  Approval word = answer_of(desk, "Dorte Formand, OS2");
  word.role = Role::board;
  word.way = Way::meeting;
  give(desk, word);
  const Document document = document_of(desk);
  CHECK(lines_to_sign(document).empty());
  CHECK(says(document,
             "Bestyrelsens godkendelse Navn Svar Hvordan Dato Dorte Formand, OS2 Godkendt På et møde"));
  CHECK(document.status == "Udgave 1, vedtaget 23-11-2026");
}

TEST_CASE("outline of standing: after a change it says so before the meeting, and asks to be signed again") {
  Desk desk = group(GroupKind::coordination);
  adopt(desk);
  desk.write("head/product", "OS2nyt");
  Document document = document_of(desk);
  CHECK(document.status == "Ændret siden udgave 1, vedtaget 23-11-2026");
  CHECK(says(document, "Vedtagelse Teksten er ændret siden udgave 1. Det, der står her, er ikke vedtaget."));
  CHECK(lines_to_sign(document).size() == 2);
  reopen(desk, "Ny lov");
  document = document_of(desk);
  CHECK(says(document, "Gruppen har genåbnet udgave 1."));
  CHECK(says(document, "Begrundelse: Ny lov"));
  CHECK(lines_to_sign(document).size() == 2);
}

TEST_CASE("outline of standing: what was changed or reopened is signed once, and not for the text before") {
  Desk desk = group();
  desk.add_member({{"name", "Cecilie Tavs"}});
  adopt(desk, "Anna Eksempel");
  CHECK(lines_to_sign(document_of(desk)) ==
        std::vector<std::string>{"Bo Prøve", "Cecilie Tavs", "For bestyrelsen"});
  const std::vector<std::string> everybody = {"Anna Eksempel, Eksempel Kommune", "Bo Prøve", "Cecilie Tavs"};
  desk.write("head/product", "OS2nyt");
  CHECK(lines_to_sign(document_of(desk)) == everybody);
  CHECK(says(document_of(desk), "Har ikke svaret endnu Bo Prøve Cecilie Tavs"));
  CHECK(says(document_of(desk), "Bestyrelsen har ikke svaret."));
  reopen(desk);
  CHECK(lines_to_sign(document_of(desk)) == everybody);
}

TEST_CASE(
    "outline of standing: a version's name stands below the title and at the meeting, hidden marks shown") {
  Desk desk = group(GroupKind::coordination);
  Meeting meeting = meeting_of(desk);
  meeting.version_name = "Efter høring \u202E";
  adopt(desk, meeting);
  const Document document = document_of(desk);
  CHECK(document.status == "Udgave 1 „Efter høring [U+202E]“, vedtaget 23-11-2026");
  CHECK(says(document, "Udgave 1 „Efter høring [U+202E]“ er vedtaget på mødet den 23. november 2026."));
  CHECK(document.footer.find("Efter høring") == std::string::npos);
}

TEST_CASE(
    "outline of standing: a long title is short at the foot, so that the check number is on the sheet") {
  Desk desk = group(GroupKind::coordination);
  std::string product;
  for (int word = 0; word < 30; ++word) product += "OS2meget ";
  desk.write("head/product", product);
  const Document document = document_of(desk);
  CHECK(document.title.size() > 200);
  CHECK(document.footer.size() < 110);
  CHECK(document.footer.ends_with(charter::label(charter::digest(desk.charter()))));
}

TEST_CASE("outline of standing: another text that was adopted too is told") {
  Desk anna = group(GroupKind::coordination);
  Desk bo = anna.copy("bo");
  anna.write("head/product", "OS2alfa");
  adopt(anna, "Anna Eksempel");
  bo.write("head/product", "OS2beta");
  adopt(bo, "Bo Prøve", "2026-12-02");
  const std::string label = charter::label(charter::digest(bo.set));
  anna.set.unite(bo.set);
  anna.write("head/product", "OS2alfa");
  const Document document = document_of(anna);
  CHECK(says(document, "Der er også vedtaget en anden tekst: udgave 1 (" + label + "), 02-12-2026."));
}

TEST_CASE("outline of standing: an example stays an example, and headings never skip a level") {
  Desk desk = group();
  desk.write("head/example", true);
  adopt(desk, "Anna Eksempel");
  const Document document = document_of(desk);
  CHECK(document.status.starts_with("Eksempel · Udgave 1, vedtaget"));
  CHECK(document.footer.find("eksempel") != std::string::npos);
  int level = 1;
  for (const outline::Heading& heading : all<outline::Heading>(document)) {
    CHECK(heading.level <= level + 1);
    level = heading.level;
    CHECK_FALSE(heading.text.empty());
  }
}

TEST_CASE("outline of standing: names and reasons are shown with their hidden marks, wherever they stand") {
  const std::string hidden =
      "a\xE2\x80\xAE"
      "b";
  Desk desk = group();
  Meeting meeting = meeting_of(desk, "Anna Eksempel");
  meeting.place = hidden;
  meeting.present.push_back({hidden, hidden, ""});
  adopt(desk, meeting);
  Approval no = answer_of(desk, "Bo Prøve", Verdict::refused, hidden);
  no.reference = hidden;
  give(desk, no);
  reopen(desk, hidden);
  const std::string words = writers::words(document_of(desk));
  CHECK(words.find("\xE2\x80\xAE") == std::string::npos);
  CHECK(words.find("a[U+202E]b") != std::string::npos);
}

TEST_CASE("outline of standing: what goes out without history is the same document") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  give(desk, answer_of(desk, "Bo Prøve"));
  const Desk out = {adoption::without_history(desk.set), {}, {}};
  CHECK(document_of(out) == document_of(desk));
}

TEST_CASE("outline of standing: a reopening the adoption knew nothing of stands before the meeting") {
  Desk desk = group(GroupKind::coordination);
  adopt(desk);
  Desk other = desk.copy("bo");
  reopen(desk, "Ny lov");
  adopt(other, "Bo Prøve", "2026-12-01");
  desk.set.unite(other.set);
  const Document document = document_of(desk);
  CHECK(document.status == "Udgave 1, vedtaget 01-12-2026, en genåbning mangler en afgørelse");
  CHECK(says(document, "Vedtagelse Udgave 1 er genåbnet, uden at den vedtagelse, der står her"));
  CHECK(says(document, "Begrundelse: Ny lov"));
}

TEST_CASE(
    "outline of standing: an earlier version that was reopened and replaced says both, and asks nobody") {
  Desk desk = group(GroupKind::coordination);
  adopt(desk, "Anna Eksempel");
  reopen(desk, "Ny lov");
  desk.write("head/product", "OS2nyt");
  adopt(desk, "Bo Prøve", "2026-12-01");
  const Decisions decisions = read_decisions(desk.set);
  const Version first = decisions.versions.at(0);
  const charter::Charter then = view_of(desk.set, first).value();
  const Document document = outline::from_charter(then, charter::digest(then), "2026-12-02",
                                                  adoption::standing_of(decisions, first, then));
  CHECK(document.status == "Genåbnet, udgave 1 blev vedtaget 23-11-2026, siden afløst af udgave 2");
  CHECK(says(document, "Gruppen genåbnede udgave 1. Siden er udgave 2 vedtaget. Begrundelse: Ny lov"));
  CHECK(lines_to_sign(document).empty());
}

}  // namespace outline_standing_test
