// SPDX-License-Identifier: MPL-2.0
#include "core/texts/meeting_texts.h"

namespace kommissorium::texts {
namespace {

constexpr MeetingTexts meeting_in_danish{
    .hold = "Hold møde",
    .go_on = "Fortsæt mødet",
    .under_way = "Mødet er i gang.",
    .back = "Tilbage til mødet",
    .end = "Afslut mødet …",
    .end_help =
        "Hent referatet først. Bagefter står det, I har besluttet, i kommissoriet, men ikke hvem der var "
        "med.",
    .end_now = "Afslut mødet",
    .ended = "Mødet er afsluttet.",
    .meeting = "Møde",
    .title = "Hvem er her?",
    .lead = "Vis siden på en stor skærm, og tag et punkt ad gangen. I kan holde pause når som helst.",
    .order = "Rækkefølge",
    .in_order = "Som i kommissoriet",
    .open_first = "Åbne punkter først",
    .begin = "Begynd mødet",
    .keys = "I kan bladre med PageDown og PageUp, piletaster eller en fjernbetjening.",
    .points = "Alle punkter",
    .previous = "Forrige",
    .next = "Næste",
    .put_off = "Udskyd",
    .not_put_off = "Udskyd ikke",
    .needs = "Skriv, hvornår I tager det op igen, og hvem der gør det.",
    .answered = "Jeres svar",
    .point_of = "Punkt {1} af {2}",
    .point_of_put_off = "Punkt {1} af {2} · {3} udskudt",
    .summary = "Opsummering",
    .totals = "{1} besluttet · {2} forklaret · {3} udskudt · {4} ikke nået",
    .decided = "Besluttet",
    .worded = "Ny ordlyd",
    .explained = "Forklaret",
    .taken_out = "Taget ud",
    .is_put_off = "Udskudt",
    .left = "Ikke nået",
    .two_proposals = "To forslag",
    .nothing = "I har ikke ændret noget på mødet.",
    .next_meeting = "Næste møde",
    .to_adoption = "Vedtag …",
    .minutes = "Hent referat",
    .minutes_help =
        "Et udkast, I selv kan rette i. Vedtager I på mødet, så vedtag først: Så står det i referatet.",
    .kicker = "Referat",
    .draft = "Udkast",
    .date = "Dato",
    .place = "Sted",
    .present = "Til stede",
    .absent = "Ikke til stede",
    .not_agreed = "Ikke aftalt",
    .adopted = "Kommissoriet blev vedtaget som {1}. Kontroltal {2}.",
    .file_name = "Referat {1}",
};

constexpr MeetingTexts meeting_in_english{
    .hold = "Hold a meeting",
    .go_on = "Continue the meeting",
    .under_way = "The meeting is under way.",
    .back = "Back to the meeting",
    .end = "End the meeting …",
    .end_help = "Get the minutes first. Afterwards the charter says what you decided, but not who was there.",
    .end_now = "End the meeting",
    .ended = "The meeting has ended.",
    .meeting = "Meeting",
    .title = "Who is here?",
    .lead = "Show the page on a large screen and take one point at a time. You can pause whenever you like.",
    .order = "Order",
    .in_order = "As in the charter",
    .open_first = "Open points first",
    .begin = "Begin the meeting",
    .keys = "Turn pages with PageDown and PageUp, arrow keys or a presenter.",
    .points = "All points",
    .previous = "Previous",
    .next = "Next",
    .put_off = "Put off",
    .not_put_off = "Do not put off",
    .needs = "Write when you take it up again, and who does.",
    .answered = "Your answer",
    .point_of = "Point {1} of {2}",
    .point_of_put_off = "Point {1} of {2} · {3} put off",
    .summary = "Summary",
    .totals = "{1} decided · {2} explained · {3} put off · {4} not reached",
    .decided = "Decided",
    .worded = "New wording",
    .explained = "Explained",
    .taken_out = "Taken out",
    .is_put_off = "Put off",
    .left = "Not reached",
    .two_proposals = "Two proposals",
    .nothing = "You have changed nothing at the meeting.",
    .next_meeting = "Next meeting",
    .to_adoption = "Adopt …",
    .minutes = "Get the minutes",
    .minutes_help =
        "A draft that you can edit. If you adopt at the meeting, adopt first: then the minutes say so.",
    .kicker = "Minutes",
    .draft = "Draft",
    .date = "Date",
    .place = "Place",
    .present = "Present",
    .absent = "Absent",
    .not_agreed = "Not agreed",
    .adopted = "The charter was adopted as {1}. Check number {2}.",
    .file_name = "Minutes {1}",
};

}  // namespace

const MeetingTexts& meeting_texts(Language language) {
  return language == Language::english ? meeting_in_english : meeting_in_danish;
}

}  // namespace kommissorium::texts
