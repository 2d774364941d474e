// SPDX-License-Identifier: MPL-2.0
#include "core/catalogue/age.h"

#include <doctest/doctest.h>

namespace kommissorium::catalogue {

TEST_CASE("age: versions are held against each other number by number") {
  CHECK(age_of_version("2026.2", "2026.1") == Age::newer);
  CHECK(age_of_version("2026.10", "2026.9") == Age::newer);
  CHECK(age_of_version("2027.1", "2026.12") == Age::newer);
  CHECK(age_of_version("2026.1.1", "2026.1") == Age::newer);
  CHECK(age_of_version("2026.1", "2026.2") == Age::older);
  CHECK(age_of_version("2026.1", "2026.1") == Age::same);
  CHECK(age_of_version("2026.01", "2026.1") == Age::same);
  CHECK(age_of_version("forår", "forår") == Age::same);
}

TEST_CASE("age: what nobody can put in order is another one") {
  for (const char* version : {"", "forår", "2026.", ".1", "2026.1a", "-1", "9999999999"}) {
    CHECK(age_of_version(version, "2026.1") == Age::other);
    CHECK(age_of_version("2026.1", version) == Age::other);
  }
}

TEST_CASE("age: a catalogue of another name is never a newer edition, one without a name may be") {
  Group one;
  one.version = "2026.1";
  Group other = one;
  CHECK(age(one, other) == Age::same);
  other.version = "2027.1";
  CHECK(age(other, one) == Age::newer);
  CHECK(age(one, other) == Age::older);
  other.name = "Skovens Foreninger";
  CHECK(age(other, one) == Age::newer);
  one.name = "OS2";
  CHECK(age(other, one) == Age::other);
  one.name = other.name;
  CHECK(age(other, one) == Age::newer);
  CHECK(called(one) == "Skovens Foreninger 2026.1");
  other = one;
  other.label.danish = "En anden";  // the same version says something else
  CHECK(age(other, one) == Age::other);
}

}  // namespace kommissorium::catalogue
