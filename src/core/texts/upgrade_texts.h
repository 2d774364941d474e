// SPDX-License-Identifier: MPL-2.0
// What the command line says of catalogues and of moving a charter to another edition of one. What the screen
// says stands in catalogue_texts.h.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct UpgradeTexts {
  std::string_view help_upgrade;
  std::string_view moves;                  // {1} file, {2} and {3} the two editions
  std::string_view another;                // {1} the edition
  std::string_view follows_it;             // {1} file, {2} edition
  std::string_view before, after, stands;  // before a text
  std::string_view asks_wording, asks_point;
  std::string_view counted;  // {1} unchanged, {2} reworded, {3} added, {4} retired
  std::string_view nothing_written;
  std::string_view moved;           // {1} file, {2} edition, {3} number of records
  std::string_view catalogue_fine;  // {1} file, {2} edition, {3} kinds of groups
};

const UpgradeTexts& upgrade_texts(Language language);

}  // namespace kommissorium::texts
