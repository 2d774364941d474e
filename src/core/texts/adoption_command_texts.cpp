// SPDX-License-Identifier: MPL-2.0
#include "core/texts/adoption_command_texts.h"

namespace kommissorium::texts {
namespace {

constexpr AdoptionCommandTexts adoption_command_in_danish = {
    .help_adopt = R"(kommissorium adopt FIL --date ÅÅÅÅ-MM-DD --present NAVNE|all
                   [--place STED] [--name NAVN] [--seen FELTER]
                   [--author NAVN] [--now TIDSPUNKT]

Vedtager teksten, som den er nu. Den gemmes som en udgave med sit kontroltal, og
enhver senere ændring kan ses. Åbne forslag og usynlige tegn, som ingen har set på,
standser en vedtagelse; punkter uden svar gør ikke, de skrives som manglende.

  --date     mødets dag
  --present  dem, der var til stede: "Anna Eksempel; Bo Prøve, Prøveby Kommune", eller
             all for alle, der den dag er medlemmer
  --place    hvor mødet var
  --name     hvad udgaven hedder ud over sit nummer; den beholder det, den har
  --seen     felter med usynlige tegn, som I har set på, med komma imellem

Samme vedtagelse én gang til ændrer ikke filen.
)",
    .help_approve = R"(kommissorium approve FIL --who NAVN --how meeting|writing|paper
                     --date ÅÅÅÅ-MM-DD [--board] [--reference STED]
                     [--refuse BEGRUNDELSE] [--author NAVN] [--now TIDSPUNKT]

Skriver ét svar til den vedtagelse, der står: fra et medlem, der ikke var til stede,
eller med --board fra bestyrelsen. Et nyt svar fra den samme træder i stedet for det
gamle, som stadig kan læses med versions.

  --who        "Anna Eksempel", "Anna Eksempel, Prøveby Kommune" eller medlemmets nummer
  --how        på et møde, skriftligt eller underskrevet på papir
  --reference  hvor brevet, mailen eller papiret ligger
  --refuse     en afvisning og dens begrundelse; ellers er svaret godkendt
)",
    .help_reopen = R"(kommissorium reopen FIL [--reason BEGRUNDELSE]
                    [--author NAVN] [--now TIDSPUNKT]

Genåbner vedtagelsen. Det kan altid gøres, og alle kan se det. Teksten bliver
ikke ændret; den er bare ikke vedtaget, før adopt vedtager den på ny.
)",
    .help_versions = R"(kommissorium versions FIL [--json]

Viser, hvor kommissoriet står, og hvem der ikke har svaret endnu; så udgaverne med
nummer, kontroltal og navn, hvornår de er vedtaget, og hvad der er svaret, også svar,
der siden er afløst. --json giver en liste med number, name,
digest, record, follows, author, time, current, text og adoptions, hver med date,
place, present, absent, answers, board, replaced, reopenings og state.
)",
    .help_restore = R"(kommissorium restore FIL --version UDGAVE [--author NAVN] [--now TIDSPUNKT]

Skriver en tidligere udgaves tekst igen, felt for felt, som nye ændringer. Intet
forsvinder, og medlemmerne bliver, som de er. Kontroltallet bliver udgavens.

  --version  nummeret, navnet eller kontroltallets første otte cifre
)",
    .stands = "{1}: {2}. Kontroltal: {3}",
    .stands_unnumbered = "{1}: {2}",
    .draft = "Udkast",
    .still_to_answer = "Har ikke svaret endnu: {1}",
    .the_board = "bestyrelsen",
    .adopt_makes_next = "Kommandoen adopt vedtager det, der står nu, som næste udgave.",
    .not_stopped_by = "{1}: punkter uden svar: {2}. De er skrevet som manglende.",
    .several_versions = "{1}: Flere udgaver passer på {2}. Skriv kontroltallet: {3}.",
    .no_versions = "{1}: Der er ingen udgaver endnu. Kommandoen adopt laver den første.",
    .reads_so_now = "som teksten er nu",
    .not_adopted = "ikke vedtaget",
    .adopted_on = "vedtaget {1}",
    .replaced_on = "vedtaget {1}, siden afløst",
    .reopened_on = "vedtaget {1}, siden genåbnet",
    .answer = "svar fra {1} {2}: {3}",
    .board_answer = "svar fra bestyrelsen ved {1} {2}: {3}",
    .replaced_answer = "siden afløst svar fra {1} {2}: {3}",
    .replaced_board_answer = "siden afløst svar fra bestyrelsen ved {1} {2}: {3}",
    .reopened_because = "genåbnet: {1}",
    .one_of_several = "{1}: skriv {2}",
    .no_member = "{1}: står ikke på medlemslisten: {2}",
    .did_you_mean =
        "{1}: Ingen hedder netop {2}. Mente du {3}? Skriv hele navnet. Er det en, der ikke står på "
        "medlemslisten, så skriv organisationen med: \"{2}, Organisation\".",
    .reads_so_already = "{1}: Teksten er allerede som i {2}.",
    .restored = "{1}: Teksten er igen som i {2}; ændringer: {3}",
};

