// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "core/governance/charter_list.h"
#include "core/report/csv.h"
#include "core/report/report.h"
#include "core/texts/portfolio_texts.h"

namespace kommissorium::report {
namespace {

using governance::Brief;
using governance::Severity;

std::string next_follow_up(const Brief& one) {
  std::string first;
  const auto take = [&first](const std::string& day) {
    if (!day.empty() && (first.empty() || day < first)) first = day;
  };
  for (const governance::Deviation& deviation : one.deviations) take(deviation.follow_up);
  for (const governance::Plan& plan : one.put_off) take(plan.day);
  return first;
}

std::string number_or_nothing(int number) { return number == 0 ? "" : std::to_string(number); }

}  // namespace

std::string charter_table(const governance::Portfolio& portfolio, Language language) {
  const texts::PortfolioTexts& say = texts::portfolio_texts(language);
  std::vector<std::vector<std::string>> rows;
  rows.emplace_back(say.columns.begin(), say.columns.end());
  for (const Brief& one : portfolio.charters) {
    const auto explained = std::count_if(one.findings.begin(), one.findings.end(),
                                         [](const governance::Noted& finding) { return finding.explained; });
    rows.push_back({one.file,
                    one.product,
                    std::string(say.groups[static_cast<std::size_t>(one.kind)]),
                    one.title,
                    one.level,
                    std::to_string(one.percent()),
                    std::to_string(count(one, Severity::must)),
                    std::to_string(count(one, Severity::should)),
                    std::to_string(count(one, Severity::advice)),
                    std::to_string(explained),
                    std::to_string(one.conflicts),
                    std::string(say.states[static_cast<std::size_t>(one.state)]),
                    number_or_nothing(one.version),
                    one.adopted,
                    std::string(say.boards[static_cast<std::size_t>(one.board)]),
                    one.review,
                    next_follow_up(one),
                    std::to_string(one.deviations.size()),
                    std::to_string(one.seats.size()),
                    one.digest,
                    one.last_changed});
  }
  for (const governance::Product& product : portfolio.products) {
    for (const governance::Missing& missing : product.missing) {
      std::vector<std::string> row(say.columns.size());
      row[1] = product.name;
      row[2] = say.missing[static_cast<std::size_t>(missing.what)];
      row[4] = product.level;
      row[11] = missing.is_told_of ? say.not_seen : say.is_missing;
      rows.push_back(std::move(row));
    }
  }
  return write_csv(rows);
}

}  // namespace kommissorium::report
