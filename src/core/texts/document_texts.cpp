// SPDX-License-Identifier: MPL-2.0
#include "core/texts/document_texts.h"

namespace kommissorium::texts {
namespace {

constexpr DocumentTexts danish = {
    .kicker = "Kommissorium for {2}",
    .status_example = "Eksempel",
    .status_draft = "Udkast",
    .status_answered = "Alle punkter er besvaret, klar til underskrift",
    .status_one_conflict = "Udkast, 1 punkt har flere forslag og mangler en afgørelse",
    .status_conflicts = "Udkast, {1} punkter har flere forslag og mangler en afgørelse",
    .footer_draft = "udkast",
    .footer_answered = "klar til underskrift",
    .footer_example = "eksempel",
    .not_filled_in = "Ikke udfyldt endnu",
    .proposal = "Forslag {1}: ",
    .read_more = "Læs mere",
    .column_number = "Nr.",
    .column_duty = "Pligt",
    .column_expectation = "Forventning",
    .column_responsibility = "Ansvar",
    .column_answer = "Svar",
    .followed = "Følges",
    .confirmed = "Bekræftes",
    .explained = "Forklares",
    .not_relevant = "Ikke relevant",
    .answer_missing = "Mangler svar",
    .reason_missing = "Begrundelsen mangler.",
    .explanation = "Forklaring: {1}",
    .reason = "Begrundelse: {1}",
    .follow_up = "Tages op igen den {1}.",
    .follow_up_by = "Tages op igen den {1} af {2}.",
    .follow_up_person = "Tages op igen af {1}.",
    .reworded = "Gruppens egen ordlyd.",
    .own = "Tilføjet af gruppen.",
    .own_deleted = "Slettet af én og ændret af en anden. Gruppen skal afgøre, om punktet bliver.",
    .taken_over =
        "Løsningen har ingen styregruppe. Derfor varetager koordinationsgruppen også disse opgaver.",
    .deviations = "Afvigelser",
    .no_deviations = "Gruppen følger alle punkter. Der er ingen afvigelser.",
    .deviations_so_far = "Der er ingen afvigelser endnu.",
    .one_open_point = "Ét punkt mangler svar: {1}.",
    .open_points = "{1} punkter mangler svar: {2}.",
    .column_point = "Punkt",
    .column_deviation = "Svar og begrundelse",
    .column_follow_up = "Tages op igen",
    .rewordings = "Gruppens egen ordlyd",
    .column_change = "Ændring",
    .column_catalogue_wording = "Den oprindelige ordlyd",
    .signatures = "Underskrifter",
    .sign_here = "Vi er enige om dette kommissorium. Skriv dato og navn på linjen.",
    .blank_signature = "Navn og organisation",
    .check_number =
        "Kontroltal: {1}. To udskrifter med samme kontroltal har samme aftale; bilag 1 er ikke med i tallet.",
    .members_in_annex =
        "Medlemmerne står i bilag 1. Bilaget har sin egen dato og kan skiftes ud, uden at resten af "
        "kommissoriet "
        "skal vedtages igen.",
    .annex = "Bilag 1: Medlemmer",
    .dated_annex = "Bilag 1: Medlemmer pr. {1}",
    .no_members = "Der er ikke skrevet medlemmer på listen endnu.",
    .column_name = "Navn",
    .column_organisation = "Organisation",
    .column_role = "Rolle",
    .column_participation = "Deltager",
    .decision_maker = "Beslutningstager",
    .no_name = "Uden navn",
    .from = "fra {1}",
    .to = "til {1}",
    .deleted_but_changed = "Slettet af én og ændret af en anden. Gruppen skal afgøre, om medlemmet bliver.",
    .member_conflict = "Der er flere forslag til medlemmets oplysninger.",
};

constexpr DocumentTexts english = {
    .kicker = "{1} charter",
    .status_example = "Example",
    .status_draft = "Draft",
    .status_answered = "Every point is answered, ready to be signed",
    .status_one_conflict = "Draft, 1 point has several proposals and needs a decision",
    .status_conflicts = "Draft, {1} points have several proposals and need a decision",
    .footer_draft = "draft",
    .footer_answered = "ready to be signed",
    .footer_example = "example",
    .not_filled_in = "Not filled in yet",
    .proposal = "Proposal {1}: ",
    .read_more = "Read more",
    .column_number = "No.",
    .column_duty = "Duty",
    .column_expectation = "Expectation",
    .column_responsibility = "Responsibility",
    .column_answer = "Answer",
    .followed = "Followed",
    .confirmed = "Confirmed",
    .explained = "Explained",
    .not_relevant = "Not relevant",
    .answer_missing = "No answer yet",
    .reason_missing = "The reason is missing.",
    .explanation = "Explanation: {1}",
    .reason = "Reason: {1}",
    .follow_up = "To be taken up again on {1}.",
    .follow_up_by = "To be taken up again on {1} by {2}.",
    .follow_up_person = "To be taken up again by {1}.",
    .reworded = "The group's own wording.",
    .own = "Added by the group.",
    .own_deleted =
        "Deleted by one person and changed by another. The group must decide whether the point stays.",
    .taken_over =
        "The solution has no steering group. The coordination group therefore carries these tasks too.",
    .deviations = "Deviations",
    .no_deviations = "The group follows every point. There are no deviations.",
    .deviations_so_far = "There are no deviations yet.",
    .one_open_point = "One point has no answer yet: {1}.",
    .open_points = "{1} points have no answer yet: {2}.",
    .column_point = "Point",
    .column_deviation = "Answer and reason",
    .column_follow_up = "Taken up again",
    .rewordings = "The group's own wording",
    .column_change = "Change",
    .column_catalogue_wording = "The original wording",
    .signatures = "Signatures",
    .sign_here = "We agree on this charter. Please write the date and your name on the line.",
    .blank_signature = "Name and organisation",
    .check_number =
        "Check number: {1}. Two printouts with the same check number have the same agreement; annex 1 is not "
        "part of "
        "the number.",
    .members_in_annex =
        "The members are listed in annex 1. The annex has a date of its own and can be replaced without "
        "adopting "
        "the rest of the charter again.",
    .annex = "Annex 1: Members",
    .dated_annex = "Annex 1: Members as of {1}",
    .no_members = "No members have been entered yet.",
    .column_name = "Name",
    .column_organisation = "Organisation",
    .column_role = "Role",
    .column_participation = "Takes part",
    .decision_maker = "Decision maker",
    .no_name = "No name",
    .from = "from {1}",
    .to = "until {1}",
    .deleted_but_changed =
        "Deleted by one person and changed by another. The group must decide whether the member stays.",
    .member_conflict = "There are several proposals for this member's details.",
};

}  // namespace

const DocumentTexts& document_texts(Language language) {
  return language == Language::danish ? danish : english;
}

}  // namespace kommissorium::texts
