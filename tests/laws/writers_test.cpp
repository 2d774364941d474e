// SPDX-License-Identifier: MPL-2.0
// For every charter, whatever is written in it: the page says what the outline says, its structure does not
// depend on what people wrote, and what it carries is the agreement it shows.
#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "../core/outline/documents.h"
#include "../core/writers/docx/unpacked.h"
#include "../core/writers/markdown_reading.h"
#include "../core/writers/markup.h"
#include "core/adoption/deciding.h"
#include "core/adoption/hindrances.h"
#include "core/adoption/standing.h"
#include "core/adoption/thaw.h"
#include "core/charter/content.h"
#include "core/json/charter_file.h"
#include "core/outline/changes.h"
#include "core/readers/html.h"
#include "core/readers/markdown.h"
#include "core/writers/docx/body.h"
#include "core/writers/docx/parts.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"
#include "tests/laws/dice.h"
#include "tests/laws/share.h"
#include "tests/support/random_document.h"

namespace laws_writers_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;
using kommissorium::trial::as_in_markdown;
using kommissorium::trial::read_markdown;
using kommissorium::trial::read_markup;
using kommissorium::trial::words_of;
using laws::asked_one_in;
using laws::Dice;

namespace {

constexpr std::uint64_t documents = 6000;
constexpr std::uint64_t charters = 10000;
constexpr std::uint64_t decided_charters = 1000;  // each on paper as it is, as it was and with its changes
constexpr std::uint64_t carrying_charters = 200;  // writing, reading and uniting takes longer

/// A charter that two people fill in with whatever comes, and bring together.
RecordSet random_charter(std::uint64_t seed) {
  Dice dice(seed);
  Desk anna = new_desk(catalogue::every_group[dice.below(3)], "OS2eksempel");
  anna.add_member({{"name", laws::random_words(dice)}, {"organisation", "x"}});
  Desk bo = anna.copy("Bo");
  for (Desk* desk : {&anna, &bo}) {
    if (dice.one_in(3)) desk->add_duty(laws::random_words(dice));
    if (dice.one_in(3)) desk->add_section("Titel", laws::random_words(dice));
    for (std::size_t n = dice.below(5); n > 0; --n) {
      const charter::Charter now = desk->charter();
      const charter::Section& section = now.sections[dice.below(now.sections.size())];
      if (section.points.empty()) continue;
      const charter::Point& point = section.points[dice.below(section.points.size())];
      switch (point.kind) {
        case charter::PointKind::duty:
        case charter::PointKind::responsibility:
          desk->write(point.field,
                      dice.one_in(2) ? Value(followed()) : Value(explained(laws::random_words(dice))));
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
          desk->write(point.field, laws::random_words(dice));
      }
    }
  }
  if (dice.one_in(2)) anna.set.unite(bo.set);
  return anna.set;
}

/// What a group may decide about it: adopted, answered, changed, adopted again, taken up again. What cannot
/// be decided, because proposals are open, is not.
RecordSet decided(std::uint64_t seed, RecordSet set) {
  Dice dice(seed);
  const charter::Author author = {laws::random_words(dice), "2026-11-23T12:00:00Z"};
  const auto add = [&set](const auto& records) {
    if (!records.ok()) return;
    for (const Record& record : records.value()) set.add(record);
  };
  const auto now = [&set] { return charter::view(set).value(); };
  for (int round = 0; round < 2; ++round) {
    adoption::Meeting meeting = {"2026-11-23", laws::random_words(dice), {{"Anna", "", ""}}, {}, ""};
    for (const adoption::Hindrance& one : adoption::hindrances(now(), {})) meeting.seen.push_back(one.field);
    add(adoption::adopt(set, now(), meeting, author));
    adoption::Approval answer;
    answer.who = {"Bo " + laws::random_words(dice), "", ""};
    answer.verdict = dice.one_in(2) ? adoption::Verdict::approved : adoption::Verdict::refused;
    answer.reason = "x " + laws::random_words(dice);
    answer.date = "2026-11-24";
    const Result<Record> given = adoption::answer(set, now(), answer, author);
    if (given.ok()) set.add(given.value());
    if (dice.one_in(3)) add(adoption::reopen(set, laws::random_words(dice), author));
    if (dice.one_in(2)) add(charter::write(set, now(), "section/purpose", laws::random_words(dice), author));
  }
  return set;
}

/// The charter as it is, with its changes in front, and as each version was.
std::vector<Document> papers_of(const RecordSet& set) {
  const charter::Charter now = charter::view(set).value();
  const adoption::Decisions decisions = adoption::read_decisions(set);
  std::vector<Document> papers = {
      from_charter(now, charter::digest(now), "2026-11-24", adoption::standing(set, now))};
  for (const adoption::Version& version : decisions.versions) {
    const charter::Charter then = adoption::view_of(set, version).value();
    papers.push_back(
        from_charter(then, version.digest, "2026-11-24", adoption::standing_of(decisions, version, then)));
    const auto changes = adoption::changes_since(set, now, version);
    papers.push_back(with_first_page(papers.front(),
                                     changes_since_page(decisions, version, changes.value(), now.shown_in)));
  }
  return papers;
}

/// What plain text says: no captions, a colon behind each label, and in a row the names of its columns behind
/// the first that holds text, each before what it says.
class SaidInPlainText {
 public:
  static std::string of(const Document& document) {
    SaidInPlainText said;
    for (const std::string& text : {document.kicker, document.title, document.status}) said.add(text);
    for (const Block& block : document.blocks) std::visit([&said](const auto& one) { said.add(one); }, block);
    said.add(document.footer);
    return said.all_;
  }

