// SPDX-License-Identifier: MPL-2.0
// "Changes since version 2": a first page on demand, with every changed word marked.
#pragma once

#include <string_view>
#include <vector>

#include "core/adoption/decisions.h"
#include "core/compare/difference.h"
#include "core/outline/outline.h"

namespace kommissorium::outline {

/// What differs from something earlier, below the headings of the sections; what came and what went stand in
/// one text, in the tones `inserted` and `removed`. `title` and `against` are whole texts of their own;
/// `against` may be "". Where nothing differs it says so.
std::vector<Block> changes_page(std::string_view title, std::string_view against,
                                const std::vector<compare::Change>& changes, Language language);

/// The same since a version: "Changes since version 2", held against the day it was last adopted.
std::vector<Block> changes_since_page(const adoption::Decisions& decisions, const adoption::Version& version,
                                      const std::vector<compare::Change>& changes, Language language);

/// The same by the name and the day themselves; `day` may be "".
std::vector<Block> changes_since_page(std::string_view name, std::string_view day,
                                      const std::vector<compare::Change>& changes, Language language);

/// The document with these blocks on a page before it.
Document with_first_page(Document document, std::vector<Block> page);

/// A document of nothing but the changes, titled as `of` is. For comparing two files.
Document changes_alone(const Document& of, std::vector<Block> page);

}  // namespace kommissorium::outline
