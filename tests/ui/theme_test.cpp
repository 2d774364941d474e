// SPDX-License-Identifier: MPL-2.0
#include "ui/theme.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <string>

#include "tests/support/source_tree.h"

namespace ui_theme_test {

using namespace kommissorium::ui;

namespace {

const Theme* const themes[] = {&light_theme(), &dark_theme(), &contrast_theme()};

}  // namespace

TEST_CASE("theme: contrast of black on white is 21, of a colour on itself 1") {
  CHECK(contrast(rgb(0x000000), rgb(0xFFFFFF)) == doctest::Approx(21.0));
  CHECK(contrast(rgb(0x3A7F3B), rgb(0x3A7F3B)) == doctest::Approx(1.0));
  CHECK(contrast(rgb(0x777777), rgb(0xFFFFFF)) == doctest::Approx(4.48).epsilon(0.01));
}

TEST_CASE("theme: every text colour has at least 4.5:1 on every ground it stands on") {
  for (const Theme* theme : themes) {
    CAPTURE(std::string(theme->name));
    for (const Colour ground : {theme->page, theme->surface, theme->hover, theme->green_tint}) {
      CHECK(contrast(theme->ink, ground) >= 4.5);
      CHECK(contrast(theme->muted, ground) >= 4.5);
      CHECK(contrast(theme->green_text, ground) >= 4.5);
      CHECK(contrast(theme->orange_text, ground) >= 4.5);
    }
    CHECK(contrast(theme->on_green, theme->green) >= 4.5);
    CHECK(contrast(theme->on_green, theme->green_text) >= 4.5);  // a primary button under the pointer
    CHECK(contrast(theme->on_blue, theme->blue) >= 4.5);
    CHECK(contrast(theme->on_grey, theme->grey) >= 4.5);
    CHECK(contrast(theme->green_text, theme->green_tint) >= 4.5);
    CHECK(contrast(theme->blue_text, theme->blue_tint) >= 4.5);
    CHECK(contrast(theme->orange_text, theme->orange_tint) >= 4.5);
  }
}

TEST_CASE("theme: high contrast has 7:1 for every text and every border of a control") {
  const Theme& theme = contrast_theme();
  for (const Colour ground : {theme.page, theme.surface, theme.hover, theme.green_tint}) {
    for (const Colour text : {theme.ink, theme.muted, theme.green_text, theme.orange_text})
      CHECK(contrast(text, ground) >= 7);
  }
  CHECK(contrast(theme.on_green, theme.green) >= 7);
  CHECK(contrast(theme.on_blue, theme.blue) >= 7);
  CHECK(contrast(theme.on_grey, theme.grey) >= 7);
  CHECK(contrast(theme.blue_text, theme.blue_tint) >= 7);
  CHECK(contrast(theme.orange_text, theme.orange_tint) >= 7);
  for (const Colour ground : {theme.page, theme.surface}) {
    for (const Colour edge : {theme.control, theme.focus, theme.green, theme.blue, theme.orange})
      CHECK(contrast(edge, ground) >= 7);
  }
}

TEST_CASE("theme: words that are new or differ can be read on their ground") {
  for (const Theme* theme : themes) {
    CAPTURE(std::string(theme->name));
    // 18 % green on the surface; keep in step with ins and mark in web/style.css
    Colour ground = 0xFF000000u;
    for (const unsigned shift : {0u, 8u, 16u}) {
      const unsigned green = (theme->green >> shift) & 0xFFu;
      const unsigned surface = (theme->surface >> shift) & 0xFFu;
      ground |= ((green * 18 + surface * 82) / 100) << shift;
    }
    CHECK(contrast(theme->ink, ground) >= (theme == &contrast_theme() ? 7 : 4.5));
  }
}

TEST_CASE("theme: the design language has every colour of every theme as it is") {
  std::string page = kommissorium::tests::read("docs/design-language.md");
  std::transform(page.begin(), page.end(), page.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  for (std::size_t at = 0; at < roles(light_theme()).size(); ++at) {
    std::string row = "| " + std::string(roles(light_theme())[at].first);
    for (const Theme* theme : themes) row += " | " + css(roles(*theme)[at].second);
    CHECK_MESSAGE(page.find(row + " |") != std::string::npos, row);
  }
}

TEST_CASE("theme: the page's style begins with the light colours") {
  const std::string style = kommissorium::tests::read("web/style.css");
  const std::string root = style.substr(style.find(":root {"), style.find('}', style.find(":root {")));
  for (const auto& [role, colour] : roles(light_theme())) {
    const std::string wanted = "--" + std::string(role) + ": " + css(colour) + ";";
    CHECK_MESSAGE(root.find(wanted) != std::string::npos, wanted);
  }
}

TEST_CASE("theme: borders, signs and the focus ring have at least 3:1 beside what they touch") {
  for (const Theme* theme : themes) {
    CAPTURE(std::string(theme->name));
    for (const Colour ground : {theme->page, theme->surface}) {
      CHECK(contrast(theme->control, ground) >= 3.0);
      CHECK(contrast(theme->focus, ground) >= 3.0);
      CHECK(contrast(theme->green, ground) >= 3.0);
      CHECK(contrast(theme->orange, ground) >= 3.0);
      CHECK(contrast(theme->blue, ground) >= 3.0);  // what the tour points out
    }
    CHECK(contrast(theme->green, theme->line) >= 3.0);  // the progress bar in its groove
  }
}

TEST_CASE("theme: colours reach the page as the hex digits they were written with") {
  CHECK(css(rgb(0x3A7F3B)) == "#3a7f3b");
  CHECK(roles(light_theme()).size() == roles(dark_theme()).size());
}

}  // namespace ui_theme_test
