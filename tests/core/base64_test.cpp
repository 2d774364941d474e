// SPDX-License-Identifier: MPL-2.0
#include "core/base64.h"

#include <doctest/doctest.h>

namespace core_base64_test {

using namespace kommissorium;

TEST_CASE("base64: the published pairs hold") {
  // source: RFC 4648 section 10
  CHECK(base64::encode("") == "");
  CHECK(base64::encode("f") == "Zg==");
  CHECK(base64::encode("fo") == "Zm8=");
  CHECK(base64::encode("foo") == "Zm9v");
  CHECK(base64::encode("foob") == "Zm9vYg==");
  CHECK(base64::encode("fooba") == "Zm9vYmE=");
  CHECK(base64::encode("foobar") == "Zm9vYmFy");
}

TEST_CASE("base64: every byte at every place comes back from a page") {
  std::string bytes;
  for (int byte = 0; byte < 256; ++byte) {
    bytes += static_cast<char>(byte);
    const std::string letters = base64::encode_for_pages(bytes);
    CHECK(letters.find_first_of("+/=<>&\"'") == std::string::npos);
    REQUIRE(base64::decode_from_page(letters).has_value());
    CHECK(*base64::decode_from_page(letters) == bytes);
  }
}

TEST_CASE("base64: line ends, blanks and a mail program's = are passed over") {
  const std::string letters = base64::encode_for_pages("Styregruppen for OS2eksempel");
  std::string reflowed;
  for (const char letter : letters) reflowed += std::string(1, letter) + "=\r\n \t";
  CHECK(base64::decode_from_page(reflowed) == "Styregruppen for OS2eksempel");
}

TEST_CASE("base64: what no encoder writes is refused") {
  CHECK_FALSE(base64::decode_from_page("Zm9v!").has_value());
  CHECK_FALSE(base64::decode_from_page("Zm9vY").has_value());  // half a byte
  CHECK_FALSE(base64::decode_from_page("Zh").has_value());     // bits that say nothing
  CHECK_FALSE(base64::decode_from_page("Zm+v").has_value());   // the other alphabet
  CHECK(base64::decode_from_page("") == "");
}

}  // namespace core_base64_test
