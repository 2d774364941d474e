// SPDX-License-Identifier: MPL-2.0
// The histories that the laws are tried on: they hold enough of everything to show something, and are the
// same with every compiler and on every machine. Invariant 9.
#include <doctest/doctest.h>

#include "tests/laws/invariants/invariant.h"

namespace laws_corpus_test {

using namespace kommissorium::laws;

TEST_CASE("corpus: everything that happens to a charter among people happens often enough") {
  const Corpus& all = corpus();
  if (all.stories < 1000) return;  // somebody looks at a few
  const auto in_each = [&](std::uint64_t often) {
    return static_cast<double>(often) / static_cast<double>(all.stories);
  };
  CHECK(in_each(all.with_conflict) > 0.3);
  CHECK(in_each(all.with_deletion_against_edit) > 0.1);
  CHECK(in_each(all.without_digest) > 0.2);
  CHECK(in_each(all.without_digest) < 0.8);
  CHECK(in_each(all.incomplete_stores) > 0.05);
  const Happenings& happened = all.happened;
  CHECK(in_each(happened.steps) > 10);
  CHECK(in_each(happened.edits) > 3);
  CHECK(in_each(happened.imports) > 0.5);
  for (const int often :
       {happened.resolutions, happened.undone, happened.added, happened.removed, happened.moved,
        happened.brought_back, happened.raw, happened.unknown_kinds, happened.unknown_fields,
        happened.repeated_imports, happened.damaged_imports, happened.clones, happened.backups_restored}) {
    CHECK(in_each(static_cast<std::uint64_t>(often)) > 0.01);
  }
}

// Another hash means other bytes in at least one file: then either this build is wrong, or what members do
// here (members.cpp) or what an edit writes was changed on purpose, and the new hash is to be put down.
TEST_CASE("invariant 9: the files of all histories are the same natively and as WebAssembly") {
  if (corpus().hash.empty()) {
    MESSAGE("not all of seeds 1 to 10,000 were played: nothing to compare");
    return;
  }
  CHECK(corpus().hash == "8737c358b52d195c29fbdd195ae4eaabf27f03c72d639c1cca5d10ffd6115355");
}

}  // namespace laws_corpus_test
