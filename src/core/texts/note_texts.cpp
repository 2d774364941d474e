// SPDX-License-Identifier: MPL-2.0
#include "core/texts/note_texts.h"

namespace kommissorium::texts {
namespace {

constexpr NoteTexts note_in_danish{
    .note = "Note",
    .write = "Skriv en note",
    .see = "Se noten",
    .fold = "Luk noten",
    .field = "Note til jer selv",
    .field_help =
        "Bliver aldrig udskrevet og kommer ikke med i noget dokument. I en fil, I deler, kommer den kun med, "
        "når I sætter flueben ved „Tag noterne med“.",
    .take_along = "Tag noterne med",
    .take_along_help =
        "Gælder „Del fil“, „Giv videre“ og „Gem i filen“. Uden flueben bliver jeres noter her på pc'en. De "
        "bliver aldrig udskrevet og kommer ikke med i noget dokument eller i en ren kopi; når alle "
        "kommissorier gemmes som filer, er de altid med.",
};

constexpr NoteTexts note_in_english{
    .note = "Note",
    .write = "Write a note",
    .see = "See the note",
    .fold = "Close the note",
    .field = "Note to yourselves",
    .field_help =
        "Is never printed and is in no document. It is in a file you share only when you tick “Take the "
        "notes along”.",
    .take_along = "Take the notes along",
    .take_along_help =
        "Goes for “Share file”, “Hand over” and “Save to the file”. Without the tick your notes stay on "
        "this PC. They are never printed and are in no document and no clean copy; when all charters are "
        "saved as files, they are always with them.",
};

}  // namespace

const NoteTexts& note_texts(Language language) {
  return language == Language::english ? note_in_english : note_in_danish;
}

}  // namespace kommissorium::texts
