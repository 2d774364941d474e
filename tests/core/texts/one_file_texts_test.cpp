// SPDX-License-Identifier: MPL-2.0
#include "core/texts/one_file_texts.h"

#include <doctest/doctest.h>

#include <vector>

namespace texts_one_file_texts_test {

using namespace kommissorium;
using texts::one_file_texts;
using texts::OneFileTexts;

namespace {

const OneFileTexts& da = one_file_texts(Language::danish);
const OneFileTexts& en = one_file_texts(Language::english);

std::vector<std::string_view> fixed(const OneFileTexts& texts) {
  return {texts.save,        texts.about,           texts.title,        texts.lead,   texts.create,
          texts.open,        texts.again,           texts.leave,        texts.close,  texts.create_help,
          texts.start_title, texts.permission_help, texts.start_lead,   texts.saving, texts.open_shared,
          texts.trouble,     texts.cannot_be_used,  texts.trouble_then, texts.busy,   texts.busy_then,
          texts.left,        texts.not_saved_yet};
}

}  // namespace

TEST_CASE("one file texts: every sentence exists in both languages and says something else in each") {
  const auto danish = fixed(da);
  const auto english = fixed(en);
  REQUIRE(danish.size() == english.size());
  for (std::size_t index = 0; index < danish.size(); ++index) {
    CHECK_FALSE(danish[index].empty());
    CHECK(danish[index] != english[index]);
  }
}

TEST_CASE("one file texts: the save state says which file and when") {
  CHECK(da.saved("Styregruppen.kommissorium.json", "2026-11-24T10:41", "2026-11-24T15:00") ==
        "Gemt i Styregruppen.kommissorium.json kl. 10.41");
  CHECK(en.saved("a.json", "2026-11-24T10:41", "2026-11-24T15:00") == "Saved in a.json at 10:41");
  CHECK(da.saved("a.json", "2026-11-23T10:41", "2026-11-24T15:00") == "Gemt i a.json 23-11-2026");
}

TEST_CASE("one file texts: one change is said otherwise than many, and a name stands as it is") {
  CHECK(da.missing("{2}.json", 1) == "1 ændring er endnu ikke i {2}.json");
  CHECK(da.missing("a.json", 3) == "3 ændringer er endnu ikke i a.json");
  CHECK(en.missing("a.json", 1) == "1 change is not yet in a.json");
  CHECK(en.missing("a.json", 3) == "3 changes are not yet in a.json");
  for (const OneFileTexts* texts : {&da, &en}) {
    CHECK(texts->came("a.json", 1) != texts->came("a.json", 2));
    CHECK(texts->came("a.json", 12).find("12") != std::string::npos);
    for (const std::string& sentence :
         {texts->came("a.json", 1), texts->saved_now("a.json"), texts->well_again("a.json"),
          texts->continue_with("a.json"), texts->in_use("a.json")}) {
      CHECK(sentence.find("a.json") != std::string::npos);
      CHECK(sentence.find('{') == std::string::npos);
    }
  }
}

}  // namespace texts_one_file_texts_test
