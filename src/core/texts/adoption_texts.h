// SPDX-License-Identifier: MPL-2.0
// Versions, adoption and what follows it in words, for documents and for the command line. "{1}" is filled in
// by texts::fill.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct AdoptionTexts {
  // what a version is called
  std::string_view version;         // {1} number
  std::string_view shared_version;  // {1} number, {2} label of the digest: two have this number
  std::string_view named_version;   // {1} one of the two, {2} name
  // below the title; {1} what the version is called, {2} day
  std::string_view status_adopted;
  std::string_view status_replaced;  // {3} number of the one adopted after it
  std::string_view status_changed;
  std::string_view status_reopened;
  std::string_view status_not_adopted;  // of a version that never was
  std::string_view and_one_conflict;    // follows a status
  std::string_view and_conflicts;       // {1} how many
  std::string_view and_refused;         // follows a status: somebody said no
  std::string_view and_board_pending;   // follows a status
  std::string_view and_other_adoption;  // follows a status: another text was adopted apart from it
  std::string_view and_reopened_apart;  // follows a status: a reopening the meeting did not know of
  std::string_view and_replaced;        // follows a status: {1} number of the one adopted after it
  // in the footer; {1} what the version is called, {2} day
  std::string_view footer_adopted;
  std::string_view footer_changed;
  std::string_view footer_reopened;
  // the signature page
  std::string_view heading;            // "Vedtagelse"
  std::string_view adopted_at;         // {1} what the version is called with a capital, {2} long day
  std::string_view adopted_at_place;   // {3} place
  std::string_view was_reopened;       // follows either
  std::string_view changed_notice;     // {1} version
  std::string_view reopened_notice;    // {1} version
  std::string_view reopened_because;   // {1} version, {2} reason
  std::string_view reopened_replaced;  // {1} version, {2} number of the one adopted after it
  std::string_view reopened_apart;     // {1} version with a capital
  std::string_view because;            // follows either; {1} reason
  std::string_view other_adopted;      // {1} version, {2} day
  std::string_view present;            // heading of a list
  std::string_view answers;            // heading of a table
  std::string_view column_name;
  std::string_view column_answer;
  std::string_view column_how;
  std::string_view column_date;
  std::string_view approved;
  std::string_view refused;
  std::string_view refused_because;  // {1} reason
  std::string_view at_odds;          // beside an answer that another one contradicts
  std::string_view by_meeting, by_writing, by_paper;
  std::string_view kept_at;  // {1} how, {2} reference
  std::string_view silent;   // heading
  std::string_view board;    // heading
  std::string_view board_pending;
  std::string_view board_silent;  // the same where there is no line to sign on
  std::string_view board_line;    // to sign on
  // in the flat list of fields
  std::string_view standing, version_number, meeting_date, meeting_place, reopenings;
  // what changed
  std::string_view changes_since;    // heading; {1} version
  std::string_view changes_from_to;  // heading; {1} and {2} what is compared
  std::string_view changes_against;  // {1} version, {2} day
  std::string_view how_marked;
  std::string_view no_changes;
  std::string_view beside_sections;  // heading of changes that stand in no section
  std::string_view label_ends;       // between a field's label and its words
};

const AdoptionTexts& adoption_texts(Language language);

}  // namespace kommissorium::texts
