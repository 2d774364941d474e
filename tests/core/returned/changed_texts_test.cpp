// SPDX-License-Identifier: MPL-2.0
#include "core/returned/changed_texts.h"

#include <doctest/doctest.h>

using namespace kommissorium::returned;

namespace {

const std::vector<ControlText> printed = {
    {"head/product", "OS2eksempel", false, "Skriv her"},
    {"agreement/asks", "Ikke udfyldt endnu", true, "Skriv her"},
    {"duty/x", "Forklares", false, "Vælg svar"},
    {"duty/x#reason", "Vi venter", false, "Skriv her"},
    {"member/aa/name", "Anna", false, "Navn"},
    {"member/aa/organisation", "By", false, "Organisation"},
    {"member/new-1/name", "Navn", true, "Navn"},
    {"member/new-1/organisation", "Organisation", true, "Organisation"}};

using Fields = std::vector<ChangedField>;

Fields changed(std::vector<ControlText> found) { return changed_texts(printed, found); }

}  // namespace

TEST_CASE("changed texts: what was printed is not changed, whatever became of its layout") {
  CHECK(changed(printed).empty());
  CHECK(changed({}).empty());
  CHECK(changed({{"head/product", " OS2eksempel\n"}, {"agreement/asks", "Ikke udfyldt endnu"}}).empty());
  CHECK(changed({{"agreement/asks", "Skriv her"}, {"agreement/asks", "", true}}).empty());
  CHECK(changed({{"member/new-1/name", "Navn"}, {"member/new-1/organisation", "", true}}).empty());
}

TEST_CASE("changed texts: parts of one value come together, an emptied one is empty") {
  CHECK(changed({{"duty/x#reason", "Ny grund"}, {"head/product", "", true}, {"duty/x", "Ikke relevant"}}) ==
        Fields{{"duty/x", {{"reason", "Ny grund"}, {"", "Ikke relevant"}}, false},
               {"head/product", {{"", ""}}, false}});
  CHECK(changed({{"head/product", "Skriv her"}}) == Fields{{"head/product", {{"", ""}}, false}});
}

TEST_CASE("changed texts: a place that was not printed counts when something is filled in") {
  CHECK(changed({{"meeting/place", "Aarhus"}}) == Fields{{"meeting/place", {{"", "Aarhus"}}, false}});
  CHECK(changed({{"meeting/place", ""}, {"meeting/day", "x", true}}).empty());
}

TEST_CASE("changed texts: of somebody new everything that is filled in") {
  CHECK(changed({{"member/new-1/name", "Bo"},
                 {"member/new-1/organisation", "Organisation"},
                 {"member/new-2/name", "Cilia"}}) ==
        Fields{{"member/new-1", {{"name", "Bo"}}, false}, {"member/new-2", {{"name", "Cilia"}}, false}});
  CHECK(changed({{"member/new-1/participation#reference", "A1"}}) ==
        Fields{{"member/new-1", {{"participation#reference", "A1"}}, false}});
}

TEST_CASE("changed texts: a field that stands there twice with different texts is told") {
  CHECK(changed({{"head/product", "a"}, {"head/product", "b"}}) ==
        Fields{{"head/product", {{"", "a"}}, true}});
  CHECK(changed({{"head/product", "a"}, {"head/product", "a"}, {"head/product", "OS2eksempel"}}) ==
        Fields{{"head/product", {{"", "a"}}, false}});
}

TEST_CASE("changed texts: a row of the member list that was copied is somebody new, a plain copy is nobody") {
  CHECK(changed({{"member/aa/name", "Anna"},
                 {"member/aa/name", "Bo"},
                 {"member/aa/organisation", "By"},
                 {"member/aa/organisation", "By"}}) ==
        Fields{{"member/new-copy-1", {{"name", "Bo"}, {"organisation", "By"}}, false}});
  CHECK(changed({{"member/aa/name", "Anna"}, {"member/aa/name", "Anna"}}).empty());
  CHECK(changed({{"member/aa/name", "Anne"}, {"member/aa/name", "Anne"}}) ==
        Fields{{"member/aa/name", {{"", "Anne"}}, false}});
  CHECK(changed({{"member/new-1/name", "Bo"}, {"member/new-1/name", "Cilia"}}) ==
        Fields{{"member/new-1", {{"name", "Bo"}}, false}, {"member/new-copy-1", {{"name", "Cilia"}}, false}});
}
