// SPDX-License-Identifier: MPL-2.0
#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace kommissorium::ui {

std::string css(Colour colour) {
  constexpr char digits[] = "0123456789abcdef";
  std::string text = "#";
  for (const int shift : {0, 8, 16}) {
    const std::uint32_t channel = (colour >> shift) & 0xFFu;
    text += digits[channel >> 4];
    text += digits[channel & 0xFu];
  }
  return text;
}

const Theme& light_theme() {
  static constexpr Theme theme{
      .name = "light",
      .ink = rgb(0x111111),
      .muted = rgb(0x5E5E5E),
      .page = rgb(0xF7F8F7),
      .surface = rgb(0xFFFFFF),
      .line = rgb(0xE3E3E3),
      .control = rgb(0x8E8E8E),
      .green = rgb(0x3A7F3B),
      .on_green = rgb(0xFFFFFF),
      .green_text = rgb(0x2B662C),
      .green_tint = rgb(0xEAF2EA),
      .blue = rgb(0x284B7B),
      .on_blue = rgb(0xFFFFFF),
      .blue_text = rgb(0x284B7B),
      .blue_tint = rgb(0xE7EEF7),
      .orange = rgb(0xB94C09),
      .orange_text = rgb(0x813506),
      .orange_tint = rgb(0xFBEEE5),
      .hover = rgb(0xF1F4F1),
      .focus = rgb(0x3A7F3B),
      .grey = rgb(0x5E5E5E),
      .on_grey = rgb(0xFFFFFF),
  };
  return theme;
}

const Theme& dark_theme() {
  static constexpr Theme theme{
      .name = "dark",
      .ink = rgb(0xF2F4F2),
      .muted = rgb(0xB4BAB4),
      .page = rgb(0x151815),
      .surface = rgb(0x1E221E),
      .line = rgb(0x363C36),
      .control = rgb(0x848C84),
      .green = rgb(0x8CCB8D),
      .on_green = rgb(0x0B1E0C),
      .green_text = rgb(0x9BD69C),
      .green_tint = rgb(0x24352A),
      .blue = rgb(0x9DBDEB),
      .on_blue = rgb(0x0A1A30),
      .blue_text = rgb(0xA9C6F0),
      .blue_tint = rgb(0x22304A),
      .orange = rgb(0xF2A26B),
      .orange_text = rgb(0xF6B98E),
      .orange_tint = rgb(0x402A1B),
      .hover = rgb(0x2A302A),
      .focus = rgb(0x8CCB8D),
      .grey = rgb(0xB4BAB4),
      .on_grey = rgb(0x151815),
  };
  return theme;
}

const Theme& contrast_theme() {
  static constexpr Theme theme{
      .name = "contrast",
      .ink = rgb(0x000000),
      .muted = rgb(0x2B2B2B),
      .page = rgb(0xFFFFFF),
      .surface = rgb(0xFFFFFF),
      .line = rgb(0x8C8C8C),
      .control = rgb(0x000000),
      .green = rgb(0x1B3C1C),
      .on_green = rgb(0xFFFFFF),
      .green_text = rgb(0x1B3C1C),
      .green_tint = rgb(0xE6F0E6),
      .blue = rgb(0x12294A),
      .on_blue = rgb(0xFFFFFF),
      .blue_text = rgb(0x12294A),
      .blue_tint = rgb(0xE3ECF8),
      .orange = rgb(0x6B2A00),
      .orange_text = rgb(0x5A2400),
      .orange_tint = rgb(0xFBEBDF),
      .hover = rgb(0xE8E8E8),
      .focus = rgb(0x000000),
      .grey = rgb(0x2B2B2B),
      .on_grey = rgb(0xFFFFFF),
  };
  return theme;
}

std::vector<std::pair<std::string_view, Colour>> roles(const Theme& theme) {
  return {{"ink", theme.ink},
          {"muted", theme.muted},
          {"page", theme.page},
          {"surface", theme.surface},
          {"line", theme.line},
          {"control", theme.control},
          {"green", theme.green},
          {"on-green", theme.on_green},
          {"green-text", theme.green_text},
          {"green-tint", theme.green_tint},
          {"blue", theme.blue},
          {"on-blue", theme.on_blue},
          {"blue-text", theme.blue_text},
          {"blue-tint", theme.blue_tint},
          {"orange", theme.orange},
          {"orange-text", theme.orange_text},
          {"orange-tint", theme.orange_tint},
          {"hover", theme.hover},
          {"focus", theme.focus},
          {"grey", theme.grey},
          {"on-grey", theme.on_grey}};
}

namespace {

double luminance(Colour colour) {
  const auto channel = [colour](int shift) {
    const double value = static_cast<double>((colour >> shift) & 0xFFu) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(16);
}

}  // namespace

double contrast(Colour one, Colour other) {
  const double first = luminance(one) + 0.05;
  const double second = luminance(other) + 0.05;
  return std::max(first, second) / std::min(first, second);
}

}  // namespace kommissorium::ui
