// SPDX-License-Identifier: MPL-2.0
#include "core/texts/fill.h"

#include <doctest/doctest.h>

namespace texts_fill_test {

using kommissorium::texts::fill;

TEST_CASE("fill: values go to their places in any order and as often as named") {
  CHECK(fill("{2} og {1} og {2}", {"a", "b"}) == "b og a og b");
  CHECK(fill("uden", {"a"}) == "uden");
}

TEST_CASE("fill: a value that looks like a place stays as it is") {
  CHECK(fill("{1}{2}", {"{2}", "b"}) == "{2}b");
}

TEST_CASE("fill: braces that are no place stay, a place without a value is empty") {
  CHECK(fill("{x} {1", {"a"}) == "{x} {1");
  CHECK(fill("a{3}b", {"a"}) == "ab");
  CHECK(fill("{", {}) == "{");
}

}  // namespace texts_fill_test
