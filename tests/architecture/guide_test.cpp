// SPDX-License-Identifier: MPL-2.0
// The guide stands once, in docs/: what the program shows has its words, it names what the screen says, and
// both languages tell the same.
#include <doctest/doctest.h>

#include <cctype>
#include <set>
#include <string>
#include <vector>

#include "embedded/embedded.h"
#include "tests/support/source_tree.h"

namespace architecture_guide_test {

using namespace kommissorium;

namespace {

constexpr const char* danish = "docs/brugervejledning.md";
constexpr const char* english = "docs/user-guide.md";

void take_out(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
    const std::size_t end = text.find(to, at + from.size());
    REQUIRE(end != std::string::npos);
    text.erase(at, end + to.size() - at);
  }
}

void put(std::string& text, std::string_view what, std::string_view instead) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + instead.size()))
    text.replace(at, what.size(), instead);
}

/// Letters and digits only, so that neither marks nor line ends count.
std::string words_of(const std::string& text) {
  std::string words;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 128 || std::isalnum(byte) != 0) words += c;
  }
  return words;
}

std::string words_of_page(const char* path) {
  std::string text = tests::read(path);
  take_out(text, "![", ")");
  put(text, "\n1. ", "\n");  // the browser counts
  put(text, "\n2. ", "\n");
  put(text, "\n3. ", "\n");
  return words_of(text);
}

std::string words_of_article(std::string_view article) {
  std::string text(article);
  take_out(text, "<nav", "</nav>");
  take_out(text, "<", ">");
  put(text, "&amp;", "&");
  return words_of(text);
}

std::vector<std::string> all_between(const std::string& text, const std::string& from,
                                     const std::string& to) {
  std::vector<std::string> found;
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1)) {
    const std::size_t start = at + from.size();
    found.push_back(text.substr(start, text.find(to, start) - start));
  }
  return found;
}

/// What stands in *one pair of stars*: words of the screen.
std::vector<std::string> named_in(const char* path) {
  std::string text = tests::read(path);
  take_out(text, "![", ")");
  put(text, "**", "");
  put(text, "\n", " ");
  std::vector<std::string> found;
  for (std::size_t at = text.find('*'); at != std::string::npos;) {
    const std::size_t end = text.find('*', at + 1);
    REQUIRE(end != std::string::npos);
    found.push_back(text.substr(at + 1, end - at - 1));
    at = text.find('*', end + 1);
  }
  return found;
}

/// Everything the screen can say, with texts that go on in the next line as one.
std::string said_on_screen() {
  std::string all = tests::read("assets/catalogue/os2.json");
  for (const tests::SourceFile& file : tests::source_files()) {
    if (file.room == "core/texts") all += file.text;
  }
  for (std::size_t at = all.find("\"\n"); at != std::string::npos; at = all.find("\"\n", at + 1)) {
    const std::size_t next = all.find_first_not_of(" \n", at + 1);
    if (next != std::string::npos && all[next] == '"') all.erase(at, next + 1 - at);
  }
  return all;
}

bool is_key(const std::string& name) {
  const std::set<std::string> keys = {"F1",           "Esc",        "Tab",       "Shift+Tab", "Enter",
                                      "Piletasterne", "arrow keys", "mellemrum", "space",     "Delete"};
  return keys.count(name) != 0 || name.rfind("Ctrl+", 0) == 0;
}

}  // namespace

TEST_CASE("guide: the help shows the words of docs, all of them and no others") {
  CHECK(words_of_article(embedded::guide_in_danish()) == words_of_page(danish));
  CHECK(words_of_article(embedded::guide_in_english()) == words_of_page(english));
}

TEST_CASE("guide: both languages have the same chapters with the same pictures, and the pictures are there") {
  const std::string one = tests::read(danish);
  const std::string other = tests::read(english);
  CHECK(all_between(one, "\n## ", "\n").size() == all_between(other, "\n## ", "\n").size());
  CHECK(all_between(one, "\n## ", "\n").size() > 8);
  const std::vector<std::string> pictures = all_between(one, "](", ")");
  const std::vector<std::string> of_other = all_between(other, "](", ")");
  CHECK(pictures.size() > 10);
  REQUIRE(pictures.size() == of_other.size());
  for (std::size_t at = 0; at < pictures.size(); ++at) {
    const std::string name = pictures[at].substr(pictures[at].rfind('/') + 1);
    const bool of_document =
        name.starts_with("word") || name.starts_with("paper");  // a charter has one language
    CHECK(pictures[at] == "pictures/" + name);
    CHECK(of_other[at] == (of_document ? "pictures/" : "pictures/english/") + name);
    for (const std::string& picture : {pictures[at], of_other[at]})
      CHECK_MESSAGE(tests::exists("docs/" + picture), picture);
  }
}

TEST_CASE("guide: the table of contents leads to every chapter") {
  for (const std::string_view embedded : {embedded::guide_in_danish(), embedded::guide_in_english()}) {
    const std::string article(embedded);
    const std::vector<std::string> links = all_between(article, "href=\"#", "\"");
    CHECK(links == all_between(article, "<h3 id=\"", "\""));
    CHECK(links.size() > 8);
  }
}

TEST_CASE("guide: what it calls a button is what stands on the button") {
  const std::string screen = said_on_screen();
  for (const char* page : {danish, english}) {
    for (std::string name : named_in(page)) {
      if (is_key(name)) continue;
      if (std::isdigit(static_cast<unsigned char>(name.back())) != 0) name.pop_back();  // "udgave 1"
      CHECK_MESSAGE(screen.find(name) != std::string::npos, page, " names *", name, "*, which no text says");
    }
  }
}

}  // namespace architecture_guide_test