 private:
  void add(const std::string& text) { all_ += text + '\n'; }
  void add(const Runs& runs) { add(text_of(runs)); }
  void add(const Heading& heading) {
    add(heading.number);
    add(heading.text);
  }
  void add(const Paragraph& paragraph) {
    add(paragraph.number);
    add(paragraph.runs);
  }
  void add(const List& list) {
    for (const Runs& item : list.items) add(item);
  }
  void add(const Facts& facts) {
    for (const Facts::Fact& fact : facts.facts) {
      add(fact.label + ":");
      add(fact.value);
    }
  }
  void add(const Table& table) {
    for (const Table::Row& row : table.rows) {
      const std::size_t first = row.cells.size() > 1 && is_number(row.cells[0]) ? 1 : 0;
      for (std::size_t at = 0; at < row.cells.size(); ++at) {
        std::string cell;
        for (const Runs& line : row.cells[at]) cell += text_of(line) + '\n';
        const bool named = at > first && at < table.columns.size() && !table.columns[at].empty();
        if (named && !words_of(cell).empty()) add(table.columns[at] + ":");
        add(cell);
      }
    }
  }
  static bool is_number(const std::vector<Runs>& cell) {
    const std::string text = cell.size() == 1 ? text_of(cell[0]) : "";
    return !text.empty() && text.find_first_not_of("0123456789.") == std::string::npos;
  }
  void add(const Signatures& signatures) {
    for (const std::string& name : signatures.names) add(name);
  }
  void add(const PageBreak&) {}
  void add(const Figure& figure) {
    add(figure.title);
    for (const Runs& item : figure.list) add(item);
  }
  void add(const Chart& chart) {
    add(chart.title);
    for (const Chart::Bar& bar : chart.bars) {
      add(bar.label + ":");
      add(bar.value);
    }
  }

