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

TEST_CASE(
    "carried words: the number on the page of signatures is found in either language, as laid by programs") {
  const std::string digest = "b1e5fa3a31741a4b" + std::string(48, '0');
  const std::string end =
      " To udskrifter med samme kontroltal har samme aftale; bilag 1 er ikke med i tallet.";
  const auto told = [&](const std::string& text) { return readers::other_number_told(text, digest); };
  CHECK(told("Kontroltal: b1e5 fa3a 3174 1a4b." + end) == "");
  CHECK(told("x Kontroltal:\r\nb1e5 fa3a=\n 3174\n1a4b. " + end) == "");
  const std::string other = "Kontroltal: dead\nbeef 3174 1a4b." + end;
  CHECK(told("x " + other) == "deadbeef31741a4b");
  CHECK(told("Check number: dead beef 3174 1a4b. Two printouts with the same check number have the same "
             "agreement; annex 1 is not part of the number.") == "deadbeef31741a4b");
  CHECK(told(other + "Kontroltal: b1e5 fa3a 3174 1a4b." + end) == "");  // people quoted another charter's
  CHECK(told("Kontroltal: dead beef 3174 1a4b.") == "");
  CHECK(told("Kontroltal: dead beef 3174." + end) == "");
  CHECK(told("") == "");
  CHECK(readers::other_number_told(other, "") == "");
}

}  // namespace readers_carried_test
