// SPDX-License-Identifier: MPL-2.0
// Text to read. The interface's and the catalogue's words are painted by ImGui; what people wrote is painted
// by the DOM, which knows every script.
#pragma once

#include <string_view>
#include <vector>

#include "ui/frame.h"

namespace kommissorium::ui {

/// A type step with the role of its colour and the class its twin carries.
struct Style {
  TextLook look;
  Colour Theme::*colour;
  std::string_view css;
};

namespace styles {
inline constexpr Style title{looks::title, &Theme::ink, "title"};
inline constexpr Style section_title{looks::section, &Theme::ink, "section-title"};
inline constexpr Style item{looks::item, &Theme::ink, "item"};
inline constexpr Style body{looks::body, &Theme::ink, "body"};
inline constexpr Style lead{looks::body, &Theme::muted, "lead"};
inline constexpr Style large{looks::large, &Theme::ink, "large-text"};
inline constexpr Style large_lead{looks::large, &Theme::muted, "large-text large-lead"};
inline constexpr Style large_label{looks::large_label, &Theme::ink, "large-label"};
inline constexpr Style large_error{looks::large_help, &Theme::orange_text, "error"};
inline constexpr Style help{looks::help, &Theme::muted, "help"};
inline constexpr Style label{looks::label, &Theme::ink, "label"};
inline constexpr Style small{looks::small, &Theme::muted, "small"};
inline constexpr Style error{looks::help, &Theme::orange_text, "error"};
inline constexpr Style number{looks::body_strong, &Theme::muted, "number"};
inline constexpr Style done{looks::label, &Theme::green_text, "save-ok"};
inline constexpr Style warning{looks::label, &Theme::orange_text, "save-warning"};
}  // namespace styles

/// Paints a paragraph and reports it. The column moves below it.
void text(Frame& frame, Column& column, std::string_view key, std::string_view words, const Style& style);

/// The same as a heading of the given level.
void heading(Frame& frame, Column& column, std::string_view key, std::string_view words, int level,
             const Style& style);

/// One line at a place of its own; reported with the rectangle it takes. Returns its width.
float text_at(Frame& frame, float x, float y, std::string_view key, std::string_view words,
              const Style& style);

/// A text that people wrote, painted by the DOM in the width given; as a heading when level > 0.
void user_text(Frame& frame, Column& column, std::string_view key, std::string_view words, const Style& style,
               int level = 0);
/// The same in parts, each with what became of it: underlined or struck through, and said in the twin.
void user_pieces(Frame& frame, Column& column, std::string_view key, std::vector<TextPiece> pieces,
                 const Style& style);
/// One line, cut with an ellipsis where it is too long; as a heading when level > 0.
void user_line(Frame& frame, Rect rect, std::string_view key, std::string_view words, const Style& style,
               int level = 0);

/// A link to read more elsewhere: opens in a new tab, the page itself asks for nothing. Takes a line of its
/// own.
void link(Frame& frame, Column& column, std::string_view key, std::string_view words,
          std::string_view address);

/// A quiet button that looks like a link within its line of help, 24 px high. True when it was activated;
/// `name` is what it is called where its words alone do not say enough, and begins with them.
bool text_button(Frame& frame, float x, float y, std::string_view key, std::string_view words,
                 std::string_view name);
float text_button_width(const Frame& frame, std::string_view words);
inline constexpr float text_button_height = 24;

/// A short label in a coloured pill, such as "Her er to forslag". Returns its width.
enum class Tint { green, blue, orange, plain };
float chip(Frame& frame, float x, float y, std::string_view key, std::string_view words, Tint tint);
float chip_width(const Frame& frame, std::string_view words);
inline constexpr float chip_height = 22;

}  // namespace kommissorium::ui
