// SPDX-License-Identifier: MPL-2.0
#include "core/texts/mail_texts.h"

namespace kommissorium::texts {
namespace {

constexpr MailTexts mail_in_danish{
    .title = "Send filen videre",
    .lead =
        "Filen er hentet ned på denne pc. Vedhæft den i en mail. Her er en tekst, I kan bruge. Intet sendes "
        "herfra.",
    .subject_label = "Emne",
    .text_label = "Tekst",
    .copy_subject = "Kopiér emnet",
    .copy_text = "Kopiér teksten",
    .copied = "Kopieret. Sæt det ind i mailen.",
    .not_copied = "Browseren vil ikke kopiere. Teksten er markeret: tryk Ctrl+C.",
    .subject = "Kommissorium: {1}",
    .regards = "\n\nVenlig hilsen\n{1}",
    .text =
        "Hej\n\nHer er vores kommissorium: {1}. Filen hedder „{2}“ og er vedhæftet.\n\n"
        "Sådan gør du:\n1. Gem filen på din pc.\n2. Åbn Kommissorium{3}.\n3. Vælg „{4}“, og find filen.\n\n"
        "Det, du skriver, kommer tilbage på samme måde: Vælg „{5}“, og send mig din fil. Så lægges det "
        "sammen, og intet går tabt.\n\n"
        "{6}Mange mailfiltre stopper filer, der ender på .html. Derfor er selve siden ikke vedhæftet.",
    .at_address = ": {1}",
    .without_address =
        "Har du ikke Kommissorium? Siden er én fil, kommissorium.html. Spørg mig, "
        "hvor den ligger.\n\n",
};

constexpr MailTexts mail_in_english{
    .title = "Send the file on",
    .lead =
        "The file has been saved on this PC. Attach it to a mail. Here is a text you can use. Nothing is "
        "sent from here.",
    .subject_label = "Subject",
    .text_label = "Text",
    .copy_subject = "Copy the subject",
    .copy_text = "Copy the text",
    .copied = "Copied. Paste it into the mail.",
    .not_copied = "The browser will not copy. The text is selected: press Ctrl+C.",
    .subject = "Charter: {1}",
    .regards = "\n\nKind regards\n{1}",
    .text =
        "Hello\n\nHere is our charter: {1}. The file is called “{2}” and is attached.\n\n"
        "What to do:\n1. Save the file on your PC.\n2. Open Kommissorium{3}.\n3. Choose “{4}” and find the "
        "file.\n\n"
        "What you write comes back the same way: choose “{5}” and send me your file. It is brought "
        "together, and nothing is lost.\n\n"
        "{6}Many mail filters stop files that end in .html. That is why the page itself is not attached.",
    .at_address = ": {1}",
    .without_address =
        "Do you not have Kommissorium? The page is one file, kommissorium.html. Ask me where "
        "it is.\n\n",
};

}  // namespace

const MailTexts& mail_texts(Language language) {
  return language == Language::english ? mail_in_english : mail_in_danish;
}

}  // namespace kommissorium::texts
