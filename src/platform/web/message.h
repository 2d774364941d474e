// SPDX-License-Identifier: MPL-2.0
// What the page tells the program: the JSON of web/protocol.md as values.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/command.h"
#include "app/reduce.h"
#include "core/result.h"
#include "ui/window.h"

namespace kommissorium::platform::web {

/// Size and scroll position of a scroller, CSS px.
struct Scroller {
  float width = 0, height = 0, top = 0;
};

struct ViewportChanged {
  float width = 0, height = 0, scale = 1;
  Scroller main, outline;
  bool dark = false, contrast = false, forced = false;
};
struct Hovered {
  std::optional<ui::Hover> hover;
};
struct MeasuredHeights {
  std::vector<std::pair<ui::ElementId, float>> heights;
};
/// A control's twin was used; `height` is what an area's text needs, 0 = not said.
struct Used {
  ui::Request request;
  float height = 0;
};
/// A key that means a command anywhere: undo, redo, save, escape, find. `focused`: key of the element with
/// the focus, where the command goes back to it.
struct Shortcut {
  std::string name, focused = {};
};
/// Nothing but time passing, or something the program does not need to know.
struct Nothing {};

using Happening =
    std::variant<Nothing, ViewportChanged, Hovered, MeasuredHeights, Used, Shortcut, app::Command>;

struct Message {
  app::Moment moment;
  Happening happening;
};

struct Start {
  app::Moment moment;
  app::Started started;
  ViewportChanged viewport;
  std::string document_style;  // assets/document/document.css, which the page has for its own use
};

/// errors: those of json::parse; a message of an unknown kind is Nothing.
Result<Message> read_message(std::string_view json);
Result<Start> read_start(std::string_view json);

}  // namespace kommissorium::platform::web
