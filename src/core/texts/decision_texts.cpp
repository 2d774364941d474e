// SPDX-License-Identifier: MPL-2.0
#include "core/texts/decision_texts.h"

#include "core/texts/fill.h"

namespace kommissorium::texts {
namespace {

constexpr DecisionTexts decision_in_danish{
    .language = Language::danish,
    .title = "Vedtagelse og udgaver",
    .lead =
        "Når I er enige, vedtager I kommissoriet på et møde. Teksten gemmes som en udgave med sit eget "
        "kontroltal, så alle kan se, at det er den, de har læst.",
    .side_row = "Vedtagelse og udgaver",
    .not_adopted = "Kommissoriet er ikke vedtaget endnu.",
    .check_number = "Kontroltal nu: ",
    .check_number_help =
        "De første otte tegn står også nederst på papiret. Er tallet det samme, er teksten den samme.",
    .print = "Udskriv kommissoriet",
    .see_changes = "Se ændringerne",
    .hide_changes = "Skjul ændringerne",
    .print_changes = "Udskriv med ændringerne forrest",
    .no_changes = "Teksten er den samme som nu.",
    .reopen = "Genåbn …",
    .reopen_help = "Så gælder vedtagelsen ikke længere. Den bliver stående, så alle kan se, hvad der skete.",
    .reopen_reason = "Hvorfor genåbner I kommissoriet?",
    .reopen_now = "Genåbn",
    .leave_it = "Lad det stå",
    .hindered = "Det skal afgøres først",
    .hindered_lead = "Alt andet kan stå åbent, når I vedtager.",
    .go_there = "Gå dertil",
    .hidden_marks_help =
        "Usynlige tegn kan få en tekst til at se anderledes ud, end den er. På papiret står de som "
        "[U+202E] og lignende. Ret teksten, eller sæt flueben, når I har set på den.",
    .missing_is_printed = "Det hindrer jer ikke i at vedtage, men står som manglende i dokumentet.",
    .at_meeting = "Vedtag på et møde",
    .meeting_date = "Mødets dato",
    .place = "Sted",
    .name = "Udgavens navn",
    .name_help = "Kan undværes. F.eks. „Efter det første møde“.",
    .present = "Til stede",
    .others = "Andre til stede",
    .others_help = "Et navn på hver linje, gerne med organisation efter et komma.",
    .not_members = "Ikke medlem den dag: {1}.",
    .nobody_present = "Sæt flueben ved dem, der var til stede, eller skriv deres navne.",
    .date_needed = "Skriv mødets dato.",
    .adopt_help = "I kan altid rette videre. Så står der „ændret siden“, og I kan vedtage næste udgave.",
    .answers = "Svar fra dem, der ikke var med",
    .answers_lead = "Skriv svarene ind, når de kommer, et for hver.",
    .board = "Bestyrelsen",
    .board_help = "OS2's bestyrelse godkender styregruppens kommissorium.",
    .give_answer = "Skriv svar ind",
    .approved = "Godkendt",
    .refused = "Afvist",
    .verdict = "Svar",
    .reason = "Hvorfor?",
    .reason_needed = "Skriv, hvorfor det er afvist.",
    .way = "Hvordan kom svaret?",
    .by_writing = "Skriftligt, f.eks. i en mail",
    .by_paper = "Underskrevet på papir",
    .by_meeting = "Sagt på et møde",
    .reference = "Hvor ligger det?",
    .reference_help = "F.eks. sagsnummer eller mappe.",
    .answer_date = "Dato for svaret",
    .save_answer = "Gem svaret",
    .no_answer = "Har ikke svaret",
    .somebody_else = "En, der ikke står på listen",
    .somebody_else_name = "Navn",
    .versions = "Udgaver",
    .no_versions = "Her kommer udgaverne, når I har vedtaget den første.",
    .open_version = "Vis",
    .compare_version = "Sammenlign med nu",
    .restore_version = "Gendan teksten",
    .restore_help = "Teksten bliver igen som i udgaven. Medlemmerne røres ikke, og det kan fortrydes.",
    .back_to_now = "Vis, som det er nu",
};

constexpr DecisionTexts decision_in_english{
    .language = Language::english,
    .title = "Adoption and versions",
    .lead =
        "When you agree, you adopt the charter at a meeting. The text is kept as a version with a check "
        "number of "
        "its own, so that everyone can see it is the one they have read.",
    .side_row = "Adoption and versions",
    .not_adopted = "The charter is not adopted yet.",
    .check_number = "Check number now: ",
    .check_number_help =
        "Its first eight characters also stand at the foot of the paper. If the number is the same, the text "
        "is the same.",
    .print = "Print the charter",
    .see_changes = "See the changes",
    .hide_changes = "Hide the changes",
    .print_changes = "Print with the changes in front",
    .no_changes = "The text is the same as now.",
    .reopen = "Reopen …",
    .reopen_help =
        "Then the adoption no longer holds. It stays in sight, so that everyone can see what happened.",
    .reopen_reason = "Why do you reopen the charter?",
    .reopen_now = "Reopen",
    .leave_it = "Let it stand",
    .hindered = "To be settled first",
    .hindered_lead = "Everything else may be open when you adopt.",
    .go_there = "Go there",
    .hidden_marks_help =
        "Invisible characters can make a text look different from what it is. On paper they stand as "
        "[U+202E] and the like. Correct the text, or tick it when you have looked at it.",
    .missing_is_printed = "This does not keep you from adopting, but is printed as missing.",
    .at_meeting = "Adopt at a meeting",
    .meeting_date = "Date of the meeting",
    .place = "Place",
    .name = "Name of the version",
    .name_help = "Optional. For instance “For hearing”.",
    .present = "Present",
    .others = "Others present",
    .others_help = "One name a line, if you like with an organisation after a comma.",
    .not_members = "Not a member on that day: {1}.",
    .nobody_present = "Tick those who were present, or write their names.",
    .date_needed = "Write the date of the meeting.",
    .adopt_help =
        "You can always go on editing. Then it says “changed since”, and you can adopt the next version.",
    .answers = "Answers from those who were not there",
    .answers_lead = "Enter the answers as they come, one for each.",
    .board = "The board",
    .board_help = "OS2’s board approves the charter of a steering group.",
    .give_answer = "Enter answer",
    .approved = "Approved",
    .refused = "Refused",
    .verdict = "Answer",
    .reason = "Why?",
    .reason_needed = "Write why it was refused.",
    .way = "How did the answer come?",
    .by_writing = "In writing, such as a mail",
    .by_paper = "Signed on paper",
    .by_meeting = "Said at a meeting",
    .reference = "Where is it kept?",
    .reference_help = "Such as a case number or a folder.",
    .answer_date = "Date of the answer",
    .save_answer = "Save the answer",
    .no_answer = "Has not answered",
    .somebody_else = "Somebody not on the list",
    .somebody_else_name = "Name",
    .versions = "Versions",
    .no_versions = "The versions come here once you have adopted the first one.",
    .open_version = "Show",
    .compare_version = "Compare with now",
    .restore_version = "Restore the text",
    .restore_help =
        "The text becomes again what it was in the version. Members are left alone, and it can be undone.",
    .back_to_now = "Show as it is now",
};

bool is_english(Language language) { return language == Language::english; }

}  // namespace

const DecisionTexts& decision_texts(Language language) {
  return language == Language::english ? decision_in_english : decision_in_danish;
}

std::string DecisionTexts::adopt(int number) const {
  return fill(is_english(language) ? "Adopt version {1}" : "Vedtag udgave {1}", {std::to_string(number)});
}

std::string DecisionTexts::adopted(int number) const {
  return fill(is_english(language) ? "Version {1} is adopted." : "Udgave {1} er vedtaget.",
              {std::to_string(number)});
}

std::string DecisionTexts::version(int number, std::string_view called) const {
  const std::string words =
      fill(is_english(language) ? "Version {1}" : "Udgave {1}", {std::to_string(number)});
  return called.empty() ? words : words + " · " + std::string(called);
}

std::string DecisionTexts::answer_of(std::string_view who) const {
  return fill(is_english(language) ? "Answer from {1}" : "Svar fra {1}", {who});
}

std::string DecisionTexts::answered(std::string_view who) const {
  return fill(is_english(language) ? "The answer from {1} is saved." : "Svaret fra {1} er gemt.", {who});
}

std::string DecisionTexts::restored(int number) const {
  return fill(
      is_english(language) ? "The text is as in version {1} again." : "Teksten er igen som i udgave {1}.",
      {std::to_string(number)});
}

std::string DecisionTexts::reopened(int number) const {
  return fill(is_english(language) ? "Version {1} is reopened." : "Udgave {1} er genåbnet.",
              {std::to_string(number)});
}

std::string DecisionTexts::open_points(int count) const {
  if (is_english(language))
    return count == 1 ? "1 point is open." : fill("{1} points are open.", {std::to_string(count)});
  return count == 1 ? "1 punkt er åbent." : fill("{1} punkter er åbne.", {std::to_string(count)});
}

std::string DecisionTexts::and_more(int count) const {
  return fill(is_english(language) ? "and {1} more." : "og {1} til.", {std::to_string(count)});
}

std::string DecisionTexts::changes_since(int number, int count) const {
  const std::string places = std::to_string(count);
  const std::string of = std::to_string(number);
  if (is_english(language))
    return count == 1 ? fill("1 change since version {1}", {of})
                      : fill("{1} changes since version {2}", {places, of});
  return count == 1 ? fill("1 ændring siden udgave {1}", {of})
                    : fill("{1} ændringer siden udgave {2}", {places, of});
}

std::string DecisionTexts::hidden_marks(std::string_view field, int count) const {
  const std::string marks = std::to_string(count);
  if (is_english(language)) {
    return fill(count == 1 ? "{1}: we have looked at the invisible character"
                           : "{1}: we have looked at the {2} invisible characters",
                {field, marks});
  }
  return fill(count == 1 ? "{1}: vi har set på det usynlige tegn" : "{1}: vi har set på de {2} usynlige tegn",
              {field, marks});
}

std::string DecisionTexts::two_proposals(std::string_view field) const {
  return fill(is_english(language) ? "{1}: there are two proposals" : "{1}: der er to forslag", {field});
}

std::string DecisionTexts::in_short(int number, bool changed, bool reopened) const {
  const bool in_english = is_english(language);
  const std::string_view sentence =
      reopened  ? (in_english ? "Version {1}, reopened" : "Udgave {1}, genåbnet")
      : changed ? (in_english ? "Changed since version {1}" : "Ændret siden udgave {1}")
                : (in_english ? "Version {1}, adopted" : "Udgave {1}, vedtaget");
  return fill(sentence, {std::to_string(number)});
}

std::string DecisionTexts::do_not_count(int count) const {
  if (is_english(language))
    return count == 1
               ? "1 version, adoption or answer in the file does not fit the rest and does not count."
               : fill("{1} versions, adoptions or answers in the file do not fit the rest and do not count.",
                      {std::to_string(count)});
  return count == 1
             ? "1 udgave, vedtagelse eller svar i filen passer ikke til resten og tæller ikke med."
             : fill("{1} udgaver, vedtagelser eller svar i filen passer ikke til resten og tæller ikke med.",
                    {std::to_string(count)});
}

std::string DecisionTexts::is_shown(int number) const {
  return fill(is_english(language) ? "Version {1}, as it was adopted" : "Udgave {1}, som den blev vedtaget",
              {std::to_string(number)});
}

}  // namespace kommissorium::texts
