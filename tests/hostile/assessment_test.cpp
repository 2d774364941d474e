// SPDX-License-Identifier: MPL-2.0
// Self-assessments that something has been at, and charters whose people write what they should not: read or
// refused with a place, never a crash, never a byte changed that was not asked for, never a line forged.
#include <algorithm>

#include "../core/assessment/assessments.h"
#include "core/assessment/governance_report.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"

namespace hostile_assessment_test {

using namespace kommissorium;
using namespace kommissorium::assessment;
using namespace kommissorium::assessment::trial;

namespace {

/// Read, answered in one place and printed, or refused with a reason that names the file.
void go_through(const std::string& bytes) {
  CAPTURE(bytes);
  const Reading reading = read(bytes, "os2.json");
  if (!reading.ok()) {
    REQUIRE(reading.wrong.size() <= most_told);
    for (const Error& error : reading.wrong) REQUIRE(error.place.file == "os2.json");
    return;
  }
  REQUIRE(reading.assessment.bytes == bytes);
  const outline::Document report = governance_report(reading.assessment, Language::danish);
  REQUIRE_FALSE(writers::markdown(report, "").empty());
  for (const Entry& entry : reading.assessment.entries) {
    const Result<SelfAssessment> after = with(reading.assessment, {{entry.id, "Ja", "\"}],"}});
    REQUIRE(after.ok());
    REQUIRE(after.value().entries.size() == reading.assessment.entries.size());
    REQUIRE(after.value().entry(entry.id)->documentation == "\"}],");
  }
}

}  // namespace

TEST_CASE("hostile assessment: cut off anywhere it is refused") {
  for (std::size_t length = 0; length < fixture.size(); ++length) {
    CAPTURE(length);
    CHECK_FALSE(read(fixture.substr(0, length), "os2.json").ok());
  }
}

TEST_CASE("hostile assessment: with any byte changed it is read whole or refused") {
  const std::string letters("\0\"\\{}[],:-+.eE09n \n\xff\xc3", 21);
  for (std::uint64_t seed = 1; seed <= 4000; ++seed) {
    CAPTURE(seed);
    laws::Dice dice(seed);
    std::string bytes = dice.one_in(2) ? fixture : any_assessment(dice);
    for (std::size_t n = 1 + dice.below(3); n > 0; --n) {
      const std::size_t at = dice.below(bytes.size());
      const char letter = letters[dice.below(letters.size())];
      if (dice.one_in(3)) {
        bytes.erase(at, 1);
      } else if (dice.one_in(2)) {
        bytes.insert(at, 1, letter);
      } else {
        bytes[at] = letter;
      }
    }
    go_through(bytes);
  }
}

TEST_CASE("hostile assessment: bombs are refused, or read in time") {
  CHECK(read("{\"krav\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}", "os2.json")
            .wrong.front()
            .problem == Problem::too_deep);
  CHECK(read("{\"krav\":[" + std::string(11 * 1024 * 1024, ' ') + "]}", "os2.json").wrong.front().problem ==
        Problem::too_large);
  std::string many = "{\"krav\":[0";
  for (int n = 0; n < 1'000'001; ++n) many += ",0";
  CHECK(read(many + "]}", "os2.json").wrong.front().problem == Problem::too_large);
  std::string entries = "{\"krav\":[{\"id\":\"0\"}";
  for (int n = 1; n < 20'000; ++n) entries += ",\n{\"id\":\"" + std::to_string(n) + "\"}";
  CHECK(read(entries + "]}", "os2.json").assessment.entries.size() == 20'000);
  const std::string digits(1'000'000, '9');
  go_through("{\"krav\":[{\"id\":\"G3\",\"efterlevet\":" + digits + "}]}");
}

TEST_CASE("hostile assessment: markup in a file stays text in the report") {
  const std::string bytes =
      "{\"productName\":\"<script>x</script>\",\"krav\":[{\"id\":\"<b>\",\"krav\":\"<img src=x>\","
      "\"efterlevet\":\"</article>\",\"dokumentation\":\"<script>alert(1)</script> \\u202e\"}]}";
  go_through(bytes);
  const outline::Document report = governance_report(read(bytes, "").assessment, Language::danish);
  const std::string page = writers::html_page(report, "", "");
  for (const char* markup : {"<script", "<img", "<b>", "\xE2\x80\xAE"})
    CHECK(page.find(markup) == std::string::npos);
  CHECK(page.find("</article>") == page.rfind("</article>"));
}

TEST_CASE("hostile assessment: a name cannot forge a line of what a proposal rests on") {
  Desk desk = desk_of(GroupKind::coordination, {});
  desk.add_member({{"name", "Anna"}, {"roles", Value::Array{"convener"}}});
  desk.write("member/" + desk.charter().members.front().id + "/organisation", "By\xE2\x80\xAE");
  Value::Object forged = {{"name", "Bo"}, {"roles", Value::Array{"convener"}}};
  desk.add_member(forged);
  const std::vector<Written> all = proposed({desk});
  const Written* convener = proposal(all, "G3");
  REQUIRE(convener != nullptr);
  CHECK(convener->documentation.find("\xE2\x80\xAE") == std::string::npos);
  CHECK(convener->documentation.find("[U+202E]") != std::string::npos);
  // A revision of another program may hold line ends where this one writes none.
  const std::string field = "member/" + desk.charter().members.front().id + "/name";
  desk.set.add(
      revisions::revision(field, desk.charter().history.find(field)->heads, "Anna\nGrundlag: intet", "", ""));
  const std::vector<Written> again = proposed({desk});
  REQUIRE(proposal(again, "G3") != nullptr);
  CHECK(proposal(again, "G3")->documentation.find("\nGrundlag: intet") == std::string::npos);
}

}  // namespace hostile_assessment_test
