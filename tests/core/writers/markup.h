// SPDX-License-Identifier: MPL-2.0
// A small strict reader of the markup our writer makes: its tags with all attributes, and its words.
// It knows nothing of the writer and accepts no tag that is not closed by its name.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kommissorium::trial {

struct Markup {
  std::vector<std::string> tags;  // "p class=\"kicker\"", "/p", in order
  std::string text;               // with references resolved, tags as blanks where they break lines
  std::string drawn;              // what stands in pictures, which are hidden from those who listen
};

inline std::string resolved(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '&') {
      out += text[at];
      continue;
    }
    const std::size_t end = text.find(';', at);
    REQUIRE(end != std::string_view::npos);
    const std::string_view name = text.substr(at + 1, end - at - 1);
    if (name == "amp")
      out += '&';
    else if (name == "lt")
      out += '<';
    else if (name == "gt")
      out += '>';
    else if (name == "quot")
      out += '"';
    else if (name == "#39")
      out += '\'';
    else
      FAIL("an unknown reference");
    at = end;
  }
  return out;
}

/// Elements that stand within a line: nothing parts the words around them.
inline bool is_inline(std::string_view name) {
  static const std::set<std::string, std::less<>> names = {"bdi", "strong", "em",  "mark",
                                                           "a",   "span",   "ins", "del"};
  return names.count(name) > 0;
}

inline Markup read_markup(std::string_view html) {
  static const std::set<std::string, std::less<>> empty = {"br", "col", "meta"};
  Markup markup;
  std::vector<std::string> open;
  std::size_t at = 0;
  while (at < html.size()) {
    if (html[at] != '<') {
      const std::size_t end = std::min(html.find('<', at), html.size());
      const std::string_view text = html.substr(at, end - at);
      CHECK(text.find('>') == std::string_view::npos);
      const bool in_picture = std::find(open.begin(), open.end(), "svg") != open.end();
      (in_picture ? markup.drawn : markup.text) += resolved(text);
      at = end;
      continue;
    }
    // a tag ends at the first > outside quotes
    std::size_t end = at + 1;
    for (bool quoted = false; end < html.size() && (quoted || html[end] != '>'); ++end) {
      if (html[end] == '"') quoted = !quoted;
    }
    REQUIRE(end < html.size());
    const std::string tag(html.substr(at + 1, end - at - 1));
    markup.tags.push_back(tag);
    const bool closes = tag.starts_with('/');
    const std::string name = tag.substr(closes ? 1 : 0, tag.find(' ') - (closes ? 1 : 0));
    if (!is_inline(name)) {
      markup.text += '\n';
      markup.drawn += '\n';
    }
    if (name == "svg" && !closes) CHECK(tag.find("aria-hidden=\"true\"") != std::string::npos);
    if (closes) {
      REQUIRE_FALSE(open.empty());
      CHECK(open.back() == name);
      open.pop_back();
    } else if (empty.count(name) == 0) {
      open.push_back(name);
    }
    at = end + 1;
  }
  CHECK(open.empty());
  return markup;
}

/// One blank between words, as writers::words gives them.
inline std::string words_of(std::string_view text) {
  std::string out;
  bool parted = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
    if (!blank && parted && !out.empty()) out += ' ';
    if (!blank) out += c;
    parted = blank;
  }
  return out;
}

}  // namespace kommissorium::trial
