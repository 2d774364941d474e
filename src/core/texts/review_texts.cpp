// SPDX-License-Identifier: MPL-2.0
#include "core/texts/review_texts.h"

#include "core/texts/fill.h"

namespace kommissorium::texts {
namespace {

constexpr ReviewTexts review_in_danish{
    .language = Language::danish,
    .proposals = "To forslag",
    .previous = "Forrige",
    .next = "Næste",
    .lead_combined =
        "To har skrevet forskelligt, uden at se hinandens tekst. Vælg en, sæt dem sammen, eller skriv en ny.",
    .lead = "Her er skrevet forskelligt, uden at den ene så den andens. Vælg, hvad der skal stå.",
    .before = "Før: ",
    .nothing_before = "Før stod her ikke noget.",
    .nothing_deleted = "Intet slettes; alle udgaver findes i historikken.",
    .both = "Forslag: begge ændringer",
    .both_why = "Ordene støder ikke sammen",
    .use_both = "Brug forslaget",
    .edit_first = "Ret det først",
    .write_new = "Skriv en ny",
    .own_text = "Jeres tekst",
    .own_text_help = "Begyndt fra det ene forslag. Først når I vælger den, står den i kommissoriet.",
    .use_text = "Brug teksten",
    .leave_text = "Læg til side",
    .use_answer = "Brug svaret",
    .choose_other = "Vælg noget andet",
    .removed = "Vil fjerne det helt",
    .nothing_said = "Ikke udfyldt",
    .nameless_author = "Uden navn",
    .only_blanks = "Kun mellemrum og linjeskift er forskellige",
    .see_proposals = "Se forslagene",
    .see_history = "Se historikken",
    .decided = "Her er det afgjort",
    .decided_lead = "Det, der står her nu, er:",
    .all_decided = "Alle forslag er afgjort",
    .all_decided_lead = "På hvert sted står nu det, I har valgt. Alle andre udgaver findes i historikken.",
    .back = "Tilbage til kommissoriet",
    .same_person_lead = "Oplysningerne lægges sammen. Det kan fortrydes.",
    .make_one = "Gør til én",
    .history = "Historik",
    .field_history = "Tidligere udgaver",
    .history_lead =
        "Hvem skrev hvad, og hvornår. Intet forsvinder: også det, I går tilbage fra, bliver stående.",
    .field_history_lead = "Hvem skrev hvad, og hvornår. Ordene er mærket mod det, der stod før.",
    .earlier = "historik",
    .say_again = "Tilbage til denne",
    .stands_now = "Står der nu",
    .whole_back = "Hele kommissoriet tilbage hertil",
    .whole_back_help = "Alt kommer til at stå, som det stod, da dette var skrevet. Det kan fortrydes.",
    .show_more = "Vis flere",
    .emptied = "Tømt",
    .show_preview = "Vis papiret",
    .close_preview = "Luk papiret",
    .take_back = "Fortryd det igen",
    .take_back_files = "Fortryd hentning",
    .several_files = "Filerne er hentet ind",
    .nothing_new = "intet nyt",
    .more_ways = "Mere om filer",
    .sharing = "Mere om filer",
    .open_file_help = "En fil, som en anden har sendt: Det nye i den lægges sammen med det, der er her.",
    .share_without_history = "Del uden historik",
    .share_without_history_help =
        "En fil med det, der står nu: uden hvem der skrev hvad, og uden det, der stod før. Til andre end "
        "dem, der "
        "skriver i det.",
    .clean_copy = "Lav en ren kopi",
    .clean_copy_help =
        "Et nyt kommissorium med det, der står nu, og uden historik. Det gamle bliver liggende, til I "
        "sletter det.",
};

constexpr ReviewTexts review_in_english{
    .language = Language::english,
    .proposals = "Two proposals",
    .previous = "Previous",
    .next = "Next",
    .lead_combined =
        "Two people wrote different things without seeing each other's text. Choose one, combine them, or "
        "write a new one.",
    .lead = "Different things were written here without one seeing the other. Choose what is to stand.",
    .before = "Before: ",
    .nothing_before = "Before, nothing stood here.",
    .nothing_deleted = "Nothing is deleted; every version stays in the history.",
    .both = "Proposal: both changes",
    .both_why = "The words do not collide",
    .use_both = "Use the proposal",
    .edit_first = "Edit it first",
    .write_new = "Write a new one",
    .own_text = "Your text",
    .own_text_help = "Begun from one of the proposals. It stands in the charter only when you choose it.",
    .use_text = "Use the text",
    .leave_text = "Put aside",
    .use_answer = "Use the answer",
    .choose_other = "Choose something else",
    .removed = "Wants to remove it altogether",
    .nothing_said = "Not filled in",
    .nameless_author = "Without a name",
    .only_blanks = "Only blanks and line ends differ",
    .see_proposals = "See the proposals",
    .see_history = "See the history",
    .decided = "This is decided",
    .decided_lead = "What stands here now is:",
    .all_decided = "All proposals are decided",
    .all_decided_lead = "What you chose stands in each place. All other versions are in the history.",
    .back = "Back to the charter",
    .same_person_lead = "What is known is put together. It can be undone.",
    .make_one = "Make them one",
    .history = "History",
    .field_history = "Earlier versions",
    .history_lead = "Who wrote what, and when. Nothing disappears: what you go back from stays, too.",
    .field_history_lead = "Who wrote what, and when. The words are marked against what stood before.",
    .earlier = "history",
    .say_again = "Back to this one",
    .stands_now = "Stands there now",
    .whole_back = "The whole charter back to here",
    .whole_back_help = "Everything will stand as it stood when this had been written. It can be undone.",
    .show_more = "Show more",
    .emptied = "Emptied",
    .show_preview = "Show the paper",
    .close_preview = "Close the paper",
    .take_back = "Undo this",
    .take_back_files = "Undo bringing in",
    .several_files = "The files were brought in",
    .nothing_new = "nothing new",
    .more_ways = "More about files",
    .sharing = "More about files",
    .open_file_help =
        "A file that somebody sent you: what is new in it is brought together with what is here.",
    .share_without_history = "Share without history",
    .share_without_history_help =
        "A file with what stands now: without who wrote what, and without what stood before. For others than "
        "those who write in it.",
    .clean_copy = "Make a clean copy",
    .clean_copy_help =
        "A new charter with what stands now and without history. The old one stays until you delete it.",
};

std::string counted_changes(int count, std::string_view one, std::string_view many) {
  return count == 1 ? std::string(one) : fill(many, {std::to_string(count)});
}

}  // namespace

const ReviewTexts& review_texts(Language language) {
  return language == Language::danish ? review_in_danish : review_in_english;
}

std::string ReviewTexts::proposal_of(int number, int of) const {
  const bool is_danish = language == Language::danish;
  return fill(is_danish ? "To forslag · {1} af {2}" : "Two proposals · {1} of {2}",
              {std::to_string(number), std::to_string(of)});
}

std::string ReviewTexts::section(int number, std::string_view title) const {
  if (number == 0) return std::string(title);
  return fill(language == Language::danish ? "Afsnit {1} · {2}" : "Section {1} · {2}",
              {std::to_string(number), title});
}

std::string ReviewTexts::proposal(int number) const {
  return fill(language == Language::danish ? "Forslag {1}" : "Proposal {1}", {std::to_string(number)});
}

std::string ReviewTexts::chosen(int left) const {
  if (language == Language::danish) {
    if (left == 0) return "Valgt. Nu er der ingen steder med to forslag.";
    return counted_changes(left, "Valgt. Ét sted har stadig to forslag.",
                           "Valgt. {1} steder har stadig to forslag.");
  }
  if (left == 0) return "Chosen. No place has two proposals now.";
  return counted_changes(left, "Chosen. One place still has two proposals.",
                         "Chosen. {1} places still have two proposals.");
}

std::string ReviewTexts::twice(std::string_view name) const {
  return fill(language == Language::danish ? "{1} står her to gange" : "{1} stands here twice", {name});
}

std::string ReviewTexts::made_one(std::string_view name) const {
  return fill(language == Language::danish ? "{1} står her nu én gang." : "{1} stands here once now.",
              {name});
}

std::string ReviewTexts::written(std::string_view author, std::string_view when) const {
  const bool is_danish = language == Language::danish;
  if (author.empty()) return fill(is_danish ? "Skrevet {1}" : "Written {1}", {when});
  return fill(is_danish ? "Skrevet af {1} {2}" : "Written by {1} {2}", {author, when});
}

std::string ReviewTexts::changes(int count) const {
  if (language == Language::danish) return counted_changes(count, "1 ændring", "{1} ændringer");
  return counted_changes(count, "1 change", "{1} changes");
}

std::string ReviewTexts::shown_of(int shown, int all) const {
  return fill(language == Language::danish ? "{1} af {2} er vist" : "{1} of {2} are shown",
              {std::to_string(shown), std::to_string(all)});
}

std::string ReviewTexts::said_again(std::string_view field) const {
  return fill(language == Language::danish ? "{1}: den tidligere udgave står der igen."
                                           : "{1}: the earlier version stands there again.",
              {field});
}

std::string ReviewTexts::set_back(std::string_view when) const {
  return fill(language == Language::danish ? "Kommissoriet står igen, som det stod {1}. Intet er slettet."
                                           : "The charter stands again as it stood {1}. Nothing was deleted.",
              {when});
}

std::string ReviewTexts::taken_back(int charters) const {
  if (language == Language::danish) {
    return counted_changes(
        charters, "Det, der kom ind, er taget tilbage. Det ligger stadig i historikken.",
        "Det, der kom ind i {1} kommissorier, er taget tilbage. Det ligger stadig i historikken.");
  }
  return counted_changes(charters, "What came in has been taken back. It is still in the history.",
                         "What came into {1} charters has been taken back. It is still in the history.");
}

std::string ReviewTexts::moved_to_deleted(std::string_view title) const {
  return fill(language == Language::danish ? "{1} ligger nu under Slettet på forsiden."
                                           : "{1} now lies under Deleted on the front page.",
              {title});
}

std::string ReviewTexts::names(const std::vector<std::string>& all) const {
  std::string out;
  for (std::size_t index = 0; index < all.size(); ++index) {
    const bool last = index + 1 == all.size();
    if (index > 0) out += !last ? ", " : language == Language::danish ? " og " : " and ";
    out += all[index];
  }
  return out;
}

std::string ReviewTexts::from(const std::vector<std::string>& authors) const {
  if (authors.empty()) return "";
  return (language == Language::danish ? " fra " : " from ") + names(authors);
}

std::string ReviewTexts::arrived(int fresh, int equal, int different,
                                 const std::vector<std::string>& authors) const {
  const bool is_danish = language == Language::danish;
  std::string out;
  const auto add = [&out](std::string part) { out += (out.empty() ? "" : ", ") + std::move(part); };
  if (fresh > 0) {
    add((is_danish ? counted_changes(fresh, "1 nyt sted", "{1} nye steder")
                   : counted_changes(fresh, "1 new place", "{1} new places")) +
        from(authors));
  }
  if (different > 0) {
    add((is_danish ? counted_changes(different, "1 andet forslag", "{1} andre forslag")
                   : counted_changes(different, "1 other proposal", "{1} other proposals")) +
        (fresh > 0 ? "" : from(authors)));
  }
  if (equal > 0) {
    add(is_danish ? counted_changes(equal, "1 sted er ens", "{1} steder er ens")
                  : counted_changes(equal, "1 equal place", "{1} equal places"));
  }
  if (fresh + different == 0) return std::string(nothing_new) + (out.empty() ? "" : " (" + out + ")");
  return out;
}

std::string ReviewTexts::of_file(std::string_view file, std::string_view charter,
                                 std::string_view what) const {
  return fill("{1}: {2}, {3}", {file, charter, what});
}

std::string ReviewTexts::brought_together(std::string_view title) const {
  return fill(language == Language::danish ? "{1} er lagt sammen med filen"
                                           : "{1} was brought together with the file",
              {title});
}

std::string ReviewTexts::old_copy(std::string_view title) const {
  return fill(language == Language::danish
                  ? "I har lavet en ren kopi af {1}. Det, der nu kom ind, er fra før kopien, og det er ikke "
                    "kommet med i den."
                  : "You made a clean copy of {1}. What came in now is from before the copy and has not "
                    "become part of it.",
              {title});
}

std::string ReviewTexts::copied(std::string_view title) const {
  return fill(language == Language::danish
                  ? "Dette er en ren kopi af {1}. Det gamle kommissorium ligger stadig på forsiden."
                  : "This is a clean copy of {1}. The old charter is still on the front page.",
              {title});
}

std::string ReviewTexts::of_document(std::string_view title) const {
  return fill(
      language == Language::english ? "The Word document of {1} was read" : "Word-dokumentet til {1} er læst",
      {title});
}

}  // namespace kommissorium::texts
