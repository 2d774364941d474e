// SPDX-License-Identifier: MPL-2.0
#include "core/texts/meeting_texts.h"

namespace kommissorium::texts {
namespace {

constexpr MeetingTexts meeting_in_danish{
    .hold = "Hold møde",
    .go_on = "Fortsæt mødet",
    .under_way = "Mødet er i gang.",
    .in_progress = "Møde i gang",
    .back = "Tilbage til mødet",
    .end = "Afslut mødet …",
    .end_title = "Er I færdige?",
    .end_help =
        "Det, I har besluttet, bliver stående i kommissoriet. Hent referatet først: Det laves af mødet, "
        "så længe det er i gang.",
    .end_now = "Afslut mødet",
    .ended = "Mødet er afsluttet.",
    .meeting = "Møde",
    .title = "Hvem er her?",
    .lead = "Vis siden på en stor skærm, og tag et punkt ad gangen. I kan holde pause når som helst.",
    .order = "Rækkefølge",
    .in_order = "Som i kommissoriet",
    .open_first = "Åbne punkter først",
    .how_many_open = "{1} af {2} punkter er åbne.",
    .begin = "Begynd mødet",
    .keys = "I kan bladre med PageDown og PageUp, piletaster eller en fjernbetjening.",
    .points = "Alle punkter",
    .open = "Åbent",
    .filled = "Udfyldt",
    .follow_rest = "Vi påtager os resten af afsnittet",
    .confirm_rest = "Vi bekræfter resten af afsnittet",
    .previous = "Forrige",
    .next = "Næste",
    .put_off = "Udskyd",
    .not_put_off = "Udskyd ikke",
    .needs = "Skriv, hvornår I tager det op igen, og hvem der gør det.",
    .answered = "Jeres svar",
    .standard = "Tal om teksten. Den gælder, hvis I ikke omformulerer den.",
    .answer_help =
        "Følges: Det gør I. Forklares: Ikke endnu, og I skriver hvorfor. Ikke relevant: Det gælder "
        "ikke for jer, og I skriver hvorfor.",
    .point_of = "Punkt {1} af {2}",
    .one_left = " · 1 åbent",
    .more_left = " · {1} åbne",
    .more_put_off = " · {1} udskudt",
    .summary = "Opsummering",
    .totals = "{1} besluttet · {2} forklaret · {3} udskudt · {4} står åbent",
    .decided = "Besluttet",
    .worded = "Ny ordlyd",
    .explained = "Forklaret",
    .taken_out = "Taget ud",
    .is_put_off = "Udskudt",
    .left = "Står åbent",
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
    .in_progress = "Meeting under way",
    .back = "Back to the meeting",
    .end = "End the meeting …",
    .end_title = "Are you done?",
    .end_help =
        "What you decided stays in the charter. Take the minutes first: they are made of the meeting while "
        "it "
        "lasts.",
    .end_now = "End the meeting",
    .ended = "The meeting has ended.",
    .meeting = "Meeting",
    .title = "Who is here?",
    .lead = "Show the page on a large screen and take one point at a time. You can pause whenever you like.",
    .order = "Order",
    .in_order = "As in the charter",
    .open_first = "Open points first",
    .how_many_open = "{1} of {2} points are open.",
    .begin = "Begin the meeting",
    .keys = "Turn pages with PageDown and PageUp, arrow keys or a presenter.",
    .points = "All points",
    .open = "Open",
    .filled = "Filled in",
    .follow_rest = "We take on the rest of the section",
    .confirm_rest = "We confirm the rest of the section",
    .previous = "Previous",
    .next = "Next",
    .put_off = "Put off",
    .not_put_off = "Do not put off",
    .needs = "Write when you take it up again, and who does.",
    .answered = "Your answer",
    .standard = "Talk about the text. It applies unless you reword it.",
    .answer_help =
        "Followed: you do that. Explained: not yet, and you write why. Not relevant: it does not "
        "apply to you, and you write why.",
    .point_of = "Point {1} of {2}",
    .one_left = " · 1 open",
    .more_left = " · {1} open",
    .more_put_off = " · {1} put off",
    .summary = "Summary",
    .totals = "{1} decided · {2} explained · {3} put off · {4} still open",
    .decided = "Decided",
    .worded = "New wording",
    .explained = "Explained",
    .taken_out = "Taken out",
    .is_put_off = "Put off",
    .left = "Still open",
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
