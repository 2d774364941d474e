// SPDX-License-Identifier: MPL-2.0
#include "core/identity.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "core/revisions/sha256.h"

namespace core_identity_test {

using kommissorium::IdSource;

TEST_CASE("identity: an id is 32 lowercase hex digits") {
  IdSource source{.seed = "0123456789abcdef"};
  const std::string id = source.next();
  CHECK(id.size() == 32);
  CHECK(std::all_of(id.begin(), id.end(),
                    [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }));
}

TEST_CASE("identity: the n-th id is the first half of SHA-256 over seed, colon and n") {
  IdSource source{.seed = "seed", .counter = 41};
  CHECK(source.next() == kommissorium::revisions::sha256_hex("seed:41").substr(0, 32));
  CHECK(source.next() == kommissorium::revisions::sha256_hex("seed:42").substr(0, 32));
  CHECK(source.counter == 43);
}

TEST_CASE("identity: the same seed played again draws the same ids, none of them twice") {
  IdSource first{.seed = "a seed of sixteen bytes"};
  IdSource again = first;
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) {
    const std::string id = first.next();
    CHECK(again.next() == id);
    CHECK(seen.insert(id).second);
  }
}

TEST_CASE("identity: another seed draws other ids") {
  CHECK(IdSource{.seed = "one"}.next() != IdSource{.seed = "two"}.next());
}

}  // namespace core_identity_test
