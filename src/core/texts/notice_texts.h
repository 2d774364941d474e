// SPDX-License-Identifier: MPL-2.0
// What the program tells people by itself: notices at the top of the page and announcements for those who
// hear them.
#pragma once

#include <string>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct NoticeTexts {
  Language language = Language::danish;
  // storage
  std::string_view store_blocked, store_blocked_why, store_blocked_then;
  std::string_view not_saved, store_full, store_refused, take_files_now;
  std::string_view changed_outside;
  // files
  std::string_view nothing_changed;    // after files that could not be brought in
  std::string_view untitled;           // name of a file from a charter that cannot be shown
  std::string_view not_taken_in_then;  // where it is meanwhile
  std::string_view file_taken_then;    // where a file taken is, and what to do with it
  std::string_view without_history;    // at the end of a file's name
  // a file of a newer format, which is only shown
  std::string_view newer_made, newer_unchanged, newer_beside, only_shown;
  std::string_view name_can_change;  // after the question for the author's name
  // filling in
  std::string_view all_answered, all_followed_already, look_at_members, no_members_found;
  // undo
  std::string_view nothing_to_undo, nothing_to_redo, changed_since;
  std::string_view member, own_point;  // what was undone, when it has no name

  std::string damaged_in_store(int records) const;  // at start
  std::string deleted(std::string_view title) const;
  std::string deleted_outside(std::string_view title) const;
  std::string restored(std::string_view title) const;
  std::string file_taken(std::string_view name) const;
  std::string files_taken(int files) const;
  std::string opened_from_file(std::string_view title) const;
  std::string nothing_new(std::string_view title) const;
  std::string two_proposals(int places) const;
  std::string not_taken_in(std::string_view field) const;  // what was typed there is no value for it
  std::string files_refused(int files) const;
  std::string opened_to_read(std::string_view title) const;
  std::string not_understood(int records) const;
  std::string closed(std::string_view title) const;
  std::string damaged_in_file(std::string_view file, int records) const;
  std::string followed_all(int points) const;
  std::string members_added(int members) const;
  std::string removed(std::string_view what) const;
  std::string moved(int place, int of) const;
  std::string undone(std::string_view what) const;
  std::string redone(std::string_view what) const;
  std::string changes(int count) const;
  std::string point(std::string_view number) const;
};

const NoticeTexts& notice_texts(Language language);

}  // namespace kommissorium::texts
