// SPDX-License-Identifier: MPL-2.0
// Words that give a misplaced line away, each with the one room it belongs to.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/support/source_tree.h"

namespace architecture_words_test {

using kommissorium::tests::SourceFile;

namespace {

struct Word {
  std::string word;
  std::vector<std::string> allowed;  // beginnings of paths below src
  std::string belongs;
};

const std::vector<Word> words = {
    {"ImGui::", {"ui/"}, "ui"},
    {"emscripten", {"platform/web/exports.cpp"}, "platform/web"},
    {"EM_ASM", {}, "web"},
    {"EM_JS", {}, "web"},
    {"nlohmann", {"core/json/"}, "core/json"},
    {"expat", {"core/readers/xml.cpp"}, "core/readers/xml.cpp"},
    {"localStorage", {}, "web/storage.js"},
    {"innerHTML", {}, "nowhere"},
    {"system_clock", {"platform/"}, "platform"},
    {"steady_clock", {"platform/"}, "platform"},
    {"std::time(", {"platform/"}, "platform"},
    {"localtime", {"platform/"}, "platform"},
    {"gmtime", {"platform/"}, "platform"},
    {"getenv", {"platform/"}, "platform"},
    {"random_device", {"platform/"}, "platform"},
    {" rand(", {"platform/"}, "platform"},
    {"std::cerr", {"programs/"}, "programs"},
    {"std::cout", {"programs/"}, "programs"},
    {"std::printf(", {"programs/"}, "programs"},
    {"fprintf(", {"programs/"}, "programs"},
    {"<fstream>", {"platform/"}, "platform"},
    {"<filesystem>", {"platform/", "programs/"}, "platform"},
    {"<iostream>", {"programs/"}, "programs"},
    {"throw ", {}, "nowhere: errors are values"},
    {"dynamic_cast", {}, "nowhere"},
    {"utils", {}, "a file named by its subject"},
};

/// Comments may name a thing without using it.
std::string without_comments(const std::string& text) {
  std::string code;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string line = text.substr(at, end - at);
    const std::size_t comment = line.find("//");
    const bool inside_text = comment != std::string::npos && line.find('"') < comment;
    code += comment == std::string::npos || inside_text ? line : line.substr(0, comment);
    code += '\n';
    at = end + 1;
  }
  return code;
}

}  // namespace

TEST_CASE("architecture: a word stands only in the room it belongs to") {
  for (const SourceFile& file : kommissorium::tests::source_files()) {
    const std::string code = without_comments(file.text);
    for (const Word& word : words) {
      if (code.find(word.word) == std::string::npos) continue;
      bool allowed = false;
      for (const std::string& beginning : word.allowed)
        allowed = allowed || file.path.rfind(beginning, 0) == 0;
      CHECK_MESSAGE(allowed, "src/", file.path, " says ", word.word, ", which belongs to ", word.belongs);
    }
  }
}

TEST_CASE("architecture: Danish letters stand in core/texts alone, and with each rule") {
  for (const SourceFile& file : kommissorium::tests::source_files()) {
    if (file.room == "core/texts" || file.room == "core/governance/rules") continue;
    const std::string code = without_comments(file.text);
    for (const char* letter : {"æ", "ø", "å", "Æ", "Ø", "Å"}) {
      CHECK_MESSAGE(code.find(letter) == std::string::npos, "src/", file.path, " holds a Danish letter");
    }
  }
}

TEST_CASE("architecture: files can be read at once") {
  for (const SourceFile& file : kommissorium::tests::source_files()) {
    const auto lines = std::count(file.text.begin(), file.text.end(), '\n');
    CHECK_MESSAGE(lines <= 400, "src/", file.path, " has ", lines, " lines: is it one thing?");
    CHECK_MESSAGE(file.text.rfind("// SPDX-License-Identifier: MPL-2.0", 0) == 0, "src/", file.path,
                  " has no licence line");
  }
}

TEST_CASE("architecture: every source of core and app has its test") {
  for (const SourceFile& file : kommissorium::tests::source_files()) {
    const bool asked = file.path.rfind("core/", 0) == 0 || file.path.rfind("app/", 0) == 0;
    if (!asked || file.path.size() < 4 || file.path.substr(file.path.size() - 4) != ".cpp") continue;
    // A rule is tested by what a caseworker can read.
    const bool rule = file.room == "core/governance/rules";
    std::string name = file.path.substr(file.path.rfind('/') + 1);
    name = name.substr(0, name.size() - 4);
    std::replace(name.begin(), name.end(), '_', '-');
    const std::string test = rule ? "tests/specification/" + name + ".md"
                                  : "tests/" + file.path.substr(0, file.path.size() - 4) + "_test.cpp";
    CHECK_MESSAGE(kommissorium::tests::exists(test), "src/", file.path, " has no ", test);
  }
}

TEST_CASE("architecture: every source stands in a build list") {
  const std::string lists = kommissorium::tests::read("src/CMakeLists.txt");
  for (const SourceFile& file : kommissorium::tests::source_files()) {
    if (file.path.size() < 4 || file.path.substr(file.path.size() - 4) != ".cpp") continue;
    CHECK_MESSAGE(lists.find(file.path) != std::string::npos, "src/CMakeLists.txt does not name ", file.path);
  }
}

}  // namespace architecture_words_test
