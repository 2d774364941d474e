// SPDX-License-Identifier: MPL-2.0
#include "core/governance/in_words.h"

#include "core/charter/plain_text.h"
#include "core/compare/in_words.h"
#include "core/governance/places.h"
#include "core/texts/fill.h"
#include "core/texts/governance_texts.h"

namespace kommissorium::governance {

std::string_view severity_name(Severity severity, Language language) {
  const texts::GovernanceTexts& say = texts::governance_texts(language);
  switch (severity) {
    case Severity::must:
      return say.must;
    case Severity::should:
      return say.should;
    case Severity::advice:
      return say.advice;
  }
  return say.must;
}

std::string place_name(const charter::Charter& charter, std::string_view field) {
  if (field == adoption_place) return std::string(texts::governance_texts(charter.shown_in).adoption);
  if (field != member_list) return compare::field_label(charter, field);
  for (const charter::Section& section : charter.sections) {
    if (section.kind == catalogue::SectionKind::members) return section.title;
  }
  return compare::field_label(charter, field);
}

std::string in_words(const Finding& finding, const charter::Charter& charter) {
  const Language language = charter.shown_in;
  std::string words(severity_name(finding.rule->severity, language));
  words += ": " + finding.says(language) + " → " + place_name(charter, finding.field);
  if (!finding.is_explained()) return words;
  const texts::GovernanceTexts& say = texts::governance_texts(language);
  return words + " " + texts::fill(say.explained, {charter::one_line(finding.explanation)});
}

}  // namespace kommissorium::governance
