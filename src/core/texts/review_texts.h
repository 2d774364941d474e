// SPDX-License-Identifier: MPL-2.0
// What is said where several people's work meets: two proposals, the same person twice, the history, and
// files that came in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/language.h"

namespace kommissorium::texts {

struct ReviewTexts {
  Language language = Language::danish;
  // two proposals
  std::string_view proposals, previous, next, lead_combined, lead, before, nothing_before, nothing_deleted,
      both, both_why, use_both, edit_first, write_new, own_text, own_text_help, use_text, leave_text,
      use_answer, choose_other, removed, nothing_said, nameless_author, only_blanks, see_proposals,
      see_history;
  std::string_view decided, decided_lead, all_decided, all_decided_lead, back;
  // the same person twice
  std::string_view same_person_lead, make_one;
  // history
  std::string_view history, field_history, history_lead, field_history_lead, earlier, say_again, stands_now,
      whole_back, whole_back_help, show_more, emptied;
  // the paper beside the form
  std::string_view show_preview, close_preview;
  // what came in
  std::string_view take_back, take_back_files, several_files, nothing_new;
  // sharing
  std::string_view more_ways, sharing, open_file_help, share_without_history, share_without_history_help,
      clean_copy, clean_copy_help;

  std::string proposal_of(int number, int of) const;              // "To forslag · 1 af 2"
  std::string section(int number, std::string_view title) const;  // "Afsnit 6 · Møder"
  std::string proposal(int number) const;  // "Forslag 1", where its author is not known
  std::string chosen(int left) const;      // said after a choice
  std::string twice(std::string_view name) const;
  std::string made_one(std::string_view name) const;
  std::string written(std::string_view author, std::string_view when) const;  // "Skrevet af … i dag 10.41"
  std::string changes(int count) const;
  std::string shown_of(int shown, int all) const;  // "50 af 312 er vist"
  std::string said_again(std::string_view field) const;
  std::string set_back(std::string_view when) const;
  std::string taken_back(int charters) const;
  std::string moved_to_deleted(std::string_view title) const;
  /// One sentence on a file: what was new, equal and different, and who wrote it.
  std::string arrived(int fresh, int equal, int different, const std::vector<std::string>& authors) const;
  std::string of_file(std::string_view file, std::string_view charter, std::string_view what) const;
  std::string names(const std::vector<std::string>& all) const;  // "Anna, Bo og Cecilie"
  std::string brought_together(std::string_view title) const;
  std::string from(const std::vector<std::string>& authors) const;
  std::string old_copy(std::string_view title) const;  // a clean copy was made from what came in
  std::string copied(std::string_view title) const;
  std::string of_document(std::string_view title) const;  // a Word document of it was read
};

const ReviewTexts& review_texts(Language language);

}  // namespace kommissorium::texts
