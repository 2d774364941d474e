// SPDX-License-Identifier: MPL-2.0
// What is said of many charters together: in the report, in the picture of an organisation and on the screen.
// "{1}" is filled in by texts::fill.
#pragma once

#include <array>
#include <string_view>

#include "core/language.h"

namespace kommissorium::texts {

struct PortfolioTexts {
  // names; by catalogue::GroupKind, adoption::State, governance::Lack, governance::Management
  std::array<std::string_view, 3> groups;
  std::array<std::string_view, 4> states;
  std::array<std::string_view, 4> missing;
  std::array<std::string_view, 4> managements;
  std::array<std::string_view, 5> boards;    // by adoption::Board; the first is empty
  std::array<std::string_view, 5> levels;    // not known, sandbox, 1, 2, 3
  std::array<std::string_view, 5> percents;  // by how far a charter is
  // the picture
  std::string_view organisation;  // {1} product
  std::string_view board, board_is, secretariat, secretariat_is;
  std::string_view supplier, supplier_is;  // {1} who sits where
  std::string_view reports_to_board, reports_to_steering, passes_on;
  std::string_view leads;
  std::string_view one_member, members;  // {1} how many
  std::string_view is_missing, not_seen;
  // the report
  std::string_view kicker, title, as_of;  // {1} day
  std::string_view charters, products, complete, adopted, findings, overdue, unread;
  std::string_view of;     // {1} of {2}
  std::string_view found;  // {1} must, {2} should, {3} advice, {4} explained
  std::string_view severity_must, severity_should, severity_advice, explained;
  std::string_view in_numbers, how_far, what_is_found, how_it_stands, which_level, what_is_missing;
  std::string_view no_products, nothing_missing, no_product_lacks, no_dates, no_deviations, no_findings;
  std::string_view product, level, group, lacking, management, charter, filled_in, must, should, adopted_on,
      review;
  std::string_view levels_differ;
  std::string_view dates, day, what, follow_up, follow_up_by;  // {1} duty, {2} person
  std::string_view put_off, put_off_to;                        // {1} point, {2} person
  std::string_view reviewed_again, passed;                     // {1} day
  std::string_view deviations, duty, not_relevant, where;
  std::string_view all_findings, has_explanation, organisations;
  std::string_view left_out, left_out_because;
  // on the screen
  std::string_view see_overview, lead, take_table, take_page, open_list, list_taken;  // {1} how many
  std::string_view search, search_help, of_group, all_groups, only_with_findings, sort_by, downwards;
  std::string_view shown_of, none_shown;               // {1} of {2}
  std::string_view chip_must, chip_should, chip_none;  // {1} how many
  std::string_view of_product, no_product, back, file_name;
  std::array<std::string_view, 21> columns;  // of the CSV file
};

const PortfolioTexts& portfolio_texts(Language language);

}  // namespace kommissorium::texts
