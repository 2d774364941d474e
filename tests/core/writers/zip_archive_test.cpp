// SPDX-License-Identifier: MPL-2.0
#include "core/writers/zip_archive.h"

#include <doctest/doctest.h>

#include "core/revisions/sha256.h"
#include "tests/core/writers/docx/unpacked.h"
#include "tests/laws/dice.h"

namespace writers_zip_archive_test {

using namespace kommissorium;
using writers::ArchivedPart;
using writers::zip_archive;

TEST_CASE("zip: every part comes out again, in order, whatever is in it") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    laws::Dice dice(seed);
    std::vector<ArchivedPart> parts;
    for (std::size_t n = dice.below(6); n > 0; --n) {
      std::string bytes;
      const std::size_t kinds = 1 + dice.below(256);
      for (std::size_t size = dice.below(3000); size > 0; --size)
        bytes += static_cast<char>(dice.below(kinds));
      parts.push_back({"mappe/æ" + std::to_string(n) + ".xml", std::move(bytes)});
    }
    const trial::Unpacked out = trial::unpacked(zip_archive(parts));
    REQUIRE(out.order.size() == parts.size());
    for (std::size_t at = 0; at < parts.size(); ++at) {
      REQUIRE(out.order[at] == parts[at].name);
      REQUIRE(out.parts.at(parts[at].name) == parts[at].bytes);
    }
  }
}

TEST_CASE("zip: the bytes are the same on every machine, natively and as WebAssembly") {
  std::string text;
  for (int line = 0; line < 200; ++line) text += "Linje " + std::to_string(line * line) + " om gruppen\n";
  const std::string archive = zip_archive({{"a.txt", text}, {"tom", ""}});
  CHECK(archive.size() < text.size());
  CHECK(revisions::sha256_hex(archive) == "00347a410bcd02f032ef7234baa07ce060215cec7cbb2d14784c2880ee37157f");
}

}  // namespace writers_zip_archive_test
