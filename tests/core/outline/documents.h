// SPDX-License-Identifier: MPL-2.0
// Documents for the tests: of a desk's charter, of the examples, and what stands where in them.
#pragma once

#include "../charter/charters.h"
#include "core/charter/digest.h"
#include "core/charter/example.h"
#include "core/outline/from_charter.h"
#include "core/writers/plain_text.h"

namespace kommissorium::outline::trial {

using namespace kommissorium::charter::trial;

Document document_of(const revisions::RecordSet& set, std::string_view today = "2026-11-24");

revisions::RecordSet example_set(catalogue::GroupKind kind, Language language);

/// A document of nothing but these blocks, or but a title.
Document of(std::vector<Block> blocks);
Document titled(std::string title);

/// All blocks of one type, in order.
template <class T>
std::vector<T> all(const Document& document) {
  std::vector<T> found;
  for (const Block& block : document.blocks) {
    if (const T* one = std::get_if<T>(&block)) found.push_back(*one);
  }
  return found;
}

std::vector<std::string> headings(const Document& document, int level);

bool says(const Document& document, std::string_view words);

std::string text_of(const Runs& runs);

/// The lines of one cell.
std::vector<std::string> lines_of(const Table& table, std::size_t row, std::size_t column);

}  // namespace kommissorium::outline::trial
