// SPDX-License-Identifier: MPL-2.0
// What a view is handed for one pass: the state to show (const), what was asked of a control, and where to
// put commands and elements. Controls (ui/controls) draw and report through it; views never touch ImGui
// themselves.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/command.h"
#include "app/state.h"
#include "core/texts/interface_texts.h"
#include "ui/element.h"
#include "ui/fonts.h"
#include "ui/theme.h"

namespace kommissorium::ui {

/// What happened to a control's twin in the page. At most one a pass; one for a control that is gone does
/// nothing.
struct Request {
  enum class Kind {
    activate,  // click, Enter, Space
    type,      // `text` is what the field holds now
    change,    // a select, date or checkbox got its value in `text`
    leave,     // focus left the field, `text` as above
  };
  ElementId id = 0;
  Kind kind = Kind::activate;
  std::string text;
  bool pointer = false;  // activated by mouse or finger, not by keys
};

/// The window as the page reports it, in CSS px.
struct Viewport {
  float width = 1280, height = 800;
  float scale = 1;       // device pixels a CSS px
  float scroll_bar = 0;  // width the main surface's scroll bar takes
  bool html = false;     // the twins are shown instead of the paint
  /// The paper fits in beside outline and form.
  bool has_room_for_preview() const {
    return !html && width >= measures::canvas_least + measures::preview_least;
  }
  bool operator==(const Viewport&) const = default;
};

/// Heights the DOM measured for the text it paints itself, in CSS px.
using Measured = std::map<ElementId, float>;

/// A place to put things: controls draw at (x, y), fill at most `width`, and move `y` below themselves.
struct Column {
  float x = 0, y = 0, width = 0;
  void space(float height) { y += height; }
};

class Frame {
 public:
  Frame(const app::State& shown, const Theme& colours, const Fonts& faces, const InterfaceTexts& words,
        const Viewport& view, const Measured& heights, std::optional<Request> asked)
      : state(shown),
        theme(colours),
        fonts(faces),
        texts(words),
        viewport(view),
        measured(heights),
        request(std::move(asked)) {}

  const app::State& state;
  const Theme& theme;
  const Fonts& fonts;
  const InterfaceTexts& texts;
  const Viewport& viewport;
  const Measured& measured;
  const std::optional<Request> request;

  std::vector<app::Command> commands;  // out, carried out after the pass, in order
  std::vector<Element> elements;       // out, in reading order, parents before children

  Surface surface = Surface::main;  // what is being laid out now
  float left = 0, top = 0;          // where the surface's content begins in ImGui's coordinates
  std::vector<ElementId> parents;   // open groups
  bool large = false;               // what is laid out now is read from afar: controls are larger
  bool read_only = false;           // what is laid out now can only be read: controls that write are off

  /// Compiled once for each command (asking.cpp): what a variant of eighty costs is paid there, not in every
  /// view.
  template <class Asked>
  void ask(Asked command);

  /// Adds an element below the open group. `key` names it; the rest is filled in by the control.
  /// must: no other element of this pass has the key.
  Element& report(Role role, std::string_view key, Rect rect);

  /// Whether the request names this control and is of this kind.
  bool asked(ElementId id, Request::Kind kind) const {
    return request && request->id == id && request->kind == kind;
  }

  /// Height the DOM measured, or `otherwise`.
  float measured_height(ElementId id, float otherwise) const;
};

/// An element that holds others: open while it lives; its rectangle reaches from where the column was to
/// where it is.
class Group {
 public:
  Group(Frame& frame, Role role, std::string_view key, Column& column, std::string_view name = "",
        std::string_view look = "");
  ~Group();
  Group(const Group&) = delete;
  Group& operator=(const Group&) = delete;
  Element& element();
  ElementId id() const { return id_; }

 private:
  Frame& frame_;
  Column& column_;
  std::size_t index_;
  ElementId id_;
};

}  // namespace kommissorium::ui
