// SPDX-License-Identifier: MPL-2.0
// The fixed words of a charter as a document, in both languages. What the group wrote and what the catalogue
// says come from the charter; these are the words around them. "{1}" is filled in by texts::fill.
#pragma once

#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct DocumentTexts {
  // above and below
  std::string_view kicker;  // {1} group's name, {2} the same beginning with a small letter
  std::string_view status_example;
  std::string_view status_draft;
  std::string_view status_answered;  // nothing is open any more, not adopted
  std::string_view status_one_conflict;
  std::string_view status_conflicts;  // {1} how many
  std::string_view footer_draft;
  std::string_view footer_answered;
  std::string_view footer_example;
  std::string_view status_blank;
  std::string_view footer_blank;
  std::string_view contents;  // heading of the list of contents
  std::string_view page_of;   // {1} this page, {2} how many
  // values
  std::string_view not_filled_in;
  std::string_view proposal;   // {1} its number
  std::string_view read_more;  // heading
  // duties and responsibilities
  std::string_view column_number;
  std::string_view column_duty;
  std::string_view column_expectation;  // what a duty is called in an expert group, which has no duties
  std::string_view column_responsibility;
  std::string_view column_answer;
  std::string_view followed;   // of a duty
  std::string_view confirmed;  // of a responsibility
  std::string_view explained;
  std::string_view not_relevant;
  std::string_view answer_missing;
  std::string_view reason_missing;
  std::string_view explanation;       // {1} the reason
  std::string_view reason;            // {1} why it is not relevant
  std::string_view follow_up;         // {1} day
  std::string_view follow_up_by;      // {1} day, {2} person
  std::string_view follow_up_person;  // {1} person
  std::string_view reworded;
  std::string_view own;
  std::string_view own_deleted;  // an own point that one deleted and another changed
  std::string_view taken_over;
  // deviations
  std::string_view deviations;  // heading
  std::string_view no_deviations;
  std::string_view deviations_so_far;  // no deviation, but open points
  std::string_view one_open_point;     // {1} its number
  std::string_view open_points;        // {1} how many, {2} their numbers
  std::string_view column_point;
  std::string_view column_deviation;
  std::string_view column_follow_up;
  std::string_view rewordings;  // heading
  std::string_view column_change;
  std::string_view column_catalogue_wording;
  // signatures
  std::string_view signatures;  // heading
  std::string_view sign_here;
  std::string_view blank_signature;
  std::string_view check_number;  // {1} sixteen digits
  // members
  std::string_view members_in_annex;
  std::string_view annex;        // heading without a day
  std::string_view dated_annex;  // {1} day
  std::string_view no_members;
  std::string_view column_name;
  std::string_view column_organisation;
  std::string_view column_role;
  std::string_view column_participation;
  std::string_view decision_maker;
  std::string_view no_name;
  std::string_view from;     // {1} day
  std::string_view to;       // {1} day, behind from
  std::string_view only_to;  // {1} day
  std::string_view deleted_but_changed;
  std::string_view member_conflict;
  // what can be filled in, shown where there is nothing yet
  std::string_view write_here;
  std::string_view choose_here;
  std::string_view choose_day;
  std::string_view choose_answer;
  std::string_view reason_if_needed;
  // what is filled in there, read aloud by screen readers and shown by Word
  std::string_view title_of_section;
  std::string_view answer_of;  // {1} number of the point, so too below
  std::string_view wording_of;
  std::string_view reason_of;
  std::string_view day_of;
  std::string_view person_of;
  std::string_view member_part;  // {1} what of the member, {2} the how-manieth
  std::string_view contact;
  std::string_view organisation_kind;
  std::string_view reference;
  std::string_view member_from;
  std::string_view member_to;
  std::string_view no_decision_maker;
};

const DocumentTexts& document_texts(Language language);

}  // namespace kommissorium::texts
