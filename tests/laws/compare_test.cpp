// SPDX-License-Identifier: MPL-2.0
// What holds for every two texts that are held against each other, and for every two changes of one text,
// shown on random ones. A failure prints its seed.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "core/compare/alignment.h"
#include "core/compare/combined.h"
#include "core/compare/tokens.h"
#include "core/compare/words.h"
#include "core/text_policy.h"
#include "random_charter.h"

namespace laws_compare_test {

using namespace kommissorium;
using namespace kommissorium::compare;
using laws::Dice;

namespace {

constexpr std::uint64_t seeds = 10'000;

template <class Law>
void for_seeds(Law law, std::uint64_t how_many = seeds) {
  for (std::uint64_t seed = 1; seed <= how_many; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    law(dice);
  }
}

// ---- random texts

/// What texts are made of; everything that may not be cut is one entry.
const std::vector<std::string>& parts() {
  static const std::vector<std::string> all = {"Vi",
                                               "mødes",
                                               "æ",
                                               "ø",
                                               "å",
                                               "Åse",
                                               "A\xCC\x8Ase",
                                               "hver",
                                               "anden",
                                               "måned",
                                               "😀",
                                               "👍🏽",
                                               "👩\xE2\x80\x8D💻",
                                               "🇩🇰",
                                               ".",
                                               ",",
                                               "–",
                                               "„",
                                               "1",
                                               "#\xEF\xB8\x8F\xE2\x83\xA3",
                                               "\n",
                                               "\n\n",
                                               "\r\n",
                                               " ",
                                               "  ",
                                               "\xC2\xA0"};
  return all;
}

std::string random_text(Dice& dice, std::size_t most) {
  std::string text;
  for (std::size_t n = dice.below(most + 1); n > 0; --n) {
    text += dice.pick(parts());
    if (!dice.one_in(4)) text += ' ';
  }
  return text;
}

/// Some tokens taken out, put in or replaced: three of so many.
std::string changed(Dice& dice, const std::string& text, std::size_t of = 12) {
  std::string out;
  for (const Token& token : tokens(text)) {
    if (dice.one_in(of)) continue;
    out += dice.one_in(of) ? dice.pick(parts()) : std::string(token.text);
    if (dice.one_in(of)) out += dice.pick(parts()) + " ";
  }
  return out;
}

std::string random_bytes(Dice& dice, std::size_t most) {
  static const std::vector<std::string> bytes = {
      "\xC3", "\xA5", "\xF0\x9F", "\x98\x80", "\xE2\x80", "\xFF", "a", " ", "\n", std::string(1, '\0')};
  std::string text;
  for (std::size_t n = dice.below(most + 1); n > 0; --n) text += dice.pick(bytes);
  return text;
}

std::string joined(const Pieces& pieces, Mark with) {
  std::string text;
  for (const Piece& piece : pieces)
    if (piece.mark == Mark::same || piece.mark == with) text += piece.text;
  return text;
}

/// What is aligned of a text: everything but blanks.
std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> out;
  for (const Token& token : tokens(text))
    if (token.kind != TokenKind::blank) out.emplace_back(token.text);
  return out;
}

/// The longest common subsequence by the table of Wagner and Fischer, 1974: slow and plain.
template <class Sequence>
std::size_t longest_common(const Sequence& one, const Sequence& other) {
  std::vector<std::size_t> row(other.size() + 1, 0);
  for (const auto& element : one) {
    std::size_t diagonal = 0;
    for (std::size_t j = 0; j < other.size(); ++j) {
      const std::size_t above = row[j + 1];
      row[j + 1] = element == other[j] ? diagonal + 1 : std::max(row[j], above);
      diagonal = above;
    }
  }
  return row[other.size()];
}

std::size_t words_in(const Pieces& pieces, Mark mark) {
  std::size_t count = 0;
  for (const Piece& piece : pieces)
    if (piece.mark == mark) count += words(piece.text).size();
  return count;
}

bool begins_inside_character(std::string_view text) {
  return (static_cast<unsigned char>(text[0]) & 0xC0) == 0x80 || text.starts_with("\xCC\x8A") ||
         text.starts_with("\xE2\x80\x8D") || text.starts_with("\xEF\xB8\x8F") ||
         text.starts_with("\xE2\x83\xA3") || text.starts_with("🏽");
}

}  // namespace

// ---- word by word

TEST_CASE("compare: the pieces give both texts back, byte for byte, whatever the bytes") {
  for_seeds([](Dice& dice) {
    const bool text = !dice.one_in(3);
    const std::string before = text ? random_text(dice, 30) : random_bytes(dice, 20);
    const std::string after = dice.one_in(2) ? changed(dice, before)
                              : text         ? random_text(dice, 30)
                                             : random_bytes(dice, 20);
    const Pieces pieces = compare_words(before, after);
    CHECK(joined(pieces, Mark::removed) == before);
    CHECK(joined(pieces, Mark::added) == after);
  });
}

