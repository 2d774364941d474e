// SPDX-License-Identifier: MPL-2.0
#include "core/texts/problems.h"

#include "core/text_policy.h"
#include "core/texts/assessment_problems.h"
#include "core/texts/catalogue_problems.h"
#include "core/texts/document_problems.h"
#include "core/texts/fill.h"
#include "core/texts/table_problems.h"

namespace kommissorium::texts {
namespace {

constexpr std::size_t short_id = 8;          // digits of a record's name
constexpr std::size_t longest_detail = 160;  // bytes

Description description(Problem problem) {
  switch (problem) {
    case Problem::unreadable_file:
      return {
          {"Filen kan ikke læses. Se efter, om den findes, og om du har adgang til den.", system_danish},
          {"The file cannot be read. Check that it exists and that you have access to it.", system_english}};
    case Problem::unwritable_file:
      return {
          {"Filen kan ikke skrives. Se efter, om mappen findes, om der er plads, og om du må skrive der.",
           system_danish},
          {"The file cannot be written. Check that the folder exists, has room and that you may write there.",
           system_english}};
    case Problem::empty_file:
      return plain("Filen er tom. Bed om at få den sendt igen, eller find en ældre kopi.",
                   "The file is empty. Ask for it to be sent again, or find an older copy.");
    case Problem::too_large:
      return plain(
          "Filen er for stor til at være et kommissorium; den må højst fylde 10 MB. Se efter, om det er "
          "den rigtige fil.",
          "The file is too large to be a charter; at most 10 MB are read. Check that it is the right file.");
    case Problem::contains_nul:
      return plain(
          "Filen har tegn, som ingen tekst har, og er sandsynligvis beskadiget. Find en anden kopi, eller "
          "bed om at få den sendt igen.",
          "The file holds characters that no text has, and is probably damaged. Find another copy or ask for "
          "it to be sent again.");
    case Problem::not_utf8:
      return {
          {"Bogstaverne kan ikke læses sikkert: det er ikke tekst, eller et andet program har gemt den. Find "
           "en kopi, som intet andet program har gemt, eller bed om at få den sendt igen.",
           "Et regneark skal gemmes som {1}."},
          {"The letters cannot be read safely: this is no text, or another program saved it. Find a copy "
           "that no other program has saved, or ask for it to be sent again.",
           "A spreadsheet has to be saved as {1}."}};
    case Problem::not_json:
      return plain(
          "Indholdet kan ikke læses: det er ikke skrevet af Kommissorium, eller noget er gået i stykker "
          "undervejs. Find en kopi, som ingen har rettet i, eller bed om at få den sendt igen.",
          "The content cannot be read: Kommissorium did not write it, or something broke on the way. Find a "
          "copy that nobody has edited, or ask for it to be sent again.");
    case Problem::too_deep:
      return plain(
          "Indholdet er pakket ind i flere lag, end et kommissorium kan have (højst 32). Se efter, om det er "
          "den rigtige fil.",
          "The content is nested deeper than a charter can be (at most 32 levels). Check that it "
          "is the right file.");
    case Problem::duplicate_key:
      return plain(
          "Samme navn står to gange, så det er ikke til at vide, hvilken værdi der gælder. Fjern den ene.",
          "The same name stands twice, so nobody can know which value counts. Remove one of them.");
    case Problem::not_an_integer:
      return plain(
          "Tallet er ikke et helt tal, eller det er for stort. Skriv et mindre, helt tal, eller skriv tallet "
          "som tekst.",
          "The number is not a whole number, or it is too large. Write a smaller whole number, or write it "
          "as text.");
    case Problem::wrong_format:
      return plain(
          "Filen er noget andet end et kommissorium. Vælg en fil, der ender på .kommissorium.json.",
          "The file is something other than a charter. Choose a file that ends in .kommissorium.json.");
    case Problem::newer_format:
      return {
          {"Filen er skrevet af en nyere udgave af programmet. Hent den nyeste udgave, og åbn filen med den.",
           "Filens format er nummer {1}."},
          {"The file was written by a newer version of the program. Get the newest version and open it with "
           "that.",
           "The file's format is number {1}."}};
    case Problem::truncated:
      return {
          {"Filen er ikke hel: slutningen mangler. Find en anden kopi, eller bed om at få den sendt igen.",
           "{1} hele ændringer er tilbage."},
          {"The file is not whole: its end is missing. Find another copy or ask for it to be sent again.",
           "{1} whole changes are left."}};
    case Problem::too_many_records:
      return plain(
          "Filen har flere end 50.000 ændringer og bliver ikke læst. Se efter, om det er den rigtige fil.",
          "The file has more than 50,000 changes and is not read. Check that it is the right file.");
    case Problem::charter_too_large:
      return plain(
          "Kommissoriet ville blive større, end én fil må være (10 MB eller 50.000 ændringer), og er derfor "
          "ikke ændret. Lav en ren kopi, der kun har det nuværende indhold, og arbejd videre i den.",
          "The charter would become larger than one file may be (10 MB or 50,000 changes), so it was not "
          "changed. Make a clean copy that holds the present content only, and go on in that.");
    case Problem::no_genesis:
      return plain(
          "Det, som kommissoriet begynder med, mangler. Saml filen med en kopi, der har den.",
          "What the charter begins with is missing. Bring the file together with a copy that has it.");
    case Problem::several_charters:
      return plain("Filen blander flere kommissorier. Brug en fil for hvert kommissorium.",
                   "The file mixes several charters. Use one file for each charter.");
    case Problem::other_charter:
      return {
          {"Det er et andet kommissorium, så de to kan ikke samles. Gem det i sin egen fil.",
           "Dets nummer er {1}."},
          {"This is another charter, so the two cannot be brought together. Keep it in a file of its own.",
           "Its number is {1}."}};
    case Problem::no_catalogue:
      return plain(
          "Kommissoriets katalog mangler eller er beskadiget, så felterne kan ikke vises. Saml filen med en "
          "kopi, der har det.",
          "The charter's catalogue is missing or damaged, so its fields cannot be shown. Bring the file "
          "together with a copy that has it.");
    case Problem::missing_file:
      return plain("Filen er der ikke mere. Se efter, om den er flyttet, omdøbt eller slettet.",
                   "The file is no longer there. See whether it was moved, renamed or deleted.");
    case Problem::forbidden_file:
      return plain("Browseren har ikke fået lov til at bruge filen. Prøv igen, og sig ja, når den spørger.",
                   "The browser was not allowed to use the file. Try again, and say yes when it asks.");
    case Problem::no_embedded_charter:
    case Problem::no_charter_in_markdown:
    case Problem::no_charter_in_document:
    case Problem::loose_text:
    case Problem::no_word_document:
    case Problem::damaged_document:
    case Problem::unsafe_document:
    case Problem::document_too_large:
    case Problem::missing_part:
      return document_problem(problem);
    case Problem::malformed_record:
      return plain(
          "Ændringen er ikke bygget rigtigt. Den regnes ikke med; find en kopi, som ingen har rettet i.",
          "The change is not built right. It does not count; find a copy that nobody has edited.");
    case Problem::hash_mismatch:
      return plain(
          "Indholdet passer ikke til sit navn: nogen eller noget har ændret det. Det regnes ikke med; find "
          "en "
          "kopi, som ingen har rettet i.",
          "The content does not match its name: someone or something changed it. It does not count; find a "
          "copy that nobody has edited.");
    case Problem::misplaced_parent:
      return plain(
          "Ændringen bygger på en ændring af et andet felt eller på sig selv. Den regnes ikke med; find en "
          "kopi, som ingen har rettet i.",
          "The change builds on a change of another field or on itself. It does not count; find a copy that "
          "nobody has edited.");
    case Problem::lone_surrogate:
      return plain("Teksten indeholder et halvt tegn. Skriv tegnet igen.",
                   "The text contains half a character. Type the character again.");
    case Problem::text_too_long:
      return plain(
          "Teksten er for lang; et felt kan holde omkring 60.000 tegn. Kort den ned, eller henvis til et "
          "dokument.",
          "The text is too long; a field holds about 60,000 characters. Shorten it, or refer to a document.");
    case Problem::unknown_field:
      return plain("Kommissoriet har ikke det felt. Kommandoen fields viser, hvilke der er.",
                   "The charter has no such field. The command fields shows which there are.");
    case Problem::invalid_value:
      return plain("Værdien passer ikke til feltet. Se hjælpen; kommandoen fields viser formen.",
                   "The value does not fit. See the help; the command fields shows the form.");
    case Problem::reason_missing:
      return {{"Begrundelsen mangler. Skriv den efter kolon.", "For eksempel: {1}:Vi har ingen leverandør."},
              {"The reason is missing. Write it after a colon.", "For example: {1}:We have no supplier."}};
    case Problem::unknown_member:
      return plain("Der er ikke et medlem med det nummer. Kommandoen fields viser medlemmerne.",
                   "There is no member with that number. The command fields shows the members.");
    case Problem::unknown_group:
      return plain("Den slags gruppe findes ikke. Vælg steering, coordination eller expert.",
                   "There is no such kind of group. Choose steering, coordination or expert.");
    case Problem::unknown_language:
      return plain("Det sprog findes ikke her. Vælg da eller en.",
                   "That language is not available. Choose da or en.");
    case Problem::unknown_command:
      return {{"Den kommando findes ikke. kommissorium --help viser, hvilke der er.", "Skrevet: {1}."},
              {"There is no such command. kommissorium --help shows which there are.", "Given: {1}."}};
    case Problem::unknown_option:
      return {{"Det tilvalg findes ikke ved denne kommando. Føj --help til for at se, hvilke der er.",
               "Skrevet: {1}."},
              {"This command has no such option. Add --help to see which there are.", "Given: {1}."}};
    case Problem::repeated_option:
      return {{"Det tilvalg kan kun skrives én gang.", "Skrevet: {1}."},
              {"This option can be given only once.", "Given: {1}."}};
    case Problem::options_clash:
      return {{"De tilvalg passer ikke sammen. Tag det ene væk.", "Skrevet: {1}."},
              {"These options do not go together. Leave one out.", "Given: {1}."}};
    case Problem::surplus_argument:
      return {
          {"Der står for meget på kommandolinjen. Føj --help til for at se, hvordan den skrives.",
           "For meget: {1}."},
          {"There is too much on the command line. Add --help to see how it is written.", "Too much: {1}."}};
    case Problem::missing_argument:
      return {{"Der mangler noget på kommandolinjen. Føj --help til for at se, hvordan den skrives.",
               "Mangler: {1}."},
              {"Something is missing on the command line. Add --help to see how it is written.",
               "Missing: {1}."}};
    case Problem::no_assessment:
    case Problem::malformed_entry:
    case Problem::repeated_entry:
      return assessment_problem(problem);
    case Problem::missing_column:
    case Problem::unknown_column:
    case Problem::bad_quotes:
    case Problem::surplus_cells:
    case Problem::empty_cell:
    case Problem::invalid_cell:
    case Problem::doubled_row:
    case Problem::too_many_rows:
    case Problem::folder_too_deep:
    case Problem::too_many_files:
      return table_problem(problem);
    case Problem::altered_version:
      return plain(
          "Udgavens tekst passer ikke til dens kontroltal: nogen eller noget har ændret den. Udgaven regnes "
          "ikke med; find en kopi, som ingen har rettet i.",
          "The version's text does not match its check number: someone or something changed it. The version "
          "does not count; find a copy that nobody has edited.");
    case Problem::altered_adoption:
      return plain(
          "Vedtagelsen nævner en udgave, men har en anden udgaves nummer eller kontroltal. Den regnes ikke "
          "med; find en kopi, som ingen har rettet i.",
          "The adoption names one version but has another one's number or check number. It does not count; "
          "find a copy that nobody has edited.");
    case Problem::other_check_number:
      return {
          {"Det kontroltal, man kan læse i dokumentet, passer ikke til det indhold, det har med. Nogen har "
           "rettet i dokumentet, så det bliver ikke taget ind. Bed om at få det sendt igen.",
           "Dokumentet viser {1}."},
          {"The check number that can be read in the document does not match the content it carries. Someone "
           "has edited the document, so it is not taken in. Ask for it to be sent again.",
           "The document shows {1}."}};
    case Problem::unknown_version:
      return plain("Kommissoriet har ikke den udgave. Kommandoen versions viser, hvilke der er.",
                   "The charter has no such version. The command versions shows which there are.");
    case Problem::version_not_here:
      return plain(
          "Udgavens tekst er ikke med i filen. Saml filen med en fuld kopi; så kan teksten vises igen.",
          "The version's text is not in the file. Bring the file together with a full copy, and the text can "
          "be shown again.");
    case Problem::unseen_marks:
      return {
          {"Teksten har usynlige tegn, så den kan blive læst anderledes, end den er skrevet. Se på den, og "
           "bekræft med --seen, eller fjern tegnene.",
           "Antal: {1}."},
          {"The text has invisible marks, so it may read differently from how it is written. Look at it and "
           "confirm with --seen, or remove the marks.",
           "There are {1}."}};
    case Problem::not_adopted:
      return plain("Kommissoriet er ikke vedtaget. Det bliver det med kommandoen adopt.",
                   "The charter has not been adopted. The command adopt does that.");
    case Problem::refusal_without_reason:
      return plain("En afvisning skal have en begrundelse. Skriv, hvad der skal være anderledes.",
                   "A refusal must have a reason. Write what ought to be different.");
    case Problem::nobody_present:
      return plain("Der mangler navne på dem, der var til stede. Skriv dem med semikolon imellem, eller all.",
                   "The names of those present are missing. Write them with semicolons between, or all.");
    case Problem::no_board:
      return plain("Kun en styregruppe har en bestyrelse, der skal svare. Skriv svaret som et medlems.",
                   "Only a steering group has a board that is to answer. Write the answer as a member's.");
    case Problem::several_members:
      return {{"Flere medlemmer hedder det. Føj organisationen til efter et komma, eller skriv medlemmets "
               "nummer i stedet for navnet.",
               "De er: {1}."},
              {"Several members are called so. Add the organisation after a comma, or write the member's "
               "number in place of the name.",
               "They are: {1}."}};
    case Problem::was_present:
      return {{"Den, der var til stede, da kommissoriet blev vedtaget, har svaret dér. Var det en fejl, så "
               "vedtag igen med de rigtige navne, eller genåbn vedtagelsen.",
               "Til stede: {1}."},
              {"Whoever was present when the charter was adopted has answered there. If that was a mistake, "
               "adopt again with the right names, or reopen the adoption.",
               "Present: {1}."}};
    case Problem::day_too_early:
      return {{"Dagen ligger før det møde, den skal følge efter. Ret datoen.", "Mødet var {1}."},
              {"The day lies before the meeting it is to follow. Correct the date.", "The meeting was {1}."}};
    case Problem::unlikely_year:
      return plain("Året skal ligge mellem 1990 og 2200. Ret datoen.",
                   "The year must lie between 1990 and 2200. Correct the date.");
    case Problem::name_is_a_number:
      return plain(
          "Udgaven har sit eget nummer, så et navn må ikke ligne et. Skriv et navn med ord, eller lad det "
          "være tomt.",
          "The version has a number of its own, so a name must not look like one. Write a name with words, "
          "or leave it empty.");
    case Problem::named_already:
      return {
          {"Udgaven med denne tekst findes allerede og beholder det, den hedder. Vedtag uden et nyt navn.",
           "Den hedder: {1}."},
          {"The version with this text is there already and keeps what it is called. Adopt without a new "
           "name.",
           "It is called: {1}."}};
    case Problem::answers_at_odds:
      return {{"Der er skrevet to svar, som siger hver sit; kun ét kan gælde. Spørg, og skriv svaret igen.",
               "Fra: {1}."},
              {"Two answers were written down that contradict each other; only one can count. Ask, and write "
               "the answer down again.",
               "From: {1}."}};
    case Problem::adopted_apart:
      return {
          {"Flere tekster er vedtaget hver for sig. Gruppen skal afgøre, hvilken der gælder, og vedtage "
           "den igen.",
           "De er: {1}."},
          {"Several texts were adopted apart from each other. The group must decide which counts and adopt "
           "that again.",
           "They are: {1}."}};
    case Problem::reopened_apart:
      return {{"En vedtagelse er genåbnet, uden at den vedtagelse, der står, vidste det. Gruppen skal "
               "afgøre det og vedtage igen.",
               "Begrundelsen: {1}"},
              {"An adoption was reopened, and the adoption that stands did not know of it. The group "
               "must decide and adopt again.",
               "The reason: {1}"}};
    case Problem::conflict_open:
      return plain(
          "Der er flere forslag, og gruppen har ikke valgt. Skriv den værdi, der skal gælde, med set.",
          "There are several proposals and the group has not chosen. Write the value that is to count with "
          "set.");
    case Problem::name_missing:
      return plain("Medlemmets navn mangler. Skriv det, og åbn filen igen.",
                   "The name of the member is missing. Write it and open the file again.");
    case Problem::missing_member:
    case Problem::wrong_type:
    case Problem::unknown_entry:
    case Problem::wrong_id:
    case Problem::id_twice:
    case Problem::points_nowhere:
    case Problem::misplaced_entry:
      return catalogue_problem(problem);
  }
  return plain("Noget er galt.", "Something is wrong.");
}

/// Safe on one line of a screen: well-formed, visible, not endless.
std::string safe(std::string_view text, std::size_t longest) {
  std::string one_line;
  for (const char c : text) one_line += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
  if (!text_policy::is_utf8(one_line)) {
    for (char& c : one_line) {
      if (static_cast<unsigned char>(c) >= 0x80) c = '?';
    }
  }
  if (one_line.size() > longest) {
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(one_line[end]) & 0xc0u) == 0x80u) --end;
    one_line = one_line.substr(0, end) + "…";
  }
  return text_policy::shown(one_line);
}

