// SPDX-License-Identifier: MPL-2.0
#include "core/texts/governance_texts.h"

#include <algorithm>
#include <array>

namespace kommissorium::texts {
namespace {

constexpr GovernanceTexts governance_in_danish = {
    .must = "skal",
    .should = "bør",
    .advice = "råd",
    .saw = "(Set: {1}.)",
    .saw_none = "(Ingen andre kommissorier for produktet er set.)",
    .explained = "(Forklaret: {1})",
    .adoption = "Vedtagelse og udgaver",
    .explanations = "Forklaringer",
    .explanations_guidance =
        "Her forklarer I, hvorfor I gør det anderledes, end governancemodellen lægger op til.",
    .annex = "Bilag 2: Governancetjek",
    .dated_annex = "Bilag 2: Governancetjek {1}",
    .annex_lead = "Her er kommissoriet holdt op mod governancemodellen. Intet af det spærrer for aftalen.",
    .title = "Governancetjek",
    .lead =
        "Sådan ser jeres kommissorium ud, holdt op mod governancemodellen. Intet spærrer: I kan altid "
        "arbejde videre og vedtage.",
    .all_in_place = "Alt det, governancemodellen ser efter, er på plads.",
    .side_row = "Governancetjek",
    .side_row_count = "Governancetjek: {1} at se på",
    .here = "Governancetjek af dette afsnit",
    .see_all = "Se hele tjekket",
    .go_there = "Gå til stedet",
    .settles = "Det løser det: {1}",
    .source = "Kilde: {1}",
    .explain = "Jeres forklaring",
    .explain_help = "Gør I det anderledes, så skriv hvorfor. Forklaringen bliver en del af kommissoriet.",
    .must_help = "Det er et krav. Det kan ikke forklares væk, men det spærrer heller ikke for noget.",
    .explained_ones = "Det har I forklaret",
};

constexpr GovernanceTexts governance_in_english = {
    .must = "must",
    .should = "should",
    .advice = "advice",
    .saw = "(Seen: {1}.)",
    .saw_none = "(No other charters of the product were seen.)",
    .explained = "(Explained: {1})",
    .adoption = "Adoption and versions",
    .explanations = "Explanations",
    .explanations_guidance =
        "Here you explain why you do it differently from what the governance model suggests.",
    .annex = "Annex 2: Governance check",
    .dated_annex = "Annex 2: Governance check, {1}",
    .annex_lead = "Here the charter is held against the governance model. None of it stops the agreement.",
    .title = "Governance check",
    .lead =
        "This is your charter held against the governance model. Nothing locks: you can always go on and "
        "adopt.",
    .all_in_place = "Everything the governance model looks for is in place.",
    .side_row = "Governance check",
    .side_row_count = "Governance check: {1} to look at",
    .here = "Governance check of this section",
    .see_all = "See the whole check",
    .go_there = "Go to the place",
    .settles = "What settles it: {1}",
    .source = "Source: {1}",
    .explain = "Your explanation",
    .explain_help = "If you do it differently, say why. The explanation becomes part of the charter.",
    .must_help = "This is a requirement. It cannot be explained away, but it does not stop anything either.",
    .explained_ones = "What you have explained",
};

struct Title {
  std::string_view id, danish, english;
};

/// By id.
constexpr std::array<Title, 29> titles = {{
    {"changed-since-adoption", "Ændret siden vedtagelsen", "Changed since adoption"},
    {"conflicting-roles", "Roller, der ikke går sammen", "Roles that do not go together"},
    {"coordinator-without-agreement", "Frikøbt uden nævnt aftale", "Bought free, no agreement named"},
    {"duty-worded-away", "En pligt er skrevet væk", "A duty was worded away"},
    {"expectations-not-settled", "Vedligehold eller videreudvikling", "Maintenance or development"},
    {"expert-group-with-product-duties", "Faggruppe med pligter for produktet",
     "Expert group with duties for the product"},
    {"follow-up-passed", "En opfølgning er overskredet", "A follow-up is overdue"},
    {"level-3-without-board-approval", "Bestyrelsens godkendelse", "The board's approval"},
    {"level-3-without-board-member", "Bestyrelsens plads i gruppen", "The board's seat in the group"},
    {"level-unknown", "Produktniveau ikke oplyst", "Level of the product not given"},
    {"level-without-coordination-group", "Uden koordinationsgruppe", "Without a coordination group"},
    {"level-without-steering-group", "Uden styregruppe", "Without a steering group"},
    {"member-without-organisation", "Medlem uden organisation", "Member without organisation"},
    {"no-convener", "Uden tovholder", "Without a convener"},
    {"no-decision-maker", "Uden beslutningstager", "Without a decision maker"},
    {"no-mandate", "Mandatet mangler", "The mandate is missing"},
    {"no-meetings", "Møder ikke aftalt", "Meetings not agreed"},
    {"no-quorum", "Beslutningsdygtighed ikke aftalt", "Quorum not agreed"},
    {"no-review-date", "Ingen dato for gennemgang", "No review date"},
    {"placeholder-left", "Ikke udfyldt", "Not filled in"},
    {"product-owner-not-taken", "Rollen som product owner", "The role of product owner"},
    {"review-date-passed", "Gennemgangen er overskredet", "The review is overdue"},
    {"same-person-twice", "Samme person to gange", "The same person twice"},
    {"secretariat-in-steering-group", "Sekretariatet i styregruppen",
     "The secretariat in the steering group"},
    {"steering-answer-contradicted", "Styregruppen findes", "There is a steering group"},
    {"steering-charter-not-seen", "Styregruppens kommissorium", "The steering group's charter"},
    {"steering-question-open", "Er der en styregruppe?", "Is there a steering group?"},
    {"supplier-agreement-without-reference", "Leverandørens aftale", "The supplier's agreement"},
    {"supplier-in-steering-group", "Leverandør i styregruppen", "Supplier in the steering group"},
}};

}  // namespace

const GovernanceTexts& governance_texts(Language language) {
  return language == Language::danish ? governance_in_danish : governance_in_english;
}

std::string_view rule_title(std::string_view id, Language language) {
  const auto found =
      std::lower_bound(titles.begin(), titles.end(), id,
                       [](const Title& one, std::string_view wanted) { return one.id < wanted; });
  if (found == titles.end() || found->id != id) return "";
  return language == Language::danish ? found->danish : found->english;
}

}  // namespace kommissorium::texts
