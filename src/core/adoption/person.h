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

Person as_person(const charter::Member& member);

/// Everybody with a name who is a member on that day ("YYYY-MM-DD"), in the order of the list.
std::vector<Person> members_on(const charter::Charter& charter, std::string_view day);

/// "NAME[, ORGANISATION]; NAME …": a name that one member has means that member, with the organisation from
/// the list where none was given. Empty parts are passed over.
std::vector<Person> named(const charter::Charter& charter, std::string_view text);

}  // namespace kommissorium::adoption
