// SPDX-License-Identifier: MPL-2.0
#include "core/texts/overview.h"

namespace kommissorium::texts {
namespace {

constexpr std::string_view overview_in_danish =
    R"(kommissorium: udfyld, læs og saml kommissorier til arbejdsgrupper

Brug:  kommissorium KOMMANDO [tilvalg] FIL ...

  new           begynd et nyt kommissorium
  fields        vis alle felter og det, der står i dem
  set           skriv i et felt, tilføj et medlem, en pligt eller et afsnit
  show          vis en oversigt
  validate      se efter, om filer er hele, og om noget mangler en afgørelse
  digest        skriv aftalens kontroltal
  diff          vis forskellen på to filer, felt for felt, ord for ord
  history       vis, hvem der har skrevet hvad hvornår
  import        tag et kommissorium eller rent indhold ind fra en fil
  adopt         vedtag teksten, som den er nu, som en ny udgave
  approve       skriv et svar fra én, der ikke var til stede, eller fra bestyrelsen
  reopen        genåbn en vedtagelse
  versions      vis udgaverne, og hvad der er vedtaget
  restore       skriv en tidligere udgaves tekst igen
  upgrade       vis en nyere udgave af katalogets tekster, og gå over til den
  merge         saml filer af samme kommissorium
  merge-driver  det samme for git
  clean-copy    begynd forfra med det, der gælder nu, uden historik
  render        lav dokumentet som webside, Word eller tekst
  assess        svar på OS2's selvevaluering ud fra et produkts kommissorier
  report        se mange kommissorier samlet
  starters      begynd mange kommissorier ud fra en tabel

  --help     hjælp; også efter en kommando: kommissorium set --help
  --version  programmets udgave

Tilvalg kan skrives --navn VÆRDI eller --navn=VÆRDI. -- slutter tilvalgene.
Svarkoder: 0 udført, 1 udført, men et menneske skal se på noget (kun validate,
digest, merge, merge-driver, assess og report), 2 afvist, intet er skrevet.
)";

constexpr std::string_view overview_in_english =
    R"(kommissorium: fill in, read and unite charters of working groups

Usage:  kommissorium COMMAND [options] FILE ...

  new           begin a new charter
  fields        show every field and what stands in it
  set           write a field, add a member, a duty or a section
  show          show a summary
  validate      check whether files are whole and whether something needs a decision
  digest        print the agreement's check number
  diff          show the difference of two files, field by field, word by word
  history       show who wrote what, and when
  import        take in a charter or plain content from a file
  adopt         adopt the text as it is now, as a new version
  approve       write down an answer of somebody absent, or of the board
  reopen        reopen an adoption
  versions      show the versions and what was adopted
  restore       write an earlier version's text again
  upgrade       show a newer edition of the catalogue's texts, and move to it
  merge         unite files of one charter
  merge-driver  the same for git
  clean-copy    begin anew with what counts now, without its history
  render        make the document as a web page, as Word or as text
  assess        answer OS2's self-assessment from a product's charters
  report        see many charters together
  starters      begin many charters from a table

  --help     help; also after a command: kommissorium set --help
  --version  the program's version

Options are written --name VALUE or --name=VALUE. -- ends the options.
Exit codes: 0 done, 1 done, but something needs a person (validate, digest,
merge, merge-driver, assess and report only), 2 refused, nothing was written.
)";

}  // namespace

std::string_view overview(Language language) {
  return language == Language::danish ? overview_in_danish : overview_in_english;
}

}  // namespace kommissorium::texts
