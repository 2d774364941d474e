// SPDX-License-Identifier: MPL-2.0
#include "tests/support/random_document.h"

#include <vector>

namespace kommissorium::laws {

using namespace outline;

namespace {

const std::vector<std::string>& texts() {
  static const std::vector<std::string> some = {"Vi mødes",
                                                "æøå ÆØÅ",
                                                "<b>fed</b>",
                                                "a & b",
                                                "\"citat\" 'x'",
                                                "En\nto",
                                                "En\n\nto\n- a\n- b",
                                                "&amp;",
                                                "\xE2\x80\xAEx",
                                                "😀 שלום",
                                                "</article>",
                                                "  luft  ",
                                                "[U+202E]",
                                                "a\tb",
                                                "-->",
                                                "]]>",
                                                "{1}",
                                                "4.1",
                                                "https://x",
                                                "<!-- x",
                                                "<template",
                                                std::string(300, 'x'),
                                                "\xC2\xA0",
                                                "x\x0By",
                                                "# x #",
                                                "- x\n+ y\n1. z\n> q",
                                                "*a* __b__ `c` ~~d~~",
                                                "| a | b\n| - | -",
                                                "a\n===\nb\n---",
                                                "[x](y) ![x](y) [^1]",
                                                "www.x.dk a@b.dk",
                                                "x  \ny\\",
                                                "(kant)",
                                                "    inde",
                                                "&#42; &copy;"};
  return some;
}

}  // namespace

std::string random_words(Dice& dice) { return dice.pick(texts()); }

namespace {

Runs random_runs(Dice& dice) {
  Runs runs;
  for (std::size_t n = 1 + dice.below(3); n > 0; --n) {
    const std::string address = dice.one_in(6)   ? "https://www.example.org/?a=1&b=\"2\""
                                : dice.one_in(6) ? random_words(dice)
                                                 : "";
    runs.push_back({random_words(dice), static_cast<Tone>(dice.below(6)), address});
  }
  return runs;
}

int random_place(Dice& dice) { return static_cast<int>(dice.below(2000)) - 200; }

Figure random_figure(Dice& dice) {
  Figure figure;
  figure.title = random_words(dice);
  figure.width = random_place(dice);
  figure.height = random_place(dice);
  for (std::size_t n = dice.below(4); n > 0; --n) {
    figure.list.push_back(random_runs(dice));
    Figure::Box box = {random_place(dice), random_place(dice), 216, 72, {},
                       random_place(dice), dice.one_in(2)};
    for (const Run& run : figure.list.back()) box.lines.push_back(run.text);
    figure.boxes.push_back(box);
    figure.lines.push_back({{random_place(dice), random_place(dice), random_place(dice)}, dice.one_in(2)});
  }
  return figure;
}

Chart random_chart(Dice& dice) {
  Chart chart;
  chart.title = random_words(dice);
  for (std::size_t n = dice.below(4); n > 0; --n)
    chart.bars.push_back({random_words(dice), random_words(dice), random_place(dice), random_place(dice)});
  return chart;
}

Block random_block(Dice& dice) {
  switch (dice.below(9)) {
    case 0:
      return Heading{2 + static_cast<int>(dice.below(2)), dice.one_in(2) ? "4.3" : "", random_words(dice)};
    case 1:
      return Paragraph{random_runs(dice), dice.one_in(3) ? "2.1" : ""};
    case 2: {
      List list;
      for (std::size_t n = dice.below(4); n > 0; --n) list.items.push_back(random_runs(dice));
      return list;
    }
    case 3: {
      Facts facts;
      for (std::size_t n = dice.below(4); n > 0; --n)
        facts.facts.push_back({random_words(dice), random_runs(dice)});
      return facts;
    }
    case 4: {
      Table table;
      table.caption = random_words(dice);
      const std::size_t columns = 1 + dice.below(4);
      for (std::size_t n = 0; n < columns; ++n) {
        table.columns.push_back(dice.one_in(4) ? "" : random_words(dice));
        table.widths.push_back(static_cast<int>(dice.below(60)));
      }
      for (std::size_t n = dice.below(4); n > 0; --n) {
        Table::Row row;
        for (std::size_t cell = 0; cell < columns; ++cell) {
          row.cells.push_back({});
          for (std::size_t line = dice.below(3); line > 0; --line)
            row.cells.back().push_back(random_runs(dice));
        }
        table.rows.push_back(row);
      }
      return table;
    }
    case 5: {
      Signatures signatures;
      for (std::size_t n = dice.below(4); n > 0; --n) signatures.names.push_back(random_words(dice));
      return signatures;
    }
    case 6:
      return random_figure(dice);
    case 7:
      return random_chart(dice);
    default:
      return PageBreak{};
  }
}

}  // namespace

Document random_document(std::uint64_t seed) {
  Dice dice(seed);
  Document document;
  document.language = dice.one_in(2) ? Language::danish : Language::english;
  document.kicker = random_words(dice);
  document.title = random_words(dice);
  document.status = dice.one_in(2) ? random_words(dice) : "";
  document.footer = random_words(dice);
  for (std::size_t n = dice.below(12); n > 0; --n) document.blocks.push_back(random_block(dice));
  return document;
}

}  // namespace kommissorium::laws
