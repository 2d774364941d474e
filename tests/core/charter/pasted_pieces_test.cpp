// SPDX-License-Identifier: MPL-2.0
#include "core/charter/pasted_pieces.h"

#include <doctest/doctest.h>

#include "core/text_policy.h"
#include "tests/laws/dice.h"

using namespace kommissorium;
using namespace kommissorium::charter::pasted;
using Kind = PieceKind;

namespace {

/// Without white space of any kind that ends lines or parts words.
std::string solid(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    bool is_space = false;
    for (const std::string_view space :
         {" ", "\t", "\n", "\r", "\v", "\f", "\xC2\xA0", "\xE2\x80\xA8", "\xE2\x80\xA9"}) {
      if (!text.starts_with(space)) continue;
      text.remove_prefix(space.size());
      is_space = true;
      break;
    }
    if (is_space || text.empty()) continue;
    out += text.front();
    text.remove_prefix(1);
  }
  return out;
}

std::string solid(const std::vector<Piece>& pieces) {
  std::string out;
  for (const Piece& piece : pieces) out += solid(piece.mark) + solid(piece.text);
  return out;
}

}  // namespace

TEST_CASE("pasted pieces: headings, paragraphs and bullets as Word puts them on the clipboard") {
  const std::vector<Piece> wanted = {{Kind::heading, "", "1. Formål"},
                                     {Kind::paragraph, "", "Gruppen styrer produktet. Den mødes tit."},
                                     {Kind::heading, "", "Opgaver"},
                                     {Kind::bullet, "•", "Sætte retning"},
                                     {Kind::bullet, "•", "Godkende budget"},
                                     {Kind::paragraph, "", "Andet aftales."}};
  CHECK(pieces("1. Formål\r\nGruppen styrer produktet. Den mødes tit.\r\n\r\nOpgaver\r\n•\tSætte retning\r\n"
               "•\tGodkende budget\r\n\r\nAndet aftales.") == wanted);
}

TEST_CASE("pasted pieces: a numbered list is a list, a single number begins a heading") {
  const std::vector<Piece> wanted = {{Kind::paragraph, "", "Vi skal:"},
                                     {Kind::bullet, "1.", "Sætte retning"},
                                     {Kind::bullet, "2.", "Følge op"},
                                     {Kind::heading, "", "3.1 Møder"},
                                     {Kind::paragraph, "", "Fire om året."}};
  CHECK(pieces("Vi skal:\n1. Sætte retning\n2. Følge op\n\n3.1 Møder\nFire om året.") == wanted);
}

TEST_CASE("pasted pieces: lines that mail or PDF broke are one paragraph again") {
  CHECK(pieces("Gruppen mødes hver\nmåned og skriver\nreferat.\nDet sendes rundt.") ==
        std::vector<Piece>{{Kind::paragraph, "", "Gruppen mødes hver måned og skriver referat."},
                           {Kind::paragraph, "", "Det sendes rundt."}});
  CHECK(pieces("- Godkende\nbudget\n- Følge op") ==
        std::vector<Piece>{{Kind::bullet, "-", "Godkende budget"}, {Kind::bullet, "-", "Følge op"}});
}

TEST_CASE("pasted pieces: a short last line, a sentence and an empty text are no headings") {
  CHECK(pieces("Med venlig hilsen").front().kind == Kind::paragraph);
  CHECK(pieces("Kort sætning.\nMere").front().kind == Kind::paragraph);
  CHECK(pieces("# Formål").front().kind == Kind::heading);
  CHECK(pieces("").empty());
  CHECK(pieces(" \n\t\r\n\v\f ").empty());
}

TEST_CASE("law: whatever is pasted, its pieces are its characters: nothing is lost, nothing comes to it") {
  const std::vector<std::string> bits = {"Formål",   "gruppen styrer",
                                         "1. ",      "2) ",
                                         "•",        "- ",
                                         "* ",       "\n",
                                         "\n\n",     "\r\n",
                                         "\t",       " ",
                                         "# ",       "3.1 ",
                                         ".",        ":",
                                         "\v",       "\xE2\x80\xA8",
                                         "\xC2\xA0", "æ",
                                         "[ ] ",     "(4) ",
                                         "“Citat”",  "<b>",
                                         "–",        "\xF0\x9F\x98\x80",
                                         "\f",       "\"",
                                         "x@y.dk",   "1.",
                                         "-"};
  for (std::uint64_t seed = 1; seed <= 20000; ++seed) {
    CAPTURE(seed);
    laws::Dice dice(seed);
    std::string text;
    for (std::size_t n = dice.below(30); n > 0; --n) text += dice.pick(bits);
    CAPTURE(text);
    const std::vector<Piece> found = pieces(text);
    REQUIRE(solid(found) == solid(text));
    for (const Piece& piece : found) {
      REQUIRE_FALSE(piece.text.empty());
      REQUIRE(text_policy::is_utf8(piece.text));
      REQUIRE((piece.kind == Kind::bullet) == !piece.mark.empty());
    }
  }
}
