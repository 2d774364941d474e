// SPDX-License-Identifier: MPL-2.0
// The 43 requirements of OS2's governance model that a product answers itself: what they are called, where
// they belong and from which level they count. Their wording stands in core/texts/requirement_texts.h.
// source: the requirements OS2 publishes with its self-assessment, 2026.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace kommissorium::assessment {

enum class Theme { relevance, form, strategy, governance };
enum class Level { sandbox, one, two, three };

inline constexpr std::array<Theme, 4> every_theme = {Theme::relevance, Theme::form, Theme::strategy,
                                                     Theme::governance};
inline constexpr std::array<Level, 4> every_level = {Level::sandbox, Level::one, Level::two, Level::three};

/// As files write them: "relevans", "formkrav", "strategisk", "governance"; "sandkasse", "1", "2", "3".
std::string_view tag(Theme theme);
std::string_view tag(Level level);
std::optional<Theme> theme_from_tag(std::string_view tag);
std::optional<Level> level_from_tag(std::string_view tag);

struct Requirement {
  std::string_view id;
  Theme theme = Theme::relevance;
  Level level = Level::sandbox;
  bool recommended = false;  // may be left with an explanation; any other may not
};

inline constexpr std::size_t requirement_count = 43;

const std::array<Requirement, requirement_count>& requirements();  // in OS2's order
const Requirement* requirement(std::string_view id);               // nullptr: none of them

}  // namespace kommissorium::assessment
