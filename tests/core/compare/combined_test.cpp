// SPDX-License-Identifier: MPL-2.0
#include "core/compare/combined.h"

#include <doctest/doctest.h>

#include "core/text_policy.h"

namespace compare_combined_test {

using kommissorium::compare::combined;

TEST_CASE("combined: changes that do not touch are both in it, whichever comes first") {
  const std::string ancestor = "Gruppen mødes hver måned i Odense.";
  const std::string one = "Gruppen mødes hver anden måned i Odense.";
  const std::string other = "Gruppen mødes hver måned i Aarhus.";
  CHECK(combined(ancestor, one, other) == "Gruppen mødes hver anden måned i Aarhus.");
  CHECK(combined(ancestor, other, one) == combined(ancestor, one, other));
}

TEST_CASE("combined: changes that touch give none") {
  CHECK_FALSE(combined("Vi mødes tit", "Vi mødes ofte", "Vi mødes sjældent"));       // the same word
  CHECK_FALSE(combined("Vi mødes tit her", "Vi ses tit her", "Vi mødes ofte her"));  // neighbours
  CHECK_FALSE(combined("Vi mødes", "Vi mødes tit", "Vi mødes her"));                 // both at the end
  CHECK_FALSE(combined("", "Ja", "Nej"));
  CHECK_FALSE(combined("a b c", "a c", "a x c"));  // one took out what the other changed
}

TEST_CASE("combined: a line end or a sign that both left stands between") {
  CHECK(combined("a\nb", "x\nb", "a\ny") == "x\ny");
  CHECK(combined("a, b", "x, b", "a, y") == "x, y");
}

TEST_CASE("combined: nothing to combine where one said nothing new") {
  CHECK_FALSE(combined("a b", "a x", "a x"));
  CHECK_FALSE(combined("a b", "a b", "a x"));
  CHECK_FALSE(combined("a b", "a x", "a b"));
  CHECK_FALSE(combined("a b c d", "x b c y", "x b c d"));  // one says all that the other changed
}

TEST_CASE("combined: what both changed alike is changed once") {
  CHECK(combined("a b c d e", "x b c d y", "x b z d e") == "x b z d y");
  CHECK(combined("a", "ny a b", "ny a") == std::nullopt);
}

TEST_CASE("combined: never longer than a field can hold") {
  const std::size_t half = kommissorium::text_policy::longest_text / 2;
  const std::string much(half, 'x');
  CHECK(combined("a b c", much + " b c", "a b " + much.substr(4)).has_value());
  CHECK_FALSE(combined("a b c", much + " b c", "a b " + much));
}

}  // namespace compare_combined_test
