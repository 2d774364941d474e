// SPDX-License-Identifier: MPL-2.0
#include "core/charter/same_person.h"
#include "core/governance/rules.h"

namespace kommissorium::governance::rules {
namespace {

Spots same_person_twice_spots(const Case& asked) {
  Spots found;
  for (const charter::SamePerson& pair : charter::same_persons(asked.charter)) {
    const charter::Member* member = asked.charter.member(pair.other);
    if (member != nullptr) found.push_back(at_member(asked.charter, *member, "name"));
  }
  return found;
}

}  // namespace

const Rule same_person_twice = {
    .id = "same-person-twice",
    .severity = Severity::should,
    .says = {"{1} står to gange på medlemslisten.", "{1} is in the list of members twice."},
    .why = {"Når nogen tælles to gange, passer antallet ikke, og der kan blive stemt to gange.",
            "When somebody is counted twice the number is wrong, and there may be two votes."},
    .settles = {"Saml de to til ét medlem. Over medlemslisten er der en knap til det.",
                "Make the two one member. There is a button for it above the list."},
    .source = "OS2's kommissorieskabelon, hoved: medlemmer",
    .check = same_person_twice_spots,
};

}  // namespace kommissorium::governance::rules
