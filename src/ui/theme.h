// SPDX-License-Identifier: MPL-2.0
// The design tokens: colours by role, type scale, grid. The page's style sheet gets the same colours as
// custom properties (web/protocol.md, "colours"); tests/ui/theme_test.cpp computes every pair's contrast.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kommissorium::ui {

/// 0xAABBGGRR, as Dear ImGui packs it.
using Colour = std::uint32_t;
constexpr Colour rgb(std::uint32_t hex) {
  return 0xFF000000u | ((hex & 0xFFu) << 16) | (hex & 0xFF00u) | ((hex >> 16) & 0xFFu);
}
std::string css(Colour colour);  // "#rrggbb"

struct Theme {
  std::string_view name;  // "light", "dark", "contrast"
  Colour ink;             // text
  Colour muted;           // help and small text
  Colour page;            // behind everything
  Colour surface;         // bar, outline, cards, fields
  Colour line;            // hair lines, decoration only
  Colour control;         // borders of controls
  Colour green;           // act, chosen, done
  Colour on_green;        // text on it
  Colour green_text;      // done, as text
  Colour green_tint;      // chosen row, chip
  Colour blue;            // explained, information
  Colour on_blue;
  Colour blue_text;
  Colour blue_tint;
  Colour orange;  // needs a person
  Colour orange_text;
  Colour orange_tint;
  Colour hover;  // quiet controls under the pointer
  Colour focus;  // the ring
  Colour grey;   // "not relevant", chosen
  Colour on_grey;
};

const Theme& light_theme();
const Theme& dark_theme();
const Theme& contrast_theme();

/// Role names and colours, for the page: "ink", "muted", "green-text", …
std::vector<std::pair<std::string_view, Colour>> roles(const Theme& theme);

/// WCAG 2.2 contrast ratio of two opaque colours, 1..21.
/// source: WCAG 2.2, "contrast ratio" and "relative luminance".
double contrast(Colour one, Colour other);

/// One step of the type scale: CSS px, line height in CSS px, weight 400 or 600.
struct TextLook {
  float size;
  float line;
  int weight;
  bool operator==(const TextLook&) const = default;
};
namespace looks {
inline constexpr TextLook title{30, 40, 600};
inline constexpr TextLook section{22, 32, 600};
// of a meeting: read from afar, on a projector or a shared screen
inline constexpr TextLook large{20, 32, 400};
inline constexpr TextLook large_label{18, 28, 600};
inline constexpr TextLook large_help{16, 24, 400};
inline constexpr TextLook item{16, 24, 600};
inline constexpr TextLook body{15, 24, 400};
inline constexpr TextLook body_strong{15, 24, 600};
inline constexpr TextLook help{13, 20, 400};
inline constexpr TextLook label{13, 20, 600};
inline constexpr TextLook small{12, 20, 400};
inline constexpr TextLook chip{12, 20, 600};
inline constexpr TextLook navigation{14, 20, 400};
inline constexpr TextLook navigation_current{14, 20, 600};
inline constexpr TextLook brand{18, 24, 600};
inline constexpr TextLook crumb{15, 24, 600};
}  // namespace looks

namespace measures {
inline constexpr float grid = 8;
inline constexpr float bar_height = 56;
inline constexpr float outline_width = 264;
inline constexpr float control_height = 36;
inline constexpr float bar_control_height = 32;
inline constexpr float large_control_height = 48;
inline constexpr float radius = 6;
inline constexpr float card_radius = 10;
inline constexpr float text_column = 820;   // widest
inline constexpr float large_column = 960;  // the same of large text
inline constexpr float page_margin = 40;
inline constexpr float canvas_least = 900;  // narrower windows get the HTML view
inline constexpr float roomy_bar = 1200;    // narrower bars show saving to the file as a sign
inline constexpr float brand_bar = 1340;    // narrower ones show only the sign of the brand
inline constexpr float preview_least =
    380;  // the paper beside the form; narrower windows have no room for it
inline constexpr float preview_widest = 840;
inline constexpr float beside_preview = 900;  // what the form keeps to itself where there is plenty
inline constexpr float phone_widest = 640;    // narrower ones get a bar with the tools behind one button
}  // namespace measures

}  // namespace kommissorium::ui
