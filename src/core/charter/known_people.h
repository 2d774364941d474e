// SPDX-License-Identifier: MPL-2.0
// People who sit in other charters, offered while a member's name is typed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"
#include "core/charter/edit.h"

namespace kommissorium::charter {

struct KnownPerson {
  std::string name, organisation;
  std::string organisation_kind;  // choice id or ""
  std::string contact;
  bool operator==(const KnownPerson&) const = default;
};

inline constexpr std::size_t most_offered = 5;

/// Those whose name fits what was typed: each typed word begins a word of it, whatever the case and the
/// accents. Two characters are the least. Each person once, in the order of names, at most `most_offered`;
/// not those who are members here already, nor where `member` would learn nothing. must: `here` has the
/// member, whose name may be older than what was typed; no pointer is null.
std::vector<KnownPerson> known_people(const std::vector<const Charter*>& others, const Charter& here,
                                      std::string_view member, std::string_view typed);

/// What is known of the person, where nothing is written yet; a name that was only begun is completed. Where
/// proposals differ they stay. Empty when the member is not there.
/// must: the charter is the view of the set.
std::vector<revisions::Record> fill_in(const revisions::RecordSet& set, const Charter& charter,
                                       std::string_view member, const KnownPerson& person,
                                       const Author& author);

}  // namespace kommissorium::charter
