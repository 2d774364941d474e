// SPDX-License-Identifier: MPL-2.0
#include "core/texts/notice_texts.h"

#include "core/texts/fill.h"

namespace kommissorium::texts {
namespace {

constexpr NoticeTexts notice_in_danish{
    .language = Language::danish,
    .store_blocked = "Browseren gemmer ikke det, I skriver",
    .store_blocked_why =
        "Den tillader ikke, at siden gemmer noget. Det kan skyldes et privat vindue eller en indstilling.",
    .store_blocked_then =
        "I kan skrive videre, men gem kommissoriet som fil, før I lukker siden. Ellers er det væk.",
    .not_saved = "Det sidste, I skrev, er ikke gemt",
    .store_full = "Browserens plads til denne side er brugt op.",
    .store_refused = "Browseren ville ikke gemme det.",
    .take_files_now = "Gem kommissorierne som filer nu. Siden prøver igen, hver gang I skriver noget.",
    .changed_outside = "Kommissoriet er ændret i et andet vindue.",
    .nothing_changed = "Intet her er ændret.",
    .untitled = "Kommissorium",
    .not_taken_in_then =
        "Ret det, der står i feltet. Indtil da er det kun i denne browser: ikke i filen og ikke på papiret.",
    .file_taken_then =
        "Den ligger, hvor browseren gemmer hentede filer. Send den til de andre i gruppen: De åbner den på "
        "deres egen side (kommissorium.html) med Åbn fil … eller slipper den der.",
    .without_history = "uden historik",
    .newer_made = "Filen er lavet med en nyere udgave af programmet. I ser det, som denne udgave forstår.",
    .newer_unchanged =
        "I kan gemme filen igen, præcis som den kom. Hent en nyere udgave for at skrive i den.",
    .newer_beside = "Jeres eget eksemplar af kommissoriet er ikke ændret. De to er ikke blandet sammen.",
    .only_shown = "Kommissoriet kan kun læses her. Filen er lavet med en nyere udgave af programmet.",
    .name_can_change = "Navnet kan altid skrives eller rettes under Visning.",
    .all_answered = "Der er ingen åbne punkter. Alt er udfyldt.",
    .all_followed_already = "Alle punkter i afsnittet har allerede et svar.",
    .look_at_members =
        "Vælg roller, hvor listen ikke sagde nogen. Mail, leverandør og andet fra listen står bag pilen i "
        "hver linje.",
    .no_members_found = "Der er ingen navne i teksten. Skriv en person på hver linje.",
    .nothing_to_undo = "Der er ikke noget at fortryde.",
    .nothing_to_redo = "Der er ikke noget at gøre igen.",
    .changed_since = "Det kan ikke fortrydes, for det er ændret igen siden. Intet er rettet.",
    .member = "Medlem",
    .own_point = "Jeres eget punkt",
};

constexpr NoticeTexts notice_in_english{
    .language = Language::english,
    .store_blocked = "The browser does not save what you write",
    .store_blocked_why =
        "It does not allow this page to save anything. The reason may be a private window or a setting.",
    .store_blocked_then =
        "You can go on writing, but save the charter as a file before you close the page. Otherwise it is "
        "gone.",
    .not_saved = "The last thing you wrote is not saved",
    .store_full = "The browser's space for this page is used up.",
    .store_refused = "The browser refused to save it.",
    .take_files_now = "Save the charters as files now. The page tries again each time you write something.",
    .changed_outside = "The charter was changed in another window.",
    .nothing_changed = "Nothing here was changed.",
    .untitled = "Charter",
    .not_taken_in_then =
        "Correct what stands in the field. Until then it is in this browser only: not in the file and not on "
        "paper.",
    .file_taken_then =
        "It lies where the browser keeps downloads. Send it to the others in the group: they open it on a "
        "page of their own (kommissorium.html) with Open file … or drop it there.",
    .without_history = "without history",
    .newer_made =
        "The file was made by a newer version of the program. You see what this version understands.",
    .newer_unchanged = "You can save the file again exactly as it came. Get a newer version to write in it.",
    .newer_beside = "Your own copy of the charter is unchanged. The two were not mixed.",
    .only_shown = "The charter can only be read here. The file was made by a newer version of the program.",
    .name_can_change = "The name can be written or changed under Display at any time.",
    .all_answered = "There are no open points. Everything is filled in.",
    .all_followed_already = "All points of the section have an answer already.",
    .look_at_members =
        "Choose roles where the list said none. Mail, supplier and more from the list stand behind the arrow "
        "of each line.",
    .no_members_found = "There are no names in the text. Write one person on each line.",
    .nothing_to_undo = "There is nothing to undo.",
    .nothing_to_redo = "There is nothing to redo.",
    .changed_since = "It cannot be undone, because it was changed again since. Nothing was corrected.",
    .member = "Member",
    .own_point = "Your own point",
};

std::string counted(int count, std::string_view one, std::string_view many) {
  return count == 1 ? std::string(one) : fill(many, {std::to_string(count)});
}

}  // namespace

const NoticeTexts& notice_texts(Language language) {
  return language == Language::danish ? notice_in_danish : notice_in_english;
}

std::string NoticeTexts::damaged_in_store(int records) const {
  if (language == Language::danish) {
    return counted(records, "1 gemt ændring er beskadiget og lagt til side. Resten er her.",
                   "{1} gemte ændringer er beskadiget og lagt til side. Resten er her.");
  }
  return counted(records, "1 saved change is damaged and was set aside. The rest is here.",
                 "{1} saved changes are damaged and were set aside. The rest is here.");
}

std::string NoticeTexts::deleted(std::string_view title) const {
  return fill(language == Language::danish ? "{1} er slettet" : "{1} was deleted", {title});
}

std::string NoticeTexts::deleted_outside(std::string_view title) const {
  return fill(
      language == Language::danish ? "{1} er slettet i et andet vindue" : "{1} was deleted in another window",
      {title});
}

std::string NoticeTexts::restored(std::string_view title) const {
  return fill(language == Language::danish ? "{1} er hentet tilbage." : "{1} was brought back.", {title});
}

std::string NoticeTexts::file_taken(std::string_view name) const {
  return fill(language == Language::danish ? "Filen {1} er gemt." : "The file {1} is saved.", {name});
}

std::string NoticeTexts::files_taken(int files) const {
  if (language == Language::danish) return counted(files, "1 fil er gemt.", "{1} filer er gemt.");
  return counted(files, "1 file is saved.", "{1} files are saved.");
}

std::string NoticeTexts::opened_from_file(std::string_view title) const {
  return fill(language == Language::danish ? "{1} er hentet ind" : "{1} was brought in", {title});
}

std::string NoticeTexts::nothing_new(std::string_view title) const {
  return fill(language == Language::danish ? "{1}: filen indeholder ikke noget nyt"
                                           : "{1}: the file holds nothing new",
              {title});
}

std::string NoticeTexts::not_taken_in(std::string_view field) const {
  return fill(language == Language::danish ? "{1}: det, der er skrevet, kan ikke komme med"
                                           : "{1}: what was written cannot be taken in",
              {field});
}

std::string NoticeTexts::two_proposals(int places) const {
  if (language == Language::danish) {
    return counted(places, "Ét sted er der nu to forslag. Vælg der, hvad der skal stå.",
                   "{1} steder er der nu to forslag. Vælg der, hvad der skal stå.");
  }
  return counted(places, "In one place there are two proposals now. Choose there what is to stand.",
                 "In {1} places there are two proposals now. Choose there what is to stand.");
}

std::string NoticeTexts::files_refused(int files) const {
  if (language == Language::danish) {
    return counted(files, "En fil kunne ikke hentes ind.", "{1} filer kunne ikke hentes ind.");
  }
  return counted(files, "A file could not be brought in.", "{1} files could not be brought in.");
}

std::string NoticeTexts::opened_to_read(std::string_view title) const {
  return fill(language == Language::danish ? "{1} kan kun læses her" : "{1} can only be read here", {title});
}

std::string NoticeTexts::not_understood(int records) const {
  if (language == Language::danish) {
    return counted(records, "Én ændring forstår denne udgave ikke.",
                   "{1} ændringer forstår denne udgave ikke.");
  }
  return counted(records, "This version does not understand one change.",
                 "This version does not understand {1} changes.");
}

std::string NoticeTexts::closed(std::string_view title) const {
  return fill(language == Language::danish ? "{1} er lukket. Filen er, som den var."
                                           : "{1} was closed. The file is as it was.",
              {title});
}

std::string NoticeTexts::damaged_in_file(std::string_view file, int records) const {
  const bool is_danish = language == Language::danish;
  const std::string_view one = is_danish ? "{1}: 1 ændring er beskadiget og lagt til side."
                                         : "{1}: 1 change is damaged and was set aside.";
  const std::string_view many = is_danish ? "{1}: {2} ændringer er beskadiget og lagt til side."
                                          : "{1}: {2} changes are damaged and were set aside.";
  return fill(records == 1 ? one : many, {file, std::to_string(records)});
}

std::string NoticeTexts::followed_all(int points) const {
  if (language == Language::danish) {
    return counted(points, "1 punkt er besvaret. Ret det, hvis det er anderledes hos jer.",
                   "{1} punkter er besvaret. Ret dem, der er anderledes hos jer.");
  }
  return counted(points, "1 point was answered. Change it if it differs for you.",
                 "{1} points were answered. Change those that differ for you.");
}

std::string NoticeTexts::members_added(int members) const {
  if (language == Language::danish)
    return counted(members, "1 medlem er tilføjet.", "{1} medlemmer er tilføjet.");
  return counted(members, "1 member was added.", "{1} members were added.");
}

std::string NoticeTexts::removed(std::string_view what) const {
  return fill(language == Language::danish ? "{1} er fjernet. Det kan fortrydes."
                                           : "{1} was removed. It can be undone.",
              {what});
}

std::string NoticeTexts::moved(int place, int of) const {
  return fill(language == Language::danish ? "Flyttet til plads {1} af {2}." : "Moved to place {1} of {2}.",
              {std::to_string(place), std::to_string(of)});
}

std::string NoticeTexts::undone(std::string_view what) const {
  return fill(language == Language::danish ? "Fortrudt: {1}" : "Undone: {1}", {what});
}

std::string NoticeTexts::redone(std::string_view what) const {
  return fill(language == Language::danish ? "Gjort igen: {1}" : "Done again: {1}", {what});
}

std::string NoticeTexts::changes(int count) const {
  if (language == Language::danish) return counted(count, "1 ændring", "{1} ændringer");
  return counted(count, "1 change", "{1} changes");
}

std::string NoticeTexts::point(std::string_view number) const {
  return fill(language == Language::danish ? "punkt {1}" : "point {1}", {number});
}

}  // namespace kommissorium::texts
