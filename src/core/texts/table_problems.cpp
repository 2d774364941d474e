// SPDX-License-Identifier: MPL-2.0
#include "core/texts/table_problems.h"

namespace kommissorium::texts {

Description table_problem(Problem problem) {
  switch (problem) {
    case Problem::missing_column:
      return {{"Tabellen mangler en kolonne. Den første linje skal have kolonnernes navne.",
               "Det kan være: {1}."},
              {"The table lacks a column. Its first line must have the names of the columns.",
               "It may be: {1}."}};
    case Problem::unknown_column:
      return plain(
          "Den kolonne kendes ikke her. Ret navnet i første linje, eller tag kolonnen ud.",
          "That column is not known here. Correct its name in the first line or take the column out.");
    case Problem::bad_quotes:
      return plain(
          "Anførselstegnene passer ikke. Sæt \" om hele cellen, og skriv \" i en celle to gange.",
          "The quotation marks do not fit. Put \" around the whole cell and write \" inside it twice.");
    case Problem::surplus_cells:
      return plain(
          "Linjen har flere celler end første linje. Se efter, om et skilletegn står i en tekst.",
          "The line has more cells than the first line. Check whether a separator stands in a text.");
    case Problem::empty_cell:
      return plain("Cellen er tom, men skal udfyldes.", "The cell is empty but has to be filled in.");
    case Problem::invalid_cell:
      return plain("Det kan ikke stå i den kolonne.", "That cannot stand in this column.");
    case Problem::doubled_row:
      return {{"Linjen siger det samme som en anden linje. Fjern den ene.", "Den anden: linje {1}."},
              {"The line says the same as another line. Remove one of them.", "The other: line {1}."}};
    case Problem::too_many_rows:
      return {{"Tabellen har for mange linjer. Del den i flere filer.", "Højst {1}."},
              {"The table has too many lines. Divide it into several files.", "At most {1}."}};
    case Problem::folder_too_deep:
      return plain("Mappen ligger for dybt inde i andre mapper og er ikke læst. Giv den selv som mappe.",
                   "The folder lies too deep inside other folders and was not read. Name it by itself.");
    case Problem::too_many_files:
      return {
          {"Mappen har for mange kommissorier. Del dem i flere mapper.", "Højst {1} er læst."},
          {"The folder holds too many charters. Divide them into several folders.", "At most {1} are read."}};
    default:
      break;
  }
  return plain("Noget er galt.", "Something is wrong.");
}

}  // namespace kommissorium::texts
