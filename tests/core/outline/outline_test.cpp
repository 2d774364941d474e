// SPDX-License-Identifier: MPL-2.0
#include "core/outline/outline.h"

#include <doctest/doctest.h>

#include "documents.h"

namespace outline_outline_test {

using namespace kommissorium::outline;

TEST_CASE("outline: a picture in words is its title and its list, a chart its labels and values") {
  Figure figure;
  figure.title = "Organisationen";
  figure.list = {{{"Bestyrelsen", Tone::plain, ""}}};
  const std::vector<Block> blocks = in_words(figure);
  REQUIRE(blocks.size() == 2);
  CHECK(std::get<Paragraph>(blocks[0]).runs[0].text == "Organisationen");
  CHECK(std::get<List>(blocks[1]).items == figure.list);

  Chart chart;
  chart.title = "Niveauer";
  chart.bars = {{"niveau 2", "7", 1000, 0}};
  const std::vector<Block> bars = in_words(chart);
  REQUIRE(bars.size() == 2);
  CHECK(std::get<Facts>(bars[1]).facts[0].label == "niveau 2");
  CHECK(trial::text_of(std::get<Facts>(bars[1]).facts[0].value) == "7");
}

}  // namespace outline_outline_test
