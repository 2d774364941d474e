// SPDX-License-Identifier: MPL-2.0
#include "core/charter/agreement.h"

#include "charters.h"
#include "core/charter/digest.h"
#include "core/revisions/canonical.h"
#include "core/revisions/sha256.h"

namespace charter_agreement_test {

using namespace kommissorium;
using namespace kommissorium::charter;
using namespace kommissorium::charter::trial;

TEST_CASE("agreement: it is what the digest is taken of, in this very form") {
  Desk desk = new_desk();
  desk.write("duty/direction", followed());
  desk.write("section/purpose", "Vores formål");
  const Value agreed = *agreement(desk.charter());
  CHECK(revisions::sha256_hex(revisions::canonical(agreed)) == digest(desk.set));
  CHECK(agreed.text_at("format") == "kommissorium agreement 1");
  CHECK(agreed.text_at("group") == "steering");
  CHECK(agreed.text_at("language") == "da");
  CHECK(agreed.text_at("catalogue") == desk.charter().catalogue_record);
  CHECK(*agreed.find("fields") == Value(Value::Object{{"head/product", "OS2eksempel"},
                                                      {"duty/direction", followed()},
                                                      {"section/purpose", "Vores formål"}}));
}

TEST_CASE("agreement: none while proposals differ, except about members") {
  Desk desk = new_desk();
  const std::string member = desk.add_member({{"name", "Anna"}});
  Desk other = desk.copy("bo");
  desk.write("member/" + member + "/name", "Anna A");
  other.write("member/" + member + "/name", "Anna B");
  desk.set.unite(other.set);
  CHECK(agreement(desk.charter()).has_value());
  CHECK(agreed_conflicts(desk.charter()).empty());
  desk.write("head/product", "OS2alfa");
  other.write("head/product", "OS2beta");
  desk.set.unite(other.set);
  CHECK_FALSE(agreement(desk.charter()).has_value());
  CHECK(agreed_conflicts(desk.charter()) == std::vector<std::string>{"head/product"});
}

}  // namespace charter_agreement_test
