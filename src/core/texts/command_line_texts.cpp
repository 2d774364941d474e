// SPDX-License-Identifier: MPL-2.0
#include "core/texts/command_line_texts.h"

namespace kommissorium::texts {
namespace {

constexpr CommandLineTexts command_line_in_danish = {
    .help_new = R"(kommissorium new --group steering|coordination|expert -o FIL
                 [--product NAVN] [--field NAVN] [--language da|en]
                 [--catalogue KATALOG] [--author NAVN] [--now ÅÅÅÅ-MM-DDTtt:mm:ssZ]

Begynder et nyt kommissorium. En fil, der allerede findes, bliver ikke skrevet over.

  --group     styregruppe, koordinationsgruppe eller faggruppe
  --product   produktet eller projektet
  --field     faggruppens fagområde
  --language  dokumentets sprog; dansk, når intet er valgt
  --catalogue  filen med et andet katalog end det, der følger med programmet
  --author    dit navn, som andre ser det i historikken
  --now       tidspunktet, der skrives; ellers SOURCE_DATE_EPOCH eller urets
  -o          filen, helst med endelsen .kommissorium.json
)",
    .help_fields = R"(kommissorium fields FIL [--json]

Viser hvert felt med tilstand (open, answered, adapted, conflict), værdi og
spørgsmål. --json giver en liste med field, kind, label, state og value; værdien
kan skrives tilbage med set, uden at noget ændres.
)",
    .help_set = R"(kommissorium set FIL FELT VÆRDI [--author NAVN] [--now TIDSPUNKT]

Skriver én værdi. Samme værdi igen ændrer ikke filen.

  VÆRDI   tekst, eller det fields --json viser. For pligter og ansvar også
          followed, explained:BEGRUNDELSE, not-relevant:BEGRUNDELSE, open
  FELT    et felt fra fields, eller en af disse, som skriver det nye nummer:
          member/new   '{"name":"Anna Eksempel","organisation":"Eksempel Kommune"}'
          duty/new     TEKST
          section/new  '{"title":"Undergrupper","text":"Vi har to."}'

Begynder værdien med en streg, så skriv -- foran den: set FIL FELT -- -værdi
)",
    .help_show = R"(kommissorium show FIL [--json]

Viser først, hvor kommissoriet står: udkast, vedtaget, ændret siden eller genåbnet,
og hvem der ikke har svaret endnu. Så titel, kontroltal, hvor langt gruppen er, og
medlemmerne. --json giver et objekt uden vedtagelsen: id, group, title, language,
digest, completeness, sections, members.
)",
    .help_validate = R"(kommissorium validate FIL ...

Ser efter, om filerne er hele. Svarkode 1, når poster er lagt til side, når der
er flere forslag til et felt, eller når noget af historikken mangler; 2, når en
fil slet ikke kan læses. Et katalog bliver også set efter, linje for linje.
)",
    .help_digest = R"(kommissorium digest FIL

Skriver aftalens kontroltal, 64 tegn. To filer med samme kontroltal har samme
aftale. Så længe der er flere forslag, findes der intet kontroltal: svarkode 1.
)",
    .help_diff = R"(kommissorium diff A B [--to html|text]
kommissorium diff FIL --version UDGAVE [--to html|text]
kommissorium diff FIL

Viser, hvad man læser anderledes i B end i A, felt for felt. I teksten står det
fjernede som [-ord-] og det nye som {+ord+}. To forskellige kommissorier afvises.
Svarkoden er 0, også når der er forskel.

Med én fil skrives hele indholdet som tekst på dokumentets sprog, altid ens for
samme indhold. Sådan vil git have det for at vise forskelle:
  git config diff.kommissorium.textconv "kommissorium diff"
og i .gitattributes:  *.kommissorium.json diff=kommissorium
)",
    .help_history = R"(kommissorium history FIL [FELT] [--json]

Viser, hvem der har skrevet hvad hvornår, det nyeste først; med FELT kun det
felt. Tider er i UTC og kun til oplysning. --json giver en liste med revision,
field, label, author, time, before, value, words og current.
)",
    .help_import = R"(kommissorium import FIL -o NY
kommissorium import FIL --into KOMMISSORIUM [--take all|FELT] [--dry-run]
                    [--author NAVN] [--now TIDSPUNKT]

