// SPDX-License-Identifier: MPL-2.0
#include "core/assessment/requirements.h"

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

namespace assessment_requirements_test {

using namespace kommissorium::assessment;

TEST_CASE("requirements: there are 43, each once, as many of each level and theme as OS2 publishes") {
  std::set<std::string_view> ids;
  std::map<Level, int> levels;
  std::map<Theme, int> themes;
  std::string recommended;
  for (const Requirement& one : requirements()) {
    CHECK(ids.insert(one.id).second);
    CHECK(requirement(one.id) == &one);
    ++levels[one.level];
    ++themes[one.theme];
    if (one.recommended) recommended += std::string(one.id) + ' ';
  }
  CHECK(ids.size() == 43);
  CHECK(levels ==
        std::map<Level, int>{{Level::sandbox, 6}, {Level::one, 10}, {Level::two, 19}, {Level::three, 8}});
  CHECK(themes ==
        std::map<Theme, int>{
            {Theme::relevance, 4}, {Theme::form, 20}, {Theme::strategy, 5}, {Theme::governance, 14}});
  CHECK(recommended == "F19 F20 G7 G8 G9 G10 ");
  CHECK(requirement("G15") == nullptr);
  CHECK(requirement("") == nullptr);
}

TEST_CASE("requirements: themes and levels are written and read by the same words") {
  for (const Theme theme : every_theme) CHECK(theme_from_tag(tag(theme)) == theme);
  for (const Level level : every_level) CHECK(level_from_tag(tag(level)) == level);
  CHECK(tag(Level::sandbox) == "sandkasse");
  CHECK_FALSE(theme_from_tag("Relevans").has_value());
  CHECK_FALSE(level_from_tag("4").has_value());
}

}  // namespace assessment_requirements_test
