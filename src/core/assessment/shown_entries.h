// SPDX-License-Identifier: MPL-2.0
// The entries of a self-assessment as people look through them: by theme, with the words the file has, or our
// own where it has none.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/assessment/requirements.h"
#include "core/assessment/self_assessment.h"
#include "core/language.h"

namespace kommissorium::assessment {

struct ShownEntry {
  const Entry* entry = nullptr;
  std::optional<Theme> theme;  // nullopt: somebody's own
  std::optional<Level> level;
  bool recommended = false;
  std::string wording;
};

/// In the file's order within each theme; those of other themes last.
/// must: `assessment` lives as long as what is answered.
std::vector<ShownEntry> shown_entries(const SelfAssessment& assessment, Language language);

std::string theme_in_words(std::optional<Theme> theme, Language language);
/// "Niveau 2, anbefaling".
std::string kind_in_words(const ShownEntry& shown, Language language);
/// The four answers in the reader's language; any other as it stands; "" for none.
std::string answer_in_words(std::string_view answer, Language language);

}  // namespace kommissorium::assessment