Tager en fil (.kommissorium.json), en gemt side (.html) eller tekst (.md) ind. Med --into
samles de to, og intet går tabt: det, der er forskelligt, bliver til flere
forslag. Et andet kommissorium afvises. -o skriver ikke over en fil.

Rent indhold, som show --json skriver det, bliver til ændringer: felt, værdi nu
og ny værdi, én på hver linje. Det tømmer intet felt. Passer noget ikke, bliver
det nævnt, og intet tages over. Et udfyldt eller rettet Word-dokument (.docx) bliver også
til ændringer. Kun de, der nævnes med --take, skrives; tekst uden for felterne nævnes kun.

  --take     et felt, der skal skrives fra dokumentet; kan gentages; all: alle
  --dry-run  vis kun, hvad der ville ske
  --author   den, der skriver ændringerne; --now tidspunktet
)",
    .help_merge = R"(kommissorium merge FIL ... -o UD

Samler filer af samme kommissorium, i enhver rækkefølge og så tit det skal være.
Findes UD, er den selv med, så intet i den går tabt. En fil, der ikke kan læses,
eller som er et andet kommissorium, bliver ikke blandet ind; den bliver nævnt.

Svarkode 1: samlet, men en fil kom ikke med, en post er lagt til side, eller der
er flere forslag til et felt. 2: intet er skrevet.
)",
    .help_merge_driver = R"(kommissorium merge-driver BASE OURS THEIRS PATH

Det, git kalder, når begge sider har ændret et kommissorium (%O %A %B %P). Skriver
begge siders poster i OURS. Sådan slås det til, én gang i hver kopi:

  git config merge.kommissorium.driver "kommissorium merge-driver %O %A %B %P"
  .gitattributes:  *.kommissorium.json -text merge=kommissorium

Svarkode 0: samlet. 1: samlet, men et menneske skal vælge mellem forslag eller se
på en beskadiget post. 129: kunne ikke samles; OURS er urørt.
)",
    .help_clean_copy = R"(kommissorium clean-copy FIL -o NY [--now ÅÅÅÅ-MM-DDTtt:mm:ssZ]

Et nyt kommissorium med det, der gælder nu, og uden alt det tidligere: ingen
historik, ingen navne på dem, der skrev. Kontroltallet er det samme. Kopien
husker, hvad den er taget af, så gamle filer ikke bliver blandet ind i den.
)",
    .help_render = R"(kommissorium render FIL --to html|md|docx|text|charter [-o NY] [--form]
                    [--today ÅÅÅÅ-MM-DD] [--version UDGAVE] [--changes-since UDGAVE]
kommissorium render --handover FIL --to html|md|docx|text [-o NY] [--today ÅÅÅÅ-MM-DD]
kommissorium render --blank FIL --to html|md|docx|text [-o NY]
kommissorium render --blank --group GRUPPE [--language da|en] [--catalogue KATALOG]
                     --to ... [-o NY]

