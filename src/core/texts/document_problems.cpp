// SPDX-License-Identifier: MPL-2.0
#include "core/texts/document_problems.h"

namespace kommissorium::texts {

Description document_problem(Problem problem) {
  switch (problem) {
    case Problem::no_embedded_charter:
      return plain(
          "Siden har ikke et kommissorium med. Brug en side, som Kommissorium har gemt, eller filen, der "
          "ender på .kommissorium.json.",
          "The page carries no charter. Use a page saved by Kommissorium, or the file that ends in "
          ".kommissorium.json.");
    case Problem::no_charter_in_markdown:
      return plain(
          "Markdown-filen har ikke et kommissorium med; det har kun en, som Kommissorium har gemt. Brug den "
          "eller filen, der ender på .kommissorium.json. Teksten fra et ældre kommissorium kan kopieres og "
          "sættes ind i kommissorium.html under „Indsæt et ældre kommissorium“.",
          "The Markdown file carries no charter; only one saved by Kommissorium does. Use that, or the file "
          "that ends in .kommissorium.json. The text of an older charter can be copied and pasted in "
          "kommissorium.html under \"Paste an older charter\".");
    case Problem::no_charter_in_document:
      return plain(
          "Word-dokumentet har ikke et kommissorium med; det har kun et, som Kommissorium har gemt. Brug det "
          "eller filen, der ender på .kommissorium.json. Teksten fra et ældre kommissorium kan kopieres og "
          "sættes ind i kommissorium.html under „Indsæt et ældre kommissorium“.",
          "The Word document carries no charter; only one saved by Kommissorium does. Use that, or the file "
          "that ends in .kommissorium.json. The text of an older charter can be copied and pasted in "
          "kommissorium.html under \"Paste an older charter\".");
    case Problem::loose_text:
      return plain(
          "Filen er almindelig tekst og har ikke et kommissorium med. Brug filen, der ender på "
          ".kommissorium.json, eller en webside, en Markdown-fil eller et Word-dokument, som Kommissorium "
          "har gemt. Teksten fra et ældre kommissorium kan kopieres og sættes ind i kommissorium.html "
          "under „Indsæt et ældre kommissorium“.",
          "The file is ordinary text and carries no charter. Use the file that ends in .kommissorium.json, "
          "or a web page, a Markdown file or a Word document saved by Kommissorium. The text of an older "
          "charter can be copied and pasted in kommissorium.html under \"Paste an older charter\".");
    case Problem::no_word_document:
      return plain("Filen er ikke et Word-dokument (.docx). Gem den som .docx, og prøv igen.",
                   "The file is no Word document (.docx). Save it as .docx and try again.");
    case Problem::damaged_document:
      return {{"Dokumentet er beskadiget og bliver ikke læst. Åbn det i Word, gem det igen, eller find en "
               "anden kopi.",
               "Stedet: {1}."},
              {"The document is damaged and is not read. Open it in Word and save it again, or find another "
               "copy.",
               "The place: {1}."}};
    case Problem::unsafe_document:
      return {{"Dokumentet er bygget på en måde, der ikke er sikker, og bliver ikke læst. Tag kun imod det "
               "fra nogen, du kender, og bed om en ny kopi.",
               "Stedet: {1}."},
              {"The document is built in a way that is not safe, and is not read. Take it only from somebody "
               "you know, and ask for a new copy.",
               "The place: {1}."}};
    case Problem::document_too_large:
      return {{"Dokumentet er for stort til at blive læst: højst 20 MB pakket og 40 MB pakket ud.",
               "Stedet: {1}."},
              {"The document is too large to be read: at most 20 MB packed and 40 MB unpacked.",
               "The place: {1}."}};
    case Problem::missing_part:
      return {{"Dokumentet mangler en del, som det selv nævner. Find en anden kopi, eller bed om at få den "
               "sendt igen.",
               "Mangler: {1}."},
              {"The document lacks a part that it names itself. Find another copy or ask for it to be sent "
               "again.",
               "Missing: {1}."}};
    default:
      break;
  }
  return plain("Noget er galt.", "Something is wrong.");
}

}  // namespace kommissorium::texts
