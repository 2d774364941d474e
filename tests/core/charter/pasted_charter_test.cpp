// SPDX-License-Identifier: MPL-2.0
#include "core/charter/pasted_charter.h"

#include "tests/core/charter/charters.h"
#include "tests/laws/dice.h"

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

namespace {

Desk full_desk() { return new_desk(GroupKind::coordination, "OS2eksempel", full_catalogue()); }

std::size_t lay(Desk& desk, const std::vector<LaidPiece>& laid) {
  const Charter before = desk.charter();
  const Result<std::vector<PlannedEdit>> edits = laid_in(before, laid);
  REQUIRE(edits.ok());
  return desk.add(write(before, edits.value(), desk.author));
}

LaidPiece piece(std::string text, std::string field) {
  return {{pasted::PieceKind::paragraph, "", std::move(text)}, std::move(field)};
}

std::string text_in(const Desk& desk, std::string_view field) {
  const Value value = desk.point(field).value;
  return value.text() == nullptr ? "" : *value.text();
}

}  // namespace

TEST_CASE("pasted charter: every place takes text") {
  for (const GroupKind kind : catalogue::every_group) {
    const Desk desk = new_desk(kind, "OS2eksempel", full_catalogue());
    const Charter now = desk.charter();
    const std::vector<PastedPlace> places = pasted_places(now);
    CHECK(places.size() > 20);
    for (const PastedPlace& place : places) {
      CAPTURE(place.field);
      CHECK_FALSE(place.label.empty());
      CHECK(check_value(now, place.field, "En tekst fra før").ok());
    }
  }
}

TEST_CASE("pasted charter: the catalogue's own words are suggested where they come from") {
  std::size_t texts = 0;
  std::size_t found = 0;
  for (const GroupKind kind : catalogue::every_group) {
    const Charter now = new_desk(kind, "OS2eksempel", full_catalogue()).charter();
    for (const Section& section : now.sections) {
      for (const Point& point : section.points) {
        if (point.kind != PointKind::duty && point.kind != PointKind::responsibility) continue;
        const std::vector<LaidPiece> laid = suggested(now, "- " + point.label);
        REQUIRE(laid.size() >= 1);
        ++texts;
        found += laid.front().field == point.wording_field ? 1 : 0;
      }
    }
  }
  CAPTURE(texts);
  CAPTURE(found);
  CHECK(found * 100 >= texts * 95);
}

TEST_CASE("pasted charter: a heading that names a place gives what stands below it that place") {
  const Charter now = new_desk().charter();
  const std::vector<LaidPiece> laid = suggested(now, "Formål\nVi vil noget helt andet.\n\nHilsen\nAnna");
  REQUIRE(laid.size() == 4);
  CHECK(laid[0].field.empty());
  CHECK(laid[1].field == "section/purpose");
  CHECK(laid[3].field.empty());
  CHECK(left_over(laid) == std::vector<std::size_t>{0, 2, 3});
}

TEST_CASE("pasted charter: what is laid becomes a revision; bullets stay bullets") {
  Desk desk = new_desk();
  CHECK(lay(desk, {piece("Først.", "section/purpose"),
                   {{pasted::PieceKind::bullet, "•", "a"}, "section/purpose"},
                   {{pasted::PieceKind::bullet, "•", "b"}, "section/purpose"},
                   piece("Sidst.", "section/purpose"),
                   piece("Følge budgettet", "duty/quality/text"),
                   piece("Tilbage", "")}) == 2);
  CHECK(text_in(desk, "section/purpose") == "Først.\n\n- a\n- b\n\nSidst.");
  CHECK(desk.point("duty/quality").label == "Følge budgettet");
  CHECK(desk.charter().conflicts().empty());
}

TEST_CASE("pasted charter: what the group wrote stays above, and a question in one line stays one") {
  Desk desk = new_desk();
  desk.write("agreement/asks", "Vores ønsker.");
  lay(desk, {piece("Gamle ønsker.", "agreement/asks"), piece("x", "head/product")});
  CHECK(text_in(desk, "agreement/asks") == "Vores ønsker.\n\nGamle ønsker.");
  CHECK(text_in(desk, "head/product") == "OS2eksempel x");
}

TEST_CASE(
    "pasted charter: no place, a disputed place and a text too long are named, and nothing is written") {
  Desk anna = new_desk();
  const auto refusal = [&](const std::string& text, const std::string& field) {
    const Result<std::vector<PlannedEdit>> edits =
        laid_in(anna.charter(), {piece("Fint", "section/purpose"), piece(text, field)});
    REQUIRE_FALSE(edits.ok());
    CHECK(edits.error().place.field == field);
    return edits.error().problem;
  };
  CHECK(refusal("x", "duty/quality") == Problem::unknown_field);
  CHECK(refusal("x", "nowhere") == Problem::unknown_field);
  CHECK(refusal(std::string(70'000, 'x'), "agreement/asks") == Problem::text_too_long);
  Desk bo = anna.copy("Bo");
  anna.write("agreement/asks", "a");
  bo.write("agreement/asks", "b");
  anna.set.unite(bo.set);
  CHECK(refusal("x", "agreement/asks") == Problem::unknown_field);
}

TEST_CASE("law: whatever is laid wherever, every laid piece can be read there and the others are left over") {
  const std::vector<std::string> bits = {"Formål\n",
                                         "Gruppen styrer produktet",
                                         "- Stille krav\n",
                                         "\n\n",
                                         "Økonomi\n",
                                         "Godkende budget. ",
                                         "\r\n",
                                         "<b>x</b>",
                                         "Møder\n",
                                         "1. Sætte retning\n",
                                         "2. Andet\n"};
  const Desk blank = full_desk();
  const Charter now = blank.charter();
  const std::vector<PastedPlace> places = pasted_places(now);
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    laws::Dice dice(seed);
    std::string text;
    for (std::size_t n = dice.below(12); n > 0; --n) text += dice.pick(bits);
    std::vector<LaidPiece> laid = suggested(now, text);
    for (LaidPiece& one : laid) {  // the person's hand
      if (dice.one_in(3)) one.field = dice.one_in(4) ? "" : dice.pick(places).field;
    }
    Desk desk = blank;
    lay(desk, laid);
    const Charter after = desk.charter();
    std::size_t without_place = 0;
    for (const LaidPiece& one : laid) {
      if (one.field.empty()) ++without_place;
      if (one.field.empty()) continue;
      bool readable = false;
      for (const Section& section : after.sections) {
        for (const Point& point : section.points) {
          const std::string* value = point.value.text();
          const bool here = point.field == one.field && value != nullptr;
          const bool worded = point.wording_field == one.field;
          readable = readable || (here && value->find(one.piece.text) != std::string::npos) ||
                     (worded && point.label.find(one.piece.text) != std::string::npos);
        }
      }
      CAPTURE(one.field);
      REQUIRE(readable);
    }
    REQUIRE(left_over(laid).size() == without_place);
  }
}
