// SPDX-License-Identifier: MPL-2.0
#include "core/outline/from_charter.h"

#include <algorithm>

#include "core/charter/field_list.h"
#include "documents.h"

namespace outline_from_charter_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;

TEST_CASE(
    "outline: each example reads in order: head, sections, deviations, signatures, members as a dated "
    "annex") {
  for (const GroupKind kind : catalogue::every_group) {
    const Document document = document_of(example_set(kind, Language::danish));
    CAPTURE(document.title);
    CHECK(document.status == "Eksempel");
    CHECK(document.footer.starts_with(document.title + " · eksempel · "));
    const std::vector<std::string> found = headings(document, 2);
    REQUIRE(found.size() > 8);
    CHECK(found[0] == "1 Om gruppen");
    CHECK(found[1] == "2 Medlemmer");
    CHECK(found[2] == "3 Formål og mandat");
    CHECK(std::find(found.begin(), found.end(), "Afvigelser") != found.end());
    // The expert group's has only been begun, so the governance check finds something.
    const std::size_t annex = found.size() - (kind == GroupKind::expert ? 2 : 1);
    CHECK(found[annex - 1] == "Underskrifter");
    CHECK(found[annex] == "Bilag 1: Medlemmer pr. 24. november 2026");
    if (kind == GroupKind::expert) CHECK(found.back() == "Bilag 2: Governancetjek 24. november 2026");
    CHECK(std::count_if(document.blocks.begin(), document.blocks.end(),
                        [](const Block& block) { return std::holds_alternative<PageBreak>(block); }) == 1);
  }
}

TEST_CASE("outline: the kicker names the kind of group in each language") {
  CHECK(document_of(example_set(GroupKind::steering, Language::danish)).kicker ==
        "Kommissorium for styregruppe");
  CHECK(document_of(example_set(GroupKind::expert, Language::english)).kicker == "Expert group charter");
}

TEST_CASE("outline: an English example holds no Danish heading") {
  for (const GroupKind kind : catalogue::every_group) {
    const Document document = document_of(example_set(kind, Language::english));
    CHECK(document.language == Language::english);
    CHECK(headings(document, 2)[0] == "1 About the group");
    CHECK_FALSE(says(document, "Medlemmer pr."));
    CHECK_FALSE(says(document, "Forslag"));
  }
}

TEST_CASE("outline: every text in force is in the document") {
  for (const GroupKind kind : catalogue::every_group) {
    const RecordSet set = example_set(kind, Language::danish);
    const std::string words = writers::words(document_of(set));
    const Result<charter::Charter> viewed = charter::view(set);
    for (const charter::ListedField& field : charter::field_list(viewed.value())) {
      const std::string* text = field.value.text();
      const bool told_otherwise = field.field == "catalogue" || field.field == "head/language" ||
                                  field.field.ends_with("-date") || field.field.ends_with("/from") ||
                                  field.field.ends_with("/organisation-kind") ||
                                  field.field == "head/phase" || field.field == "head/level" ||
                                  field.field == "head/steering-group" || field.field == "agreement/scope";
      if (text == nullptr || text->empty() || told_otherwise) continue;
      CAPTURE(field.field);
      const std::string wanted = writers::words(titled(*text));
      CHECK(words.find(wanted) != std::string::npos);
    }
  }
}

TEST_CASE("outline: choices and dates are told in words") {
  const Document document = document_of(example_set(GroupKind::steering, Language::danish));
  CHECK(says(document, "Produktniveau Niveau 2"));
  CHECK(says(document, "Tages op igen 1. december 2027"));
  CHECK_FALSE(says(document, "2027-12-01"));
}

TEST_CASE("outline: a required question nobody answered is printed as missing, another is left out") {
  const Document document = document_of(new_desk().set);
  CHECK_FALSE(says(document, "agreement/asks"));
  CHECK(says(document, "Formål Gruppen styrer."));
  Desk coordination = new_desk(GroupKind::coordination);
  CHECK(says(document_of(coordination.set), "head/steering-group Ikke udfyldt endnu"));
}

