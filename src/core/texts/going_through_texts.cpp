// SPDX-License-Identifier: MPL-2.0
#include "core/texts/going_through_texts.h"

#include "core/texts/fill.h"

namespace kommissorium::texts {
namespace {

constexpr GoingThroughTexts through_in_danish{
    .language = Language::danish,
    .begin = "Gennemgå",
    .named = "Gennemgang: gennemgå kommissoriet",
    .title = "Gennemgang",
    .lead =
        "Gå afsnittene igennem sammen. Det, der står, bliver stående. Er noget ændret, så ret det i "
        "afsnittet. Til sidst vedtager I en ny udgave.",
    .nothing_written = "Ikke udfyldt endnu",
    .question = "Er noget ændret?",
    .read_again = "Afsnittet er ændret, siden I satte flueben. Læs det igen.",
    .next_time = "Næste gang",
    .next_day = "Kommissoriet tages op igen",
    .next_help = "Et år frem er foreslået.",
    .later_day = "Vælg en dag efter i dag.",
    .finish = "Videre til vedtagelsen",
    .finish_help = "Datoen skrives i kommissoriet. Så vedtager I den nye udgave.",
};

constexpr GoingThroughTexts through_in_english{
    .language = Language::english,
    .begin = "Go through",
    .named = "Annual review: go through the charter",
    .title = "Annual review",
    .lead =
        "Go through the sections together. What stands will stay. If something has changed, mend it in its "
        "section. In the end you adopt a new version.",
    .nothing_written = "Not filled in yet",
    .question = "Has anything changed?",
    .read_again = "The section has changed since you ticked it. Read it again.",
    .next_time = "Next time",
    .next_day = "The charter is taken up again",
    .next_help = "A year from now is proposed.",
    .later_day = "Choose a day after today.",
    .finish = "On to the adoption",
    .finish_help = "The day is written into the charter. Then you adopt the new version.",
};

}  // namespace

const GoingThroughTexts& going_through_texts(Language language) {
  return language == Language::english ? through_in_english : through_in_danish;
}

std::string GoingThroughTexts::due(bool now, std::string_view day) const {
  const bool in_english = language == Language::english;
  if (now) return fill(in_english ? "To be taken up again since {1}" : "Skulle tages op igen {1}", {day});
  return fill(in_english ? "Taken up again on {1}" : "Tages op igen {1}", {day});
}

std::string GoingThroughTexts::stand_by(int section) const {
  return fill(language == Language::english ? "No, we stand by section {1}" : "Nej, vi står ved afsnit {1}",
              {std::to_string(section)});
}

std::string GoingThroughTexts::mend(int section) const {
  return fill(language == Language::english ? "Yes, mend section {1}" : "Ja, ret afsnit {1}",
              {std::to_string(section)});
}

std::string GoingThroughTexts::changed_since(int version, bool changed) const {
  const bool in_english = language == Language::english;
  const std::string number = std::to_string(version);
  if (changed) return fill(in_english ? "Changed since version {1}" : "Ændret siden udgave {1}", {number});
  return fill(in_english ? "As in version {1}" : "Som i udgave {1}", {number});
}

std::string GoingThroughTexts::done(int count, int whole) const {
  return fill(
      language == Language::english ? "{1} of {2} sections gone through" : "{1} af {2} afsnit er gennemgået",
      {std::to_string(count), std::to_string(whole)});
}

std::string GoingThroughTexts::left(int count) const {
  const bool in_english = language == Language::english;
  if (count == 1)
    return in_english ? "1 section is left. You can go on all the same."
                      : "1 afsnit er tilbage. I kan gå videre alligevel.";
  return fill(in_english ? "{1} sections are left. You can go on all the same."
                         : "{1} afsnit er tilbage. I kan gå videre alligevel.",
              {std::to_string(count)});
}

}  // namespace kommissorium::texts
