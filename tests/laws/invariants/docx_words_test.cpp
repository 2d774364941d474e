// SPDX-License-Identifier: MPL-2.0
// The Word document says exactly the words of the outline, in its order, as every other writer does.
#include "core/outline/from_charter.h"
#include "core/writers/docx/body.h"
#include "core/writers/docx/parts.h"
#include "core/writers/plain_text.h"
#include "tests/core/writers/docx/unpacked.h"
#include "tests/laws/invariants/invariant.h"
#include "tests/laws/share.h"

namespace kommissorium::laws {
namespace {

std::string says_the_same(const outline::Document& document, const char* which) {
  const std::string words =
      kommissorium::trial::WordText::of(writers::docx::body(document).xml, writers::docx::footer(document));
  return words == writers::words(document) ? "" : std::string(which) + ": Word says other words: " + words;
}

/// What is empty is asked for in Word. The blank form of every sixty-fourth is looked at too: its words are
/// much the same for all.
std::string word_says_the_same(const Story& story) {
  if (story.seed % asked_one_in != 0) return "";
  const std::string wrong = says_the_same(
      outline::from_charter(story.charter, "", "2026-11-23", {}, outline::Empty::asked_for), "charter");
  if (!wrong.empty() || story.seed % 64 != 0) return wrong;
  return says_the_same(outline::blank_form(story.charter), "blank form");
}

const Invariant same_words(word_says_the_same);

TEST_CASE("invariant: the Word document says exactly the words of the outline, in its order") {
  CHECK(same_words.broken() == "");
}

}  // namespace
}  // namespace kommissorium::laws
