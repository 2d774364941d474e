// SPDX-License-Identifier: MPL-2.0
// Words, signs and line ends are aligned; blanks go with what stands beside them, so that two sentences
// without a common word are two pieces, not a row of words joined by equal blanks.
#include "core/compare/words.h"

#include <algorithm>
#include <unordered_map>

#include "core/compare/alignment.h"
#include "core/compare/tokens.h"

namespace kommissorium::compare {
namespace {

using Tokens = std::vector<Token>;
using Places = std::vector<std::size_t>;

/// The places of what is aligned.
Places places_of_words(const Tokens& tokens) {
  Places out;
  for (std::size_t at = 0; at < tokens.size(); ++at)
    if (tokens[at].kind != TokenKind::blank) out.push_back(at);
  return out;
}

/// A number for each word, the same for equal ones.
class Numbers {
 public:
  std::vector<int> of(const Tokens& tokens, const Places& places) {
    std::vector<int> out;
    out.reserve(places.size());
    for (const std::size_t at : places) {
      const int next = static_cast<int>(known_.size());
      out.push_back(known_.try_emplace(tokens[at].text, next).first->second);
    }
    return out;
  }
  std::size_t count() const { return known_.size(); }

 private:
  std::unordered_map<std::string_view, int> known_;
};

/// Takes out the words that the other text does not have at all: they can have no partner.
void keep_shared(Places& places, std::vector<int>& numbers, const std::vector<bool>& in_other) {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < numbers.size(); ++at) {
    if (!in_other[static_cast<std::size_t>(numbers[at])]) continue;
    places[kept] = places[at];
    numbers[kept++] = numbers[at];
  }
  places.resize(kept);
  numbers.resize(kept);
}

std::vector<bool> present(const std::vector<int>& numbers, std::size_t count) {
  std::vector<bool> out(count, false);
  for (const int number : numbers) out[static_cast<std::size_t>(number)] = true;
  return out;
}

class Writer {
 public:
  Writer(const Tokens& before, const Tokens& after) : before_(before), after_(after) {}

  /// Everything up to a pair of equal words, which stand at these places.
  void up_to(std::size_t before_end, std::size_t after_end) {
    while (here_ < before_end && there_ < after_end && before_[here_] == after_[there_]) take_same();
    std::size_t equal = 0;  // at the end
    while (before_end - equal > here_ && after_end - equal > there_ &&
           before_[before_end - equal - 1] == after_[after_end - equal - 1])
      ++equal;
    for (; here_ < before_end - equal; ++here_) add(Mark::removed, before_[here_].text);
    for (; there_ < after_end - equal; ++there_) add(Mark::added, after_[there_].text);
    while (here_ < before_end) take_same();
  }
  void take_same() {
    add(Mark::same, before_[here_].text);
    ++here_;
    ++there_;
  }
  Pieces pieces() && { return std::move(pieces_); }

 private:
  void add(Mark mark, std::string_view text) {
    if (pieces_.empty() || pieces_.back().mark != mark) pieces_.push_back({mark, {}});
    pieces_.back().text += text;
  }

  const Tokens& before_;
  const Tokens& after_;
  std::size_t here_ = 0, there_ = 0;
  Pieces pieces_;
};

}  // namespace

Pieces compare_words(std::string_view before, std::string_view after) {
  if (before == after) return before.empty() ? Pieces{} : Pieces{{Mark::same, std::string(before)}};
  const Tokens old_tokens = tokens(before), new_tokens = tokens(after);
  Places old_places = places_of_words(old_tokens), new_places = places_of_words(new_tokens);
  Numbers numbers;
  std::vector<int> old_words = numbers.of(old_tokens, old_places);
  std::vector<int> new_words = numbers.of(new_tokens, new_places);
  const std::vector<bool> in_old = present(old_words, numbers.count());
  const std::vector<bool> in_new = present(new_words, numbers.count());
  keep_shared(old_places, old_words, in_new);
  keep_shared(new_places, new_words, in_old);

  Writer writer(old_tokens, new_tokens);
  for (const auto& [here, there] : alignment(old_words, new_words)) {
    writer.up_to(old_places[here], new_places[there]);
    writer.take_same();
  }
  writer.up_to(old_tokens.size(), new_tokens.size());
  return std::move(writer).pieces();
}

}  // namespace kommissorium::compare
