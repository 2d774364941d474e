// SPDX-License-Identifier: MPL-2.0
#include "core/charter/old_charter.h"

#include "charters.h"
#include "tests/laws/dice.h"

namespace charter_old_charter_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

Charter of_steering_group(const catalogue::Catalogue& catalogue) {
  IdSource ids{"seed", 0};
  return view(create({GroupKind::steering, Language::danish, {}, {}}, catalogue, ids, {})).value();
}

const Piece& piece_with(const std::vector<Piece>& pieces, std::string_view words) {
  for (const Piece& piece : pieces) {
    if (piece.text.find(words) != std::string::npos) return piece;
  }
  FAIL("no piece with ", std::string(words));
  return pieces.front();
}

bool is_blank_text(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

TEST_CASE("old charter: lists, paragraphs and headings come apart, bullets and numbers go") {
  const Charter charter = of_steering_group(small_catalogue());
  const std::vector<Piece> pieces =
      read_old_charter(charter,
                       "Formål\r\n\r\nGruppen styrer projektet\r\nog følger det.\r\n"
                       "\r\nI skal:\r\n • Sætte retning,\r\n- Noget helt andet\r\n2.1 Stille krav\r\n");
  REQUIRE(pieces.size() == 6);
  CHECK(pieces[0] == Piece{"Formål", 0, 7, true, {}});
  CHECK(pieces[1].text == "Gruppen styrer projektet\nog følger det.");
  CHECK(pieces[1].place == "section/purpose");
  CHECK(pieces[2].is_heading);
  CHECK(pieces[3].text == "Sætte retning,");
  CHECK(pieces[3].place == "duty/direction");
  CHECK(pieces[4].place.empty());
  CHECK(pieces[5].text == "Stille krav");
  CHECK(pieces[5].place == "duty/quality");
}

TEST_CASE(
    "old charter: every paragraph of Word is a piece, broken lines are one, and a section's name is a "
    "heading") {
  const Charter charter = of_steering_group(full_catalogue());
  const std::vector<Piece> pieces = read_old_charter(
      charter,
      "Styregruppen skal:\n\xE2\x80\xA2 Sikre ressourcer,\n\xE2\x80\xA2 Holde sommerfest\nMøder\n"
      "Vi mødes hver anden måned på rådhuset.\nReferatet skrives af den, der har lyst og tid til det i "
      "ugen efter mødet i\nEksempel Kommune\nog sendes ud.\n");
  REQUIRE(pieces.size() == 6);
  CHECK(pieces[2].text == "Holde sommerfest");
  CHECK(pieces[3] == Piece{"Møder", pieces[3].from, pieces[3].to, true, {}});
  CHECK(pieces[4].text == "Vi mødes hver anden måned på rådhuset.");
  CHECK(pieces[5].text.ends_with("i\nEksempel Kommune\nog sendes ud."));
}

TEST_CASE("old charter: the seed's own words find their duties") {
  const Charter charter = of_steering_group(full_catalogue());
  const std::vector<Piece> pieces =
      read_old_charter(charter,
                       "I skal:\n• Sikre ressourcer,\n• Stille krav til kvalitet,\n"
                       "• Godkende budget og sikre økonomi til gennemførsel.\n\n"
                       "Vi spiser rugbrød til frokost hver tirsdag.");
  for (const std::string_view words : {"Sikre ressourcer", "Stille krav til kvalitet", "Godkende budget"}) {
    CAPTURE(words);
    const std::string& place = piece_with(pieces, words).place;
    CHECK(place.starts_with("duty/"));
  }
  CHECK(piece_with(pieces, "rugbrød").place.empty());
}

TEST_CASE(
    "old charter: a piece goes where the heading above it says, and what is like nothing goes nowhere") {
  IdSource ids{"seed", 0};
  const Charter charter =
      view(create({GroupKind::coordination, Language::danish, {}, {}}, full_catalogue(), ids, {})).value();
  const std::vector<Piece> pieces = read_old_charter(
      charter,
      "Kommissorium for koordinationsgruppen for OS2gammel\n1. Formål\n"
      "Formålet med gruppen er at sikre, at produktet udvikles.\nGruppen refererer til styregruppen.\n\n"
      "2. Opgaver\n\xC2\xB7\tSamordne og prioritere ønsker\no\tVære i dialog med leverandøren\n"
      "-\tHolde sommerfest\na) Udgive nyhedsbrev\n3. Møder\n"
      "Gruppen mødes hver anden måned.\tReferat skrives af formanden.\nMedlemmer\n"
      "Anna Eksempel\tEksempel Kommune\tTovholder\n");
  for (const char* heading : {"Kommissorium", "Formål", "Opgaver", "Møder", "Medlemmer"}) {
    CAPTURE(heading);
    CHECK(piece_with(pieces, heading).is_heading);
  }
  CHECK(piece_with(pieces, "Formålet med").place == "section/purpose");
  CHECK(piece_with(pieces, "refererer").place == "section/purpose");
  CHECK(piece_with(pieces, "Samordne").place.starts_with("duty/"));
  CHECK(piece_with(pieces, "leverandøren").place.starts_with("duty/"));
  CHECK(piece_with(pieces, "sommerfest").place == "");
  CHECK(piece_with(pieces, "nyhedsbrev") == Piece{"Udgive nyhedsbrev", piece_with(pieces, "nyhedsbrev").from,
                                                  piece_with(pieces, "nyhedsbrev").to, false, ""});
  CHECK_FALSE(piece_with(pieces, "mødes hver").place.starts_with("duty/"));
  CHECK(piece_with(pieces, "Anna").place == "");
}

TEST_CASE(
    "old charter: a section's name leads to its texts, a nearly quoted duty stays one, numbers in a row are "
    "a list") {
  const Charter charter = of_steering_group(full_catalogue());
  const std::vector<Piece> pieces = read_old_charter(
      charter,
      "Formål og mandat\nFormålet er at lede projektet.\nFormål\n- Fastsætte krav til kvaliteten\n"
      "Det skal I\n1. Sikre ressourcer\n2. Formålet er at lede projektet og dets økonomi\n");
  CHECK(piece_with(pieces, "at lede projektet.").place == "section/purpose");
  CHECK(piece_with(pieces, "Fastsætte krav").place.starts_with("duty/"));
  CHECK_FALSE(piece_with(pieces, "Sikre ressourcer").is_heading);
  CHECK(piece_with(pieces, "Sikre ressourcer").place.starts_with("duty/"));
  CHECK_FALSE(piece_with(pieces, "dets økonomi").place.starts_with("section/"));
}

TEST_CASE("law: whatever the text, its pieces and the blanks between them are all of it") {
  const Charter charter = of_steering_group(small_catalogue());
  const std::vector<std::string> parts = {
      "Formål", "\n", "\r\n", "\n\n", " • ", "- ", "1. ",  "2.1 ", "æøå", "Stille krav",
      ":",      ".",  " ",    "\t",   "a) ", "0",  "....", "😀",    "*",   "Sætte retning, og mere"};
  for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
    CAPTURE(seed);
    laws::Dice dice(seed);
    std::string text;
    for (std::size_t n = dice.below(30); n > 0; --n) text += dice.pick(parts);
    std::size_t end = 0;
    for (const Piece& piece : read_old_charter(charter, text)) {
      REQUIRE(piece.from >= end);
      REQUIRE(is_blank_text(std::string_view(text).substr(end, piece.from - end)));
      REQUIRE(piece.to <= text.size());
      REQUIRE_FALSE(is_blank_text(piece.text));
      end = piece.to;
      const std::string rest = without(text, piece);
      REQUIRE(rest.size() < text.size());
    }
    REQUIRE(is_blank_text(std::string_view(text).substr(end)));
  }
}

TEST_CASE("old charter: every clause, long question and duty can take a text") {
  const std::vector<TextPlace> places = places_for_text(of_steering_group(small_catalogue()));
  std::vector<std::string> fields;
  for (const TextPlace& place : places) fields.push_back(place.field);
  CHECK(fields == std::vector<std::string>{"section/purpose", "agreement/asks", "duty/direction",
                                           "duty/quality", "responsibility/value"});
  CHECK(places[2].label.find("Sætte retning") != std::string::npos);
}

}  // namespace charter_old_charter_test
