// SPDX-License-Identifier: MPL-2.0
#include "core/json/line_of.h"

#include <algorithm>
#include <string>

namespace kommissorium::json {
namespace {

/// Walks over a text that is known to be JSON; beyond its end there is nothing.
class Walk {
 public:
  explicit Walk(std::string_view text) : text_(text) {}

  std::size_t place() const { return at_; }
  char here() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void step() { ++at_; }

  /// Over white space, commas and colons.
  void to_next() {
    while (at_ < text_.size() && std::string_view(" \t\r\n,:").find(text_[at_]) != std::string_view::npos)
      ++at_;
  }

  /// A text as it is written between its quotes.
  std::string_view text() {
    const std::size_t begin = ++at_;
    while (at_ < text_.size() && text_[at_] != '"') at_ += text_[at_] == '\\' ? 2 : 1;
    const std::size_t end = std::min(at_, text_.size());
    ++at_;
    return text_.substr(begin, end - begin);
  }

  void skip_value() {
    int depth = 0;
    do {
      to_next();
      const char c = here();
      if (c == '"') {
        text();
      } else if (c == '{' || c == '[') {
        ++depth;
        step();
      } else if (c == '}' || c == ']') {
        --depth;
        step();
      } else {
        while (at_ < text_.size() &&
               std::string_view(" \t\r\n,]}").find(text_[at_]) == std::string_view::npos)
          ++at_;
      }
    } while (depth > 0 && at_ < text_.size());
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

/// Goes to the member or element; `place` is where it begins.
bool go_to(Walk& walk, std::string_view step, std::size_t& place) {
  const bool object = walk.here() == '{';
  if (!object && walk.here() != '[') return false;
  walk.step();
  for (std::size_t index = 0;; ++index) {
    walk.to_next();
    if (walk.here() == '}' || walk.here() == ']' || walk.here() == '\0') return false;
    const std::size_t begin = walk.place();
    const bool is_it = object ? walk.text() == step : std::to_string(index) == step;
    walk.to_next();
    if (is_it) {
      place = begin;
      return true;
    }
    walk.skip_value();
  }
}

}  // namespace

Found line_of(std::string_view text, std::string_view path) {
  Walk walk(text);
  if (text.starts_with("\xEF\xBB\xBF")) {
    for (int i = 0; i < 3; ++i) walk.step();
  }
  walk.to_next();
  std::size_t place = walk.place();
  bool whole = true;
  while (whole && !path.empty()) {
    const std::size_t end = std::min(path.find('/'), path.size());
    whole = go_to(walk, path.substr(0, end), place);
    path.remove_prefix(std::min(end + 1, path.size()));
  }
  const auto begin = text.begin();
  return {1 + static_cast<int>(std::count(begin, begin + static_cast<std::ptrdiff_t>(place), '\n')), whole};
}

}  // namespace kommissorium::json
