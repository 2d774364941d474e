// SPDX-License-Identifier: MPL-2.0
#include "core/texts/note_texts.h"

#include <doctest/doctest.h>

namespace texts_note_texts_test {

using namespace kommissorium;
using texts::note_texts;

TEST_CASE("note texts: every one in both languages") {
  for (const Language language : {Language::danish, Language::english}) {
    const texts::NoteTexts& words = note_texts(language);
    for (const std::string_view one : {words.note, words.write, words.see, words.fold, words.field,
                                       words.field_help, words.take_along, words.take_along_help})
      CHECK_FALSE(one.empty());
  }
  CHECK(note_texts(Language::danish).write != note_texts(Language::english).write);
}

}  // namespace texts_note_texts_test
