// SPDX-License-Identifier: MPL-2.0
#include "core/texts/report_command_texts.h"

#include <doctest/doctest.h>

namespace texts_report_command_texts_test {

using namespace kommissorium;

TEST_CASE("report command texts: both languages name the same options") {
  for (const char* option : {"--to", "--products", "--today", "--language", "-o"}) {
    for (const Language language : {Language::danish, Language::english})
      CHECK(texts::report_command_texts(language).help_report.find(option) != std::string_view::npos);
  }
  CHECK(texts::report_command_texts(Language::danish).help_starters.find("fagområde") !=
        std::string_view::npos);
  CHECK(texts::report_command_texts(Language::english).help_starters.find("field") != std::string_view::npos);
}

}  // namespace texts_report_command_texts_test
