// SPDX-License-Identifier: MPL-2.0
#include "core/assessment/governance_report.h"

#include <algorithm>
#include <utility>

#include "core/assessment/shown_entries.h"
#include "core/outline/prose.h"
#include "core/texts/assessment_texts.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"

namespace kommissorium::assessment {
namespace {

using outline::Block;
using outline::Heading;
using outline::Paragraph;
using outline::Run;
using outline::Runs;
using texts::AssessmentTexts;
using texts::fill;

Block paragraph(Run run) { return Paragraph{{std::move(run)}, ""}; }

/// Columns: every answer of the model, other answers, open, all.
constexpr std::size_t other_column = every_answer.size(), open_column = other_column + 1,
                      all_column = open_column + 1, columns = all_column + 1;
using Counts = std::array<int, columns>;

std::size_t column_of(const Entry& entry) {
  if (entry.answer.empty()) return open_column;
  const auto* found = std::find(every_answer.begin(), every_answer.end(), entry.answer);
  return static_cast<std::size_t>(found - every_answer.begin());  // other_column when it is none of them
}

void add_row(outline::Table& table, std::string_view label, const Counts& counts) {
  outline::Table::Row row;
  row.cells.push_back({{outline::plain(label)}});
  for (const int count : counts) row.cells.push_back({{outline::plain(std::to_string(count))}});
  table.rows.push_back(std::move(row));
}

Block counted(const std::vector<ShownEntry>& entries, const AssessmentTexts& say) {
  std::array<Counts, every_level.size() + 2> rows = {};  // the levels, without a level, all
  for (const ShownEntry& shown : entries) {
    const std::size_t level = shown.level ? static_cast<std::size_t>(*shown.level) : every_level.size();
    for (const std::size_t row : {level, rows.size() - 1}) {
      ++rows[row][column_of(*shown.entry)];
      ++rows[row][all_column];
    }
  }
  outline::Table table;
  table.caption = std::string(say.counted);
  table.columns.push_back(std::string(say.column_level));
  for (const std::string_view answer : say.answers) table.columns.push_back(std::string(answer));
  for (const std::string_view column : {say.other_answer, say.open, say.column_all})
    table.columns.push_back(std::string(column));
  table.widths = {23, 9, 9, 16, 12, 11, 10, 10};
  for (std::size_t n = 0; n < rows.size(); ++n) {
    const bool is_sum = n + 1 == rows.size();
    if (n == every_level.size() && rows[n][all_column] == 0) continue;
    add_row(table,
            is_sum                   ? say.column_all
            : n < every_level.size() ? say.levels[n]
                                     : say.other_level,
            rows[n]);
  }
  return table;
}

void add_id(std::string& ids, std::string_view id) {
  if (!ids.empty()) ids += ", ";
  ids += id;
}

/// Nothing that is missing may be found only by counting.
void add_plain_words(std::vector<Block>& blocks, const SelfAssessment& assessment,
                     const std::vector<ShownEntry>& entries, const AssessmentTexts& say) {
  std::string open, not_met, absent;
  for (const ShownEntry& shown : entries) {
    if (shown.entry->answer.empty()) add_id(open, shown.entry->id);
    if (shown.entry->answer == no && !shown.recommended) add_id(not_met, shown.entry->id);
  }
  for (const Requirement& requirement : requirements()) {
    if (assessment.entry(requirement.id) == nullptr) add_id(absent, requirement.id);
  }
  blocks.push_back(paragraph(open.empty() ? outline::plain(say.none_open)
                                          : outline::missing(fill(say.open_ones, {open}))));
  if (!not_met.empty()) blocks.push_back(paragraph(outline::missing(fill(say.not_met, {not_met}))));
  if (!absent.empty()) blocks.push_back(paragraph(outline::missing(fill(say.missing, {absent}))));
}

void add_entry(std::vector<Block>& blocks, const ShownEntry& shown, Language language) {
  const AssessmentTexts& say = texts::assessment_texts(language);
  const Entry& entry = *shown.entry;
  blocks.push_back(Heading{3, outline::plain(entry.id).text, outline::plain(shown.wording).text});
  blocks.push_back(paragraph(outline::muted(kind_in_words(shown, language))));
  if (!outline::trimmed(entry.guidance).empty()) blocks.push_back(paragraph(outline::muted(entry.guidance)));
  blocks.push_back(paragraph(
      entry.answer.empty() ? outline::missing(say.not_answered)
                           : outline::strong(fill(say.answer, {answer_in_words(entry.answer, language)}))));
  std::vector<Block> documentation = outline::prose(entry.documentation);
  if (documentation.empty() && !entry.answer.empty())
    documentation.push_back(paragraph(outline::muted(say.undocumented)));
  std::move(documentation.begin(), documentation.end(), std::back_inserter(blocks));
}

void add_fact(outline::Facts& facts, std::string_view label, const std::string& value) {
  if (!value.empty()) facts.facts.push_back({std::string(label), {outline::plain(value)}});
}

}  // namespace

outline::Document governance_report(const SelfAssessment& assessment, Language language) {
  const AssessmentTexts& say = texts::assessment_texts(language);
  const std::vector<ShownEntry> entries = shown_entries(assessment, language);
  outline::Document document;
  document.language = language;
  document.kicker = std::string(say.kicker);
  document.title = assessment.product.empty() ? std::string(say.untitled)
                                              : outline::plain(fill(say.title, {assessment.product})).text;
  document.footer = document.title;
  outline::Facts facts;
  add_fact(facts, say.product, assessment.product);
  add_fact(facts, say.filled_by, assessment.filled_by);
  add_fact(facts, say.filled_date, texts::long_date(assessment.filled_date, language));
  if (!facts.facts.empty()) document.blocks.push_back(std::move(facts));
  add_plain_words(document.blocks, assessment, entries, say);
  document.blocks.push_back(counted(entries, say));
  std::string theme;
  for (const ShownEntry& shown : entries) {
    const std::string its_theme = theme_in_words(shown.theme, language);
    if (its_theme != theme) document.blocks.push_back(Heading{2, "", its_theme});
    theme = its_theme;
    add_entry(document.blocks, shown, language);
  }
  return document;
}

}  // namespace kommissorium::assessment
