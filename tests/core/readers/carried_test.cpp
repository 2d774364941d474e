// SPDX-License-Identifier: MPL-2.0
#include "core/readers/carried.h"

#include <doctest/doctest.h>

#include "core/base64.h"
#include "core/revisions/sha256.h"

namespace readers_carried_test {

using namespace kommissorium;

TEST_CASE("carried words: blanks and line ends count for nothing, each damage has its own problem") {
  const std::string bytes = "et kommissorium";
  const std::string good =
      "kommissorium-1\n" + revisions::sha256_hex(bytes) + "\n" + base64::encode_for_pages(bytes) + "\n.end";
  const Result<std::string> back = readers::bytes_in_words(" \r\n" + good + "\n\n", "x");
  REQUIRE(back.ok());
  CHECK(back.value() == bytes);
  const auto problem = [](const std::string& words) {
    const Result<std::string> read = readers::bytes_in_words(words, "x");
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().place.file == "x");
    return read.error().problem;
  };
  CHECK(problem(good.substr(0, good.size() - 1)) == Problem::truncated);
  CHECK(problem("kommissorium-2" + good.substr(14)) == Problem::newer_format);
  CHECK(problem("kommissorium-1 abc .end") == Problem::truncated);
  std::string forged = good;
  forged[20] = forged[20] == '0' ? '1' : '0';
  CHECK(problem(forged) == Problem::hash_mismatch);
}

TEST_CASE("carried words: the check number that ends a text is found where it stands alone") {
  CHECK(readers::shown_label("udgave2\xC2\xB7"
                             "3F2A91c0") == "3f2a91c0");
  CHECK(readers::shown_label("a3f2a91c0") == "");
  CHECK(readers::shown_label("3f2a91c0") == "");
  CHECK(readers::shown_label("Udkast") == "");
  CHECK(readers::shown_label("") == "");
}

}  // namespace readers_carried_test