TEST_CASE("compare: neighbours differ in mark, none is empty, what went stands before what came") {
  for_seeds([](Dice& dice) {
    const std::string before = random_text(dice, 30);
    const Pieces pieces = compare_words(before, changed(dice, before));
    for (std::size_t at = 0; at < pieces.size(); ++at) {
      CHECK_FALSE(pieces[at].text.empty());
      if (at == 0) continue;
      CHECK(pieces[at].mark != pieces[at - 1].mark);
      CHECK_FALSE((pieces[at].mark == Mark::removed && pieces[at - 1].mark == Mark::added));
    }
  });
}

TEST_CASE("compare: equal texts give only what stayed") {
  for_seeds([](Dice& dice) {
    const std::string text = dice.one_in(2) ? random_text(dice, 40) : random_bytes(dice, 40);
    const Pieces pieces = compare_words(text, text);
    CHECK(pieces == (text.empty() ? Pieces{} : Pieces{{Mark::same, text}}));
  });
}

TEST_CASE("compare: as many words stay as can, by the plain table") {
  for_seeds([](Dice& dice) {
    const std::string before = random_text(dice, 25);
    const std::string after = dice.one_in(2) ? changed(dice, before) : random_text(dice, 25);
    const Pieces pieces = compare_words(before, after);
    CHECK(words_in(pieces, Mark::same) == longest_common(words(before), words(after)));
  });
}

TEST_CASE("compare: sequences of few kinds are aligned as long as can be, by the plain table") {
  for_seeds([](Dice& dice) {
    const std::size_t kinds = 1 + dice.below(4);
    std::vector<int> before(dice.below(40)), after(dice.below(40));
    for (int& one : before) one = static_cast<int>(dice.below(kinds));
    for (int& one : after) one = static_cast<int>(dice.below(kinds));
    CHECK(alignment(before, after).size() == longest_common(before, after));
  });
}