  std::string all_;
};

/// Without lines under headings, lines to sign on and the signs of lists.
std::string without_strokes(const std::string& text) {
  std::istringstream words(words_of(text));
  std::string out;
  for (std::string word; std::getline(words, word, ' ');) {
    if (word.find_first_not_of("-=_") != std::string::npos) out += word + ' ';
  }
  return out;
}

void unmark(Runs& runs) {
  for (Run& run : runs) {
    if (run.tone == Tone::inserted || run.tone == Tone::removed) run.tone = Tone::plain;
  }
}

/// Plain text writes signs around what came and what went: words of its own, which are tested where it is.
Document without_marks(Document document) {
  for (Block& block : document.blocks) {
    if (auto* paragraph = std::get_if<Paragraph>(&block)) unmark(paragraph->runs);
    if (auto* list = std::get_if<List>(&block)) {
      for (Runs& item : list->items) unmark(item);
    }
    if (auto* figure = std::get_if<Figure>(&block)) {
      for (Runs& item : figure->list) unmark(item);
    }
    if (auto* facts = std::get_if<Facts>(&block)) {
      for (Facts::Fact& fact : facts->facts) unmark(fact.value);
    }
    if (auto* table = std::get_if<Table>(&block)) {
      for (Table::Row& row : table->rows) {
        for (std::vector<Runs>& cell : row.cells) {
          for (Runs& line : cell) unmark(line);
        }
      }
    }
  }
  return document;
}

/// Where the second one begins to say something else.
std::string first_difference(std::string_view words, std::string_view others) {
  const auto at = static_cast<std::size_t>(
      std::mismatch(words.begin(), words.end(), others.begin(), others.end()).first - words.begin());
  const std::size_t from = at < 20 ? 0 : at - 20;
  return ": “" + std::string(others.substr(std::min(from, others.size()), 60)) + "”, not “" +
         std::string(words.substr(from, 60)) + "”";
}

/// XML has no place for control characters, which are blanks elsewhere; charters have none.
std::string without_replacements(std::string text) {
  const std::string_view replacement = "\xEF\xBF\xBD";
  for (std::size_t at = 0; (at = text.find(replacement, at)) != std::string::npos;)
    text.replace(at, replacement.size(), " ");
  return words_of(text);
}

/// "" when every writer says the document's words, else the name of the one that does not.
std::string said_otherwise(const Document& document) {
  const std::string words = writers::words(document);
  if (words_of(read_markup(writers::html_article(document)).text) != words) return "html";
  if (words_of(read_markdown(writers::markdown(document, ""))) != writers::words(as_in_markdown(document)))
    return "markdown";
  const std::string in_word = without_replacements(
      kommissorium::trial::WordText::of(writers::docx::body(document).xml, writers::docx::footer(document)));
  if (const std::string wanted = without_replacements(words); in_word != wanted)
    return "Word" + first_difference(wanted, in_word);
  const Document unmarked = without_marks(document);
  const std::string wanted = without_strokes(SaidInPlainText::of(unmarked));
  const std::string in_text = without_strokes(writers::plain_text(unmarked));
  return in_text == wanted ? "" : "plain text" + first_difference(wanted, in_text);
}

}  // namespace

TEST_CASE("law: for every document all writers say exactly its words, in its order") {
  for (std::uint64_t seed = 1; seed <= documents / asked_one_in; ++seed) {
    CAPTURE(seed);
    const Document document = laws::random_document(seed);
    REQUIRE(said_otherwise(document) == "");
  }
}

TEST_CASE(
    "law: for every charter all writers say its outline's words, and what they carry is its agreement") {
  for (std::uint64_t seed = 1; seed <= charters / asked_one_in; ++seed) {
    CAPTURE(seed);
    const RecordSet set = random_charter(seed);
    const Document document = document_of(set);
    REQUIRE(said_otherwise(document) == "");
    if (seed > carrying_charters) continue;

    const std::string content = json::write_charter_file(charter::without_history(set));
    const Result<std::string> bytes = readers::carried_charter(writers::html_page(document, "", content), "");
    REQUIRE(bytes.ok());
    const Result<std::string> again = readers::carried_in_markdown(writers::markdown(document, content), "");
    REQUIRE(again.ok());
    REQUIRE(again.value() == bytes.value());
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

TEST_CASE("law: whatever was decided, all writers say the words of every paper of a charter") {
  std::size_t adopted = 0, reopened = 0, changed = 0;
  for (std::uint64_t seed = 1; seed <= decided_charters / asked_one_in; ++seed) {
    CAPTURE(seed);
    const RecordSet set = decided(seed, random_charter(seed));
    for (const Document& paper : papers_of(set)) REQUIRE(said_otherwise(paper) == "");
    const adoption::State state = adoption::standing(set, charter::view(set).value()).state;
    adopted += state == adoption::State::adopted ? 1 : 0;
    reopened += state == adoption::State::reopened ? 1 : 0;
    changed += state == adoption::State::changed ? 1 : 0;
  }
  for (const std::size_t seen : {adopted, reopened, changed})
    CHECK(seen > decided_charters / asked_one_in / 20);
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

}  // namespace laws_writers_test
