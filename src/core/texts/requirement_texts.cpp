// SPDX-License-Identifier: MPL-2.0
#include "core/texts/requirement_texts.h"

namespace kommissorium::texts {
namespace {

struct Wording {
  std::string_view id;
  std::string_view danish;
  std::string_view english;
};

constexpr Wording wordings[] = {
    {"R1", "Løsningen gør en forskel for dem, der bruger den lokalt.",
     "The solution makes a difference to those who use it locally."},
    {"R2", "Den nærmeste ledelse hos dem, der tog initiativet, har sagt ja til løsningen.",
     "The line management of those who took the initiative has said yes to the solution."},
    {"R3", "Andre offentlige myndigheder kan også få gavn af løsningen.",
     "Other public authorities can benefit from the solution too."},
    {"R4", "Løsningen hænger sammen med en national strategi.",
     "The solution is tied to a national strategy."},
    {"F1", "Al kode ligger åbent og bliver udviklet i et kodearkiv, som OS2 har anvist.",
     "All code lies open and is developed in a code repository that OS2 has pointed out."},
    {"F2", "Koden har en godkendt open source-licens.", "The code has an approved open source licence."},
    {"F3", "Reglerne om udbud og anden lovgivning er overholdt.",
     "The rules on procurement and other law have been kept."},
    {"F4", "Sikkerheden er tænkt ind i løsningen.", "Security has been thought into the solution."},
    {"F5", "Det er skrevet ned, hvad løsningen skal bruges til, og hvad den er værd.",
     "It is written down what the solution is for and what it is worth."},
    {"F6", "Koden er givet videre til OS2 og ligger, hvor OS2 råder over den.",
     "The code has been handed over to OS2 and lies where OS2 is in charge of it."},
    {"F7", "Dokumentationen følger OS2's skabelon.", "The documentation follows OS2's template."},
    {"F10", "Der bliver fortalt om løsningen i OS2's egne kanaler.",
     "The solution is told of in OS2's own channels."},
    {"F11",
     "Opgaver og fejl står i et åbent opgavesystem, som OS2 har anvist, og peger på de ændringer i koden, de "
     "førte til.",
     "Tasks and errors stand in an open tracker that OS2 has pointed out, and point to the changes of code "
     "they led to."},
    {"F12", "Der findes én fælles udgave af kernekoden.", "There is one common version of the core code."},
    {"F13", "Der er materiale, som præsenterer løsningen.", "There is material that presents the solution."},
    {"F14", "Der er materiale om løsningen til dem, der lægger strategien.",
     "There is material on the solution for those who set strategy."},
    {"F15", "Gode erfaringer med at tage løsningen i brug er skrevet ned.",
     "Good practice for taking the solution into use is written down."},
    {"F16", "Den tekniske dokumentation siger, hvordan god kode ser ud i de valgte teknologier.",
     "The technical documentation says what good code looks like in the chosen technologies."},
    {"F17", "Det er beskrevet, hvem der driver og vedligeholder løsningen, og hvordan.",
     "It is described who runs and maintains the solution, and how."},
    {"F18", "Fælles arkitektur og standarder er fulgt, og afvigelser er forklaret.",
     "Common architecture and standards are followed, and departures are explained."},
    {"F19", "Løsningen kan leveres som container, for eksempel Docker.",
     "The solution can be delivered as a container, such as Docker."},
    {"F20", "Der er materiale til at lære løsningen at kende.",
     "There is material to learn the solution from."},
    {"F21", "Der er materiale om løsningen til politikere og omverden.",
     "There is material on the solution for politicians and the world around."},
    {"F22", "Der er en plan for, hvordan løsningen går i drift, og hvem der har ansvaret.",
     "There is a plan for how the solution goes into operation and who is responsible."},
    {"S1", "Produktet har forbindelse til OS2's strategi.", "The product is connected to OS2's strategy."},
    {"S2", "Løsningen fremmer nytænkning og open source.",
     "The solution furthers innovation and open source."},
    {"S3", "Det er beskrevet, hvordan produktet ventes at passe til OS2's mission, vision og strategi.",
     "It is described how the product is expected to fit OS2's mission, vision and strategy."},
    {"S4", "Produktet har sin egen vision og strategi.",
     "The product has a vision and a strategy of its own."},
    {"S5", "Produktet stemmer med OS2's vision og strategi, og det er beskrevet hvordan.",
     "The product agrees with OS2's vision and strategy, and it is described how."},
    {"G1", "Produktet er med i OS2's portefølje.", "The product is in OS2's portfolio."},
    {"G2", "Produktets folk taler løbende med OS2's sekretariat.",
     "The product's people keep in touch with OS2's secretariat."},
    {"G3", "En tovholder eller projektleder er valgt.", "A convener or project manager has been chosen."},
    {"G4", "OS2's bestyrelse har hørt om produktet.", "OS2's board has been told of the product."},
    {"G5", "OS2's bestyrelse har godkendt produktet.", "OS2's board has approved the product."},
    {"G6", "Produktet har en styregruppe.", "The product has a steering group."},
    {"G7", "Produktet har en koordinationsgruppe.", "The product has a coordination group."},
    {"G8", "Arbejdet følger en projektmodel, som er skrevet ned.",
     "The work follows a project model that is written down."},
    {"G9", "Nogen udefra ser koden igennem.", "Somebody from outside reviews the code."},
    {"G10", "Deltagerne har skrevet under på at bidrage, så økonomien er sikret.",
     "Those who take part have signed to contribute, so that the economy is secured."},
    {"G11", "OS2's bestyrelse har sagt god for styregruppen.",
     "OS2's board has approved the steering group."},
    {"G12", "OS2's bestyrelse har et medlem i styregruppen.",
     "OS2's board has a member in the steering group."},
    {"G13", "En aftale sikrer penge til at koordinere og udvikle videre.",
     "An agreement secures money to coordinate and develop further."},
    {"G14", "Fagfolk omkring løsningen har et sted at dele erfaringer.",
     "Professionals around the solution have a place to share experience."},
};

}  // namespace

std::string_view requirement_text(std::string_view id, Language language) {
  for (const Wording& one : wordings) {
    if (one.id == id) return language == Language::danish ? one.danish : one.english;
  }
  return "";
}

}  // namespace kommissorium::texts
