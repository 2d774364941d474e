// SPDX-License-Identifier: MPL-2.0
#include "core/texts/export_texts.h"

namespace kommissorium::texts {
namespace {

constexpr ExportTexts export_in_danish{
    .language = Language::danish,
    .take_document = "Hent dokument",
    .title = "Hent dokumentet",
    .word = "Word-dokument",
    .word_help =
        "Til at læse, rette i og underskrive. Ret i felterne i Word, og åbn filen her igen: så vælger I, "
        "hvad der skal med.",
    .form = "Word-skema",
    .form_help =
        "Til at skrive videre i Word: alle felter, også de tomme, og plads til flere medlemmer. Kan åbnes "
        "her igen.",
    .form_file = "skema",
    .page = "Webside",
    .page_help = "Til at lægge på nettet eller sende til dem, der kun skal læse. Kan åbnes her igen.",
    .markdown = "Markdown",
    .markdown_help = "Til et fælles arkiv på GitHub, hvor det vises som en færdig side. Kan åbnes her igen.",
    .blank_title = "Tomt kommissorium i Word",
    .blank_lead = "Til at skrive i Word eller på papir. Kan åbnes her igen.",
    .blank_of = "Hent tomt kommissorium i Word: ",
    .blank_file = "tomt kommissorium",
};

constexpr ExportTexts export_in_english{
    .language = Language::english,
    .take_document = "Get document",
    .title = "Get the document",
    .word = "Word document",
    .word_help =
        "To read, edit and sign. Edit the fields in Word and open the file here again: then you choose "
        "what to take over.",
    .form = "Word form",
    .form_help =
        "To go on in Word: every field, the empty ones, too, and room for more members. Can be opened here "
        "again.",
    .form_file = "form",
    .page = "Web page",
    .page_help = "To publish, or to send to those who only want to read. Can be opened here again.",
    .markdown = "Markdown",
    .markdown_help =
        "For a shared repository on GitHub, which shows it as a finished page. Can be opened here again.",
    .blank_title = "Blank charter in Word",
    .blank_lead = "To fill in in Word or on paper. Can be opened here again.",
    .blank_of = "Get a blank charter in Word: ",
    .blank_file = "blank charter",
};

}  // namespace

const ExportTexts& export_texts(Language language) {
  return language == Language::english ? export_in_english : export_in_danish;
}

}  // namespace kommissorium::texts
