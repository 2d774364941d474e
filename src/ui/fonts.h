// SPDX-License-Identifier: MPL-2.0
// The one type family in two weights. The page gives the same bytes to the browser (FontFace), and the
// subset is patched so that ascent + descent = em: ImGui's and the browser's widths then agree.
#pragma once

#include <string_view>
#include <vector>

#include "ui/theme.h"

struct ImFont;

namespace kommissorium::ui {

struct FontBytes {
  const unsigned char* data = nullptr;
  std::size_t size = 0;
};

struct Fonts {
  ImFont* regular = nullptr;   // 400
  ImFont* semibold = nullptr;  // 600

  ImFont* of_weight(int weight) const;
};

/// Adds both weights to the current ImGui context. The bytes must outlive it.
Fonts add_fonts(FontBytes regular, FontBytes semibold);

/// Width in CSS px of one line.
float text_width(const Fonts& fonts, TextLook look, std::string_view text);

/// Breaks a text at blanks so that every line fits; a longer word is broken where it must.
std::vector<std::string_view> lines_of(const Fonts& fonts, TextLook look, std::string_view text, float width);

}  // namespace kommissorium::ui
