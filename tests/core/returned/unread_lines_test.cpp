// SPDX-License-Identifier: MPL-2.0
#include "core/returned/unread_lines.h"

#include "../adoption/meetings.h"
#include "core/adoption/content.h"
#include "core/adoption/thaw.h"
#include "core/outline/changes.h"
#include "core/returned/unread.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"
#include "returned.h"

namespace returned_unread_lines_test {

using namespace kommissorium;
using namespace kommissorium::returned;
using namespace kommissorium::returned::trial;

namespace {

std::string text_of(const RecordSet& set) {
  return writers::markdown(document_of(set), json::write_charter_file(charter::without_history(set)));
}

std::vector<std::string> unread_of(const RecordSet& set, const std::string& text) {
  const RecordSet carried = charter::without_history(set);
  const charter::Charter left = charter::view(carried).value();
  return unread_lines({set, carried, left}, text, "a.txt");
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
    text.replace(at, what.size(), with);
  return text;
}

}  // namespace

TEST_CASE("unread lines: nothing of a text nobody wrote in, whatever line ends and tables it has now") {
  for (const GroupKind kind : catalogue::every_group) {
    for (const Language language : {Language::danish, Language::english}) {
      const RecordSet set = example_set(kind, language);
      const std::string text = text_of(set);
      CHECK(unread_of(set, text) == std::vector<std::string>{});
      CHECK(unread_of(set, replaced(text, "\n", "\r\n")) == std::vector<std::string>{});
      CHECK(unread_of(set, replaced(text, "| --- |", "|:------|")) == std::vector<std::string>{});
      CHECK(unread_of(set, replaced(text, " |", "    |")) == std::vector<std::string>{});
    }
  }
}

TEST_CASE("unread lines: lines that were changed or put in are told of as they stand") {
  Desk desk = new_desk();
  desk.write("agreement/asks", "Op til 100.000 kr.");
  std::string text = replaced(text_of(desk.set), "100.000", "300.000") + "\nTil sidst\n";
  text.insert(0, "F\xC3\xB8rst den 1. marts 2027\n\n");
  const std::vector<std::string> told = unread_of(desk.set, text);
  REQUIRE(told.size() == 3);
  CHECK(told[0] == "F\xC3\xB8rst den 1. marts 2027");
  CHECK(told[1].find("300.000") != std::string::npos);
  CHECK(told[2] == "Til sidst");
}

TEST_CASE(
    "unread lines: of a first page with changes only what was put in, by what the document carries alone") {
  for (const std::size_t meetings : {1u, 3u}) {  // adopted since: the day of the first is not known there
    CAPTURE(meetings);
    Desk desk = adoption::trial::group();
    for (std::size_t n = 0; n < meetings; ++n) {
      desk.write("agreement/asks", "Op til " + std::to_string(n) + "00.000 kr.");
      adoption::trial::adopt(desk, "Anna Eksempel", "2026-11-2" + std::to_string(n));
    }
    desk.write("agreement/asks", "Altid");
    const adoption::Decisions decisions = adoption::read_decisions(desk.set);
    const adoption::Version& first = decisions.versions.front();
    const charter::Charter now = desk.charter();
    const RecordSet carried = adoption::with_earlier(adoption::without_history(desk.set), desk.set, first);
    const charter::Charter left = charter::view(carried).value();
    const outline::Document document = outline::with_first_page(
        outline::from_charter(now, charter::digest(now), "2026-12-24", adoption::standing(desk.set, now)),
        outline::changes_since_page(decisions, first, adoption::changes_since(desk.set, now, first).value(),
                                    Language::danish));
    const std::string file = json::write_charter_file(carried);
    const Source alone = {carried, carried, left};
    std::string text = writers::markdown(document, file);
    CHECK(unread_lines(alone, text, "a.md") == std::vector<std::string>{});
    text.insert(text.find("## "), "Husk det her\n\n");
    CHECK(unread_lines(alone, text, "a.md") == std::vector<std::string>{"Husk det her"});
    CHECK(unread_lines(alone, writers::html_page(document, "", file), "a.html") ==
          std::vector<std::string>{});
    readers::WordDocument word = read_back(writers::docx::file(document, file, charter::digest(now)));
    CHECK(unread(alone, word) == std::vector<std::string>{});
    word.outside.insert(word.outside.begin() + 3, "Husk det her");
    CHECK(unread(alone, word) == std::vector<std::string>{"Husk det her"});
  }
}

TEST_CASE("unread lines: a page like a text, and nothing of a file that is neither") {
  for (const GroupKind kind : catalogue::every_group) {
    const RecordSet set = example_set(kind, Language::danish);
    const std::string page = writers::html_page(document_of(set), embedded::document_style(),
                                                json::write_charter_file(charter::without_history(set)));
    CHECK(unread_of(set, page) == std::vector<std::string>{});
    CHECK(unread_of(set, replaced(page, "\n", "\r\n")) == std::vector<std::string>{});
    std::string edited = page;
    edited.insert(edited.find("</article>"), "<p>Til <b>sidst</b></p>");
    CHECK(unread_of(set, edited) == std::vector<std::string>{"Til sidst"});
    CHECK(unread_of(set, json::write_charter_file(set)).empty());
  }
}

}  // namespace returned_unread_lines_test
