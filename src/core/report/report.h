// SPDX-License-Identifier: MPL-2.0
// What a report on many charters is made of, and its forms: a document for people, a table for spreadsheets,
// numbers for programs.
#pragma once

#include <string>
#include <vector>

#include "core/governance/organisation.h"
#include "core/governance/portfolio.h"
#include "core/outline/outline.h"

namespace kommissorium::report {

struct Report {
  governance::Portfolio portfolio;
  std::string today;                       // "YYYY-MM-DD" or ""
  std::vector<std::string> left_out = {};  // what is wrong with each file that could not be read
};

/// For every writer: totals and charts, products, charters, dates, deviations, findings, and the organisation
/// of each product as a picture.
outline::Document document(const Report& report, Language language);

/// The picture of one product.
outline::Figure figure(const governance::Organisation& organisation, std::string_view product,
                       Language language);

/// The charts of the document, which the screen shows too.
std::vector<outline::Chart> charts(const governance::Portfolio& portfolio, Language language);

/// What a product lacks: "styregruppe, koordinationsgruppe", or the word for nothing.
std::string lacking(const governance::Product& product, Language language);

/// What a date of the portfolio is about: a review, a follow-up, a point that was put off.
std::string what_is_due(const governance::Brief& charter, const governance::Due& due, Language language);

/// A line a charter, then a line for each charter or group that is missing; columns as docs/report.md says.
std::string charter_table(const governance::Portfolio& portfolio, Language language);

/// JSON in one line, keys sorted: the same report gives the same bytes. docs/report.md says what is in it.
std::string numbers(const Report& report);

}  // namespace kommissorium::report
