// SPDX-License-Identifier: MPL-2.0
#include "core/assessment/requirements.h"

namespace kommissorium::assessment {
namespace {

constexpr std::array<std::string_view, 4> theme_tags = {"relevans", "formkrav", "strategisk", "governance"};
constexpr std::array<std::string_view, 4> level_tags = {"sandkasse", "1", "2", "3"};

template <class Kind>
std::optional<Kind> kind_from(std::string_view tag, const std::array<std::string_view, 4>& tags) {
  for (std::size_t n = 0; n < tags.size(); ++n) {
    if (tags[n] == tag) return static_cast<Kind>(n);
  }
  return std::nullopt;
}

}  // namespace

std::string_view tag(Theme theme) { return theme_tags[static_cast<std::size_t>(theme)]; }
std::string_view tag(Level level) { return level_tags[static_cast<std::size_t>(level)]; }
std::optional<Theme> theme_from_tag(std::string_view tag) { return kind_from<Theme>(tag, theme_tags); }
std::optional<Level> level_from_tag(std::string_view tag) { return kind_from<Level>(tag, level_tags); }

const std::array<Requirement, requirement_count>& requirements() {
  constexpr bool recommended = true;
  static constexpr std::array<Requirement, requirement_count> all = {{
      {"R1", Theme::relevance, Level::sandbox},
      {"R2", Theme::relevance, Level::two},
      {"R3", Theme::relevance, Level::two},
      {"R4", Theme::relevance, Level::three},
      {"F1", Theme::form, Level::sandbox},
      {"F2", Theme::form, Level::sandbox},
      {"F3", Theme::form, Level::sandbox},
      {"F4", Theme::form, Level::sandbox},
      {"F5", Theme::form, Level::sandbox},
      {"F6", Theme::form, Level::one},
      {"F7", Theme::form, Level::one},
      {"F10", Theme::form, Level::one},
      {"F11", Theme::form, Level::one},
      {"F12", Theme::form, Level::two},
      {"F13", Theme::form, Level::two},
      {"F14", Theme::form, Level::two},
      {"F15", Theme::form, Level::two},
      {"F16", Theme::form, Level::two},
      {"F17", Theme::form, Level::two},
      {"F18", Theme::form, Level::two},
      {"F19", Theme::form, Level::two, recommended},
      {"F20", Theme::form, Level::two, recommended},
      {"F21", Theme::form, Level::three},
      {"F22", Theme::form, Level::three},
      {"S1", Theme::strategy, Level::one},
      {"S2", Theme::strategy, Level::one},
      {"S3", Theme::strategy, Level::two},
      {"S4", Theme::strategy, Level::two},
      {"S5", Theme::strategy, Level::three},
      {"G1", Theme::governance, Level::one},
      {"G2", Theme::governance, Level::one},
      {"G3", Theme::governance, Level::one},
      {"G4", Theme::governance, Level::one},
      {"G5", Theme::governance, Level::two},
      {"G6", Theme::governance, Level::two},
      {"G7", Theme::governance, Level::two, recommended},
      {"G8", Theme::governance, Level::two, recommended},
      {"G9", Theme::governance, Level::two, recommended},
      {"G10", Theme::governance, Level::two, recommended},
      {"G11", Theme::governance, Level::three},
      {"G12", Theme::governance, Level::three},
      {"G13", Theme::governance, Level::three},
      {"G14", Theme::governance, Level::three},
  }};
  return all;
}

const Requirement* requirement(std::string_view id) {
  for (const Requirement& one : requirements()) {
    if (one.id == id) return &one;
  }
  return nullptr;
}

}  // namespace kommissorium::assessment