Laver dokumentet. Websiden kan udskrives på A4 og tages ind igen med import; den
har indholdet med, men ikke historikken. Word-dokumentet også; det kan udfyldes.

  --to      html, md (Markdown), docx (Word), text eller charter: en fil med indholdet
            uden historik
  --form    et skema til udfyldelse: alle spørgsmål, plads til begrundelser og medlemmer,
            udfyldt så langt, I er
  --blank   et tomt skema af samme slags som FIL, eller af den slags, --group siger
  --today   dagen i bilaget med medlemmer; ellers SOURCE_DATE_EPOCH eller i dag
  -o        filen; uden den skrives dokumentet til stdout
  --version        en tidligere udgave, som versions viser den
  --changes-since  en første side med det, der er ændret siden den udgave
  --handover       siden til dem, der overtager gruppen: åbne punkter, datoer, aftaler
)",
    .name_missing = "{1}: name mangler",
    .and_unknown = "; ukendt: {1}",
    .argument_no_json = "{1}: VÆRDI begynder som JSON, men er ikke gyldig JSON. Ret den, som I skrev den.",
    .does_not_fit = "Værdien passer ikke. Skriv {1}.",
    .one_of = "en af disse: {1}",
    .some_of = "en eller flere af disse: {1}",
    .a_day = "dagen som ÅÅÅÅ-MM-DD",
    .a_moment = "tidspunktet som ÅÅÅÅ-MM-DDTtt:mm:ssZ",
    .a_number = "et helt tal fra 0 til 10000",
    .file_exists = "{1}: Filen findes allerede og bliver ikke skrevet over. Vælg et andet navn.",
    .would_replace_charter = "{1}: Filen er et kommissorium og bliver ikke skrevet over. Vælg et andet navn.",
    .one_set_aside = "{1}: 1 post er beskadiget og lagt til side; resten er læst.",
    .set_aside = "{1}: {2} poster er beskadiget og lagt til side; resten er læst.",
    .kept_damaged = "De beskadigede poster er gemt ord for ord i {1}.",
    .keeps_failing = "Filen har beskadigede poster, og de kan ikke gemmes i {1}. Derfor er intet skrevet.",
    .more_like_this = "… og {1} mere af samme slags.",
    .only_as_far =
        "{1}: Filen er lavet med en nyere udgave af programmet (format {2}). Her er det, som denne udgave "
        "forstår; {3} poster forstår den ikke. Filen kan kun læses.",
    .proposals_in =
        "{1}, felt {2}: Der er flere forslag, og gruppen har ikke valgt. Skriv det, der skal gælde, med set.",
    .history_incomplete =
        "{1}, felt {2}: Noget af historikken mangler. Det kommer med, når filen samles med en fuld kopi.",
    .no_digest = "{1}: Der er intet kontroltal, før gruppen har valgt mellem forslagene.",
    .new_conflicts = "{1}: felter med flere forslag: {2}. Kommandoen validate viser dem.",
    .choose_one_target = "-o NY eller --into KOMMISSORIUM, præcis én af dem",
    .nothing_came_in = "Ingen af filerne kom med. Intet er skrevet.",
    .before_clean_copy =
        "{1}: Det er det kommissorium, den rene kopi er taget af. Det har det med, som kopien skulle være "
        "fri "
        "for.",
    .content_needs_charter = "{1}: Filen har indhold uden historik. Vælg med --into, hvor det skal skrives.",
    .nothing_taken_over = "Intet er taget over.",
    .edits_planned = "{1}: ændringer, der ville blive skrevet: {2}. Intet er skrevet.",
    .edits_made = "{1}: ændringer: {2}",
    .fine = "{1}: hel, {2} poster",
    .needs_a_person =
        "{1}: {2} poster, {3} beskadigede, {4} felter med flere forslag, {5} felter med huller i historikken",
    .state_open = "åben",
    .state_conflict = "flere forslag",
    .answered_of = "{1} af {2} punkter er besvaret ({3} %)",
    .check_number = "Kontroltal: {1}",
    .no_check_number = "Kontroltal: intet, før gruppen har valgt mellem forslagene",
    .no_check_number_of_newer = "Kontroltal: intet, for filen er ikke forstået helt",
    .no_difference = "Man læser det samme i {1} og {2}.",
    .nothing_written = "{1}, felt {2}: Der er ikke skrevet noget endnu.",
    .no_author = "uden navn",
    .no_moment = "uden tidspunkt",
    .moment = "{1} kl. {2} UTC",
    .empty_value = "(tomt)",
    .members = "Medlemmer ({1})",
    .came_in = "{1}: nye poster: {2}",
    .imported = "{1}: nye poster: {2}. {3}",
};

constexpr CommandLineTexts command_line_in_english = {
    .help_new = R"(kommissorium new --group steering|coordination|expert -o FILE
                 [--product NAME] [--field NAME] [--language da|en]
                 [--catalogue CATALOGUE] [--author NAME] [--now YYYY-MM-DDThh:mm:ssZ]

Begins a new charter. A file that is already there is not overwritten.

  --group     steering group, coordination group or expert group
  --product   the product or project
  --field     the expert group's field of knowledge
  --language  language of the document; Danish when none is chosen
  --catalogue  the file of another catalogue than the one the program brings along
  --author    your name as others see it in the history
  --now       the time to write; else SOURCE_DATE_EPOCH or the clock's
  -o          the file, best with the ending .kommissorium.json
)",
    .help_fields = R"(kommissorium fields FILE [--json]

Shows each field with its state (open, answered, adapted, conflict), value and
question. --json gives an array with field, kind, label, state and value; the
value can be written back with set without changing anything.
)",
    .help_set = R"(kommissorium set FILE FIELD VALUE [--author NAME] [--now TIME]

