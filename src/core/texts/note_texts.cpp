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
    .field_help = "Kommer ikke med på print, i dokumenter eller i filer, I deler, medmindre I beder om det.",
    .take_along = "Tag noterne med",
    .take_along_help =
        "Gælder „Del fil“ og „Gem i filen“. Uden flueben bliver jeres noter her på pc'en. De kommer "
        "aldrig med på print, i dokumenter eller i en ren kopi; når alle kommissorier gemmes som "
        "filer, er de altid med.",
};

constexpr NoteTexts note_in_english{
    .note = "Note",
    .write = "Write a note",
    .see = "See the note",
    .fold = "Close the note",
    .field = "Note to yourselves",
    .field_help = "Is not printed, and not in documents or files you share, unless you ask for it.",
    .take_along = "Take the notes along",
    .take_along_help =
        "Goes for “Share file” and “Save to file”. Without the tick your notes stay on this PC. They "
        "are never printed, in documents or in a clean copy; when all charters are saved as files, "
        "they are always with them.",
};

}  // namespace

const NoteTexts& note_texts(Language language) {
  return language == Language::english ? note_in_english : note_in_danish;
}

}  // namespace kommissorium::texts
