// SPDX-License-Identifier: MPL-2.0
// The self-assessment in words: what a charter documents, and the governance report around the answers. "{1}"
// is filled in by texts::fill.
#pragma once

#include <array>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct AssessmentTexts {
  // documentation that rests on a charter; {1} the group with its product, as a rule
  std::string_view secretariat_duty;    // {2} what it has taken on
  std::string_view secretariat_member;  // {2} people
  std::string_view secretariat_not;     // {2} what it does not follow
  std::string_view reason;              // {1} as the group wrote it
  std::string_view convener;            // {2} people
  std::string_view no_convener;
  std::string_view role;  // {1} its name, {2} what it is
  std::string_view formed;
  std::string_view no_steering_group;
  std::string_view board_approved;
  std::string_view board_refused;
  std::string_view board_answer;  // {1} day, {2} answer, {3} who, {4} how
  std::string_view board_member;  // {2} people
  std::string_view no_board_member;
  std::string_view community;
  std::string_view members;    // {1} people
  std::string_view and_more;   // {1} how many
  std::string_view since;      // {1} day; of a member
  std::string_view until;      // {1} day
  std::string_view duties;     // {1} how many are followed, {2} of how many
  std::string_view basis;      // {1} title, {2} where it stands, {3} check number
  std::string_view in_file;    // follows it; {1} file
  std::string_view draft;      // where it stands
  std::string_view no_number;  // in place of a check number, while proposals differ
  // the governance report
  std::string_view kicker;
  std::string_view title;  // {1} product
  std::string_view untitled;
  std::string_view product, filled_by, filled_date;
  std::array<std::string_view, 4> themes;  // relevance, form, strategy, governance
  std::string_view other_theme;
  std::array<std::string_view, 4> levels;  // sandbox, 1, 2, 3
  std::string_view other_level;
  std::string_view recommended, required;
  std::string_view kind;                    // {1} level, {2} required or recommended
  std::array<std::string_view, 4> answers;  // "Ja", "Nej", "Ikke relevant", "Ved ikke" of the files
  std::string_view other_answer;            // column
  std::string_view open;                    // column
  std::string_view answer;                  // {1} answer
  std::string_view not_answered;
  std::string_view documentation;  // {1} text
  std::string_view undocumented;
  std::string_view counted;  // heading
  std::string_view column_level, column_all;
  std::string_view open_ones;  // {1} their ids
  std::string_view none_open;
  std::string_view not_met;  // {1} ids of required ones that are answered with no
  std::string_view missing;  // {1} ids of the 43 the file does not have
};

const AssessmentTexts& assessment_texts(Language language);

}  // namespace kommissorium::texts
