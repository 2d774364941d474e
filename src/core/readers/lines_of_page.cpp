// SPDX-License-Identifier: MPL-2.0
#include "core/readers/lines_of_page.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kommissorium::readers {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// "p" of "<p class=…>", "/p" of "</p>".
std::string tag_name(std::string_view tag) {
  std::string name;
  for (const char c : tag) {
    if (std::string_view(" \t\r\n\f>").find(c) != std::string_view::npos) break;
    if (c == '/' && !name.empty()) break;
    name += lower(c);
  }
  return name;
}

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether words on either side of the tag stand in one line.
bool stands_in_line(std::string_view name) {
  static constexpr std::array<std::string_view, 16> in_line = {
      "a",    "abbr", "b",   "bdi",  "bdo",  "code", "del",   "em",
      "font", "i",    "ins", "mark", "span", "s",    "small", "strong"};
  if (name.starts_with('/')) name.remove_prefix(1);
  return is_one_of(in_line, name);
}

bool is_hidden(std::string_view name) {
  static constexpr std::array<std::string_view, 5> hidden = {"head", "script", "style", "template", "title"};
  return is_one_of(hidden, name);
}

/// The character an entity stands for; "" where it is none that this program writes or a browser makes of it.
std::string character_of(std::string_view entity) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> known = {
      {{"amp", "&"},
       {"lt", "<"},
       {"gt", ">"},
       {"quot", "\""},
       {"#39", "'"},
       {"apos", "'"},
       {"#x27", "'"},
       {"nbsp", "\xC2\xA0"}}};
  for (const auto& [name, character] : known) {
    if (name == entity) return std::string(character);
  }
  return "";
}

class Lines {
 public:
  std::vector<std::string> all;

  void read(std::string_view page) {
    while (!page.empty()) {
      if (page.front() != '<') {
        page.remove_prefix(text(page));
      } else if (page.starts_with("<!--")) {
        skip_behind(page, "-->");
      } else {
        const std::string name = tag_name(page.substr(1));
        if (is_hidden(name)) skip_to(page, "</" + name);
        skip_behind(page, ">");
        if (!stands_in_line(name)) end_line();
      }
    }
    end_line();
  }

 private:
  static void skip_behind(std::string_view& page, std::string_view what) {
    const std::size_t at = page.find(what);
    page.remove_prefix(at == std::string_view::npos ? page.size() : at + what.size());
  }
  static void skip_to(std::string_view& page, std::string_view tag) {
    const auto same = [](char one, char other) { return lower(one) == other; };
    const auto at = std::search(page.begin(), page.end(), tag.begin(), tag.end(), same);
    page.remove_prefix(static_cast<std::size_t>(at - page.begin()));
  }

  /// One character or entity; returns its length. Mail programs break lines with = at their end.
  std::size_t text(std::string_view page) {
    constexpr std::size_t longest_entity = 8;
    const char c = page.front();
    if (page.starts_with("=\n")) return 2;
    if (page.starts_with("=\r\n")) return 3;
    if (c == '&') {
      const std::size_t end = page.substr(0, longest_entity).find(';');
      const std::string character =
          end == std::string_view::npos ? "" : character_of(page.substr(1, end - 1));
      line_ += character.empty() ? "&" : character;
      return character.empty() ? 1 : end + 1;
    }
    if (std::string_view(" \t\r\n\f").find(c) == std::string_view::npos) {
      line_ += c;
    } else if (!line_.empty() && line_.back() != ' ') {
      line_ += ' ';
    }
    return 1;
  }

  void end_line() {
    while (!line_.empty() && line_.back() == ' ') line_.pop_back();
    if (!line_.empty()) all.push_back(std::move(line_));
    line_.clear();
  }

  std::string line_;
};

}  // namespace

std::vector<std::string> lines_of_page(std::string_view page) {
  Lines lines;
  lines.read(page.starts_with("\xEF\xBB\xBF") ? page.substr(3) : page);
  return std::move(lines.all);
}

}  // namespace kommissorium::readers
