// SPDX-License-Identifier: MPL-2.0
// Every line of the page the catalogue implements, paired with the entries that carry it. The lines are
// quoted from "Arbejdsgrupper", https://www.os2.eu/arbejdsgrupper, and are OS2's words; the catalogue's
// wording is its own. A line without an entry, an entry that does not exist, and an entry without a line are
// all mistakes.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "os2_catalogue.h"

namespace kommissorium::catalogue {
namespace {

/// Names: "steering" is the group itself, "steering/duties" a section, "steering/duty/direction" an entry,
/// "references/charters" where to read more.
struct Line {
  const char* text;
  std::vector<std::string> carried_by;
};

std::vector<std::string> every(const std::string& entry) {
  return {"steering/" + entry, "coordination/" + entry, "expert/" + entry};
}

const std::vector<Line>& page() {
  static const std::vector<Line> lines = {
      {"Arbejdsgrupper", {"references/working-groups"}},
      {"OS2 har tre typer af arbejdsgrupper: Styregrupper, koordinationsgrupper og faggrupper.",
       every("section/kinds")},
      {"Hver gruppe har et kommissorium.", every("section/kinds")},
      {"Vi anbefaler, at I udfylder kommissoriet sammen på første møde i jeres gruppe.",
       every("section/first-meeting")},
      {"Det er baseret på OS2s governancemodel og Code of Conduct og lister de vigtigste forventninger til "
       "jer som "
       "arbejdsgruppe.",
       every("section/basis")},
      {"Det er frivilligt at sidde i en arbejdsgruppe.", every("section/voluntary")},

      {"Styregruppen", {"steering"}},
      {"Gruppen skal bestå af beslutningstagere i medlemsorganisationerne", {"steering/section/composition"}},
      {"og I har det overordnede ledelsesansvar for projektet og dets fremdrift.",
       {"steering/section/purpose"}},
      {"I skal:", {"steering/duties"}},
      {"Sørge for enighed og fælles retning,", {"steering/duty/direction"}},
      {"Skabe gode rammer for projektet,", {"steering/duty/conditions"}},
      {"Sikre at koordinationsgruppen (projektledelsen) har de rette arbejdsbetingelser,",
       {"steering/duty/working-conditions"}},
      {"Sikre at væsentlige interessenter bliver hørt og/eller bidrager,", {"steering/duty/stakeholders"}},
      {"Stille krav til kvalitet,", {"steering/duty/quality"}},
      {"Sikre ressourcer,", {"steering/duty/resources"}},
      {"Godkende budget og sikre økonomi til gennemførsel.", {"steering/duty/budget"}},
      {"Styregruppen kan søge sparring ved OS2s sekretariat, men ansatte i sekretariatet deltager som "
       "udgangspunkt "
       "ikke aktivt i gruppen.",
       {"steering/section/secretariat"}},
      {"Styregruppen er ansvarlig for:", {"steering/responsibilities"}},
      {"At sikre projektets gennemførelse, værdi og sammenhæng til organisationens strategi.",
       {"steering/responsibility/value"}},
      {"At træffe beslutninger om projektets rammer (tid/kvalitet/ressourcer) og eventuelle løbende "
       "justeringer heraf.",
       {"steering/responsibility/frame-decisions"}},
      {"At være projektets ambassadører i og uden for organisationen ved at tage ejerskab til projektet, "
       "varetage den "
       "strategiske kommunikation, sikre opbakning til projektet og arbejde aktivt for projektet, særligt i "
       "de kredse, "
       "som koordinationsgruppen/projektlederen ikke har adgang til.",
       {"steering/responsibility/ambassadors"}},
      {"At sikre den nødvendige kobling til driften, bl.a. ved at relevante ledere/medarbejdere/brugere "
       "involveres.",
       {"steering/responsibility/operations-link"}},
      {"At kvalificere og godkende beskrivelsen af projektet.",
       {"steering/responsibility/project-description"}},
      {"At bidrage med viden, der kan kvalificere projektets leverancer og kobling til drift.",
       {"steering/responsibility/knowledge"}},
      // The program itself delivers both forms; the catalogue says where OS2's own stand.
      {"Kommissorium i word-format  Kommissorium online", {"references/charters"}},

      {"Koordinationsgruppen", {"coordination"}},
      {"Hvis løsningen ikke har en styregruppe, må koordinationsgruppen også påtage sig ledelsesansvaret for "
       "projektet.",
       {"coordination/section/management", "coordination/head/steering-group",
        "coordination/management-duties", "coordination/management-responsibilities"}},
      {"Leverandører kan også indgå i koordinationsgruppen.", {"coordination/section/suppliers"}},
      {"De deltager også frivilligt, medmindre der er en anden (nedskrevet) aftale.",
       {"coordination/section/suppliers"}},
      {"Koordinationsgruppen består af frivillige repræsentanter fra de deltagende offentlige myndigheder",
       {"coordination/section/composition"}},
      {"og drives af en frivillig tovholder eller frikøbt produktkoordinator.",
       {"coordination/section/convener"}},
      {"Sidstnævnte aflønnes fra tilslutningsaftalen.", {"coordination/section/convener"}},
      {"I skal:", {"coordination/duties"}},
      {"Koordinere og prioritere medlemmernes udviklings- og vedligeholdelsesønsker,",
       {"coordination/duty/wishes"}},
      {"Sikre engagement,", {"coordination/duty/engagement"}},
      {"Holde kontakt med leverandørerne,", {"coordination/duty/supplier-contact"}},
      {"Tage ejerskab over løsningen,", {"coordination/duty/ownership"}},
      {"Sørge for at produktet lever op til governancemodellen,", {"coordination/duty/governance-model"}},
      {"Sikre en Følg-eller-Forklar tilgang (f.eks. hvis et krav ikke er overholdt, skal det beskrives "
       "hvorfor),",
       {"coordination/duty/follow-or-explain", "coordination/section/follow-or-explain"}},
      {"Fordele roller og afstemme forventninger (skal løsningen f.eks. kun vedligeholdes eller også "
       "videreudvikles?).",
       {"coordination/duty/roles", "coordination/agreement/roles", "coordination/agreement/scope"}},
      {"Koordinationsgruppen er ansvarlig for:", {"coordination/responsibilities"}},
      {"At holde kontakt med leverandørerne,", {"coordination/responsibility/supplier-contact"}},
      {"At tage en Product Owner rolle,",
       {"coordination/responsibility/product-owner", "coordination/agreement/product-owner"}},
      {"At sikre et stabilt produkt med løbende udvikling og opdatering,",
       {"coordination/responsibility/stable-product"}},
      {"At sikre at produktets kode ikke knopskyder,", {"coordination/responsibility/one-code-base"}},
      {"At kontakte sekretariatets community manager, hvis der er gode historier eller nye roadmaps for "
       "produktet,",
       {"coordination/responsibility/news", "coordination/section/secretariat"}},
      {"At tage fat i sekretariatet ved spørgsmål.",
       {"coordination/responsibility/ask-secretariat", "coordination/section/secretariat"}},
      {"Kommissorium i word-format  Kommissorium online", {"references/charters"}},

      {"Faggruppen", {"expert"}},
      {"Faggrupperne forventes at opsamle,",
       {"expert/duties", "expert/duty/collect", "expert/section/purpose", "expert/section/composition"}},
      {"drøfte", {"expert/duty/discuss", "expert/section/purpose"}},
      {"og formidle viden indenfor et specifikt fagområde.",
       {"expert/duty/pass-on", "expert/section/purpose", "expert/head/field-of-knowledge"}},
      {"De har ingen direkte forpligtelser i forhold til udvikling af produktet.",
       {"expert/section/no-product-duties"}},
      {"Faggrupperne betjenes af sekretariatet.", {"expert/section/service"}},
      {"Kommissorium i word-format  Kommissorium online", {"references/charters"}},
  };
  return lines;
}

/// Clauses that rest on something else than the page, with what they rest on.
const std::map<std::string, std::string>& from_elsewhere() {
  static const std::map<std::string, std::string> entries = {
      {"steering/section/mandate", "OS2's kommissorieskabelon, Styregrupper: rolle"},
      {"steering/section/economy", "OS2's kommissorieskabelon, Styregrupper: relation til sekretariatet"},
      {"steering/section/benefits",
       "OS2's kommissorieskabelon, Styregrupper: forpligtelser i forhold til udvikling"},
      {"steering/section/follow-or-explain", "OS2's governancemodel: følg eller forklar"},
      {"coordination/section/open-to-all", "OS2's kommissorieskabelon, Koordinationsgrupper: grundregler"},
      {"coordination/section/purpose", "OS2's kommissorieskabelon, Koordinationsgrupper: overordnet formål"},
      {"coordination/section/mandate",
       "OS2's kommissorieskabelon, Koordinationsgrupper: den økonomiske ramme; OS2's FAQ om arbejdsgruppers "
       "mandat"},
      {"coordination/section/meetings", "OS2's kommissorieskabelon, Koordinationsgrupper: møder"},
      {"expert/section/mandate", "OS2's FAQ om arbejdsgruppers mandat"},
      {"expert/section/follow-or-explain", "OS2's governancemodel: følg eller forklar"},
  };
  return entries;
}

constexpr std::string_view page_source = "OS2, Arbejdsgrupper";

struct Entries {
  std::set<std::string> all;                          // everything a line may name
  std::map<std::string, std::string> duties_clauses;  // name -> source; these must be paired
  std::map<std::string, std::string> questions;       // name -> source
};

Entries entries_of(const Catalogue& catalogue) {
  Entries entries;
  for (const Group& group : catalogue.groups) {
    const std::string prefix = std::string(tag(group.kind)) + "/";
    entries.all.insert(std::string(tag(group.kind)));
    for (const Reference& reference : group.references) entries.all.insert("references/" + reference.id);
    for (const SectionEntry& section : group.sections) {
      entries.all.insert(prefix + section.id);
      for (const ClauseEntry& clause : section.clauses)
        entries.duties_clauses[prefix + clause.id] = clause.source;
      for (const FieldEntry& field : section.fields) entries.questions[prefix + field.id] = field.source;
      if (section.taken_over) continue;  // paired where they come from
      for (const DutyEntry& duty : section.duties) entries.duties_clauses[prefix + duty.id] = duty.source;
    }
  }
  for (const auto& [name, source] : entries.duties_clauses) entries.all.insert(name);
  for (const auto& [name, source] : entries.questions) entries.all.insert(name);
  return entries;
}

std::set<std::string> paired() {
  std::set<std::string> names;
  for (const Line& line : page()) names.insert(line.carried_by.begin(), line.carried_by.end());
  return names;
}

}  // namespace

TEST_CASE("the page: every line is carried by entries that exist") {
  const Entries entries = entries_of(os2());
  for (const Line& line : page()) {
    CAPTURE(line.text);
    CHECK_FALSE(line.carried_by.empty());
    for (const std::string& name : line.carried_by) CHECK_MESSAGE(entries.all.contains(name), name);
  }
}

TEST_CASE("the page: every duty, responsibility and clause has its line, or says what else it rests on") {
  const std::set<std::string> names = paired();
  const Entries entries = entries_of(os2());
  for (const auto& entry : entries.duties_clauses) {
    const std::string& name = entry.first;
    const std::string& source = entry.second;
    CAPTURE(name);
    const auto elsewhere = from_elsewhere().find(name);
    if (elsewhere == from_elsewhere().end()) {
      CHECK(names.contains(name));
      CHECK(source.starts_with(page_source));
    } else {
      CHECK_FALSE(names.contains(name));
      CHECK(source == elsewhere->second);
    }
  }
}

TEST_CASE("the page: what is listed as resting on something else is in the catalogue") {
  const Entries entries = entries_of(os2());
  for (const auto& entry : from_elsewhere())
    CHECK_MESSAGE(entries.duties_clauses.contains(entry.first), entry.first);
}

TEST_CASE("the page: a question that a line carries cites the page") {
  const std::set<std::string> names = paired();
  const Entries entries = entries_of(os2());
  for (const auto& entry : entries.questions) {
    if (names.contains(entry.first)) CHECK_MESSAGE(entry.second.starts_with(page_source), entry.first);
  }
}

TEST_CASE("the page: no entry repeats a line word for word") {
  const Catalogue& catalogue = os2();
  for (const Group& group : catalogue.groups) {
    for (const SectionEntry& section : group.sections) {
      for (const Line& line : page()) {
        const std::string_view text(line.text);
        if (std::count(text.begin(), text.end(), ' ') < 2) continue;  // a name is a name
        const std::string_view start = text.substr(0, text.size() - 1);
        for (const DutyEntry& duty : section.duties)
          CHECK_MESSAGE(!duty.text.danish.starts_with(start), duty.id);
        for (const ClauseEntry& clause : section.clauses) {
          CHECK_MESSAGE(clause.text.danish.find(start) == std::string::npos, clause.id);
        }
      }
    }
  }
}

}  // namespace kommissorium::catalogue
