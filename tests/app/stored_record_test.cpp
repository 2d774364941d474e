// SPDX-License-Identifier: MPL-2.0
#include "app/stored_record.h"

#include <doctest/doctest.h>

namespace app_stored_record_test {

using namespace kommissorium;

namespace {

const revisions::Record genesis =
    revisions::seal({{"k", "charter"}, {"group", "steering"}, {"nonce", "n"}, {"t", ""}});
const revisions::Record revision = revisions::revision("head/product", {}, "OS2eksempel", "", "");

app::keys::Key key_of(const std::string& record) {
  return app::keys::read(app::keys::record(genesis.id, record));
}

}  // namespace

TEST_CASE("stored record: a whole one under its own key is believed") {
  const auto read = app::read_stored(key_of(revision.id), revisions::line(revision));
  REQUIRE(read.ok());
  CHECK(read.value() == revision);
  CHECK(app::read_stored(key_of(genesis.id), revisions::line(genesis)).ok());
}

TEST_CASE("stored record: damage, a wrong key and another charter's genesis are told apart") {
  std::string damaged = revisions::line(revision);
  damaged.replace(damaged.find("OS2e"), 4, "OS3e");
  CHECK(app::read_stored(key_of(revision.id), damaged).error().problem == Problem::hash_mismatch);
  const auto wrong_key = app::read_stored(key_of(std::string(64, 'c')), revisions::line(revision));
  CHECK(wrong_key.error().problem == Problem::hash_mismatch);
  CHECK(wrong_key.error().place.record == std::string(64, 'c'));
  const revisions::Record other =
      revisions::seal({{"k", "charter"}, {"group", "expert"}, {"nonce", "m"}, {"t", ""}});
  CHECK(app::read_stored(key_of(other.id), revisions::line(other)).error().problem == Problem::other_charter);
  CHECK(app::read_stored(key_of(revision.id), "half a rec").error().place.record == revision.id);
}

TEST_CASE("stored record: it is taken in once, and what is damaged is set aside once") {
  app::KeptCharter kept;
  const std::string line = revisions::line(revision);
  CHECK(app::take_stored(kept, key_of(revision.id), line));
  CHECK_FALSE(app::take_stored(kept, key_of(revision.id), line));
  for (int times = 0; times < 2; ++times)
    CHECK_FALSE(app::take_stored(kept, key_of(genesis.id), "half a rec"));
  CHECK(kept.set.size() == 1);
  REQUIRE(kept.set_aside.size() == 1);
  CHECK(kept.set_aside.front().text == "half a rec");
}

}  // namespace app_stored_record_test
