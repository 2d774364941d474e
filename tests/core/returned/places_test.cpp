// SPDX-License-Identifier: MPL-2.0
#include "core/returned/places.h"

#include "../outline/documents.h"

namespace returned_places_test {

using namespace kommissorium;
using namespace kommissorium::returned;
using namespace kommissorium::outline::trial;

TEST_CASE("places: a charter's values by the controls that hold them, empty ones with what is shown there") {
  Desk desk = new_desk();
  desk.write("duty/quality", explained("Vi venter"));
  const Places places = places_of(desk.charter());
  REQUIRE(places.count("head/product") == 1);
  CHECK(places.at("head/product").text == "OS2eksempel");
  CHECK(places.at("duty/quality#reason").text == "Vi venter");
  CHECK(places.at("duty/quality").choices.size() == 3);
  const returned::Place& asks = places.at("agreement/asks");
  CHECK(asks.text == "");
  CHECK_FALSE(asks.empty_texts.empty());
  CHECK(places.count("member/new-1/name") == 1);
}

TEST_CASE("places: a control names its field and the part of the value") {
  CHECK(field_part("duty/x#reason").field == "duty/x");
  CHECK(field_part("duty/x#reason").part == "reason");
  CHECK(field_part("duty/x").field == "duty/x");
  CHECK(field_part("duty/x").part == "");
}

TEST_CASE("places: the same words in the same lines are the same, however they are laid out") {
  CHECK(same_words("a  b\n\n- c\n") == "a b\nc");
  CHECK(same_words("a b\nc") == same_words(" a\tb \n\xE2\x80\xA2 c"));
  CHECK(same_words("a\xC2\xA0"
                   "b") == "a b");
  CHECK(same_words("ab") != same_words("a b"));
  CHECK(same_words("a\nb") != same_words("a b"));
  CHECK(same_words(" \n\t") == "");
}

}  // namespace returned_places_test
