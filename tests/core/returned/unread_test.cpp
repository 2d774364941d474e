// SPDX-License-Identifier: MPL-2.0
#include "core/returned/unread.h"

#include "returned.h"

namespace returned_unread_test {

using namespace kommissorium;
using namespace kommissorium::returned;
using namespace kommissorium::returned::trial;

namespace {

std::vector<std::string> unread_in(const readers::WordDocument& document) {
  const RecordSet carried = carried_by(document);
  const Result<charter::Charter> left = charter::view(carried);
  REQUIRE(left.ok());
  return unread({carried, carried, left.value()}, document);
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

TEST_CASE("unread: text boxes, headers, notes and comments are told of, our own header and footer are not") {
  readers::WordDocument document = read_back(exported(new_desk().set));
  CHECK_FALSE(document.beside.empty());
  CHECK(unread_in(document).empty());
  document.beside.push_back("Hovedtekst");
  CHECK(unread_in(document) == std::vector<std::string>{"Hovedtekst"});
}

TEST_CASE("unread: a copied row tells of what was written in it, not of its placeholders") {
  readers::WordDocument document = read_back(exported(new_desk().set, As::blank_form));
  std::vector<readers::ControlText> copied;
  for (const readers::ControlText& control : document.controls) {
    if (control.tag.starts_with("member/new-1/")) copied.push_back(control);
  }
  REQUIRE_FALSE(copied.empty());
  for (readers::ControlText& control : copied) {
    document.outside.push_back(control.words());  // where a program forgot that it is a placeholder
    control.tag = control.bookmark = "";
    document.controls.push_back(control);
  }
  document.outside.push_back("Ny Nyesen");
  CHECK(unread_in(document) == std::vector<std::string>{"Ny Nyesen"});
}

TEST_CASE("unread: words in a placeholder that look like one but are none we know are told of") {
  readers::WordDocument document = read_back(exported(new_desk().set, As::blank_form));
  for (readers::ControlText& control : document.controls) {
    if (control.tag != "agreement/asks") continue;
    REQUIRE(control.placeholder);
    REQUIRE(control.prompts);
    control.paragraphs = {{"Mindst fem", false}};
  }
  CHECK(unread_in(document) == std::vector<std::string>{"Mindst fem"});
}

}  // namespace returned_unread_test
