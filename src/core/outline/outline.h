// SPDX-License-Identifier: MPL-2.0
// The neutral document: what a charter says, before any format. Every writer writes this one tree,
// so that the same words reach HTML, plain text and, later, Markdown and Word.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/language.h"

namespace kommissorium::outline {

/// How a run of text stands out; writers may show it by style, never by colour alone.
/// inserted, removed: words that came or went against an earlier version, side by side in one line of text.
/// Whoever reads without style must be able to tell them apart: HTML has <ins> and <del>, plain text {+came+}
/// and [-went-] as git marks words, Markdown the same two elements, Word underlined and struck out.
enum class Tone { plain, strong, muted, missing, inserted, removed };

struct Run {
  std::string text;
  Tone tone = Tone::plain;
  std::string address;       // https or mailto link; "" = none
  std::string control = {};  // id of the Control this text fills; "" = none
  bool operator==(const Run&) const = default;
};
using Runs = std::vector<Run>;

struct Heading {
  int level = 2;       // 2 or 3; the title is level 1 and stands in Document
  std::string number;  // "4", "4.3" or ""
  std::string text;
  std::string control = {};  // an own section's title can be filled in; "" = none
  std::string about = {};    // the field it stands over, without showing its value; "" = none
  bool operator==(const Heading&) const = default;
};
struct Paragraph {
  Runs runs;
  std::string number;  // clause number in the margin, or ""
  bool operator==(const Paragraph&) const = default;
};
struct List {
  std::vector<Runs> items;
  bool operator==(const List&) const = default;
};
/// Label and value pairs, such as the head of the charter.
struct Facts {
  struct Fact {
    std::string label;
    Runs value;
    bool operator==(const Fact&) const = default;
  };
  std::vector<Fact> facts;
  bool operator==(const Facts&) const = default;
};
struct Table {
  std::string caption;               // for readers who do not see it
  std::vector<std::string> columns;  // header row; "" is allowed for the number column
  std::vector<int> widths;           // shares of the width, one a column
  struct Row {
    std::vector<std::vector<Runs>> cells;  // each cell: one or more lines
    std::string about = {};                // the field whose value it tells once more; "" = none
    bool operator==(const Row&) const = default;
  };
  std::vector<Row> rows;
  bool operator==(const Table&) const = default;
};
/// Lines to sign on: a name under each.
struct Signatures {
  std::vector<std::string> names;
  bool operator==(const Signatures&) const = default;
};
struct PageBreak {
  bool operator==(const PageBreak&) const = default;
};
/// A picture of boxes and lines. What it shows stands in the list too, and only the list is read out: a
/// format that cannot draw writes the list.
struct Figure {
  std::string title;
  int width = 0, height = 0;  // units: pixels of a screen at its usual size
  struct Box {
    int x = 0, y = 0, width = 0, height = 0;
    std::vector<std::string> lines;  // the first stands out
    int colour = 0;                  // of its edge; see Chart
    bool dashed = false;
    bool operator==(const Box&) const = default;
  };
  struct Line {
    std::vector<int> corners;  // x, y, x, y …
    bool dashed = false;
    bool operator==(const Line&) const = default;
  };
  std::vector<Box> boxes;
  std::vector<Line> lines;  // behind the boxes
  std::vector<Runs> list;
  bool operator==(const Figure&) const = default;
};
/// Horizontal bars, each with its label and its value in words.
struct Chart {
  std::string title;
  struct Bar {
    std::string label, value;
    int share = 0;  // of the longest possible bar, in thousandths
    int colour =
        0;  // 0 … 7: green, dark green, blue, dark blue, blue-green, dark blue-green, orange, dark orange
    bool operator==(const Bar&) const = default;
  };
  std::vector<Bar> bars;
  bool operator==(const Chart&) const = default;
};
inline constexpr int chart_colours = 8;

using Block = std::variant<Heading, Paragraph, List, Facts, Table, Signatures, PageBreak, Figure, Chart>;

/// What a format that cannot draw writes instead: the title, then the list, or labels and values.
std::vector<Block> in_words(const Figure& figure);
std::vector<Block> in_words(const Chart& chart);

/// text: one line; where it has choices, they are suggestions, and several are written with commas between.
/// long_text: several lines. date: a day. choice: one of its choices.
enum class ControlKind { text, long_text, date, choice };

/// One value that can be filled in where the format can: Word has content controls, the other writers only
/// have the text. A control's text is that of the runs that name it: of neighbours in one line, or of whole
/// neighbouring blocks for a text of several paragraphs and lists. It stands in one place of the document
/// only.
struct Control {
  struct Choice {
    std::string value;  // id, such as "followed"
    std::string label;  // as printed
    bool operator==(const Choice&) const = default;
  };
  std::string id;  // field, with "#part" for a part of its value: "duty/x#reason"; "member/new-1/name"
  ControlKind kind = ControlKind::text;
  std::string label;        // what it asks for, at most 60 characters
  std::string placeholder;  // what stands there while nothing is filled in
  std::vector<Choice> choices;
  bool empty = false;  // its runs show the placeholder or say that something is missing: no value
  bool operator==(const Control&) const = default;
};

/// What a document does with a value that may be missing and is: a format that can be filled in asks for it,
/// others have no use for the words.
enum class Empty { left_out, asked_for };

struct Document {
  Language language = Language::danish;
  std::string kicker;  // "Kommissorium for styregruppe"
  std::string title;   // "Styregruppen for OS2eksempel"
  std::string status;  // "Udkast", "Eksempel", "To forslag mangler afgørelse"; "" when none
  std::string footer;  // title · version or draft · digest label
  std::vector<Block> blocks;
  std::vector<Control> controls;  // in reading order, each id once
  bool operator==(const Document&) const = default;
};

}  // namespace kommissorium::outline
