// SPDX-License-Identifier: MPL-2.0
#include "core/charter/explanation.h"

#include <algorithm>

#include "core/charter/points.h"
#include "core/texts/governance_texts.h"

namespace kommissorium::charter {
namespace {

constexpr std::size_t longest_name = 64;

std::string_view rule_of(std::string_view field) { return field.substr(explanation_list.size() + 1); }

Point explanation_point(std::string_view field, const revisions::History& history, Language language) {
  catalogue::FieldEntry entry;
  entry.id = field;
  entry.type = catalogue::FieldType::long_text;
  Point point = question_point(entry, history, language);
  const std::string_view title = texts::rule_title(rule_of(field), language);
  point.label = title.empty() ? rule_of(field) : title;
  return point;
}

}  // namespace

bool is_explanation(std::string_view field) {
  if (!field.starts_with(explanation_list) || field.size() <= explanation_list.size() + 1) return false;
  const std::string_view name = rule_of(field);
  const auto fits = [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
  };
  return field[explanation_list.size()] == '/' && name.size() <= longest_name &&
         std::all_of(name.begin(), name.end(), fits);
}

Section explanations(const revisions::History& history, Language language) {
  const texts::GovernanceTexts& say = texts::governance_texts(language);
  Section section;
  section.id = explanations_section;
  section.title = say.explanations;
  section.heading = say.explanations;
  section.guidance = say.explanations_guidance;
  const std::string first = std::string(explanation_list) + "/";
  for (auto at = history.fields.lower_bound(first); at != history.fields.end(); ++at) {
    if (!at->first.starts_with(first)) break;
    if (!is_explanation(at->first)) continue;
    Point point = explanation_point(at->first, history, language);
    if (point.state != PointState::open) section.points.push_back(std::move(point));
  }
  return section;
}

}  // namespace kommissorium::charter
