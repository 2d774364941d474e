// SPDX-License-Identifier: MPL-2.0
#include "core/texts/interface_texts.h"

namespace kommissorium {
namespace {

constexpr InterfaceTexts interface_in_danish{
    .language = Language::danish,
    .product_name = "Kommissorium",
    .to_start = "Til forsiden",
    .undo = "Fortryd",
    .redo = "Gør igen",
    .share_file = "Del fil",
    .print = "Udskriv",
    .next_open = "Næste åbne punkt",
    .display = "Visning",
    .menu = "Menu",
    .help = "Hjælp",
    .saved_here = "Alt er gemt på denne pc",
    .saved_short = "Gemt på denne pc",
    .memory_only = "Kun i hukommelsen: gem en fil",
    .save_failed = "Kunne ikke gemme: gem en fil",
    .last_file = "Sidste fil: ",
    .no_file_yet = "Ingen fil endnu",
    .interface_language = "Sprog",
    .display_title = "Visning",
    .theme = "Farver",
    .theme_auto = "Som min pc",
    .theme_light = "Lyse",
    .theme_dark = "Mørke",
    .theme_contrast = "Høj kontrast",
    .html_view = "Vis som almindelig webside",
    .author = "Dit navn",
    .author_help = "Står ved det, du skriver, så de andre kan se, hvem det kommer fra.",
    .close = "Luk",
    .name_question = "Hvad hedder du?",
    .name_question_help = "Navnet følger det, du skriver, så de andre kan se, hvem det kommer fra.",
    .name_keep = "Brug navnet",
    .name_skip = "Spring over",
    .your_charters = "Jeres kommissorier",
    .start_lead =
        "Udfyld kommissoriet sammen på gruppens første møde. Intet forlader denne side, før I selv deler en "
        "fil.",
    .open_file = "Åbn fil …",
    .new_charter = "Nyt kommissorium",
    .new_title = "Hvilken gruppe er I?",
    .new_lead = "Vælg gruppens art. Så er I i gang.",
    .column_group = "Gruppe og produkt",
    .column_done = "Udfyldt",
    .column_status = "Status",
    .column_changed = "Sidst ændret",
    .finished = "Færdig",
    .example = "Eksempel",
    .examples_title = "Se et eksempel",
    .examples_lead = "Udfyldt med opdigtede navne. I kan prøve alt i det.",
    .open_example = "Åbn eksempel: ",
    .drop_here =
        "Slip en fil her for at åbne den eller bringe den sammen med et kommissorium, I allerede har.",
    .export_all = "Gem alle som filer",
    .delete_charter = "Slet",
    .restore = "Fortryd sletning",
    .deleted = "Slettet",
    .more_actions = "Flere valg for ",
    .save_file = "Gem som fil",
    .cannot_show = "Kan ikke vises",
    .across_products = "på tværs af produkter",
    .outline_name = "Afsnit",
    .filled_in = "udfyldt",
    .section_done = "udfyldt",
    .previous_section = "Forrige afsnit",
    .next_section = "Næste afsnit",
    .required = "skal udfyldes",
    .own_wording = "Jeres ordlyd",
    .reword = "Omformulér",
    .wording_label = "Jeres ordlyd",
    .wording_done = "Færdig",
    .restore_wording = "Hent standardteksten tilbage",
    .catalogue_says = "Standardteksten er: ",
    .read_more = "Læs mere: ",
    .two_proposals = "Her er to forslag",
    .choose_this = "Vælg denne",
    .answer_of = "Svar på ",
    .follow_all = "Vi påtager os alle punkter",
    .confirm_all = "Vi påtager os hele ansvaret",
    .follow_all_after = "Det, der er anderledes hos jer, retter I bagefter.",
    .followed = "Følges",
    .confirmed = "Bekræftes",
    .explained = "Forklares",
    .not_relevant = "Ikke relevant",
    .why_explained = "Hvorfor følger I det ikke endnu?",
    .why_not_confirmed = "Hvorfor bekræfter I det ikke endnu?",
    .why_not_relevant = "Hvorfor er det ikke relevant for jer?",
    .taken_up = "Tages op igen",
    .by_person = "Hvem tager det op?",
    .taken_over = "Styregruppens pligter og ansvar ligger hos jer, fordi løsningen ikke har en styregruppe.",
    .add_own_duty = "Tilføj jeres eget punkt",
    .own_duty_label = "Jeres eget punkt",
    .remove_point = "Fjern punktet",
    .add_own_section = "Tilføj jeres eget afsnit",
    .own_section_title = "Overskrift",
    .own_section_text = "Tekst",
    .remove_section = "Fjern afsnittet",
    .reason_needed = "Skriv hvorfor. Indtil da står punktet åbent.",
    .number_needed = "Skriv et tal, for eksempel 6.",
    .too_long = "Teksten er for lang til ét felt. Gør den kortere.",
    .nothing_chosen = "Vælg …",
    .charter_finished = "Kommissoriet er udfyldt",
    .charter_finished_lead = "I kan udskrive det eller dele filen.",
    .read_only = "Kan kun læses",
    .read_only_why =
        "Filen er lavet med en nyere udgave af programmet. I ser det, som denne udgave forstår, og kan gemme "
        "filen igen, præcis som den kom.",
    .name = "Navn",
    .organisation = "Organisation",
    .role = "Rolle",
    .roles = "Roller",
    .details = "Flere oplysninger",
    .remove_member = "Fjern medlem",
    .move_up = "Flyt op",
    .move_down = "Flyt ned",
    .add_member = "Tilføj medlem",
    .paste_list = "Indsæt en liste",
    .paste_label = "Navne og organisationer, en person på hver linje",
    .paste_help =
        "Kopiér listen fra en mail eller et regneark, f.eks. „Anna Eksempel, Eksempel Kommune, tovholder“.",
    .paste_add = "Tilføj dem på listen",
    .organisation_kind = "Organisationens art",
    .decision_maker = "Beslutningstager i organisationen",
    .yes = "Ja",
    .no = "Nej",
    .participation = "Vilkår",
    .reference = "Aftalens navn eller journalnummer",
    .from_date = "Medlem fra",
    .to_date = "Medlem til",
    .contact = "Kontakt",
    .contact_help = "Mail eller telefon.",
    .deleted_but_changed = "Én har fjernet det, en anden har rettet det. Skal det blive?",
    .keep_item = "Behold",
    .remove_item = "Fjern",
    .members_empty = "Skriv jer selv på som de første.",
    .back_to_charter = "Tilbage til kommissoriet",
    .print_now = "Udskriv",
    .print_title = "Sådan bliver dokumentet",
};

constexpr InterfaceTexts interface_in_english{
    .language = Language::english,
    .product_name = "Kommissorium",
    .to_start = "To the front page",
    .undo = "Undo",
    .redo = "Redo",
    .share_file = "Share file",
    .print = "Print",
    .next_open = "Next open point",
    .display = "Display",
    .menu = "Menu",
    .help = "Help",
    .saved_here = "Everything is saved on this PC",
    .saved_short = "Saved on this PC",
    .memory_only = "Only in memory: save a file",
    .save_failed = "Could not save: save a file",
    .last_file = "Last file: ",
    .no_file_yet = "No file yet",
    .interface_language = "Language",
    .display_title = "Display",
    .theme = "Colours",
    .theme_auto = "As on my PC",
    .theme_light = "Light",
    .theme_dark = "Dark",
    .theme_contrast = "High contrast",
    .html_view = "Show as a plain web page",
    .author = "Your name",
    .author_help = "Stands beside what you write, so that the others can see who it comes from.",
    .close = "Close",
    .name_question = "What is your name?",
    .name_question_help = "It goes with what you write, so that the others can see who it comes from.",
    .name_keep = "Use this name",
    .name_skip = "Not now",
    .your_charters = "Your charters",
    .start_lead =
        "Fill in the charter together at the group's first meeting. Nothing leaves this page until you share "
        "a file.",
    .open_file = "Open file …",
    .new_charter = "New charter",
    .new_title = "Which kind of group are you?",
    .new_lead = "Choose the kind of group. Then you are under way.",
    .column_group = "Group and product",
    .column_done = "Filled in",
    .column_status = "Status",
    .column_changed = "Last changed",
    .finished = "Complete",
    .example = "Example",
    .examples_title = "See an example",
    .examples_lead = "Filled in with made-up names. You can try anything in it.",
    .open_example = "Open example: ",
    .drop_here = "Drop a file here to open it or bring it together with a charter you already have.",
    .export_all = "Save all as files",
    .delete_charter = "Delete",
    .restore = "Undo the deletion",
    .deleted = "Deleted",
    .more_actions = "More for ",
    .save_file = "Save as file",
    .cannot_show = "Cannot be shown",
    .across_products = "across products",
    .outline_name = "Sections",
    .filled_in = "filled in",
    .section_done = "filled in",
    .previous_section = "Previous section",
    .next_section = "Next section",
    .required = "required",
    .own_wording = "Your wording",
    .reword = "Reword",
    .wording_label = "Your wording",
    .wording_done = "Done",
    .restore_wording = "Bring back the standard text",
    .catalogue_says = "The standard text is: ",
    .read_more = "Read more: ",
    .two_proposals = "There are two proposals",
    .choose_this = "Choose this one",
    .answer_of = "Answer to ",
    .follow_all = "We take on all points",
    .confirm_all = "We take on all of this responsibility",
    .follow_all_after = "What differs for you, you change afterwards.",
    .followed = "Followed",
    .confirmed = "Confirmed",
    .explained = "Explained",
    .not_relevant = "Not relevant",
    .why_explained = "Why do you not follow it yet?",
    .why_not_confirmed = "Why do you not confirm it yet?",
    .why_not_relevant = "Why is it not relevant for you?",
    .taken_up = "Taken up again",
    .by_person = "Who takes it up?",
    .taken_over =
        "The steering group's duties and responsibilities are yours, because the solution has no steering "
        "group.",
    .add_own_duty = "Add a point of your own",
    .own_duty_label = "Your own point",
    .remove_point = "Remove the point",
    .add_own_section = "Add a section of your own",
    .own_section_title = "Heading",
    .own_section_text = "Text",
    .remove_section = "Remove the section",
    .reason_needed = "Write why. Until then the point stays open.",
    .number_needed = "Write a number, for example 6.",
    .too_long = "The text is too long for one field. Make it shorter.",
    .nothing_chosen = "Choose …",
    .charter_finished = "The charter is filled in",
    .charter_finished_lead = "You can print it or share the file.",
    .read_only = "Read only",
    .read_only_why =
        "The file was made by a newer version of the program. You see what this version understands, and can "
        "save the file again exactly as it came.",
    .name = "Name",
    .organisation = "Organisation",
    .role = "Role",
    .roles = "Roles",
    .details = "More details",
    .remove_member = "Remove member",
    .move_up = "Move up",
    .move_down = "Move down",
    .add_member = "Add member",
    .paste_list = "Paste a list",
    .paste_label = "Names and organisations, one person a line",
    .paste_help =
        "Copy the list from a mail or a spreadsheet, e.g. \"Anna Eksempel, Eksempel Kommune, convener\".",
    .paste_add = "Add those on the list",
    .organisation_kind = "Kind of organisation",
    .decision_maker = "Decision maker in the organisation",
    .yes = "Yes",
    .no = "No",
    .participation = "Terms",
    .reference = "Name or file number of the agreement",
    .from_date = "Member from",
    .to_date = "Member until",
    .contact = "Contact",
    .contact_help = "Mail or telephone.",
    .deleted_but_changed = "One person removed it, another changed it. Should it stay?",
    .keep_item = "Keep",
    .remove_item = "Remove",
    .members_empty = "Begin with yourselves.",
    .back_to_charter = "Back to the charter",
    .print_now = "Print",
    .print_title = "This is how the document will look",
};

bool is_danish(const InterfaceTexts& texts) { return texts.language == Language::danish; }

std::string count_and_noun(int count, const char* one, const char* many) {
  return std::to_string(count) + (count == 1 ? one : many);
}

}  // namespace

std::string InterfaceTexts::part_of(int part, int whole) const {
  return std::to_string(part) + (is_danish(*this) ? " af " : " of ") + std::to_string(whole);
}

std::string InterfaceTexts::section_of(int number, int whole) const {
  return (is_danish(*this) ? "Afsnit " : "Section ") + part_of(number, whole);
}

std::string InterfaceTexts::percent_filled(int percent) const {
  return std::to_string(percent) + (is_danish(*this) ? " % udfyldt" : "% filled in");
}

std::string InterfaceTexts::open_points(int count) const {
  return is_danish(*this) ? count_and_noun(count, " punkt åbent", " punkter åbne")
                          : count_and_noun(count, " open point", " open points");
}

std::string InterfaceTexts::conflicts(int count) const {
  return is_danish(*this) ? count_and_noun(count, " sted har to forslag", " steder har to forslag")
                          : count_and_noun(count, " place has two proposals", " places have two proposals");
}

std::string InterfaceTexts::members(int count) const {
  return is_danish(*this) ? count_and_noun(count, " medlem", " medlemmer")
                          : count_and_noun(count, " member", " members");
}

std::string InterfaceTexts::member_number(int number) const {
  return (is_danish(*this) ? "Medlem " : "Member ") + std::to_string(number);
}

std::string InterfaceTexts::hidden_marks(int count) const {
  return is_danish(*this)
             ? count_and_noun(
                   count,
                   " tegn i teksten kan ikke ses. Slet teksten, og skriv den igen, hvis I ikke ved hvorfor.",
                   " tegn i teksten kan ikke ses. Slet teksten, og skriv den igen, hvis I ikke ved hvorfor.")
             : count_and_noun(
                   count,
                   " character of this text cannot be seen. Delete the text and write it again, unless "
                   "you know why.",
                   " characters of this text cannot be seen. Delete the text and write it again, unless "
                   "you know "
                   "why.");
}

std::string InterfaceTexts::damaged(int count) const {
  return is_danish(*this) ? count_and_noun(count, " ændring er beskadiget og lagt til side",
                                           " ændringer er beskadiget og lagt til side")
                          : count_and_noun(count, " change is damaged and set aside",
                                           " changes are damaged and set aside");
}

std::string InterfaceTexts::when(std::string_view then, std::string_view now) const {
  if (then.size() < 10) return "";
  const bool danish_words = is_danish(*this);
  if (then.substr(0, 10) == now.substr(0, 10) && then.size() >= 16) {
    std::string clock(then.substr(11, 5));
    if (danish_words) clock[2] = '.';
    return (danish_words ? "i dag " : "today ") + clock;
  }
  std::string day(then.substr(8, 2));
  day += "-";
  day += then.substr(5, 2);
  day += "-";
  day += then.substr(0, 4);
  return day;
}

const InterfaceTexts& interface_texts(Language language) {
  return language == Language::danish ? interface_in_danish : interface_in_english;
}

}  // namespace kommissorium
