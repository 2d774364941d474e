// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/people.h"

namespace kommissorium::adoption {

namespace {

/// A name that was tidied holds no line end, so none is mistaken for a name with an organisation.
std::string with_organisation(const std::string& name, const std::string& organisation) {
  return name + '\n' + organisation;
}

}  // namespace

void People::add(const Person& person) {
  const std::string name = as_compared(person.name);
  const std::string whole = with_organisation(name, as_compared(person.organisation));
  names_.insert(name);
  names_.insert(whole);
  if (!person.member.empty()) {
    members_.insert(person.member);
    return;
  }
  names_of_others_.insert(name);
  names_of_others_.insert(whole);
}

bool People::has(const Person& person) const {
  if (!person.member.empty() && members_.count(person.member) > 0) return true;
  const std::set<std::string>& names = person.member.empty() ? names_ : names_of_others_;
  const std::string name = as_compared(person.name), organisation = as_compared(person.organisation);
  if (organisation.empty()) return names.count(name) > 0;
  return names.count(with_organisation(name, "")) > 0 ||
         names.count(with_organisation(name, organisation)) > 0;
}

}  // namespace kommissorium::adoption
