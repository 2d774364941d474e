// SPDX-License-Identifier: MPL-2.0
// docs/words.md lists words that no text in the face of the app may hold.
#include <doctest/doctest.h>

#include <cctype>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/support/source_tree.h"

namespace architecture_face_words_test {

using kommissorium::tests::SourceFile;

namespace {

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return text;
}

/// What stands in `backticks` below the list's heading.
std::vector<std::string> forbidden() {
  const std::string page = kommissorium::tests::read("docs/words.md");
  std::size_t at = page.find("\n\n`", page.find("## Never in the face of the app"));
  std::vector<std::string> words;
  while (at != std::string::npos && (at = page.find('`', at)) != std::string::npos) {
    const std::size_t end = page.find('`', at + 1);
    words.push_back(lower(page.substr(at + 1, end - at - 1)));
    at = end + 1;
  }
  return words;
}

/// Every text between quotation marks, in small letters; a text that goes on in the next line is one.
std::vector<std::string> texts_in(const std::string& code) {
  std::vector<std::string> texts;
  std::size_t last_end = std::string::npos;
  for (std::size_t at = code.find('"'); at != std::string::npos; at = code.find('"', at + 1)) {
    const std::size_t line = code.rfind('\n', at);
    std::size_t end = code.find('"', at + 1);
    while (end != std::string::npos && code[end - 1] == '\\') end = code.find('"', end + 1);
    if (end == std::string::npos) break;
    const bool included = code.compare(line + 1, 8, "#include") == 0;
    const std::string words = lower(code.substr(at + 1, end - at - 1));
    const bool goes_on = last_end != std::string::npos && code.find_first_not_of(" \n", last_end + 1) == at;
    if (goes_on && !texts.empty()) {
      texts.back() += words;
    } else if (!included) {
      texts.push_back(words);
    }
    last_end = included ? std::string::npos : end;
    at = end;
  }
  return texts;
}

/// "conflicting-roles" names something for the program.
bool is_an_id(const std::string& text) {
  return text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-/") == std::string::npos;
}

bool begins_a_word(const std::string& text, std::size_t at) {
  return at == 0 || std::isalpha(static_cast<unsigned char>(text[at - 1])) == 0;
}

/// The members of a table of texts that begin like this.
std::vector<std::string> named_by(const std::string& code, const std::string& beginning) {
  std::vector<std::string> names;
  const std::string assigned = " = \"" + beginning;
  for (std::size_t at = code.find(assigned); at != std::string::npos; at = code.find(assigned, at + 1)) {
    const std::size_t dot = code.rfind('.', at);
    names.push_back(code.substr(dot + 1, at - dot - 1));
  }
  return names;
}

/// Texts of the command line alone: their readers want the words of the workshop.
bool is_of_the_workshop(const std::string& path) {
  for (const char* part : {"command", "upgrade_texts", "core/texts/overview.cpp"})
    if (path.find(part) != std::string::npos) return true;
  return false;
}

/// People see the end of a file's name in their folder, and "CSV UTF-8" in their spreadsheet.
std::string without_names(std::string text) {
  for (const std::string_view name : {".kommissorium.json", "csv utf-8"}) {
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name))
      text.erase(at, name.size());
  }
  return text;
}

/// The forbidden word of a text in small letters, "" when it has none.
std::string word_of_the_workshop(const std::string& said, const std::vector<std::string>& words) {
  const std::string text = without_names(said);
  for (const std::string& word : words) {
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
      if (begins_a_word(text, at)) return word;
  }
  return "";
}

/// Every text that a file of several languages holds in Danish, in small letters.
std::vector<std::string> danish_in(const std::string& json) {
  std::vector<std::string> texts;
  const std::string key = "\"da\": \"";
  for (std::size_t at = json.find(key); at != std::string::npos; at = json.find(key, at + 1)) {
    const std::size_t from = at + key.size();
    std::size_t end = json.find('"', from);
    while (end != std::string::npos && json[end - 1] == '\\') end = json.find('"', end + 1);
    texts.push_back(lower(json.substr(from, end - from)));
  }
  return texts;
}

}  // namespace

TEST_CASE("architecture: no text in the face of the app holds a word of the workshop") {
  const std::vector<std::string> words = forbidden();
  REQUIRE(words.size() > 15);
  std::size_t read = 0;
  for (const SourceFile& file : kommissorium::tests::source_files()) {
    const bool has_texts = file.room == "core/texts" || file.room == "core/governance/rules";
    if (!has_texts || is_of_the_workshop(file.path)) continue;
    for (const std::string& text : texts_in(file.text)) {
      if (is_an_id(text)) continue;
      ++read;
      const std::string word = word_of_the_workshop(text, words);
      CHECK_MESSAGE(word.empty(), "src/", file.path, " says \"", word, "\" in: ", text);
    }
  }
  CHECK(read > 500);
  // English exceptions are what a group names; only the Danish texts are held to the list.
  const std::vector<std::string> asked = danish_in(kommissorium::tests::read("assets/catalogue/os2.json"));
  CHECK(asked.size() > 200);
  for (const std::string& text : asked) {
    const std::string word = word_of_the_workshop(text, words);
    CHECK_MESSAGE(word.empty(), "the catalogue says \"", word, "\" in: ", text);
  }
  for (const char* guide : {"docs/brugervejledning.md", "docs/user-guide.md"}) {
    const std::string text = lower(kommissorium::tests::read(guide));
    REQUIRE_FALSE(text.empty());
    for (const std::string& word : words) {
      for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        const bool of_a_picture = at > 0 && text[at - 1] == '/';
        CHECK_MESSAGE((of_a_picture || !begins_a_word(text, at)), std::string(guide), " says \"", word, "\"");
      }
    }
  }
}

TEST_CASE("architecture: what is got and opened in one language is got and opened in the other") {
  std::size_t pairs = 0;
  for (const SourceFile& file : kommissorium::tests::source_files()) {
    if (file.room != "core/texts" || is_of_the_workshop(file.path)) continue;
    for (const auto& [danish, english] : {std::pair("Hent ", "Get "), std::pair("Åbn ", "Open ")}) {
      for (const std::string& name : named_by(file.text, danish)) {
        CAPTURE(name);
        if (name == "restore_wording") continue;  // it is brought back, not taken out
        ++pairs;
        CHECK(file.text.find("." + name + " = \"" + english) != std::string::npos);
      }
    }
  }
  CHECK(pairs > 6);
}

}  // namespace architecture_face_words_test