TEST_CASE("outline: an open conflict shows every proposal and takes the check number away") {
  Desk anna = new_desk();
  Desk bo = anna.copy("Bo");
  anna.write("head/product", "OS2alfa");
  bo.write("head/product", "OS2beta");
  anna.write("section/purpose", "Vi styrer selv.");
  bo.write("section/purpose", "De styrer os.");
  anna.set.unite(bo.set);
  const Document document = document_of(anna.set);
  for (const char* words :
       {"OS2alfa", "OS2beta", "Vi styrer selv.", "De styrer os.", "Forslag 1:", "Forslag 2:"}) {
    CAPTURE(words);
    CHECK(says(document, words));
  }
  CHECK(document.status == "Udkast, 2 punkter har flere forslag og mangler en afgørelse");
  CHECK(document.footer == document.title + " · udkast");
  CHECK_FALSE(says(document, "Kontroltal"));
}

TEST_CASE("outline: one conflict is named in the singular") {
  Desk anna = new_desk();
  Desk bo = anna.copy("Bo");
  anna.write("head/product", "OS2alfa");
  bo.write("head/product", "OS2beta");
  anna.set.unite(bo.set);
  CHECK(document_of(anna.set).status == "Udkast, 1 punkt har flere forslag og mangler en afgørelse");
}

TEST_CASE("outline: own sections stand with number, title and text; two titles are both there") {
  Desk anna = new_desk();
  const std::string id = anna.add_section("Undergrupper", "Vi har:\n- drift\n- økonomi");
  CHECK(says(document_of(anna.set), "Undergrupper Vi har: drift økonomi"));
  Desk bo = anna.copy("Bo");
  anna.write("section/" + id + "/title", "Udvalg");
  bo.write("section/" + id + "/title", "Hold");
  anna.set.unite(bo.set);
  const Document both = document_of(anna.set);
  CHECK(says(both, "Udvalg"));
  CHECK(says(both, "Hold"));
}

TEST_CASE("outline: duties taken over say why they are there") {
  Desk desk = new_desk(GroupKind::coordination);
  CHECK_FALSE(says(document_of(desk.set), "Godkende budget"));
  desk.write("head/steering-group", "no");
  const Document document = document_of(desk.set);
  CHECK(says(document, "Løsningen har ingen styregruppe."));
  CHECK(says(document, "Godkende budget"));
}

TEST_CASE("outline: a charter with every point answered says so, and that it is ready to be signed") {
  Desk desk = new_desk();
  for (const char* field : {"duty/direction", "duty/quality", "responsibility/value"})
    desk.write(field, followed());
  desk.add_member({{"name", "Anna"}});
  const Document document = document_of(desk.set);
  CHECK(document.status == "Alle punkter er besvaret, klar til underskrift");
  CHECK(document.footer.find(" · klar til underskrift · ") != std::string::npos);
}

TEST_CASE("outline: sources to read are listed once, as links") {
  const Document document = document_of(example_set(GroupKind::coordination, Language::danish));
  std::vector<std::string> addresses;
  for (const List& list : all<List>(document)) {
    for (const Runs& item : list.items) {
      for (const Run& run : item) {
        if (!run.address.empty()) addresses.push_back(run.address);
      }
    }
  }
  CHECK(addresses.size() >= 4);
  std::sort(addresses.begin(), addresses.end());
  CHECK(std::adjacent_find(addresses.begin(), addresses.end()) == addresses.end());
}

TEST_CASE("outline: members do not change the check number") {
  Desk desk = new_desk();
  const std::string before = document_of(desk.set).footer;
  desk.add_member({{"name", "Anna"}});
  CHECK(document_of(desk.set).footer == before);
}

}  // namespace outline_from_charter_test