constexpr AdoptionCommandTexts adoption_command_in_english = {
    .help_adopt = R"(kommissorium adopt FILE --date YYYY-MM-DD --present NAMES|all
                   [--place PLACE] [--name NAME] [--seen FIELDS]
                   [--author NAME] [--now TIME]

Adopts the text as it is now. It is kept as a version with its check number, and any
later change can be seen. Open proposals and invisible marks nobody has looked at
stop an adoption; points without an answer do not, they are printed as missing.

  --date     day of the meeting
  --present  those who were there: "Anna Eksempel; Bo Prøve, Prøveby Kommune", or all
             for everyone who is a member that day
  --place    where the meeting was
  --name     what the version is called beside its number; it keeps what it has
  --seen     fields with invisible marks that you have looked at, with commas between

The same adoption once more does not change the file.
)",
    .help_approve = R"(kommissorium approve FILE --who NAME --how meeting|writing|paper
                     --date YYYY-MM-DD [--board] [--reference PLACE]
                     [--refuse REASON] [--author NAME] [--now TIME]

Writes down one answer to the adoption that stands: of a member who was absent, or
with --board of the board. A new answer of the same one takes the place of the old,
which can still be read with versions.

  --who        "Anna Eksempel", "Anna Eksempel, Prøveby Kommune" or the member's number
  --how        at a meeting, in writing or signed on paper
  --reference  where the letter, the mail or the paper is kept
  --refuse     a refusal and its reason; else the answer is approved
)",
    .help_reopen = R"(kommissorium reopen FILE [--reason REASON] [--author NAME] [--now TIME]

Reopens the adoption. That is always possible, and everyone can see it. The
text does not change; it is only not adopted until adopt does so anew.
)",
    .help_versions = R"(kommissorium versions FILE [--json]

Shows where the charter stands and who has still to answer; then the versions with
number, check number and name, when they were adopted, and what was answered, also
answers since replaced. --json gives an array with number,
name, digest, record, follows, author, time, current, text and adoptions, each with
date, place, present, absent, answers, board, replaced, reopenings and state.
)",
    .help_restore = R"(kommissorium restore FILE --version VERSION [--author NAME] [--now TIME]

Writes an earlier version's text again, field by field, as new edits. Nothing is
lost, and the members stay as they are. The check number becomes the version's.

  --version  the number, the name or the first eight digits of the check number
)",
    .stands = "{1}: {2}. Check number: {3}",
    .stands_unnumbered = "{1}: {2}",
    .draft = "Draft",
    .still_to_answer = "Still to answer: {1}",
    .the_board = "the board",
    .adopt_makes_next = "The command adopt adopts what stands now as the next version.",
    .not_stopped_by = "{1}: points without an answer: {2}. They are written as missing.",
    .several_versions = "{1}: Several versions fit {2}. Write the check number: {3}.",
    .no_versions = "{1}: There are no versions yet. The command adopt makes the first.",
    .reads_so_now = "as the text is now",
    .not_adopted = "not adopted",
    .adopted_on = "adopted {1}",
    .replaced_on = "adopted {1}, since replaced",
    .reopened_on = "adopted {1}, since reopened",
    .answer = "answer of {1} {2}: {3}",
    .board_answer = "answer of the board through {1} {2}: {3}",
    .replaced_answer = "answer since replaced of {1} {2}: {3}",
    .replaced_board_answer = "answer since replaced of the board through {1} {2}: {3}",
    .reopened_because = "reopened: {1}",
    .one_of_several = "{1}: write {2}",
    .no_member = "{1}: is no member of the charter: {2}",
    .did_you_mean =
        "{1}: Nobody is called just {2}. Did you mean {3}? Write the whole name. If it is somebody who is "
        "not "
        "on the list of members, write the organisation too: \"{2}, Organisation\".",
    .reads_so_already = "{1}: The text reads as {2} already.",
    .restored = "{1}: The text reads as {2} again; edits: {3}",
};

}  // namespace

const AdoptionCommandTexts& adoption_command_texts(Language language) {
  return language == Language::danish ? adoption_command_in_danish : adoption_command_in_english;
}

}  // namespace kommissorium::texts
