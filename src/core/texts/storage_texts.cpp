// SPDX-License-Identifier: MPL-2.0
#include "core/texts/storage_texts.h"

#include "core/texts/dates.h"
#include "core/texts/fill.h"

namespace kommissorium::texts {
namespace {

constexpr StorageTexts storage_in_danish{
    .language = Language::danish,
    .first_full = "Browserens hurtige lager er fuldt",
    .first_blocked = "Browseren lader ikke siden bruge sit hurtige lager",
    .second_has_it = "Det, I skriver, gemmes i stedet i browserens andet lager. Intet er tabt.",
    .take_file_in_the_end = "Gem en fil med Del fil, når I er færdige.",
    .space_used_why =
        "Alle lokale sider på denne pc deler pladsen. I kan skrive videre; bliver den brugt op, siger siden "
        "til.",
    .newer_program = "Kommissorium er åbnet i en nyere udgave i en anden fane; genindlæs siden",
    .newer_was_here = "Teksterne her er sidst brugt i en nyere udgave af Kommissorium",
    .only_reading =
        "Denne udgave kan læse og give filer, men ikke ændre noget. Det, I har skrevet, er gemt. Skriv "
        "videre i "
        "den nyere udgave.",
    .some_time_ago = "sidst",
    .unfinished_choice = "I kan beholde det eller tage det ud igen.",
    .unfinished_taken_out = "Den ufærdige tekst er taget ud igen.",
    .keep_it = "Behold",
    .take_it_out = "Tag ud igen",
    .set_aside_title = "Lagt til side",
    .take_set_aside = "Hent det, der er lagt til side",
    .saved_second = "Gemt i browserens andet lager",
    .reading_state = "Kun læsning: nyere udgave er åben",
};

constexpr StorageTexts storage_in_english{
    .language = Language::english,
    .first_full = "The browser's fast store is full",
    .first_blocked = "The browser does not let this page use its fast store",
    .second_has_it = "What you write is kept in the browser's second store instead. Nothing is lost.",
    .take_file_in_the_end = "Take a file with Share file when you have finished.",
    .space_used_why =
        "All local pages of this PC share the space. You can go on writing; if it is used up, this page "
        "tells you.",
    .newer_program = "A newer version of this program is open in another tab; reload the page",
    .newer_was_here = "The texts here were last used in a newer version of this program",
    .only_reading =
        "This version can read and give files, but change nothing. What you have written is kept. Go on "
        "writing "
        "in the newer version.",
    .some_time_ago = "last time",
    .unfinished_choice = "You can keep it, or take it out again.",
    .unfinished_taken_out = "The unfinished text was taken out again.",
    .keep_it = "Keep",
    .take_it_out = "Take out again",
    .set_aside_title = "Set aside",
    .take_set_aside = "Get what was set aside",
    .saved_second = "Kept in the browser's second store",
    .reading_state = "Reading only: a newer version is open",
};

}  // namespace

const StorageTexts& storage_texts(Language language) {
  return language == Language::danish ? storage_in_danish : storage_in_english;
}

std::string StorageTexts::space_used(int percent) const {
  return fill(language == Language::danish ? "{1} % af browserens plads til lokale sider er brugt"
                                           : "{1} % of the browser's space for local pages is used",
              {std::to_string(percent)});
}

std::string StorageTexts::at_time(std::string_view then, std::string_view now) const {
  if (then.size() < 16) return std::string(some_time_ago);
  std::string clock(then.substr(11, 5));
  if (language == Language::danish) clock = "kl. " + clock.replace(2, 1, ".");
  const std::string_view day = then.substr(0, 10);
  return day == now.substr(0, 10) ? clock : short_date(day) + " " + clock;
}

std::string StorageTexts::unfinished(std::string_view when) const {
  return fill(language == Language::danish ? "Ufærdig tekst fra {1} er sat ind"
                                           : "Unfinished text from {1} has been put in",
              {when});
}

std::string StorageTexts::unfinished_texts(int texts) const {
  return fill(language == Language::danish ? "{1} ufærdige tekster er sat ind"
                                           : "{1} unfinished texts have been put in",
              {std::to_string(texts)});
}

std::string StorageTexts::unfinished_line(std::string_view when, std::string_view place,
                                          std::string_view text) const {
  const bool is_danish = language == Language::danish;
  if (when.empty()) return fill(is_danish ? "{1}: „{2}“" : "{1}: “{2}”", {place, text});
  return fill(is_danish ? "Fra {1}, {2}: „{3}“" : "From {1}, {2}: “{3}”", {when, place, text});
}

std::string StorageTexts::and_more(int lines) const {
  return fill(language == Language::danish ? "og {1} til" : "and {1} more", {std::to_string(lines)});
}

}  // namespace kommissorium::texts
