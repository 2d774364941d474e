// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/people.h"

#include <doctest/doctest.h>

namespace adoption_people_test {

using namespace kommissorium;
using namespace kommissorium::adoption;

TEST_CASE("people: among many the same ones are found as between two") {
  std::vector<Person> persons;
  for (const char* name : {"Anna", " anna", "Bo"}) {
    for (const char* organisation : {"", "Prøveby", "prøveby ", "Testby"}) {
      for (const std::string& member : {std::string(), std::string(32, 'a'), std::string(32, 'b')})
        persons.push_back({name, organisation, member});
    }
  }
  for (const Person& known : persons) {
    People one_alone;
    one_alone.add(known);
    for (const Person& asked : persons) {
      CAPTURE(known.name + "," + known.organisation + "," + known.member);
      CAPTURE(asked.name + "," + asked.organisation + "," + asked.member);
      CHECK(one_alone.has(asked) == is_same(known, asked));
    }
  }
  CHECK_FALSE(People().has(persons.front()));
}

}  // namespace adoption_people_test
