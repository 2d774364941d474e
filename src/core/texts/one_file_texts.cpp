// SPDX-License-Identifier: MPL-2.0
#include "core/texts/one_file_texts.h"

#include "core/texts/dates.h"
#include "core/texts/fill.h"

namespace kommissorium::texts {
namespace {

constexpr OneFileTexts one_file_in_danish{
    .language = Language::danish,
    .save = "Gem i filen",
    .about = "Arbejd i én fil",
    .title = "Én fil for hele gruppen",
    .lead =
        "Læg filen i en mappe, som alle har, f.eks. i Teams eller OneDrive. Så gemmer alle i den samme "
        "fil, og det, de andre har skrevet, kommer med. Ingen kan skrive oven i det, en anden har gemt.",
    .create = "Lav en ny fil …",
    .open = "Brug en fil, I har …",
    .again = "Fortsæt med filen",
    .leave = "Arbejd uden filen",
    .close = "Luk",
    .create_help =
        "Er filen lavet i forvejen, så vælg den med „Brug en fil, I har“. Laver I en ny med samme "
        "navn, tømmer browseren den gamle.",
    .permission_help = "Browseren spørger, om siden må gemme i filen. Sig ja.",
    .start_title = "Én fil for hele gruppen",
    .start_lead =
        "Ligger jeres kommissorium i en fælles mappe, f.eks. i Teams eller OneDrive, kan alle gemme "
        "i den samme fil.",
    .open_shared = "Åbn den fælles fil …",
    .saving = "Gemmer i filen …",
    .cannot_be_used = "Filen kan ikke bruges lige nu",
    .not_saved_yet = "Gemt på denne pc, ikke i filen",
    .trouble = "Filen kan ikke bruges lige nu",
    .trouble_then = "Intet er skrevet i den. Alt det, I har skrevet, er her stadig.",
    .busy = "Der bliver gemt i filen fra flere sider på én gang",
    .busy_then = "Alt det, I har skrevet, er her stadig. Prøv igen om lidt.",
    .left = "I arbejder nu uden filen. Alt er stadig her.",
};

constexpr OneFileTexts one_file_in_english{
    .language = Language::english,
    .save = "Save to the file",
    .about = "Work on one file",
    .title = "One file for the whole group",
    .lead =
        "Put the file in a folder that everybody has, in Teams or OneDrive for example. Then all save to "
        "the same file, and what the others have written comes along. Nobody can write over what somebody "
        "else has saved.",
    .create = "Make a new file …",
    .open = "Use a file you have …",
    .again = "Go on with the file",
    .leave = "Work without the file",
    .close = "Close",
    .create_help =
        "If the file has been made already, choose it with \"Use a file you have\". If you make a "
        "new one of the same name, the browser empties the old one.",
    .permission_help = "The browser asks whether the page may save to the file. Say yes.",
    .start_title = "One file for the whole group",
    .start_lead =
        "If your charter lies in a shared folder, in Teams or OneDrive for example, everybody can "
        "save to the same file.",
    .open_shared = "Open the shared file …",
    .saving = "Saving to the file …",
    .cannot_be_used = "The file cannot be used right now",
    .not_saved_yet = "Saved on this PC, not in the file",
    .trouble = "The file cannot be used right now",
    .trouble_then = "Nothing was written to it. Everything you have written is still here.",
    .busy = "The file is being saved from several places at once",
    .busy_then = "Everything you have written is still here. Try again in a moment.",
    .left = "You are working without the file now. Everything is still here.",
};

bool is_danish(const OneFileTexts& texts) { return texts.language == Language::danish; }

// "kl. 10.41" today, else the day.
std::string when(const OneFileTexts& texts, std::string_view then, std::string_view now) {
  const std::string_view day = then.substr(0, 10);
  if (day != now.substr(0, 10) || then.size() < 16) return short_date(day);
  std::string clock(then.substr(11, 5));
  if (is_danish(texts)) clock[2] = '.';
  return (is_danish(texts) ? "kl. " : "at ") + clock;
}

}  // namespace

const OneFileTexts& one_file_texts(Language language) {
  return language == Language::danish ? one_file_in_danish : one_file_in_english;
}

std::string OneFileTexts::saved(std::string_view name, std::string_view then, std::string_view now) const {
  return fill(is_danish(*this) ? "Gemt i {1} {2}" : "Saved in {1} {2}", {name, when(*this, then, now)});
}

std::string OneFileTexts::missing(std::string_view name, int changes) const {
  const std::string_view one =
      is_danish(*this) ? "1 ændring er endnu ikke i {1}" : "1 change is not yet in {1}";
  const std::string_view many =
      is_danish(*this) ? "{2} ændringer er endnu ikke i {1}" : "{2} changes are not yet in {1}";
  return fill(changes == 1 ? one : many, {name, std::to_string(changes)});
}

std::string OneFileTexts::saved_now(std::string_view name) const {
  return fill(is_danish(*this) ? "Gemt i {1}." : "Saved in {1}.", {name});
}

std::string OneFileTexts::came(std::string_view name, int changes) const {
  const std::string_view one =
      is_danish(*this) ? "1 ændring fra {1} er kommet med." : "1 change from {1} has come in.";
  const std::string_view many =
      is_danish(*this) ? "{2} ændringer fra {1} er kommet med." : "{2} changes from {1} have come in.";
  return fill(changes == 1 ? one : many, {name, std::to_string(changes)});
}

std::string OneFileTexts::well_again(std::string_view name) const {
  return fill(is_danish(*this) ? "{1} kan bruges igen." : "{1} can be used again.", {name});
}

std::string OneFileTexts::continue_with(std::string_view name) const {
  return fill(is_danish(*this) ? "Fortsæt med filen {1}" : "Go on with the file {1}", {name});
}

std::string OneFileTexts::in_use(std::string_view name) const {
  return fill(is_danish(*this) ? "I arbejder i {1}" : "You work on {1}", {name});
}

}  // namespace kommissorium::texts
