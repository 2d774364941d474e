// SPDX-License-Identifier: MPL-2.0
#include "core/texts/adoption_texts.h"

namespace kommissorium::texts {
namespace {

constexpr AdoptionTexts adoption_in_danish = {
    .version = "udgave {1}",
    .shared_version = "udgave {1} ({2})",
    .named_version = "{1} „{2}“",
    .status_adopted = "{1}, vedtaget {2}",
    .status_replaced = "{1}, vedtaget {2}, siden afløst af udgave {3}",
    .status_changed = "Ændret siden {1}, vedtaget {2}",
    .status_reopened = "Genåbnet, {1} blev vedtaget {2}",
    .status_not_adopted = "{1}, ikke vedtaget",
    .and_one_conflict = ", 1 punkt har flere forslag og mangler en afgørelse",
    .and_conflicts = ", {1} punkter har flere forslag og mangler en afgørelse",
    .and_refused = ", med en afvisning",
    .and_board_pending = ", afventer bestyrelsen",
    .and_other_adoption = ", en anden tekst er også vedtaget",
    .and_reopened_apart = ", en genåbning mangler en afgørelse",
    .and_replaced = ", siden afløst af udgave {1}",
    .footer_adopted = "{1}, vedtaget {2}",
    .footer_changed = "ændret siden {1}",
    .footer_reopened = "genåbnet, {1} blev vedtaget {2}",
    .heading = "Vedtagelse",
    .adopted_at = "{1} er vedtaget på mødet den {2}.",
    .adopted_at_place = "{1} er vedtaget på mødet den {2}, {3}.",
    .was_reopened = " Siden genåbnet.",
    .changed_notice = "Teksten er ændret siden {1}. Det, der står her, er ikke vedtaget.",
    .reopened_notice =
        "Gruppen har genåbnet {1}. Kommissoriet er ikke vedtaget, før det bliver vedtaget på ny.",
    .reopened_because =
        "Gruppen har genåbnet {1}. Kommissoriet er ikke vedtaget, før det bliver vedtaget på ny. "
        "Begrundelse: {2}",
    .reopened_replaced = "Gruppen genåbnede {1}. Siden er udgave {2} vedtaget.",
    .reopened_apart =
        "{1} er genåbnet, uden at den vedtagelse, der står her, vidste det. Gruppen skal afgøre, om "
        "kommissoriet stadig er vedtaget.",
    .because = " Begrundelse: {1}",
    .other_adopted =
        "Der er også vedtaget en anden tekst: {1}, {2}. De to møder kendte ikke til hinanden, så gruppen "
        "skal "
        "afgøre, hvilken tekst der gælder.",
    .present = "Til stede",
    .answers = "Svar fra dem, der ikke var til stede",
    .column_name = "Navn",
    .column_answer = "Svar",
    .column_how = "Hvordan",
    .column_date = "Dato",
    .approved = "Godkendt",
    .refused = "Afvist",
    .refused_because = "Afvist: {1}",
    .at_odds = "Der er skrevet to forskellige svar; kun ét kan gælde.",
    .by_meeting = "På et møde",
    .by_writing = "Skriftligt",
    .by_paper = "Underskrevet på papir",
    .kept_at = "{1}, ligger her: {2}",
    .silent = "Har ikke svaret endnu",
    .board = "Bestyrelsens godkendelse",
    .board_pending = "Bestyrelsen har ikke godkendt endnu. Skriv dato og navn på linjen.",
    .board_silent = "Bestyrelsen har ikke svaret.",
    .board_line = "For bestyrelsen",
    .standing = "Hvor kommissoriet står",
    .version_number = "Udgave",
    .meeting_date = "Vedtaget den",
    .meeting_place = "Sted",
    .reopenings = "Genåbnet",
    .changes_since = "Ændringer siden {1}",
    .changes_from_to = "Ændringer fra {1} til {2}",
    .changes_against = "Holdt op mod {1}, vedtaget {2}.",
    .how_marked = "Ord, der er kommet til, og ord, der er gået ud, er mærket hver for sig.",
    .no_changes = "Man læser det samme. Der er ingen ændringer.",
    .beside_sections = "Andet",
    .label_ends = ": ",
};

constexpr AdoptionTexts adoption_in_english = {
    .version = "version {1}",
    .shared_version = "version {1} ({2})",
    .named_version = "{1} “{2}”",
    .status_adopted = "{1}, adopted {2}",
    .status_replaced = "{1}, adopted {2}, since replaced by version {3}",
    .status_changed = "Changed since {1}, adopted {2}",
    .status_reopened = "Reopened, {1} was adopted {2}",
    .status_not_adopted = "{1}, not adopted",
    .and_one_conflict = ", 1 point has several proposals and needs a decision",
    .and_conflicts = ", {1} points have several proposals and need a decision",
    .and_refused = ", with a refusal",
    .and_board_pending = ", awaits the board",
    .and_other_adoption = ", another text was adopted too",
    .and_reopened_apart = ", a reopening needs a decision",
    .and_replaced = ", since replaced by version {1}",
    .footer_adopted = "{1}, adopted {2}",
    .footer_changed = "changed since {1}",
    .footer_reopened = "reopened, {1} was adopted {2}",
    .heading = "Adoption",
    .adopted_at = "{1} was adopted at the meeting on {2}.",
    .adopted_at_place = "{1} was adopted at the meeting on {2}, {3}.",
    .was_reopened = " Reopened since.",
    .changed_notice = "The text has changed since {1}. What stands here is not adopted.",
    .reopened_notice = "The group has reopened {1}. The charter is not adopted until it is adopted anew.",
    .reopened_because =
        "The group has reopened {1}. The charter is not adopted until it is adopted anew. Reason: {2}",
    .reopened_replaced = "The group reopened {1}. Version {2} has been adopted since.",
    .reopened_apart =
        "{1} was reopened, and the adoption that stands here did not know of it. The group must decide "
        "whether the charter is still adopted.",
    .because = " Reason: {1}",
    .other_adopted =
        "Another text was adopted too: {1}, {2}. The two meetings did not know of each other, so the group "
        "must decide which text counts.",
    .present = "Present",
    .answers = "Answers of those who were not present",
    .column_name = "Name",
    .column_answer = "Answer",
    .column_how = "How",
    .column_date = "Date",
    .approved = "Approved",
    .refused = "Refused",
    .refused_because = "Refused: {1}",
    .at_odds = "Two different answers were written down; only one can count.",
    .by_meeting = "At a meeting",
    .by_writing = "In writing",
    .by_paper = "Signed on paper",
    .kept_at = "{1}, kept here: {2}",
    .silent = "Not answered yet",
    .board = "Approval by the board",
    .board_pending = "The board has not approved yet. Please write the date and your name on the line.",
    .board_silent = "The board has not answered.",
    .board_line = "For the board",
    .standing = "Where the charter stands",
    .version_number = "Version",
    .meeting_date = "Adopted on",
    .meeting_place = "Place",
    .reopenings = "Reopened",
    .changes_since = "Changes since {1}",
    .changes_from_to = "Changes from {1} to {2}",
    .changes_against = "Held against {1}, adopted {2}.",
    .how_marked = "Words that came and words that went are marked, each in its own way.",
    .no_changes = "It reads the same. There are no changes.",
    .beside_sections = "Other",
    .label_ends = ": ",
};

}  // namespace

const AdoptionTexts& adoption_texts(Language language) {
  return language == Language::danish ? adoption_in_danish : adoption_in_english;
}

}  // namespace kommissorium::texts
