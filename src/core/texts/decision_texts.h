// SPDX-License-Identifier: MPL-2.0
// What the screen of adoption and versions says. What the document and the command line say of them stands in
// adoption_texts.h.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct DecisionTexts {
  Language language = Language::danish;
  std::string_view title, lead, side_row;
  // where it stands
  std::string_view not_adopted, check_number, check_number_help, print, see_changes, hide_changes,
      print_changes, no_changes, reopen, reopen_help, reopen_reason, reopen_now, leave_it;
  // what stops it
  std::string_view hindered, hindered_lead, go_there, hidden_marks_help, missing_is_printed;
  // the meeting
  std::string_view at_meeting, meeting_date, place, name, name_help, present, others, others_help,
      not_members, nobody_present, date_needed, adopt_help;
  // answers of those absent
  std::string_view answers, answers_lead, board, board_help, give_answer, approved, refused, verdict, reason,
      reason_needed, way, by_writing, by_paper, by_meeting, reference, reference_help, answer_date,
      save_answer, no_answer, somebody_else, somebody_else_name;
  // versions
  std::string_view versions, no_versions, open_version, compare_version, restore_version, restore_help,
      back_to_now;

  std::string adopt(int number) const;                           // "Vedtag udgave 2"
  std::string adopted(int number) const;                         // said afterwards
  std::string version(int number, std::string_view name) const;  // "Udgave 2 · Efter høring"
  std::string answer_of(std::string_view name) const;            // "Svar fra Anna"
  std::string answered(std::string_view name) const;             // said afterwards
  std::string restored(int number) const;
  std::string reopened(int number) const;
  std::string open_points(int count) const;
  std::string and_more(int count) const;                              // behind the first of them
  std::string changes_since(int number, int count) const;             // heading
  std::string hidden_marks(std::string_view field, int count) const;  // to tick
  std::string two_proposals(std::string_view field) const;
  std::string in_short(int number, bool changed, bool reopened) const;  // "Udgave 2, vedtaget"
  std::string do_not_count(int count) const;                            // forged or damaged decisions
  std::string is_shown(int number) const;                               // in the print view
};

const DecisionTexts& decision_texts(Language language);

}  // namespace kommissorium::texts
