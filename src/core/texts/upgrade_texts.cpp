// SPDX-License-Identifier: MPL-2.0
#include "core/texts/upgrade_texts.h"

namespace kommissorium::texts {

const UpgradeTexts& upgrade_texts(Language language) {
  static constexpr UpgradeTexts upgrade_in_danish = {
      .help_upgrade = R"(kommissorium upgrade FIL [--catalogue KATALOG] [--take ID|all] [--keep ID|all]
                     [--dry-run] [-o NY] [--author NAVN] [--now TIDSPUNKT]

Viser punkt for punkt, hvad en anden udgave af katalogets tekster siger: uændret,
ændret, nyt og udgået. Uden --take og --keep, og med --dry-run, skrives intet.

  --catalogue  filen med kataloget; ellers det, der følger med programmet
  --take       de nye tekster: en ændret tekst bruges som den er nu, et udgået
               punkt slippes. Et id fra listen, flere gange, eller all
  --keep       det gamle: en ændret tekst står som gruppens egen, et udgået punkt
               bliver et eget punkt med svar. Alt, der ikke er valgt, beholdes;
               --keep all flytter uden at ændre noget, der læses
  -o           en ny fil; ellers skrives i FIL, og den gamle står i FIL.bak

Alt kan ændres igen bagefter: en ordlyd kan sættes tilbage, et eget punkt slettes.
)",
      .moves = "{1}: {2} -> {3}",
      .another = "{1} er ikke en nyere udgave af det katalog, kommissoriet følger, men et andet.",
      .follows_it = "{1}: Kommissoriet følger allerede {2}.",
      .before = "før:",
      .after = "nu:",
      .stands = "hos jer:",
      .asks_wording = "beholdes som jeres egen ordlyd; --take bruger den nye tekst",
      .asks_point = "beholdes som eget punkt; --take slipper det",
      .counted = "uændret: {1}, ændret: {2}, nyt: {3}, udgået: {4}",
      .nothing_written = "Intet er skrevet. Flyt med --keep all, --take all eller --take ID.",
      .moved = "{1}: følger nu {2}. Nye poster: {3}.",
      .catalogue_fine = "{1}: Kataloget er i orden: {2} ({3})."};
  static constexpr UpgradeTexts upgrade_in_english = {
      .help_upgrade = R"(kommissorium upgrade FILE [--catalogue CATALOGUE] [--take ID|all] [--keep ID|all]
                     [--dry-run] [-o NEW] [--author NAME] [--now TIME]

Shows point by point what another edition of the catalogue's texts says: unchanged,
reworded, new and retired. Without --take and --keep, and with --dry-run, nothing
is written.

  --catalogue  the file of the catalogue; else the one the program brings along
  --take       the new texts: a reworded one stands as it is now, a retired point is
               let go. An id from the list, several times, or all
  --keep       the old: a reworded text stands as the group's own wording, a retired
               point becomes an own point with its answer. What is not chosen is
               kept; --keep all moves without changing anything that is read
  -o           a new file; else FILE is written, and the old one stands in FILE.bak

Everything can be changed afterwards: a wording restored, an own point deleted.
)",
      .moves = "{1}: {2} -> {3}",
      .another = "{1} is no newer edition of the catalogue that the charter follows, but another one.",
      .follows_it = "{1}: The charter follows {2} already.",
      .before = "before:",
      .after = "now:",
      .stands = "yours:",
      .asks_wording = "stays as your own wording; --take uses the new text",
      .asks_point = "stays as a point of your own; --take lets it go",
      .counted = "unchanged: {1}, reworded: {2}, new: {3}, retired: {4}",
      .nothing_written = "Nothing was written. Move with --keep all, --take all or --take ID.",
      .moved = "{1}: follows {2} now. New records: {3}.",
      .catalogue_fine = "{1}: The catalogue is fine: {2} ({3})."};
  return language == Language::danish ? upgrade_in_danish : upgrade_in_english;
}

}  // namespace kommissorium::texts
