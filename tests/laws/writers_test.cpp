// SPDX-License-Identifier: MPL-2.0
// For every charter, whatever is written in it: the page says what the outline says, its structure does not
// depend on what people wrote, and what it carries is the agreement it shows.
#include <doctest/doctest.h>

#include "../core/outline/documents.h"
#include "../core/writers/markup.h"
#include "core/charter/content.h"
#include "core/json/charter_file.h"
#include "core/readers/html.h"
#include "core/writers/html.h"
#include "tests/laws/dice.h"

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;
using kommissorium::trial::read_markup;
using kommissorium::trial::words_of;
using laws::Dice;

namespace {

constexpr std::uint64_t documents = 3000;
constexpr std::uint64_t charters = 1000;
constexpr std::uint64_t carrying_charters = 200;  // writing, reading and uniting takes longer

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
                                                "x\x0By"};
  return some;
}

std::string text(Dice& dice) { return dice.pick(texts()); }

Runs random_runs(Dice& dice) {
  Runs runs;
  for (std::size_t n = 1 + dice.below(3); n > 0; --n) {
    const std::string address = dice.one_in(6)   ? "https://www.example.org/?a=1&b=\"2\""
                                : dice.one_in(6) ? text(dice)
                                                 : "";
    runs.push_back({text(dice), static_cast<Tone>(dice.below(7)), address});
  }
  return runs;
}

Block random_block(Dice& dice) {
  switch (dice.below(7)) {
    case 0:
      return Heading{2 + static_cast<int>(dice.below(2)), dice.one_in(2) ? "4.3" : "", text(dice)};
    case 1:
      return Paragraph{random_runs(dice), dice.one_in(3) ? "2.1" : ""};
    case 2: {
      List list;
      for (std::size_t n = dice.below(4); n > 0; --n) list.items.push_back(random_runs(dice));
      return list;
    }
    case 3: {
      Facts facts;
      for (std::size_t n = dice.below(4); n > 0; --n) facts.facts.push_back({text(dice), random_runs(dice)});
      return facts;
    }
    case 4: {
      Table table;
      table.caption = text(dice);
      const std::size_t columns = 1 + dice.below(4);
      for (std::size_t n = 0; n < columns; ++n) {
        table.columns.push_back(dice.one_in(4) ? "" : text(dice));
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
      for (std::size_t n = dice.below(4); n > 0; --n) signatures.names.push_back(text(dice));
      return signatures;
    }
    default:
      return PageBreak{};
  }
}

Document random_document(std::uint64_t seed) {
  Dice dice(seed);
  Document document;
  document.language = dice.one_in(2) ? Language::danish : Language::english;
  document.kicker = text(dice);
  document.title = text(dice);
  document.status = dice.one_in(2) ? text(dice) : "";
  document.footer = text(dice);
  for (std::size_t n = dice.below(12); n > 0; --n) document.blocks.push_back(random_block(dice));
  return document;
}

/// A charter that two people fill in with whatever comes, and bring together.
RecordSet random_charter(std::uint64_t seed) {
  Dice dice(seed);
  Desk anna = new_desk(catalogue::every_group[dice.below(3)], "OS2eksempel");
  anna.add_member({{"name", text(dice)}, {"organisation", "x"}});
  Desk bo = anna.copy("Bo");
  for (Desk* desk : {&anna, &bo}) {
    if (dice.one_in(3)) desk->add_duty(text(dice));
    if (dice.one_in(3)) desk->add_section("Titel", text(dice));
    for (std::size_t n = dice.below(5); n > 0; --n) {
      const charter::Charter now = desk->charter();
      const charter::Section& section = now.sections[dice.below(now.sections.size())];
      if (section.points.empty()) continue;
      const charter::Point& point = section.points[dice.below(section.points.size())];
      switch (point.kind) {
        case charter::PointKind::duty:
        case charter::PointKind::responsibility:
          desk->write(point.field, dice.one_in(2) ? Value(followed()) : Value(explained(text(dice))));
          break;
        case charter::PointKind::choice:
          desk->write(point.field, point.choices[dice.below(point.choices.size())].id);
          break;
        case charter::PointKind::date:
          desk->write(point.field, "2027-02-01");
          break;
        case charter::PointKind::number:
          desk->write(point.field, static_cast<std::int64_t>(dice.below(30)));
          break;
        default:
          desk->write(point.field, text(dice));
      }
    }
  }
  if (dice.one_in(2)) anna.set.unite(bo.set);
  return anna.set;
}

}  // namespace

TEST_CASE("law: for every document the page says exactly its words, in its order") {
  for (std::uint64_t seed = 1; seed <= documents; ++seed) {
    CAPTURE(seed);
    const Document document = random_document(seed);
    REQUIRE(words_of(read_markup(writers::html_article(document)).text) == writers::words(document));
  }
}

TEST_CASE("law: for every charter the page says its outline's words and carries its agreement") {
  for (std::uint64_t seed = 1; seed <= charters; ++seed) {
    CAPTURE(seed);
    const RecordSet set = random_charter(seed);
    const Document document = document_of(set);
    REQUIRE(words_of(read_markup(writers::html_article(document)).text) == writers::words(document));
    if (seed > carrying_charters) continue;

    const std::string page =
        writers::html_page(document, "", json::write_charter_file(charter::without_history(set)));
    const Result<std::string> bytes = readers::carried_charter(page, "");
    REQUIRE(bytes.ok());
    const Result<json::Loaded> loaded = json::read_charter_file(bytes.value(), "");
    REQUIRE(loaded.ok());
    REQUIRE(charter::digest(loaded.value().set) == charter::digest(set));
    RecordSet united = set;
    united.unite(loaded.value().set);
    REQUIRE(charter::view(united).value().conflicts() == charter::view(set).value().conflicts());
    if (!charter::digest(set).empty())
      REQUIRE(document_of(united) == document);  // proposals may swap their places
  }
}

TEST_CASE("law: the same charter in another order of records gives the same bytes") {
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    const RecordSet set = random_charter(seed);
    RecordSet backwards;
    for (auto record = set.records().rbegin(); record != set.records().rend(); ++record)
      backwards.add(record->second);
    REQUIRE(writers::html_article(document_of(backwards)) == writers::html_article(document_of(set)));
    REQUIRE(writers::plain_text(document_of(backwards)) == writers::plain_text(document_of(set)));
  }
}
