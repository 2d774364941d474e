// SPDX-License-Identifier: MPL-2.0
#include "core/texts/returned_command_texts.h"

#include <doctest/doctest.h>

#include "core/texts/fill.h"

namespace texts_returned_command_texts_test {

using namespace kommissorium;

TEST_CASE("returned texts: each says file, field and words in both languages") {
  for (const Language language : {Language::danish, Language::english}) {
    const texts::ReturnedCommandTexts& say = texts::returned_command_texts(language);
    CHECK(texts::fill(say.unchanged, {"a.docx"}).starts_with("a.docx: "));
    CHECK(texts::fill(say.changes_found, {"a.docx", "3"}).find("3. ") != std::string::npos);
    const std::string both = texts::fill(say.changed_here, {"a.docx", "duty/x", "Ja"});
    CHECK(both.starts_with("a.docx, "));
    CHECK(both.find("duty/x") != std::string::npos);
    CHECK(both.ends_with(": Ja"));
    CHECK(texts::fill(say.not_read, {"a.docx", "Hej"}).ends_with(": Hej"));
    CHECK_FALSE(say.nothing_stood.empty());
    CHECK(texts::fill(say.older, {"a.docx"}).starts_with("a.docx: "));
    CHECK(texts::fill(say.gone, {"a.docx", "2.1 Kasse"}).starts_with("a.docx: 2.1 Kasse: "));
    CHECK(texts::fill(say.does_not_fit, {"a.docx", "2.1 Kasse", "Hm"}).find("Hm") != std::string::npos);
    CHECK(texts::fill(say.fits_one_of, {"Ja, Nej"}).ends_with(": Ja, Nej."));
    CHECK_FALSE(say.fits_a_day.empty());
    CHECK_FALSE(say.fits_a_number.empty());
  }
}

}  // namespace texts_returned_command_texts_test