Writes one value. The same value again does not change the file.

  VALUE   text, or what fields --json shows. For duties and responsibilities
          also followed, explained:REASON, not-relevant:REASON, open
  FIELD   a field that fields shows, or one of these, which print the new number:
          member/new   '{"name":"Anna Eksempel","organisation":"Eksempel Kommune"}'
          duty/new     TEXT
          section/new  '{"title":"Sub-groups","text":"We have two."}'

If the value begins with a dash, write -- before it: set FILE FIELD -- -value
)",
    .help_show = R"(kommissorium show FILE [--json]

Shows first where the charter stands: a draft, adopted, changed since or reopened,
and who has not answered yet. Then the title, the check number, how far the group
is, and the members. --json gives an object without the adoption: id, group, title,
language, digest, completeness, sections, members.
)",
    .help_validate = R"(kommissorium validate FILE ...

Checks whether files are whole. Exit code 1 when records were set aside, a field
has several proposals or some history is missing; 2 when a file cannot be read
at all. A catalogue is checked too, line by line.
)",
    .help_digest = R"(kommissorium digest FILE

Prints the agreement's check number, 64 digits. Two files with the same number
hold the same agreement. While proposals differ there is none: exit code 1.
)",
    .help_diff = R"(kommissorium diff A B [--to html|text]
kommissorium diff FILE --version VERSION [--to html|text]
kommissorium diff FILE

Shows what reads differently in B than in A, field by field. In the text, what
went stands as [-words-] and what came as {+words+}. Two different charters are
refused. The exit code is 0, also when they differ.

With one file, the whole content is printed as text in the document's language,
always the same for the same content. That is what git needs to show differences:
  git config diff.kommissorium.textconv "kommissorium diff"
and in .gitattributes:  *.kommissorium.json diff=kommissorium
)",
    .help_history = R"(kommissorium history FILE [FIELD] [--json]

Shows who wrote what and when, newest first; with FIELD only that field. Times
are UTC and for information only. --json gives an array with revision, field,
label, author, time, before, value, words and current.
)",
    .help_import = R"(kommissorium import FILE -o NEW
kommissorium import FILE --into CHARTER [--take all|FIELD] [--dry-run]
                    [--author NAME] [--now TIME]

Takes in a file (.kommissorium.json), a saved page (.html) or text (.md). With
--into the two are united and nothing is lost: what differs becomes several
proposals. Another charter is refused. -o does not overwrite a file.

Plain content, as show --json prints it, becomes edits: field, value now and new
value, one a line. It empties no field. If any part does not fit, it is named and
nothing is taken over. A filled-in or corrected Word document (.docx) becomes edits, too.
Only those named with --take are written. Text outside the fields is only told of.

  --take     a field to write from the document; may be repeated; all: all of them
  --dry-run  only show what would be done
  --author   who writes the edits; --now when
)",
    .help_merge = R"(kommissorium merge FILE ... -o OUT

Unites files of one charter, in any order and as often as you like. If OUT is
there, it takes part itself, so nothing in it is lost. A file that cannot be read
or is another charter is not mixed in; it is named.

Exit code 1: united, but a file was left out, a record was set aside or a field
has several proposals. 2: nothing was written.
)",
    .help_merge_driver = R"(kommissorium merge-driver BASE OURS THEIRS PATH

What git calls when both sides changed a charter (%O %A %B %P). Writes the records
of both to OURS. To set it up, once in each clone:

  git config merge.kommissorium.driver "kommissorium merge-driver %O %A %B %P"
  .gitattributes:  *.kommissorium.json -text merge=kommissorium

Exit code 0: united. 1: united, but a person has to choose between proposals or
look at a damaged record. 129: could not be united; OURS is untouched.
)",
    .help_clean_copy = R"(kommissorium clean-copy FILE -o NEW [--now YYYY-MM-DDThh:mm:ssZ]

A new charter with what counts now and nothing of what was before: no history, no
names of those who wrote. The check number is the same. The copy remembers what
it was taken from, so that old files are not mixed into it.
)",
    .help_render = R"(kommissorium render FILE --to html|md|docx|text|charter [-o NEW] [--form]
                    [--today YYYY-MM-DD] [--version VERSION] [--changes-since VERSION]
