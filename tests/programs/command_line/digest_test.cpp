// SPDX-License-Identifier: MPL-2.0
#include "terminal.h"

namespace command_line_digest_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;
using kommissorium::trial::with_conflict;

TEST_CASE("digest: 64 digits, the same in every copy, none while a conflict is open") {
  Terminal run = at_work();
  CHECK(run({"digest", "a.json"}) == 0);
  CHECK(run.out.size() == 65);
  const std::string digits = run.out;
  run({"set", "a.json", "member/new", "{\"name\":\"Anna\"}"});
  run({"digest", "a.json"});
  CHECK(run.out == digits);
  Terminal torn = with_conflict();
  CHECK(torn({"digest", "a.json"}) == 1);
  CHECK(torn.out.empty());
  CHECK(torn.err.find("head/product") != std::string::npos);
}

}  // namespace command_line_digest_test
