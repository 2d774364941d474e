// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/arguments.h"

#include <doctest/doctest.h>

namespace command_line_arguments_test {

using namespace kommissorium;
using namespace kommissorium::programs::command_line;

namespace {

const std::vector<Option> known = {{"--product"}, {"-o"}, {"--json", Takes::nothing}};

Problem refusal(const std::vector<std::string>& words) {
  const Result<Arguments> parsed = parse(words, known);
  REQUIRE_FALSE(parsed.ok());
  return parsed.error().problem;
}

}  // namespace

TEST_CASE("arguments: options stand anywhere, with a blank or an equals sign") {
  const Result<Arguments> parsed = parse({"a", "--product", "x y", "b", "-o", "out", "--json"}, known);
  REQUIRE(parsed.ok());
  CHECK(parsed.value().words == std::vector<std::string>{"a", "b"});
  CHECK(parsed.value().option("--product") == "x y");
  CHECK(parsed.value().option("-o") == "out");
  CHECK(parsed.value().has("--json"));
  const Result<Arguments> equals = parse({"--product=a=b"}, known);
  REQUIRE(equals.ok());
  CHECK(equals.value().option("--product") == "a=b");
  CHECK(parse({"--product="}, known).value().has("--product"));
}

TEST_CASE("arguments: two dashes end the options, one dash alone is a word") {
  const Result<Arguments> parsed = parse({"-", "--", "--json", "-5", "--"}, known);
  REQUIRE(parsed.ok());
  CHECK(parsed.value().words == std::vector<std::string>{"-", "--json", "-5", "--"});
  CHECK_FALSE(parsed.value().has("--json"));
}

TEST_CASE("arguments: what an option takes may begin with a dash") {
  CHECK(parse({"--product", "-x"}, known).value().option("--product") == "-x");
}

TEST_CASE("arguments: unknown, twice, without its value or with one too many is refused by name") {
  CHECK(refusal({"--nope"}) == Problem::unknown_option);
  CHECK(refusal({"-5"}) == Problem::unknown_option);
  CHECK(refusal({"--produc", "x"}) == Problem::unknown_option);
  CHECK(refusal({"--product", "a", "--product=b"}) == Problem::repeated_option);
  CHECK(refusal({"--json=yes"}) == Problem::invalid_value);
  CHECK(refusal({"-o"}) == Problem::missing_argument);
  CHECK(parse({"-o"}, known).error().place.field == "-o");
}

TEST_CASE("arguments: an option that takes several values keeps them in order; others stand once") {
  const std::vector<Option> several = {{"--take", Takes::values}, {"-o"}};
  const Result<Arguments> parsed = parse({"--take", "a", "x", "--take=b"}, several);
  REQUIRE(parsed.ok());
  CHECK(parsed.value().lists.at("--take") == std::vector<std::string>{"a", "b"});
  CHECK_FALSE(parse({"-o", "a", "-o", "b"}, several).ok());
}

}  // namespace command_line_arguments_test
