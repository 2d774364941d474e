// SPDX-License-Identifier: MPL-2.0
// The whole screen: which view is on it, and one pass over it. Holds what must live from pass to pass: the
// ImGui context, the fonts, the heights the DOM measured, the last elements. Domain data never rests here.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "ui/frame.h"
#include "ui/raster/raster.h"

struct ImGuiContext;

namespace kommissorium::ui {

/// Where a surface stands in the window and how much there is to scroll, in CSS px.
struct SurfaceLayout {
  Rect place;
  float content_height = 0;
  bool operator==(const SurfaceLayout&) const = default;
};

struct Layout {
  bool html = false;
  SurfaceLayout bar, main;
  std::optional<SurfaceLayout> outline;
  std::optional<SurfaceLayout> preview;  // the paper beside the form; the page scrolls it
  bool operator==(const Layout&) const = default;
};

/// The pointer over one surface, in content px; looks only, it activates nothing.
struct Hover {
  Surface surface = Surface::main;
  float x = -1, y = -1;
  bool down = false;
  bool operator==(const Hover&) const = default;
};

struct Drawn {
  std::vector<app::Command> commands;
  std::vector<Element> elements;
  Layout layout;
};

class Window {
 public:
  Window(FontBytes regular, FontBytes semibold);
  ~Window();
  Window(const Window&) = delete;
  Window& operator=(const Window&) = delete;

  Viewport viewport;
  std::optional<Hover> hover;
  Measured measured;
  std::string system_theme = "light";  // what "auto" means: the system's wish

  /// One pass over the views. `request` is what happened in the page since the last pass, at most one thing.
  Drawn draw(const app::State& state, std::optional<Request> request);

  const Theme& theme(const app::State& state) const;

  /// A number that is equal only while the picture of a surface is; covers draw data and theme.
  std::uint64_t picture_hash(Surface surface) const;

  /// Paints a surface's last pass: the part of its content that begins at `top` CSS px and is `height` CSS px
  /// high.
  void paint(Surface surface, float top, float width, float height, raster::Canvas& canvas) const;

 private:
  ImGuiContext* context_;
  Fonts fonts_;
  Colour page_ = 0, sheet_ = 0;
};

}  // namespace kommissorium::ui
