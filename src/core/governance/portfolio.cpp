// SPDX-License-Identifier: MPL-2.0
#include "core/governance/portfolio.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/governance/rules.h"
#include "core/sort_stably.h"
#include "core/texts/collation.h"
#include "core/texts/fill.h"
#include "core/texts/governance_texts.h"

namespace kommissorium::governance {
namespace {

constexpr std::size_t files_told = 5;  // of the charters a rule saw; ten thousand names help nobody

void put_in_order(std::vector<Brief>& charters) {
  using Key = std::tuple<std::string, catalogue::GroupKind, std::string, std::string, std::string>;
  std::vector<std::pair<Key, std::size_t>> order;
  for (const Brief& one : charters) {
    order.push_back({{texts::collation_key(one.product), one.kind, texts::collation_key(one.title),
                      one.charter, one.file},
                     order.size()});
  }
  std::sort(order.begin(), order.end());
  std::vector<Brief> sorted;
  sorted.reserve(charters.size());
  for (const auto& entry : order) sorted.push_back(std::move(charters[entry.second]));
  charters = std::move(sorted);
}

std::string seen_by(const std::vector<const Brief*>& others, Language language) {
  const texts::GovernanceTexts& say = texts::governance_texts(language);
  if (others.empty()) return std::string(say.saw_none);
  std::string files;
  for (std::size_t at = 0; at < others.size() && at < files_told; ++at)
    files += (files.empty() ? "" : ", ") + others[at]->file;
  if (others.size() > files_told) files += ", … (" + std::to_string(others.size()) + ")";
  return texts::fill(say.saw, {files});
}

void look_among(Brief& own, const std::vector<const Brief*>& others, Language language) {
  std::vector<Noted> found;
  for (const Rule* rule : all_rules()) {
    if (rule->compare == nullptr) continue;
    const bool explained =
        rule->severity != Severity::must &&
        std::find(own.explained.begin(), own.explained.end(), rule->id) != own.explained.end();
    for (const Spot& place : rule->compare({own, others})) {
      const std::string sentence = texts::fill(rule->says.in(language), place.words);
      found.push_back({rule, place.field, sentence + " " + seen_by(others, language), explained});
    }
  }
  if (found.empty()) return;
  own.findings.insert(own.findings.end(), found.begin(), found.end());
  sort_stably(own.findings,
              [](const Noted& one, const Noted& other) { return one.rule->severity < other.rule->severity; });
}

/// Each charter beside all others of its product; the gap in the list of others moves on with it.
void compare(std::vector<Brief>& charters, const std::vector<std::size_t>& of_product, Language language) {
  std::vector<const Brief*> others;
  for (std::size_t n = 1; n < of_product.size(); ++n) others.push_back(&charters[of_product[n]]);
  for (std::size_t n = 0; n < of_product.size(); ++n) {
    look_among(charters[of_product[n]], others, language);
    if (n < others.size()) others[n] = &charters[of_product[n]];
  }
}

void add_products(Portfolio& all, const std::vector<ListedProduct>& listed, Language language) {
  struct Found {
    const ListedProduct* listed = nullptr;
    std::vector<std::size_t> charters;
  };
  std::map<std::string, Found> by_name;
  for (const ListedProduct& one : listed) by_name[product_key(one.name)].listed = &one;
  for (std::size_t at = 0; at < all.charters.size(); ++at)
    by_name[product_key(all.charters[at].product)].charters.push_back(at);
  for (auto& [name, found] : by_name) {
    if (name.empty()) {  // charters of no product stand alone
      for (const std::size_t at : found.charters) look_among(all.charters[at], {}, language);
      continue;
    }
    compare(all.charters, found.charters, language);
    all.products.push_back(product(all.charters, std::move(found.charters), found.listed));
  }
  sort_stably(all.products, [](const Product& one, const Product& other) {
    return texts::collation_key(one.name) < texts::collation_key(other.name);
  });
}

void add_deviations(Portfolio& all, std::string_view today) {
  std::map<std::string_view, DutyCount> by_duty;
  const auto due = [&](const std::string& day, std::size_t charter, Due::What what, std::size_t n) {
    if (!day.empty()) all.dates.push_back({day, charter, what, n, !today.empty() && day < today});
  };
  for (std::size_t at = 0; at < all.charters.size(); ++at) {
    const Brief& one = all.charters[at];
    due(one.review, at, Due::What::review, 0);
    for (std::size_t n = 0; n < one.deviations.size(); ++n) {
      const Deviation& deviation = one.deviations[n];
      DutyCount& duty = by_duty[deviation.duty];
      if (duty.duty.empty()) {
        duty.duty = deviation.duty;
        duty.wording = deviation.wording;
      }
      ++(deviation.answer == charter::AnswerKind::explained ? duty.explained : duty.not_relevant);
      duty.charters.push_back(at);
      due(deviation.follow_up, at, Due::What::follow_up, n);
    }
    for (std::size_t n = 0; n < one.put_off.size(); ++n) due(one.put_off[n].day, at, Due::What::put_off, n);
  }
  for (auto& entry : by_duty) all.duties.push_back(std::move(entry.second));
  sort_stably(all.duties, [](const DutyCount& one, const DutyCount& other) {
    return one.charters.size() > other.charters.size();
  });
  sort_stably(all.dates, [](const Due& one, const Due& other) { return one.day < other.day; });
}

Totals totals_of(const Portfolio& all) {
  Totals totals;
  for (const Brief& one : all.charters) {
    const int percent = one.percent();
    totals.complete += percent == 100 ? 1 : 0;
    ++totals.by_percent[static_cast<std::size_t>(percent) / 25];
    ++totals.states[static_cast<std::size_t>(one.state)];
    for (const Noted& finding : one.findings)
      ++(finding.explained ? totals.explained
                           : totals.findings[static_cast<std::size_t>(finding.rule->severity)]);
  }
  for (const Product& one : all.products) {
    ++totals.levels[static_cast<std::size_t>(level_number(one.level) + 1)];
    for (const Missing& missing : one.missing) ++totals.missing[static_cast<std::size_t>(missing.what)];
  }
  for (const Due& due : all.dates) totals.due += due.passed ? 1 : 0;
  return totals;
}

}  // namespace

Portfolio portfolio(std::vector<Brief> charters, const std::vector<ListedProduct>& listed,
                    std::string_view today, Language language) {
  Portfolio all;
  put_in_order(charters);
  all.charters = std::move(charters);
  add_products(all, listed, language);
  add_deviations(all, today);
  all.totals = totals_of(all);
  return all;
}

bool Portfolio::needs_a_person() const {
  if (totals.findings[static_cast<std::size_t>(Severity::must)] > 0) return true;
  return std::any_of(products.begin(), products.end(), [](const Product& one) {
    return std::any_of(one.missing.begin(), one.missing.end(),
                       [](const Missing& missing) { return missing.severity != Severity::advice; });
  });
}

int count(const Brief& brief, Severity severity) {
  return static_cast<int>(std::count_if(
      brief.findings.begin(), brief.findings.end(),
      [severity](const Noted& one) { return one.rule->severity == severity && !one.explained; }));
}

}  // namespace kommissorium::governance
