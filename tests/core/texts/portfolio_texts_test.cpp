// SPDX-License-Identifier: MPL-2.0
#include "core/texts/portfolio_texts.h"

#include <doctest/doctest.h>

#include "core/texts/fill.h"

namespace texts_portfolio_texts_test {

using namespace kommissorium;
using texts::portfolio_texts;

TEST_CASE("portfolio texts: every name has its word in both languages, and columns have names of their own") {
  for (const Language language : {Language::danish, Language::english}) {
    const texts::PortfolioTexts& say = portfolio_texts(language);
    const auto all_said = [](const auto& names) {
      for (const std::string_view name : names) CHECK_FALSE(name.empty());
    };
    all_said(say.groups);
    all_said(say.states);
    all_said(say.missing);
    all_said(say.managements);
    all_said(say.levels);
    all_said(say.percents);
    all_said(say.columns);
    CHECK(say.boards[0].empty());
    for (std::size_t one = 0; one < say.columns.size(); ++one) {
      for (std::size_t other = 0; other < one; ++other) CHECK(say.columns[one] != say.columns[other]);
    }
    CHECK(texts::fill(say.found, {"1", "2", "3", "4"}).find('{') == std::string::npos);
    CHECK(texts::fill(say.follow_up_by, {"x", "Anna"}).find("Anna") != std::string::npos);
  }
  CHECK(portfolio_texts(Language::danish).title != portfolio_texts(Language::english).title);
}

}  // namespace texts_portfolio_texts_test
