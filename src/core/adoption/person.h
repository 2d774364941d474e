// SPDX-License-Identifier: MPL-2.0
// Somebody who took part in a decision, by name: the member list may change afterwards, what was written down
// at the meeting does not.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/charter/charter.h"

namespace kommissorium::adoption {

struct Person {
  std::string name;  // one line, not blank
  std::string organisation;
  std::string member;  // 32 hex digits of the member, or "" for somebody who is none
  bool operator==(const Person&) const = default;
};

/// {"name", "organisation", "member"}.
revisions::Value encode(const Person& person);
/// nullopt: not the shape of a person, or without a name.
std::optional<Person> decode_person(const revisions::Value& value);

/// Texts as typed, in one line and without blanks at the ends.
Person tidy(const Person& person);

/// The same member; where one of them is none, the same name (upper and lower case are one) and no two
/// organisations.
bool is_same(const Person& one, const Person& other);

/// A name or an organisation as is_same compares it: in one line, without blanks at the ends, in small
/// letters.
std::string as_compared(std::string_view text);

Person as_person(const charter::Member& member);

/// Everybody with a name who is a member on that day ("YYYY-MM-DD"), in the order of the list.
std::vector<Person> members_on(const charter::Charter& charter, std::string_view day);

/// "NAME[, ORGANISATION]; NAME …" as it stands there; empty parts are passed over.
std::vector<Person> typed(std::string_view text);

/// The members that somebody who was typed can mean: by name and organisation, or by the member's 32 hex
/// digits in place of the name. The one who is called exactly so, organisation and all, is meant alone.
std::vector<Person> members_called(const charter::Charter& charter, const Person& typed);

/// Those of whose name only a part was typed: each word begins one of theirs. None where one of them is the
/// person that was typed, or where another organisation was typed: then somebody else is meant.
std::vector<Person> partly_called(const std::vector<Person>& among, const Person& typed);

/// What was typed, where it means one member: that member, with the organisation from the list. Each once.
std::vector<Person> named(const charter::Charter& charter, std::string_view text);

}  // namespace kommissorium::adoption