kommissorium render --handover FILE --to html|md|docx|text [-o NEW] [--today YYYY-MM-DD]
kommissorium render --blank FILE --to html|md|docx|text [-o NEW]
kommissorium render --blank --group GROUP [--language da|en] [--catalogue CATALOGUE]
                    --to ... [-o NEW]

Makes the document. The web page prints on A4 and can be taken in again with
import; it carries the content, not the history. So does the Word document, which
can be filled in.

  --to      html, md (Markdown), docx (Word), text or charter: a file of the content
            without its history
  --form    a form to be filled in: every question, room for reasons and members,
            filled in as far as you are
  --blank   an empty form of the kind of FILE, or of the kind that --group says
  --today   the day of the annex of members; else SOURCE_DATE_EPOCH or today
  -o        the file; without it the document goes to stdout
  --version        an earlier version, as versions shows it
  --changes-since  a first page with what has changed since that version
  --handover       the page for those who take over: open points, dates, agreements
)",
    .name_missing = "{1}: name is missing",
    .and_unknown = "; unknown: {1}",
    .argument_no_json = "{1}: VALUE begins as JSON but is not valid JSON. Correct what you wrote.",
    .does_not_fit = "The value does not fit. Write {1}.",
    .one_of = "one of these: {1}",
    .some_of = "one or more of these: {1}",
    .a_day = "the day as YYYY-MM-DD",
    .a_moment = "the time as YYYY-MM-DDThh:mm:ssZ",
    .a_number = "a whole number from 0 to 10000",
    .file_exists = "{1}: The file is already there and is not overwritten. Choose another name.",
    .would_replace_charter = "{1}: The file is a charter and is not overwritten. Choose another name.",
    .one_set_aside = "{1}: 1 record is damaged and was set aside; the rest was read.",
    .set_aside = "{1}: {2} records are damaged and were set aside; the rest was read.",
    .kept_damaged = "The damaged records are kept word for word in {1}.",
    .keeps_failing =
        "The file has damaged records, and they cannot be kept in {1}. Therefore nothing was written.",
    .more_like_this = "… and {1} more of the same kind.",
    .only_as_far =
        "{1}: The file was made by a newer version of the program (format {2}). This is what this version "
        "understands; {3} records it does not. The file can only be read.",
    .proposals_in =
        "{1}, field {2}: There are several proposals and the group has not chosen. Write the one that counts "
        "with set.",
    .history_incomplete =
        "{1}, field {2}: Some of the history is missing. It comes when the file is united with a full copy.",
    .no_digest = "{1}: There is no check number until the group has chosen between the proposals.",
    .new_conflicts = "{1}: fields with several proposals: {2}. The command validate shows them.",
    .choose_one_target = "-o NEW or --into CHARTER, exactly one of them",
    .nothing_came_in = "None of the files came in. Nothing was written.",
    .before_clean_copy =
        "{1}: This is the charter the clean copy was taken from. It holds what the copy was to be rid of.",
    .content_needs_charter =
        "{1}: The file holds content without history. Choose with --into where to write it.",
    .nothing_taken_over = "Nothing was taken over.",
    .edits_planned = "{1}: edits that would be written: {2}. Nothing was written.",
    .edits_made = "{1}: edits: {2}",
    .fine = "{1}: whole, {2} records",
    .needs_a_person =
        "{1}: {2} records, {3} damaged, {4} fields with several proposals, {5} fields with gaps in their "
        "history",
    .state_open = "open",
    .state_conflict = "several proposals",
    .answered_of = "{1} of {2} points are answered ({3} %)",
    .check_number = "Check number: {1}",
    .no_check_number = "Check number: none until the group has chosen between the proposals",
    .no_check_number_of_newer = "Check number: none, because the file is not understood entirely",
    .no_difference = "{1} and {2} read the same.",
    .nothing_written = "{1}, field {2}: Nothing has been written yet.",
    .no_author = "no name",
    .no_moment = "no time",
    .moment = "{1} {2} UTC",
    .empty_value = "(empty)",
    .members = "Members ({1})",
    .came_in = "{1}: new records: {2}",
    .imported = "{1}: new records: {2}. {3}",
};

}  // namespace

const CommandLineTexts& command_line_texts(Language language) {
  return language == Language::danish ? command_line_in_danish : command_line_in_english;
}

}  // namespace kommissorium::texts