void add_part(std::string& text, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  if (!text.empty()) text += ", ";
  if (!name.empty()) text += std::string(name) + ' ';
  text += value;
}

}  // namespace

std::string describe(const Place& place, Language language) {
  const bool danish = language == Language::danish;
  std::string text;
  add_part(text, "", safe(place.file, 1024));
  add_part(text, danish ? "linje" : "line", place.line > 0 ? std::to_string(place.line) : "");
  const bool is_change = place.record.size() == 64;  // else a part of the file by its name
  const std::string_view change = danish ? "ændring" : "change";
  const std::string_view part = danish ? "ved" : "at";
  add_part(text, is_change ? change : part, safe(place.record, is_change ? short_id : 64));
  const bool is_option = place.field.starts_with('-');
  add_part(text, is_option ? "" : danish ? "felt" : "field", safe(place.field, longest_detail));
  return text;
}

std::string describe(const Error& error, Language language) {
  const Description both = description(error.problem);
  const Sentences& say = language == Language::danish ? both.danish : both.english;
  std::string text = describe(error.place, language);
  if (!text.empty()) text += ": ";
  text += say.wrong;
  if (!error.detail.empty() && !say.found.empty())
    text += ' ' + fill(say.found, {safe(error.detail, longest_detail)});
  return text;
}

std::string tell(const Error& error, Language language) {
  const Place& at = error.place;
  std::string text = describe({error.problem, {at.file, {}, {}, 0}, error.detail}, language);
  const std::string where = describe(Place{{}, at.record, at.field, at.line}, language);
  return where.empty() ? text : text + " (" + where + ")";
}

}  // namespace kommissorium::texts
