// SPDX-License-Identifier: MPL-2.0
#include "core/texts/returned_command_texts.h"

namespace kommissorium::texts {

const ReturnedCommandTexts& returned_command_texts(Language language) {
  static constexpr ReturnedCommandTexts returned_command_in_danish = {
      .unchanged = "{1}: Felterne i dokumentet siger det samme som kommissoriet.",
      .changes_found =
          "{1}: felter, der er ændret i dokumentet: {2}. De skrives med --take all eller --take FELT.",
      .changed_here = "{1}, felt {2}: også ændret her, siden dokumentet blev gemt. Da stod der: {3}",
      .nothing_stood = "ingenting",
      .not_read = "{1}: Står uden for felterne og er ikke læst: {2}",
      .older =
          "{1}: Der er ikke skrevet noget i dokumentet. Kommissoriet her er ændret, siden dokumentet blev "
          "gemt.",
      .older_fields =
          "{1}: Felterne er ikke ændret; linjerne ovenfor er ikke læst. Kommissoriet her er ændret, siden "
          "dokumentet blev gemt.",
      .gone = "{1}: {2}: Feltet er ikke længere i dokumentet. Det er uændret her.",
      .emptied = "{1}: {2}: Teksten er slettet i dokumentet. Her bliver standardteksten stående.",
      .does_not_fit = "{1}, {2}: »{3}« passer ikke til feltet.",
      .fits_one_of = "Skriv en af disse: {1}.",
      .fits_a_day = "Skriv en dato som 1. februar 2027 eller 01-02-2027.",
      .fits_a_number = "Skriv et tal, for eksempel 4.",
      .shows_otherwise =
          "{1}: Dokumentet viser andet end det, det bærer med sig: felter: {2}, linjer uden for felterne: "
          "{3}. Der er skrevet i det, eller en anden udgave af programmet har lavet det. Her læses kun det, "
          "det bærer med sig. Kommandoen import viser forskellen."};
  static constexpr ReturnedCommandTexts returned_command_in_english = {
      .unchanged = "{1}: The fields of the document say the same as the charter.",
      .changes_found = "{1}: fields changed in the document: {2}. --take all or --take FIELD writes them.",
      .changed_here = "{1}, field {2}: also changed here since the document was saved. It said: {3}",
      .nothing_stood = "nothing",
      .not_read = "{1}: Stands outside the fields and is not read: {2}",
      .older =
          "{1}: Nothing was written in the document. The charter here has changed since the document was "
          "saved.",
      .older_fields =
          "{1}: The fields are unchanged; the lines above were not read. The charter here has changed since "
          "the document was saved.",
      .gone = "{1}: {2}: The field is no longer in the document. It is unchanged here.",
      .emptied = "{1}: {2}: The text was deleted in the document. Here the standard text stays.",
      .does_not_fit = "{1}, {2}: \"{3}\" does not fit the field.",
      .fits_one_of = "Write one of these: {1}.",
      .fits_a_day = "Write a date such as 1 February 2027 or 01-02-2027.",
      .fits_a_number = "Write a number, such as 4.",
      .shows_otherwise =
          "{1}: The document shows something else than it carries: fields: {2}, lines outside the fields: "
          "{3}. Somebody wrote in it, or another version of the program made it. Here only what it carries "
          "is read. The command import shows the difference."};
  return language == Language::danish ? returned_command_in_danish : returned_command_in_english;
}

}  // namespace kommissorium::texts
