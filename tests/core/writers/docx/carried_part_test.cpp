// SPDX-License-Identifier: MPL-2.0
#include "core/writers/docx/carried_part.h"

#include <doctest/doctest.h>

#include "core/base64.h"
#include "core/revisions/sha256.h"
#include "tests/core/writers/docx/unpacked.h"

namespace docx_carried_part_test {

using namespace kommissorium;
using namespace kommissorium::writers::docx;

TEST_CASE("carried part: the bytes come out again, and their hash is that of the bytes") {
  const std::string bytes = std::string("{\"kommissorium\":1}\n\0 æ", 22);
  const auto nodes = trial::read_xml(carried_item(bytes));
  REQUIRE(nodes.size() == 3);
  CHECK(nodes[0].name == carried_element);
  CHECK(nodes[0].attribute("xmlns") == carried_namespace);
  CHECK(nodes[0].attribute(std::string(carried_hash_attribute)) == revisions::sha256_hex(bytes));
  CHECK(base64::decode_from_page(nodes[1].name) == bytes);
}

TEST_CASE("carried part: its properties name the namespace") {
  CHECK(carried_item_properties().find(carried_namespace) != std::string::npos);
  CHECK(trial::read_xml(carried_item_properties()).size() == 6);
}

}  // namespace docx_carried_part_test
