// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/catalogue.h"

#include <cassert>
#include <utility>

#include "core/json/parse.h"
#include "embedded/embedded.h"

namespace kommissorium::bench {

catalogue::Catalogue os2_catalogue() {
  const auto file = json::parse(embedded::catalogue());
  assert(file.ok() && "the tests check it");
  auto decoded = catalogue::decode(file.value());
  assert(decoded.ok() && "the tests check it");
  return std::move(decoded).value();
}

}  // namespace kommissorium::bench
