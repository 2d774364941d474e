// SPDX-License-Identifier: MPL-2.0
// Many persons, among whom one is found again without asking each.
#pragma once

#include <set>
#include <string>

#include "core/adoption/person.h"

namespace kommissorium::adoption {

class People {
 public:
  void add(const Person& person);
  /// Whether one of them is the same person, as is_same says.
  bool has(const Person& person) const;

 private:
  std::set<std::string, std::less<>> members_;
  std::set<std::string> names_;            // of all, alone and with the organisation
  std::set<std::string> names_of_others_;  // of those who are no members
};

}  // namespace kommissorium::adoption
