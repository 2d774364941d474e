// SPDX-License-Identifier: MPL-2.0
// What the screen says of catalogues, and of moving a charter to another edition of one. Lists stand in the
// order of the enumerations in core/moving.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct CatalogueTexts {
  std::array<std::string_view, 10> kinds;  // Kind::section to Kind::reference
  std::array<std::string_view, 4> states;  // State::unchanged to State::retired
  std::string_view answered;               // after a point that has an answer

  // a file that came in
  std::string_view offered;  // title of the card
  std::string_view offered_lead;
  std::string_view keep, pass_over;
  std::string_view kept;          // {1} edition
  std::string_view here_already;  // {1} edition
  std::string_view more_flaws;    // {1} how many
  // on the front page
  std::string_view title, lead;
  std::string_view brought_along;    // after the edition that the program brings along
  std::string_view remove, removed;  // removed: {1} edition
  std::string_view used_for_new;     // label of the choice
  // in the charter
  std::string_view newer_is_here;  // {1} edition
  std::string_view see_what_is_new;
  // the screen
  std::string_view edition_title, edition_lead;
  std::string_view from_to;         // {1} and {2} editions
  std::string_view compared_with;   // label of the choice
  std::string_view newer, another;  // after an edition
  std::string_view nothing_differs;
  std::string_view unchanged;  // {1} how many
  std::string_view yours, yours_retired;
  std::string_view keep_wording, take_wording, keep_point, drop_point;
  std::string_view keep_all, take_all;
  std::string_view no_choice;  // reworded, and the group has no wording of its own for it
  std::string_view move;       // {1} edition
  std::string_view nothing_lost;
  std::string_view moved;  // {1} edition
};

const CatalogueTexts& catalogue_texts(Language language);

}  // namespace kommissorium::texts
