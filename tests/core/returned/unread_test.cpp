// SPDX-License-Identifier: MPL-2.0
#include "core/returned/unread.h"

#include "returned.h"

using namespace kommissorium;
using namespace kommissorium::returned;
using namespace kommissorium::returned::trial;

namespace {

std::vector<std::string> unread_in(const readers::WordDocument& document) {
  const Result<charter::Charter> left = charter::view(carried_by(document));
  REQUIRE(left.ok());
  return unread(left.value(), document);
}

}  // namespace

TEST_CASE("unread: a document in which nobody wrote has nothing, whatever day it was made") {
  for (const GroupKind kind : catalogue::every_group) {
    const RecordSet set = example_set(kind, Language::danish);
    CHECK(unread_in(read_back(exported(set))) == std::vector<std::string>{});
    CHECK(unread_in(read_back(exported(set, As::blank_form))) == std::vector<std::string>{});
  }
}

TEST_CASE("unread: paragraphs that were put in or changed, and controls that are none of ours") {
  readers::WordDocument document = read_back(exported(new_desk().set));
  document.outside.insert(document.outside.begin() + 3, "Husk kaffe den 1. marts 2027");
  document.outside.push_back("En bemærkning");
  document.controls.push_back({"noget/andet", {{"Fremmed", false}}, "", false, ""});
  CHECK(unread_in(document) ==
        std::vector<std::string>{"Husk kaffe den 1. marts 2027", "En bemærkning", "Fremmed"});
}

TEST_CASE("unread: a document full of days costs no more than another") {
  readers::WordDocument document = read_back(exported(new_desk().set));
  for (int n = 0; n < 2000; ++n) document.outside.push_back("Møde 1. marts " + std::to_string(1000 + n));
  CHECK(unread_in(document).size() == 2000);
}
