// SPDX-License-Identifier: MPL-2.0
#include "core/texts/overview.h"

#include <doctest/doctest.h>

#include <string>

namespace texts_overview_test {

using namespace kommissorium;

TEST_CASE("overview: both languages name the same commands, and no line is wider than a terminal") {
  std::vector<std::string> commands[2];
  for (const Language language : {Language::danish, Language::english}) {
    const std::string text(texts::overview(language));
    CHECK(text.ends_with('\n'));
    std::size_t start = 0;
    while (start < text.size()) {
      const std::size_t end = text.find('\n', start);
      const std::string line = text.substr(start, end - start);
      start = end + 1;
      std::size_t width = 0;
      for (const char c : line) width += (static_cast<unsigned char>(c) & 0xc0u) != 0x80u;
      CHECK(width <= 90);
      const bool is_entry = line.size() > 3 && line.starts_with("  ") && line[2] >= 'a' && line[2] <= 'z';
      if (is_entry) commands[language == Language::danish].push_back(line.substr(2, line.find(' ', 2) - 2));
    }
  }
  CHECK(commands[0].size() >= 18);
  CHECK(commands[0] == commands[1]);
}

}  // namespace texts_overview_test
