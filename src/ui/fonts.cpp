// SPDX-License-Identifier: MPL-2.0
#include "ui/fonts.h"

#include <cassert>

#include <imgui.h>

namespace kommissorium::ui {
namespace {

ImFont* add(FontBytes bytes) {
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  // Four columns a pixel: the rasteriser reads the atlas at the true sub-pixel position.
  config.OversampleH = 4;
  config.OversampleV = 1;
  config.PixelSnapH = false;
  // ImGui keeps the pointer and only reads through it.
  return ImGui::GetIO().Fonts->AddFontFromMemoryTTF(const_cast<unsigned char*>(bytes.data),
                                                    static_cast<int>(bytes.size), 15.0F, &config);
}

}  // namespace

ImFont* Fonts::of_weight(int weight) const {
  assert(weight == 400 || weight == 600);
  return weight == 600 ? semibold : regular;
}

Fonts add_fonts(FontBytes regular, FontBytes semibold) {
  Fonts fonts;
  fonts.regular = add(regular);
  fonts.semibold = add(semibold);
  return fonts;
}

float text_width(const Fonts& fonts, TextLook look, std::string_view text) {
  return fonts.of_weight(look.weight)
      ->CalcTextSizeA(look.size, 1e9F, 0.0F, text.data(), text.data() + text.size())
      .x;
}

std::vector<std::string_view> lines_of(const Fonts& fonts, TextLook look, std::string_view text,
                                       float width) {
  std::vector<std::string_view> lines;
  ImFont* font = fonts.of_weight(look.weight);
  const char* at = text.data();
  const char* end = text.data() + text.size();
  while (at < end) {
    const char* stop = font->CalcWordWrapPosition(look.size, at, end, width);
    if (stop == at) stop = at + 1;  // not even one character fits: go on all the same
    if (stop < end && *stop != ' ' &&
        *stop != '\n') {  // it breaks behind the full stops of "f.eks."; browsers do not
      const std::string_view so_far(at, static_cast<std::size_t>(stop - at));
      const std::size_t blank = so_far.find_last_of(' ');
      if (blank != std::string_view::npos) stop = at + blank + 1;
    }
    while (stop < end && (static_cast<unsigned char>(*stop) & 0xC0u) == 0x80u) ++stop;
    std::string_view line(at, static_cast<std::size_t>(stop - at));
    while (!line.empty() && (line.back() == ' ' || line.back() == '\n')) line.remove_suffix(1);
    lines.push_back(line);
    at = stop;
    if (at < end && *at == '\n') {
      ++at;
    } else {
      while (at < end && *at == ' ') ++at;
    }
  }
  return lines;
}

}  // namespace kommissorium::ui
