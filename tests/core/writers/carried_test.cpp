// SPDX-License-Identifier: MPL-2.0
#include "core/writers/carried.h"

#include <doctest/doctest.h>

#include "core/readers/html.h"

namespace writers_carried_test {

using namespace kommissorium;

TEST_CASE("carried: nothing to carry makes no block") { CHECK(writers::carried_block("").empty()); }

TEST_CASE("carried: the block holds only letters that mail and editors leave alone, in short lines") {
  std::string bytes;
  for (int n = 0; n < 1000; ++n) bytes += static_cast<char>(n * 7);
  const std::string block = writers::carried_block(bytes);
  const std::string inside = block.substr(block.find('\n'), block.rfind('<') - block.find('\n'));
  std::size_t width = 0;
  for (const char c : inside) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    CHECK((letter || c == '-' || c == '_' || c == '.' || c == '\n'));
    width = c == '\n' ? 0 : width + 1;
    CHECK(width <= 76);
  }
  const Result<std::string> back = readers::carried_charter(block, "");
  REQUIRE(back.ok());
  CHECK(back.value() == bytes);
}

}  // namespace writers_carried_test
