// SPDX-License-Identifier: MPL-2.0
#include "core/returned/not_printed.h"

#include <algorithm>

namespace kommissorium::returned {
namespace {

class Search {
 public:
  Search(const Source& source, std::vector<ForeignLine> lines, const WordsOf& words_of)
      : source_(source), left_(std::move(lines)), words_of_(words_of) {}

  /// Whether none is left.
  bool without(const std::set<std::string>& known) {
    std::erase_if(left_, [&known](const ForeignLine& one) { return known.count(one.words) > 0; });
    return left_.empty();
  }

  /// Nearly every document is the likeliest one of its day.
  void run() {
    if (likeliest("") || dated()) return;
    each_printed(source_, "", [this](const outline::Document& one) { return without(words_of_(one)); });
    if (dated()) return;
    for (const std::string& day : days())
      each_first_page(source_, day, [this](const outline::Document& one) { return without(words_of_(one)); });
  }

  std::vector<std::string> texts() const {
    std::vector<std::string> all;
    for (const ForeignLine& one : left_) all.push_back(one.text);
    return all;
  }

 private:
  bool likeliest(std::string_view day) {
    bool all_known = false;
    each_printed(source_, day, [&](const outline::Document& one) {
      all_known = without(words_of_(one));
      return true;
    });
    return all_known;
  }

  bool dated() {
    for (const std::string& day : days()) {
      if (likeliest(day)) return true;
    }
    return left_.empty();
  }

  /// A document is dated once; one full of days must not cost more.
  std::vector<std::string> days() const {
    constexpr std::size_t most_days = 3;
    std::vector<std::string> all;
    for (const ForeignLine& one : left_) {
      const std::string day = day_named_in(one.words);
      if (day.empty() || std::find(all.begin(), all.end(), day) != all.end()) continue;
      all.push_back(day);
      if (all.size() == most_days) break;
    }
    return all;
  }

  const Source& source_;
  std::vector<ForeignLine> left_;
  const WordsOf& words_of_;
};

}  // namespace

std::vector<std::string> not_printed(const Source& source, std::vector<ForeignLine> lines,
                                     const std::set<std::string>& known, const WordsOf& words_of) {
  Search search(source, std::move(lines), words_of);
  if (!search.without(known)) search.run();
  return search.texts();
}

}  // namespace kommissorium::returned
