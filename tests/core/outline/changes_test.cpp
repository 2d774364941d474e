// SPDX-License-Identifier: MPL-2.0
#include "core/outline/changes.h"

#include "../adoption/meetings.h"
#include "../writers/markup.h"
#include "core/adoption/thaw.h"
#include "core/writers/html.h"
#include "documents.h"

namespace outline_changes_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;
using namespace kommissorium::outline;
using kommissorium::outline::trial::of;
using kommissorium::outline::trial::says;

namespace {

Desk changed_desk() {
  Desk desk = group();
  desk.write("agreement/asks", "Vi mødes hver måned.");
  adopt(desk);
  desk.write("agreement/asks", "Vi mødes hvert kvartal.");
  return desk;
}

std::vector<Block> page_of(const Desk& desk) {
  const Decisions decisions = read_decisions(desk.set);
  const Version& version = decisions.versions.at(0);
  return changes_since_page(decisions, version, changes_since(desk.set, desk.charter(), version).value(),
                            desk.charter().shown_in);
}

}  // namespace

TEST_CASE("changes: each changed word is marked, below its section, after the day it is held against") {
  const std::vector<Block> page = page_of(changed_desk());
  CHECK(std::get<Heading>(page.at(0)).text == "Ændringer siden udgave 1");
  CHECK(says(of(page), "Holdt op mod udgave 1, vedtaget 23-11-2026."));
  CHECK(std::get<Heading>(page.at(3)) == Heading{3, "", "Overskrift purpose"});
  const Runs& runs = std::get<Paragraph>(page.at(4)).runs;
  std::string before, after, label;
  for (const Run& run : runs) {
    if (run.tone == Tone::strong) label += run.text;
    if (run.tone == Tone::plain || run.tone == Tone::removed) before += run.text;
    if (run.tone == Tone::plain || run.tone == Tone::inserted) after += run.text;
  }
  CHECK(label == "Spørgsmål agreement/asks: ");
  CHECK(before == "Vi mødes hver måned.");
  CHECK(after == "Vi mødes hvert kvartal.");
}

TEST_CASE("changes: in plain text and in markup they are told apart without colour") {
  const std::vector<Block> page = page_of(changed_desk());
  const std::string text = writers::plain_text(of(page));
  CHECK(text.find("Vi mødes [-hver måned-]{+hvert kvartal+}.") != std::string::npos);
  const std::string html = writers::html_article(of(page));
  CHECK(html.find("<del dir=\"auto\">hver måned</del><ins dir=\"auto\">hvert kvartal</ins>") !=
        std::string::npos);
}

TEST_CASE("changes: where nothing differs it says so") {
  Desk desk = group();
  adopt(desk);
  const std::vector<Block> page = page_of(desk);
  CHECK(page.size() == 3);
  CHECK(says(of(page), "Man læser det samme."));
  CHECK(says(of(changes_page("A", "", {}, Language::english)), "It reads the same."));
}

TEST_CASE("changes: a first page stands before the document and leaves it as it was") {
  const Desk desk = changed_desk();
  const Document document = outline::trial::document_of(desk.set);
  const std::vector<Block> page = page_of(desk);
  const Document with = with_first_page(document, page);
  CHECK(with.blocks.size() == document.blocks.size() + page.size() + 1);
  CHECK(with.blocks.at(page.size()) == Block(PageBreak{}));
  CHECK(with.blocks.back() == document.blocks.back());
  CHECK(with.title == document.title);
  CHECK(changes_alone(document, page).blocks == page);
  CHECK(changes_alone(document, page).title == document.title);
  CHECK(changes_alone(document, page).status.empty());
}

TEST_CASE("changes: hidden marks in a changed text are shown, in labels too") {
  Desk desk = group();
  adopt(desk);
  desk.write("duty/quality/text",
             "a\xE2\x80\xAE"
             "b");
  const std::string words = writers::words(of(page_of(desk)));
  CHECK(words.find("\xE2\x80\xAE") == std::string::npos);
  CHECK(words.find("a[U+202E]b") != std::string::npos);
}

TEST_CASE("changes: the page says the outline's words, marked or not") {
  const Document document = of(page_of(changed_desk()));
  CHECK(
      kommissorium::trial::words_of(kommissorium::trial::read_markup(writers::html_article(document)).text) ==
      writers::words(document));
}

}  // namespace outline_changes_test
