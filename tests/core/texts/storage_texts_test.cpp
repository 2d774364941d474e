// SPDX-License-Identifier: MPL-2.0
#include "core/texts/storage_texts.h"

#include <doctest/doctest.h>

#include <vector>

namespace texts_storage_texts_test {

using namespace kommissorium;
using texts::StorageTexts;

namespace {

std::vector<std::string> every(const StorageTexts& texts) {
  std::vector<std::string> out;
  for (std::string_view one :
       {texts.first_full, texts.first_blocked, texts.second_has_it, texts.take_file_in_the_end,
        texts.space_used_why, texts.newer_program, texts.newer_was_here, texts.only_reading,
        texts.some_time_ago, texts.unfinished_choice, texts.unfinished_taken_out, texts.keep_it,
        texts.take_it_out, texts.set_aside_title, texts.take_set_aside, texts.saved_second,
        texts.reading_state}) {
    out.emplace_back(one);
  }
  for (const std::string& one :
       {texts.space_used(61), texts.unfinished("X"), texts.unfinished_texts(3),
        texts.unfinished_line("", "P", "T"), texts.unfinished_line("X", "P", "T"), texts.and_more(2)}) {
    out.push_back(one);
  }
  return out;
}

}  // namespace

TEST_CASE(
    "storage texts: every sentence exists in both languages, says something else in each and leaves no place "
    "unfilled") {
  const std::vector<std::string> danish = every(texts::storage_texts(Language::danish));
  const std::vector<std::string> english = every(texts::storage_texts(Language::english));
  REQUIRE(danish.size() == english.size());
  for (std::size_t index = 0; index < danish.size(); ++index) {
    CAPTURE(danish[index]);
    CHECK_FALSE(danish[index].empty());
    CHECK(danish[index] != english[index]);
    CHECK((danish[index] + english[index]).find('{') == std::string::npos);
  }
}

TEST_CASE("storage texts: a time is a clock today and a date with it on another day") {
  const StorageTexts& danish = texts::storage_texts(Language::danish);
  const StorageTexts& english = texts::storage_texts(Language::english);
  CHECK(danish.at_time("2026-11-23T14:03", "2026-11-23T19:00") == "kl. 14.03");
  CHECK(english.at_time("2026-11-23T14:03", "2026-11-23T19:00") == "14:03");
  CHECK(danish.at_time("2026-11-22T14:03", "2026-11-23T19:00") == "22-11-2026 kl. 14.03");
  CHECK(danish.at_time("", "2026-11-23T19:00") == "sidst");
}

}  // namespace texts_storage_texts_test
