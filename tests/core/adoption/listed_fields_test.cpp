// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/listed_fields.h"

#include <set>

#include "meetings.h"

namespace adoption_listed_fields_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

namespace {

const charter::ListedField* find(const std::vector<charter::ListedField>& list, std::string_view field) {
  for (const charter::ListedField& one : list) {
    if (one.field == field) return &one;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("listed fields: none for a draft; then where it stands, who is silent, and the board") {
  Desk desk = group();
  CHECK(listed_fields(standing_of(desk), Language::danish).empty());
  adopt(desk, "Anna Eksempel");
  for (const Language language : {Language::danish, Language::english}) {
    const std::vector<charter::ListedField> list = listed_fields(standing_of(desk), language);
    for (const charter::ListedField& one : list) {
      CHECK(one.kind == "adoption");
      CHECK(one.field.starts_with("adoption/"));
      CHECK_FALSE(one.label.empty());
    }
    CHECK(find(list, "adoption/standing")->value == Value("adopted"));
    CHECK(find(list, "adoption/version")->value == Value(1));
    CHECK(find(list, "adoption/date")->value == Value(meeting_day));
    CHECK(find(list, "adoption/present")->value.array()->size() == 1);
    CHECK(find(list, "adoption/silent")->state == charter::PointState::open);
    CHECK(find(list, "adoption/board")->state == charter::PointState::open);
    CHECK(find(list, "adoption/place") == nullptr);
    CHECK(find(list, "adoption/answers") == nullptr);
  }
}

TEST_CASE("listed fields: answers that contradict each other are a conflict") {
  Desk desk = group();
  adopt(desk, "Anna Eksempel");
  Desk other = desk.copy("bo");
  give(desk, answer_of(desk, "Bo Prøve"));
  give(other, answer_of(other, "Bo Prøve", Verdict::refused, "Nej"));
  CHECK(find(listed_fields(standing_of(desk), Language::danish), "adoption/answers")->state ==
        charter::PointState::answered);
  desk.set.unite(other.set);
  const auto list = listed_fields(standing_of(desk), Language::danish);
  CHECK(find(list, "adoption/answers")->state == charter::PointState::conflict);
  CHECK(find(list, "adoption/answers")->value.array()->size() == 2);
  CHECK(find(list, "adoption/silent") == nullptr);
}

TEST_CASE("listed fields: every state and every word of the board has a name of its own") {
  std::set<std::string_view> names;
  for (const State state : {State::draft, State::adopted, State::changed, State::reopened})
    CHECK(names.insert(tag(state)).second);
  names.clear();
  for (const Board board :
       {Board::not_asked, Board::pending, Board::approved, Board::refused, Board::at_odds})
    CHECK(names.insert(tag(board)).second);
}

TEST_CASE("listed fields: a reopening is listed with its reason, and one nobody knew of is a conflict") {
  Desk desk = group();
  adopt(desk);
  Desk other = desk.copy("bo");
  reopen(desk, "Ny lov");
  auto list = listed_fields(standing_of(desk), Language::danish);
  REQUIRE(find(list, "adoption/reopened") != nullptr);
  CHECK(find(list, "adoption/reopened")->state == charter::PointState::answered);
  CHECK(find(list, "adoption/reopened")->value.array()->front().text_at("reason") == "Ny lov");
  adopt(other, "Bo Prøve", "2026-12-01");
  desk.set.unite(other.set);
  list = listed_fields(standing_of(desk), Language::danish);
  CHECK(find(list, "adoption/standing")->value == Value("adopted"));
  CHECK(find(list, "adoption/reopened")->state == charter::PointState::conflict);
}

}  // namespace adoption_listed_fields_test
