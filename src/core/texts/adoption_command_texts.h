// SPDX-License-Identifier: MPL-2.0
// What the commands of versions and adoption say on the command line. "{1}" is filled in by texts::fill.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct AdoptionCommandTexts {
  std::string_view help_adopt;
  std::string_view help_approve;
  std::string_view help_reopen;
  std::string_view help_versions;
  std::string_view help_restore;
  std::string_view stands;             // {1} file, {2} where it stands, {3} check number
  std::string_view stands_unnumbered;  // {1} file, {2} where it stands
  std::string_view draft;              // where it stands when nothing was decided
  std::string_view still_to_answer;    // {1} names
  std::string_view the_board;          // one of those names
  std::string_view adopt_makes_next;   // where the text was changed since
  std::string_view not_stopped_by;     // {1} file, {2} how many points without an answer
  std::string_view several_versions;   // {1} file, {2} what was asked for, {3} their check numbers
  std::string_view no_versions;        // {1} file
  std::string_view reads_so_now;       // after a version in the list
  std::string_view not_adopted;        // likewise
  std::string_view adopted_on;         // likewise; {1} day
  std::string_view replaced_on;        // likewise; {1} day
  std::string_view reopened_on;        // likewise; {1} day of the adoption
  // below a version in the list; {1} who, {2} day, {3} what was answered
  std::string_view answer, board_answer, replaced_answer, replaced_board_answer;
  std::string_view reopened_because;  // likewise; {1} reason
  std::string_view one_of_several;    // {1} member, {2} the member's number
  std::string_view no_member;         // {1} file, {2} names
  std::string_view did_you_mean;      // {1} file, {2} the part of a name, {3} whole names
  std::string_view reads_so_already;  // {1} file, {2} version
  std::string_view restored;          // {1} file, {2} version, {3} how many edits
};

const AdoptionCommandTexts& adoption_command_texts(Language language);

}  // namespace kommissorium::texts
