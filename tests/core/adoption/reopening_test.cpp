// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/reopening.h"

#include "meetings.h"

namespace adoption_reopening_test {

using namespace kommissorium;
using namespace kommissorium::adoption;
using namespace kommissorium::adoption::trial;

TEST_CASE("reopening: it is read as it was written, and one that lacks something is refused by name") {
  Desk desk = group();
  adopt(desk);
  reopen(desk, "Ny lov");
  const Record record = only(desk.set, reopening_kind);
  const Result<Reopening> read = decode_reopening(record);
  REQUIRE(read.ok());
  CHECK(encode(read.value()) == record);
  CHECK(read.value().reason == "Ny lov");
  CHECK(read.value().adoption == only(desk.set, adoption_kind).id);
  check_shape_of(record, decode_reopening, {"adoption", "reason", "a", "t"});
}

}  // namespace adoption_reopening_test
