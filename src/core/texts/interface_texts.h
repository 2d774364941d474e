// SPDX-License-Identifier: MPL-2.0
// Every sentence the interface itself says, in both languages. What the catalogue says stands in
// assets/catalogue.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium {

struct InterfaceTexts {
  Language language;
  // the bar
  std::string_view product_name, to_start, undo, redo, share_file, print, next_open, display, menu, help;
  std::string_view saved_here, saved_short, memory_only, save_failed, last_file, no_file_yet,
      interface_language;
  // display settings
  std::string_view display_title, theme, theme_auto, theme_light, theme_dark, theme_contrast, html_view,
      author, author_help, close;
  // the author's name, asked once
  std::string_view name_question, name_question_help, name_keep, name_skip;
  // the start view
  std::string_view your_charters, start_lead, open_file, new_charter, new_title, new_lead, column_group,
      column_done, column_status, column_changed, finished, example, examples_title, examples_lead,
      open_example, drop_here, export_all, delete_charter, restore, deleted, more_actions, save_file,
      cannot_show, across_products;
  // the outline
  std::string_view outline_name, filled_in, section_done;
  // the charter
  std::string_view previous_section, next_section, required, own_wording, reword, wording_label, wording_done,
      restore_wording, catalogue_says, read_more, two_proposals, choose_this, answer_of, follow_all,
      confirm_all, follow_all_after, followed, confirmed, explained, not_relevant, why_explained,
      why_not_confirmed, why_not_relevant, taken_up, by_person, taken_over, add_own_duty, own_duty_label,
      remove_point, add_own_section, own_section_title, own_section_text, remove_section, reason_needed,
      number_needed, too_long, nothing_chosen, charter_finished, charter_finished_lead;
  // a file of a newer format
  std::string_view read_only, read_only_why;
  // members
  std::string_view name, organisation, role, roles, details, remove_member, move_up, move_down, add_member,
      paste_list, paste_label, paste_help, paste_add, organisation_kind, decision_maker, yes, no,
      participation, reference, from_date, to_date, contact, contact_help, deleted_but_changed, keep_item,
      remove_item, members_empty;
  // print
  std::string_view back_to_charter, print_now, print_title;

  /// "4 af 8" and the like.
  std::string part_of(int part, int whole) const;
  std::string section_of(int number, int whole) const;  // "Afsnit 4 af 8"
  std::string percent_filled(int percent) const;        // "86 % udfyldt"
  std::string open_points(int count) const;             // "9 punkter åbne"
  std::string conflicts(int count) const;               // "2 steder har to forslag"
  std::string members(int count) const;                 // "6 medlemmer"
  std::string member_number(int number) const;          // "Medlem 3"
  std::string hidden_marks(int count) const;            // "Her er 2 usynlige tegn …"
  std::string damaged(int count) const;                 // "2 ændringer er beskadiget og lagt til side"
  /// Day as people write it in a table: "23-11-2026"; today as "i dag 10.42". Both local, "YYYY-MM-DDThh:mm".
  std::string when(std::string_view then, std::string_view now) const;
};

const InterfaceTexts& interface_texts(Language language);

}  // namespace kommissorium
