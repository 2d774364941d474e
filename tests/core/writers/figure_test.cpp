// SPDX-License-Identifier: MPL-2.0
#include "core/writers/figure.h"

#include <doctest/doctest.h>

#include "core/writers/html.h"
#include "markup.h"
#include "tests/support/random_document.h"

namespace writers_figure_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using kommissorium::trial::read_markup;
using kommissorium::trial::words_of;

TEST_CASE(
    "figure: boxes, lines and bars are hidden from those who listen, what they say is written beside them") {
  Figure figure;
  figure.title = "Organisationen";
  figure.width = 500;
  figure.height = 200;
  figure.boxes = {{0, 0, 216, 72, {"Bestyrelsen", "<b>"}, 1, false},
                  {0, 108, 216, 72, {"Styregruppe"}, 99, true}};
  figure.lines = {{{108, 72, 108, 108}, true}};
  const trial::Markup drawn = read_markup(writers::drawing(figure));
  CHECK(words_of(drawn.text).empty());
  CHECK(words_of(drawn.drawn) == "Bestyrelsen <b> Styregruppe");
  CHECK(std::find(drawn.tags.begin(), drawn.tags.end(),
                  "polyline class=\"line dashed\" points=\"108,72 108,108\"") != drawn.tags.end());

  const trial::Markup chart = read_markup(writers::chart_markup({"Niveauer", {{"niveau 2", "7", 5000, -3}}}));
  CHECK(words_of(chart.text) == "Niveauer niveau 2 7");
  CHECK(std::find(chart.tags.begin(), chart.tags.end(), "rect class=\"k0\" width=\"1000\" height=\"14\"") !=
        chart.tags.end());
}

TEST_CASE("figure: in any document pictures say what their boxes say, and nothing of it is heard twice") {
  for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
    CAPTURE(seed);
    const Document document = laws::random_document(seed);
    std::string wanted;
    for (const Block& block : document.blocks) {
      if (const auto* figure = std::get_if<Figure>(&block)) {
        for (const Figure::Box& box : figure->boxes) {
          for (const std::string& line : box.lines) wanted += line + " ";
        }
      }
    }
    REQUIRE(words_of(read_markup(writers::html_article(document)).drawn) == words_of(wanted));
  }
}

}  // namespace writers_figure_test
