// SPDX-License-Identifier: MPL-2.0
// Text of one paragraph: runs with their character styles, links, content controls.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/outline/outline.h"

namespace kommissorium::writers::docx {

/// Markup of a paragraph's runs; counts controls and collects addresses over the whole document.
class RunWriter {
 public:
  /// must: the document outlives the writer.
  explicit RunWriter(const outline::Document& document);

  std::string runs(const outline::Runs& runs);

  /// The control, nullptr when the document has none of this id.
  const outline::Control* control(std::string_view id) const;
  int next_number() { return ++number_; }
  Language language() const { return language_; }

  /// Addresses in the order of their first link; the first is the relationship "rId101".
  const std::vector<std::string>& links() const { return links_; }

 private:
  std::string link(const outline::Run& run);

  std::map<std::string_view, const outline::Control*> controls_;
  std::vector<std::string> links_;
  Language language_;
  int number_ = 1000;
};

/// One run in a character style ("" = none): line ends and tabs become elements, blanks are kept.
std::string run_markup(std::string_view text, std::string_view style);

std::string link_id(std::size_t index);  // "rId101" …

}  // namespace kommissorium::writers::docx
