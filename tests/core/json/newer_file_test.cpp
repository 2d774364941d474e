// SPDX-License-Identifier: MPL-2.0
#include "core/json/newer_file.h"

#include <doctest/doctest.h>

namespace json_newer_file_test {

using namespace kommissorium;
using namespace kommissorium::json;
using namespace kommissorium::revisions;

namespace {

const Record genesis = seal({{"k", "charter"}, {"nonce", "00"}});
const Record product = revision("head/product", {}, "OS2", "Åse", "");
const Record later = seal({{"k", "handshake"}, {"with", "tomorrow"}});

RecordSet some() {
  RecordSet set;
  for (const Record& record : {genesis, product, later}) set.add(record);
  return set;
}

std::string with_first_line(const std::string& first) {
  const std::string bytes = write_charter_file(some());
  return first + bytes.substr(bytes.find('\n'));
}

const std::string second = R"({"format":"kommissorium","version":2,"records":[)";

}  // namespace

TEST_CASE("newer file: its records are read with the version, and kinds nobody knows yet travel through") {
  const auto read = read_newer_file(with_first_line(second), "x");
  REQUIRE(read.ok());
  CHECK(read.value().version == 2);
  CHECK(read.value().loaded.set == some());
  CHECK(read.value().loaded.set.find(later.id)->content == later.content);
  CHECK(read.value().loaded.set_aside.empty());
}

TEST_CASE("newer file: what is not understood is set aside and named, the rest is shown") {
  std::string bytes = with_first_line(R"({"format":"kommissorium","version":17,"records":[)");
  const std::string strange = R"({"id":"sha3-00","v":1.5})";
  bytes.insert(bytes.find('\n') + 1, strange + ",\n");
  const auto read = read_newer_file(bytes, "x");
  REQUIRE(read.ok());
  CHECK(read.value().version == 17);
  CHECK(read.value().loaded.set == some());
  REQUIRE(read.value().loaded.set_aside.size() == 1);
  CHECK(read.value().loaded.set_aside[0].text == strange);
  CHECK(read.value().loaded.set_aside[0].error.place.file == "x");
  CHECK(read.value().loaded.set_aside[0].error.place.line == 2);
}

TEST_CASE("newer file: laid out anew, or with another first line and end, it is read just as far") {
  std::string value = with_first_line(second);
  for (std::size_t at = value.find('\n'); at != std::string::npos; at = value.find('\n')) value.erase(at, 1);
  std::string extended = with_first_line(R"({"format":"kommissorium","version":2,"kept-by":"x","records":[)");
  extended.erase(extended.find(last_line));
  extended += "{\"end\":3}],\"and\":[1]}\n";
  for (const std::string& bytes : {value, "\xEF\xBB\xBF" + value, extended}) {
    const auto read = read_newer_file(bytes, "x");
    REQUIRE(read.ok());
    CHECK(read.value().version == 2);
    CHECK(read.value().loaded.set == some());
  }
}

TEST_CASE("newer file: where no charter can be made out of it, it is refused with its version") {
  for (const char* bytes : {R"({"format":"kommissorium","version":3,"records":{"something":"else"}})",
                            R"({"format":"kommissorium","version":3,"records":[]})",
                            R"({"format":"kommissorium","version":3})"}) {
    const auto read = read_newer_file(bytes, "x");
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().problem == Problem::newer_format);
    CHECK(read.error().detail == "3");
    CHECK(read.error().place.file == "x");
  }
}

TEST_CASE("newer file: what is not newer is not read here") {
  CHECK(read_newer_file(write_charter_file(some()), "x").error().problem == Problem::wrong_format);
  CHECK(read_newer_file("hello", "x").error().problem == Problem::not_json);
  CHECK(read_newer_file("{}", "x").error().problem == Problem::wrong_format);
}

}  // namespace json_newer_file_test
