// SPDX-License-Identifier: MPL-2.0
#include "core/search/find.h"

#include <algorithm>
#include <set>

#include "../charter/charters.h"
#include "core/search/folding.h"
#include "core/text_policy.h"
#include "tests/laws/dice.h"

namespace search_find_test {

using namespace kommissorium;
using namespace kommissorium::charter::trial;
using laws::Dice;
using search::Entry;
using search::Found;
using search::Kind;

namespace {

Entry text(std::string label, std::string words) {
  return search::entry(Kind::text, "one", "field", std::move(label), std::move(words), "");
}

const std::vector<std::string>& some_words() {
  static const std::vector<std::string> words = {"Bestyrelsen", "ÆBLER",   "æbler", "Aase",
                                                 "åse",         "møde",    "<b>",   "\"\\",
                                                 "😀",           "\u202Ex", "שלום",  "e\u0301n"};
  return words;
}

std::string random_text(Dice& dice) {
  std::string out;
  for (std::size_t n = dice.below(30); n > 0; --n)
    out += dice.pick(some_words()) + (dice.one_in(5) ? "\n" : " ");
  return out;
}

/// Said again, without what the search uses.
bool holds(const std::string& text, const std::vector<std::string>& words) {
  return std::all_of(words.begin(), words.end(), [&](const std::string& word) {
    return search::folded(text).find(search::folded(word)) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("find: all words, in any order, whatever their case and accents") {
  const std::vector<Entry> entries = {text("Formål", "Gruppen holder møde på Østergård"),
                                      text("Formål", "Intet")};
  for (const char* typed : {"møde", "MOEDE gruppen", "oestergaard", "østerg hold", "formål møde"}) {
    CAPTURE(typed);
    CHECK(search::find(entries, typed).all == 1);
  }
  CHECK(search::find(entries, "møde intet").all == 0);
  CHECK(search::find(entries, "formål").all == 0);  // of a text a word stands in the text itself
  CHECK(search::find(entries, " ").all == 0);
}

TEST_CASE("find: beginnings of words come before their insides, the rest stays as it stands") {
  const std::vector<Entry> entries = {text("a", "sommermøde"), text("b", "mødested"), text("c", "et møde")};
  const Found found = search::find(entries, "møde");
  REQUIRE(found.hits.size() == 3);
  CHECK(found.hits[0].entry == 1);
  CHECK(found.hits[1].entry == 2);
  CHECK(found.hits[2].entry == 0);
}

TEST_CASE("find: of each kind so many are shown, and how many more there are") {
  std::vector<Entry> entries(41, text("x", "møde"));
  entries.push_back(search::entry(Kind::note, "one", "note/x", "x", "møde", ""));
  entries.push_back(search::entry(Kind::command, "", "print", "Udskriv møde", "", ""));
  const Found found = search::find(entries, "møde");
  CHECK(found.all == 43);
  CHECK(found.hits.size() == search::most_of_a_kind + 2);
  CHECK(found.more[static_cast<std::size_t>(Kind::text)] == 41 - search::most_of_a_kind);
  CHECK(found.more[static_cast<std::size_t>(Kind::note)] == 0);
  CHECK(entries[found.hits.back().entry].kind == Kind::command);
}

TEST_CASE("find: where nothing is typed there is where one can go, and no text") {
  const Desk desk = new_desk();
  std::vector<Entry> entries = search::entries(desk.charter(), "one", true);
  const Found found = search::find(entries, "", 1000);
  CHECK(found.all == desk.charter().sections.size());
  for (const search::Hit& hit : found.hits) CHECK(entries[hit.entry].always);
}

TEST_CASE("find: the words around what was found, in one line, cut between characters") {
  const std::string before(500, 'x');
  for (const std::string& start : {std::string(), before + " ", before, std::string("😀😀😀😀😀😀😀😀😀😀😀😀😀")}) {
    const Found found = search::find({text("x", start + "Møde\ni maj " + before)}, "møde");
    REQUIRE(found.hits.size() == 1);
    const std::string& excerpt = found.hits.front().excerpt;
    CAPTURE(excerpt);
    CHECK(text_policy::is_utf8(excerpt));
    CHECK(excerpt.find("Møde i maj") != std::string::npos);
    CHECK(excerpt.find('\n') == std::string::npos);
    CHECK(excerpt.size() < 300);
  }
}

TEST_CASE("find: every hit holds the words, every text that holds them is a hit, for 300 random searches") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    std::vector<Entry> entries;
    for (std::size_t n = 1 + dice.below(20); n > 0; --n)
      entries.push_back(text(random_text(dice), random_text(dice)));
    std::vector<std::string> words;
    std::string typed;
    for (std::size_t n = 1 + dice.below(3); n > 0; --n) {
      words.push_back(dice.pick(some_words()));
      typed += " " + words.back();
    }
    const Found found = search::find(entries, typed, 1000);
    REQUIRE(found.all == found.hits.size());
    std::set<std::size_t> hit;
    for (const search::Hit& one : found.hits) {
      CHECK(hit.insert(one.entry).second);
      CHECK(holds(entries[one.entry].label + "\n" + entries[one.entry].text, words));
      CHECK(text_policy::is_utf8(one.excerpt));
    }
    for (std::size_t at = 0; at < entries.size(); ++at)
      if (holds(entries[at].text, words)) CHECK(hit.count(at) == 1);
  }
}

TEST_CASE("find: the one among fifty long charters") {
  std::vector<Entry> entries;
  for (int n = 0; n < 50 * 80; ++n)
    entries.push_back(text("4.3 Sikre engagement", "Gruppen " + std::to_string(n) + std::string(300, 'x')));
  CHECK(search::find(entries, "gruppen 3999").all == 1);
}

}  // namespace search_find_test
