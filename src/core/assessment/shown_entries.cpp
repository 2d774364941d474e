// SPDX-License-Identifier: MPL-2.0
#include "core/assessment/shown_entries.h"

#include "core/sort_stably.h"
#include "core/texts/assessment_texts.h"
#include "core/texts/fill.h"
#include "core/texts/requirement_texts.h"

namespace kommissorium::assessment {
namespace {

std::size_t place_of(const ShownEntry& shown) {
  return shown.theme ? static_cast<std::size_t>(*shown.theme) : every_theme.size();
}

/// What the file says comes first: it may know a newer model than this program.
ShownEntry shown(const Entry& entry, Language language) {
  const Requirement* known = requirement(entry.id);
  ShownEntry shown;
  shown.entry = &entry;
  shown.theme = theme_from_tag(entry.theme);
  shown.level = level_from_tag(entry.level);
  if (known != nullptr) {
    if (!shown.theme) shown.theme = known->theme;
    if (!shown.level) shown.level = known->level;
    shown.recommended = known->recommended;
  }
  shown.wording = entry.wording.empty() ? texts::requirement_text(entry.id, language) : entry.wording;
  return shown;
}

}  // namespace

std::vector<ShownEntry> shown_entries(const SelfAssessment& assessment, Language language) {
  std::vector<ShownEntry> all;
  for (const Entry& entry : assessment.entries) all.push_back(shown(entry, language));
  sort_stably(all,
              [](const ShownEntry& one, const ShownEntry& other) { return place_of(one) < place_of(other); });
  return all;
}

std::string theme_in_words(std::optional<Theme> theme, Language language) {
  const texts::AssessmentTexts& say = texts::assessment_texts(language);
  return std::string(theme ? say.themes[static_cast<std::size_t>(*theme)] : say.other_theme);
}

std::string kind_in_words(const ShownEntry& shown, Language language) {
  const texts::AssessmentTexts& say = texts::assessment_texts(language);
  const std::string_view level =
      shown.level ? say.levels[static_cast<std::size_t>(*shown.level)] : say.other_level;
  return texts::fill(say.kind, {level, shown.recommended ? say.recommended : say.required});
}

std::string answer_in_words(std::string_view answer, Language language) {
  const texts::AssessmentTexts& say = texts::assessment_texts(language);
  for (std::size_t n = 0; n < every_answer.size(); ++n) {
    if (every_answer[n] == answer) return std::string(say.answers[n]);
  }
  return std::string(answer);
}

}  // namespace kommissorium::assessment
