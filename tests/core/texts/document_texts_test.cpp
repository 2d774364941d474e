// SPDX-License-Identifier: MPL-2.0
#include "core/texts/document_texts.h"

#include <doctest/doctest.h>

#include <cstring>
#include <string>

using namespace kommissorium;
using namespace kommissorium::texts;

namespace {

constexpr std::size_t count = sizeof(DocumentTexts) / sizeof(std::string_view);

std::string_view at(const DocumentTexts& texts, std::size_t index) {
  std::string_view one;
  std::memcpy(&one, reinterpret_cast<const char*>(&texts) + index * sizeof one, sizeof one);
  return one;
}

std::string places(std::string_view sentence) {
  std::string found;
  for (char digit = '1'; digit <= '9'; ++digit) {
    if (sentence.find(std::string{'{', digit, '}'}) != std::string_view::npos) found += digit;
  }
  return found;
}

}  // namespace

TEST_CASE("document texts: every text is there in both languages") {
  for (std::size_t index = 0; index < count; ++index) {
    CAPTURE(index);
    CHECK_FALSE(at(document_texts(Language::danish), index).empty());
    CHECK_FALSE(at(document_texts(Language::english), index).empty());
  }
}

TEST_CASE("document texts: both languages fill in the same values, except how a group is named") {
  for (std::size_t index = 1; index < count; ++index) {  // the first is the kicker
    CAPTURE(at(document_texts(Language::danish), index));
    CHECK(places(at(document_texts(Language::danish), index)) ==
          places(at(document_texts(Language::english), index)));
  }
}
