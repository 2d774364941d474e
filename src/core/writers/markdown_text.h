// SPDX-License-Identifier: MPL-2.0
// Text as inline content of GitHub Flavored Markdown: what people wrote stays words, whatever it looks like.
#pragma once

#include <string>
#include <string_view>

#include "core/outline/outline.h"

namespace kommissorium::writers {

/// Where the text stands decides how a line end is written: `lines` sets the next line in by `set_in` blanks,
/// `one_line` (headings, table cells) must not leave its line.
struct MarkdownPlace {
  enum class Kind { lines, one_line } kind = Kind::lines;
  std::size_t set_in = 0;
};

/// Runs of blanks become one, blanks and line ends at both ends go; no word is lost or won. A line end is a
/// hard break.
/// source: GitHub Flavored Markdown 0.29, sections 2.4 backslash escapes, 6.4 emphasis, 6.9 autolinks.
std::string markdown_text(const outline::Runs& runs, MarkdownPlace place);
std::string markdown_text(std::string_view text, MarkdownPlace place,
                          outline::Tone tone = outline::Tone::plain);

}  // namespace kommissorium::writers
