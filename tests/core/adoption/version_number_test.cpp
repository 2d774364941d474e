// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/version_number.h"

#include <doctest/doctest.h>

#include <string>

#include "core/adoption/version.h"

namespace adoption_version_number_test {

using namespace kommissorium::adoption;

TEST_CASE("version number: as people say it, in either language") {
  for (const char* words : {"2", " 2 ", "udgave 2", "Udgave 2", "UDGAVE  2", "version 2", "Version 02"}) {
    CAPTURE(words);
    CHECK(number_called(words) == 2);
    CHECK(is_like_a_number(words));
  }
  for (const char* words : {"", " ", "udgave", "udgave to", "2. udgave", "-2", "2a", "udgave 2 version 2"}) {
    CAPTURE(words);
    CHECK_FALSE(number_called(words).has_value());
    CHECK_FALSE(is_like_a_number(words));
  }
  CHECK(number_called(std::to_string(largest_number)) == largest_number);
  CHECK_FALSE(number_called(std::string(5000, '9')).has_value());
  CHECK(is_like_a_number(std::string(5000, '9')));
}

}  // namespace adoption_version_number_test