TEST_CASE("compare: long sequences with as many edits as are exact are aligned as long as can be") {
  for_seeds(
      [](Dice& dice) {
        std::vector<int> before(3'000);
        for (int& one : before) one = static_cast<int>(dice.below(40));
        std::vector<int> after;
        for (const int one : before) {
          if (dice.one_in(12)) continue;
          after.push_back(one);
          if (dice.one_in(12)) after.push_back(static_cast<int>(dice.below(40)));
        }
        const std::size_t longest = longest_common(before, after);
        REQUIRE(before.size() + after.size() - 2 * longest <= exact_up_to(before.size() + after.size()));
        CHECK(alignment(before, after).size() == longest);
      },
      3);
}

TEST_CASE("compare: Danish letters, emoji and what belongs to them are never cut") {
  for_seeds([](Dice& dice) {
    const std::string before = random_text(dice, 30), after = changed(dice, before);
    REQUIRE(text_policy::is_utf8(before));
    for (const Piece& piece : compare_words(before, after)) {
      CHECK(text_policy::is_utf8(piece.text));
      CHECK_FALSE(begins_inside_character(piece.text));
    }
  });
}

TEST_CASE("compare: turned round, what went is what came") {
  for_seeds([](Dice& dice) {
    const std::string before = random_text(dice, 30), after = changed(dice, before);
    const Pieces there = compare_words(before, after), back = compare_words(after, before);
    CHECK(words_in(there, Mark::removed) == words_in(back, Mark::added));
    CHECK(words_in(there, Mark::same) == words_in(back, Mark::same));
  });
}

TEST_CASE("compare: the longest texts end, however little they share") {
  const std::size_t most = text_policy::longest_text;
  const auto text = [&](Dice& dice, std::size_t kinds, bool signs) {
    static const std::string all = ".,;:!?()[]{}<>=+*/&%$#\"'|~^";
    std::string out;
    while (out.size() < most) {
      if (signs)
        out += all[dice.below(std::min(kinds, all.size()))];
      else
        out += "ord" + std::to_string(dice.below(kinds)) + " ";
    }
    out.resize(most);
    return out;
  };
  for (const bool signs : {false, true}) {
    for (const std::size_t kinds : {std::size_t{2}, std::size_t{20}, std::size_t{1'000'000}}) {
      CAPTURE(signs);
      CAPTURE(kinds);
      Dice dice(kinds);
      const std::string before = text(dice, kinds, signs), after = text(dice, kinds, signs);
      const Pieces pieces = compare_words(before, after);
      CHECK(joined(pieces, Mark::removed) == before);
      CHECK(joined(pieces, Mark::added) == after);
      const std::string turned(before.rbegin(), before.rend());
      CHECK(joined(compare_words(before, turned), Mark::added) == turned);
    }
  }
}

// ---- two changes in one text

namespace {

/// A change of the ancestor: bytes [begin, end) become `text`. Worked out here from the pieces alone.
struct Hunk {
  std::size_t begin, end;
  std::string text;
  bool operator==(const Hunk&) const = default;
};

std::vector<Hunk> hunks(std::string_view ancestor, std::string_view text) {
  std::vector<Hunk> out;
  std::size_t at = 0;
  bool fresh = true;
  for (const Piece& piece : compare_words(ancestor, text)) {
    if (piece.mark == Mark::same) {
      fresh = true;
      at += piece.text.size();
      continue;
    }
    if (fresh) out.push_back({at, at, ""});
    fresh = false;
    if (piece.mark == Mark::removed) out.back().end = at += piece.text.size();
    if (piece.mark == Mark::added) out.back().text = piece.text;
  }
  return out;
}

/// `second`'s changes made in `first`, where `first` itself did not make them. All places moved by what
/// `first` did before them.
std::string one_then_other(std::string_view ancestor, std::string first, std::string_view second) {
  const std::vector<Hunk> done = hunks(ancestor, first);
  std::vector<Hunk> todo = hunks(ancestor, second);
  std::reverse(todo.begin(), todo.end());
  for (const Hunk& hunk : todo) {
    if (std::find(done.begin(), done.end(), hunk) != done.end()) continue;
    std::size_t begin = hunk.begin;
    for (const Hunk& before : done)
      if (before.end <= hunk.begin) begin += before.text.size() - (before.end - before.begin);
    first.replace(begin, hunk.end - hunk.begin, hunk.text);
  }
  return first;
}

}  // namespace

TEST_CASE(
    "compare: a combination is one's change and then the other's, in either order, and no order counts") {
  std::size_t found = 0;
  for_seeds([&](Dice& dice) {
    const std::string ancestor = random_text(dice, 40);
    const std::string one = changed(dice, ancestor, 40), other = changed(dice, ancestor, 40);
    const std::optional<std::string> both = combined(ancestor, one, other);
    CHECK(both == combined(ancestor, other, one));
    if (!both) return;
    ++found;
    CHECK(*both == one_then_other(ancestor, one, other));
    CHECK(*both == one_then_other(ancestor, other, one));
    CHECK(text_policy::is_utf8(*both));
  });
  CHECK(found > seeds / 10);
}

TEST_CASE("compare: a combination holds every word that either brought, and none that either took away") {
  for_seeds([](Dice& dice) {
    const std::string ancestor = random_text(dice, 40);
    const std::string one = changed(dice, ancestor, 40), other = changed(dice, ancestor, 40);
    const std::optional<std::string> both = combined(ancestor, one, other);
    if (!both) return;
    std::map<std::string, int> balance;
    const auto count = [&](std::string_view text, int by) {
      for (const std::string& word : words(text)) balance[word] += by;
    };
    count(*both, 1);
    count(one, -1);
    count(other, -1);
    count(ancestor, 1);
    const std::vector<Hunk> theirs = hunks(ancestor, other);
    for (const Hunk& hunk : hunks(ancestor, one)) {
      CHECK(both->find(hunk.text) != std::string::npos);
      if (std::find(theirs.begin(), theirs.end(), hunk) == theirs.end()) continue;
      count(hunk.text, 1);  // done by both, so once
      count(std::string_view(ancestor).substr(hunk.begin, hunk.end - hunk.begin), -1);
    }
    for (const Hunk& hunk : theirs) CHECK(both->find(hunk.text) != std::string::npos);
    for (const auto& entry : balance) {
      CAPTURE(entry.first);
      CHECK(entry.second == 0);
    }
  });
}

TEST_CASE("compare: words changed apart are combined, the same or neighbouring ones never") {
  for_seeds([](Dice& dice) {
    const std::size_t length = 2 + dice.below(12);
    enum class By { nobody, one, other };
    std::vector<By> by(length, By::nobody);
    for (By& who : by)
      if (dice.one_in(3)) who = dice.one_in(2) ? By::one : By::other;
    std::string ancestor, one, other, expected;
    bool touching = false, one_did = false, other_did = false;
    for (std::size_t at = 0; at < length; ++at) {
      const std::string blank = at == 0 ? "" : " ";
      const std::string word = blank + "ord" + std::to_string(at);
      const std::string next = dice.one_in(3) ? "" : blank + "nyt" + std::to_string(at);
      ancestor += word;
      one += by[at] == By::one ? next : word;
      other += by[at] == By::other ? next : word;
      expected += by[at] == By::nobody ? word : next;
      one_did = one_did || by[at] == By::one;
      other_did = other_did || by[at] == By::other;
      if (at > 0 && by[at] != By::nobody && by[at - 1] != By::nobody && by[at] != by[at - 1]) touching = true;
    }
    const std::optional<std::string> both = combined(ancestor, one, other);
    CHECK(both.has_value() == (one_did && other_did && !touching));
    if (both) CHECK(*both == expected);
  });
}

TEST_CASE("compare: there is nothing to combine where one said nothing new") {
  for_seeds([](Dice& dice) {
    const std::string ancestor = random_text(dice, 20), one = changed(dice, ancestor);
    CHECK_FALSE(combined(ancestor, one, one));
    CHECK_FALSE(combined(ancestor, ancestor, one));
    CHECK_FALSE(combined(ancestor, one, ancestor));
  });
}

}  // namespace laws_compare_test
