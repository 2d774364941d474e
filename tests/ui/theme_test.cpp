// SPDX-License-Identifier: MPL-2.0
#include "ui/theme.h"

#include <doctest/doctest.h>

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

TEST_CASE("theme: borders, signs and the focus ring have at least 3:1 beside what they touch") {
  for (const Theme* theme : themes) {
    CAPTURE(std::string(theme->name));
    for (const Colour ground : {theme->page, theme->surface}) {
      CHECK(contrast(theme->control, ground) >= 3.0);
      CHECK(contrast(theme->focus, ground) >= 3.0);
      CHECK(contrast(theme->green, ground) >= 3.0);
      CHECK(contrast(theme->orange, ground) >= 3.0);
    }
    CHECK(contrast(theme->green, theme->line) >= 3.0);  // the progress bar in its groove
  }
}

TEST_CASE("theme: colours reach the page as the hex digits they were written with") {
  CHECK(css(rgb(0x3A7F3B)) == "#3a7f3b");
  CHECK(roles(light_theme()).size() == roles(dark_theme()).size());
}

}  // namespace ui_theme_test
