// SPDX-License-Identifier: MPL-2.0
// What a charter can document: who is in the group, what it agreed on, where it stands.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/adoption/standing.h"
#include "core/charter/charter.h"

namespace kommissorium::assessment {

/// One charter at hand. must: what is pointed to lives as long as it is asked for.
struct Evidence {
  const charter::Charter* charter = nullptr;
  const adoption::Standing* standing = nullptr;
  std::string digest;  // "" while proposals differ
  std::string file;    // where a reader finds it; "" = it has none that keeps its name
};

/// Members with a name that nobody contradicts, who are in the group that day.
std::vector<const charter::Member*> members_on(const Evidence& evidence, std::string_view day);

/// "Anna Eksempel, Eksempel Kommune (tovholder, fra 01-02-2026); Bo Prøve"; beyond thirty they are counted.
std::string in_words(const Evidence& evidence, const std::vector<const charter::Member*>& people,
                     Language language);

/// One line for each of these fields that says something: "Mandat: Gruppen beslutter …".
std::string fields_in_words(const Evidence& evidence, const std::vector<std::string_view>& fields);

/// "koordinationsgruppen for OS2eksempel".
std::string group_in_words(const Evidence& evidence, Language language);

/// "Grundlag: kommissoriet „…“. Udgave 1, vedtaget 23-11-2026. Kontroltal: 3f2a 91c0. Fil: …"
std::string basis_in_words(const Evidence& evidence, Language language);

}  // namespace kommissorium::assessment
