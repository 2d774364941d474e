// SPDX-License-Identifier: MPL-2.0
#include <array>

#include "core/charter/plain_text.h"
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

struct Pair {
  std::string_view one, other;
};
constexpr std::array<Pair, 4> pairs = {{{"convener", "product-coordinator"},
                                        {"chair", "substitute"},
                                        {"convener", "substitute"},
                                        {"product-coordinator", "substitute"}}};

std::string role_name(const charter::Charter& charter, std::string_view id) {
  for (const catalogue::Role& role : charter.group->roles) {
    if (role.id == id) return charter::lowered_first(role.label.in(charter.shown_in));
  }
  return std::string(id);
}

Spots conflicting_roles_spots(const Case& asked) {
  Spots found;
  for (const charter::Member* member : asked.members()) {
    for (const Pair& pair : pairs) {
      if (!has_role(*member, pair.one) || !has_role(*member, pair.other)) continue;
      Spot place = at_member(asked.charter, *member, "roles");
      place.words.push_back(role_name(asked.charter, pair.one));
      place.words.push_back(role_name(asked.charter, pair.other));
      found.push_back(std::move(place));
    }
  }
  return found;
}

}  // namespace

const Rule conflicting_roles = {
    .id = "conflicting-roles",
    .severity = Severity::should,
    .says = {"{1} har to roller, der ikke går sammen: {2} og {3}.",
             "{1} has two roles that do not go together: {2} and {3}."},
    .why = {"Den ene rolle er frivillig og den anden lønnet, eller den ene skal træde ind for den anden. "
            "Samme person kan ikke begge dele.",
            "One role is voluntary and the other paid, or one is to step in for the other. The same person "
            "cannot be both."},
    .settles = {"Vælg den ene rolle, eller fordel dem på to.",
                "Choose one of the roles, or share them between two people."},
    .source = "OS2, Arbejdsgrupper: Koordinationsgruppen, indledning, sætning 3 og 4",
    .check = conflicting_roles_spots,
};

}  // namespace kommissorium::governance::rules
