// SPDX-License-Identifier: MPL-2.0
#include "core/texts/returned_texts.h"

namespace kommissorium::texts {

const ReturnedTexts& returned_texts(Language language) {
  static constexpr ReturnedTexts danish = {
      .unchanged = "{1}: Felterne i dokumentet siger det samme som kommissoriet.",
      .changes_found =
          "{1}: felter, der er ændret i dokumentet: {2}. De skrives med --take all eller --take FELT.",
      .changed_here = "{1}, felt {2}: også ændret her, siden dokumentet blev gemt. Da stod der: {3}",
      .nothing_stood = "ingenting",
      .not_read = "{1}: Står uden for felterne og er ikke læst: {2}"};
  static constexpr ReturnedTexts english = {
      .unchanged = "{1}: The fields of the document say the same as the charter.",
      .changes_found = "{1}: fields changed in the document: {2}. --take all or --take FIELD writes them.",
      .changed_here = "{1}, field {2}: also changed here since the document was saved. It said: {3}",
      .nothing_stood = "nothing",
      .not_read = "{1}: Stands outside the fields and is not read: {2}"};
  return language == Language::danish ? danish : english;
}

}  // namespace kommissorium::texts
