// SPDX-License-Identifier: MPL-2.0
#include "core/texts/report_command_texts.h"

namespace kommissorium::texts {
namespace {

constexpr ReportCommandTexts report_command_in_danish = {
    .help_report = R"(kommissorium report MAPPE|FIL ... --to html|csv|json|text
                    [--products LISTE.csv] [--today ÅÅÅÅ-MM-DD] [--language da|en] [-o UD]

Ser mange kommissorier samlet: hvor langt de er, hvad de mangler, hvad der afviges
fra, hvad der skal ses på hvornår, og hvilke grupper hvert produkt har. En mappe er
alle dens *.kommissorium.json, også i mapper inde i den.

  --to        webside, regneark (semikolon, UTF-8), JSON eller tekst
  --products  en tabel med kolonnerne navn og niveau, så produkter uden kommissorium
              også kommer med
  --today     dagen, som datoer holdes op imod

Svarkode 1: et fund er „skal“, en gruppe mangler, eller en fil kunne ikke læses.
)",
    .help_starters = R"(kommissorium starters LISTE.csv -o MAPPE [--language da|en]
                      [--author NAVN] [--now TIDSPUNKT]

Begynder et kommissorium for hver linje i en tabel. Kolonner: produkt, gruppe, niveau,
fagområde og medlemmer („Navn, Organisation, rolle | ...“) eller navn, organisation og
rolle, med numre for flere („navn 2“). Er en linje forkert, eller findes en fil i
forvejen, skrives ingen af dem.
)",
};

constexpr ReportCommandTexts report_command_in_english = {
    .help_report = R"(kommissorium report FOLDER|FILE ... --to html|csv|json|text
                    [--products LIST.csv] [--today YYYY-MM-DD] [--language da|en] [-o OUT]

Sees many charters together: how far they are, what they lack, what they deviate from,
what is to be looked at when, and which groups each product has. A folder is all its
*.kommissorium.json, also in the folders inside it.

  --to        web page, spreadsheet (semicolons, UTF-8), JSON or text
  --products  a table with the columns name and level, so that products without any
              charter show
  --today     the day that dates are held against

Exit code 1: a finding is "must", a group is missing, or a file could not be read.
)",
    .help_starters = R"(kommissorium starters LIST.csv -o FOLDER [--language da|en]
                      [--author NAME] [--now MOMENT]

Begins a charter for each line of a table. Columns: product, group, level, field and
members ("Name, Organisation, role | ..."), or name, organisation and role, numbered for
more ("name 2"). When a line is wrong or a file is there already, none is written.
)",
};

}  // namespace

const ReportCommandTexts& report_command_texts(Language language) {
  return language == Language::danish ? report_command_in_danish : report_command_in_english;
}

}  // namespace kommissorium::texts
