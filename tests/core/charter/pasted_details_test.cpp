// SPDX-License-Identifier: MPL-2.0
#include "core/charter/pasted_details.h"

#include "core/revisions/canonical.h"
#include "tests/core/catalogue/os2_catalogue.h"
#include "tests/core/charter/charters.h"

namespace charter_pasted_details_test {

using namespace kommissorium;
using namespace kommissorium::charter;

namespace {

std::string details(const PastedMember& pasted) {
  const catalogue::Group& group = catalogue::os2().group(catalogue::GroupKind::coordination);
  return revisions::canonical(details_of(pasted, group));
}

}  // namespace

TEST_CASE("pasted details: a role or kind of organisation that is named is taken for what it says") {
  CHECK(details({"Anna Holm", "Blåby Kommune, tovholder", ""}) ==
        R"({"name":"Anna Holm","organisation":"Blåby Kommune","roles":["convener"]})");
  CHECK(
      details({"Bo Lund", "Netcompany (leverandør)", "bo@x.dk"}) ==
      R"({"contact":"bo@x.dk","name":"Bo Lund","organisation":"Netcompany","organisation-kind":"supplier"})");
  CHECK(details({"Cille Ø (stedfortræder)", "KL, REFERENT", ""}) ==
        R"({"name":"Cille Ø","organisation":"KL","roles":["minute-taker","substitute"]})");
  CHECK(details({"Dan", "Chair", ""}) == R"({"name":"Dan","roles":["chair"]})");
}

TEST_CASE("pasted details: every other word stays") {
  CHECK(details({"Anna Holm", "kontorchef, Aarhus Kommune (Vest)", ""}) ==
        R"json({"name":"Anna Holm","organisation":"kontorchef, Aarhus Kommune (Vest)"})json");
  CHECK(details({"Eva (KL)", "", ""}) == R"json({"name":"Eva (KL)"})json");
  CHECK(details({"", "", ""}) == "{}");
}

}  // namespace charter_pasted_details_test
