// SPDX-License-Identifier: MPL-2.0
#include "core/governance/findings.h"

#include "core/charter/explanation.h"
#include "core/charter/plain_text.h"
#include "core/governance/rules.h"
#include "core/sort_stably.h"
#include "core/texts/fill.h"
#include "core/texts/governance_texts.h"

namespace kommissorium::governance {
namespace {

std::string explanation_of(const charter::Charter& charter, const Rule& rule) {
  if (rule.severity == Severity::must) return "";
  const charter::Point* point = charter.point(explanation_field(rule));
  const std::string* text = point == nullptr ? nullptr : point->value.text();
  return text == nullptr ? "" : charter::trimmed(*text);
}

void add(std::vector<Finding>& all, const charter::Charter& charter, const Rule& rule, Spots places) {
  const std::string explanation = explanation_of(charter, rule);
  for (Spot& place : places)
    all.push_back({&rule, std::move(place.field), std::move(place.words), explanation});
}

void sort(std::vector<Finding>& all) {
  sort_stably(all, [](const Finding& one, const Finding& other) {
    return one.rule->severity < other.rule->severity;
  });
}

}  // namespace

std::string Finding::says(Language language) const {
  std::string sentence = texts::fill(rule->says.in(language), words);
  if (rule->compare == nullptr) return sentence;
  const texts::GovernanceTexts& say = texts::governance_texts(language);
  std::string files;
  for (const std::string& file : seen) files += (files.empty() ? "" : ", ") + file;
  return sentence + " " + (seen.empty() ? std::string(say.saw_none) : texts::fill(say.saw, {files}));
}

std::string explanation_field(const Rule& rule) {
  return std::string(charter::explanation_list) + "/" + std::string(rule.id);
}

std::vector<Finding> findings(const Case& asked, std::string_view without) {
  std::vector<Finding> all;
  for (const Rule* rule : all_rules()) {
    if (rule->check != nullptr && rule->id != without) add(all, asked.charter, *rule, rule->check(asked));
  }
  sort(all);
  return all;
}

std::vector<Finding> findings_among(const charter::Charter& charter, const Neighbourhood& asked,
                                    std::string_view without) {
  std::vector<Finding> all;
  for (const Rule* rule : all_rules()) {
    if (rule->compare != nullptr && rule->id != without) add(all, charter, *rule, rule->compare(asked));
  }
  for (Finding& finding : all) {
    for (const Brief* other : asked.others) finding.seen.push_back(other->file);
  }
  sort(all);
  return all;
}

std::vector<Finding> all_findings(const Case& asked, const std::vector<const Brief*>& others,
                                  std::string_view without) {
  std::vector<Finding> all = findings(asked, without);
  const Brief own = brief(asked.charter, "");
  for (Finding& finding : findings_among(asked.charter, {own, others}, without))
    all.push_back(std::move(finding));
  sort(all);
  return all;
}

}  // namespace kommissorium::governance
