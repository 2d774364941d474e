// SPDX-License-Identifier: MPL-2.0
#include "core/charter/pasted_line.h"

#include <doctest/doctest.h>

namespace charter_pasted_line_test {

using namespace kommissorium::charter;
using pasted::person;

TEST_CASE("pasted line: the first mark that separates decides") {
  CHECK(person("Anna Holm, Aarhus Kommune - Digitalisering") ==
        PastedMember{"Anna Holm", "Aarhus Kommune - Digitalisering", ""});
  CHECK(person("Anna Holm - Aarhus Kommune, Digitalisering") ==
        PastedMember{"Anna Holm", "Aarhus Kommune, Digitalisering", ""});
  CHECK(person("Anna Holm | KL") == PastedMember{"Anna Holm", "KL", ""});
}

TEST_CASE("pasted line: a bracket within the line is no organisation") {
  CHECK(person("Anna Holm (formand), KL") == PastedMember{"Anna Holm (formand)", "KL", ""});
  CHECK(person("Anna Holm, Aarhus Kommune (IT)") == PastedMember{"Anna Holm", "Aarhus Kommune (IT)", ""});
}

TEST_CASE("pasted line: an address alone is the name until somebody writes one") {
  CHECK(person("<anna@kl.dk>") == PastedMember{"anna@kl.dk", "", "anna@kl.dk"});
}

}  // namespace charter_pasted_line_test
