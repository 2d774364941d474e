// SPDX-License-Identifier: MPL-2.0
#include "core/assessment/self_assessment.h"

#include "assessments.h"

namespace assessment_self_assessment_test {

using namespace kommissorium;
using namespace kommissorium::assessment;
using namespace kommissorium::assessment::trial;
using laws::Dice;

namespace {

std::vector<Error> wrong_with(std::string bytes) {
  Reading reading = read(std::move(bytes), "os2.json");
  CHECK(reading.assessment.bytes.empty());
  CHECK(reading.assessment.entries.empty());
  for (const Error& error : reading.wrong) CHECK(error.place.file == "os2.json");
  return std::move(reading.wrong);
}

void check_wrong(std::string bytes, const std::vector<Error>& expected) {
  CAPTURE(bytes);
  CHECK(wrong_with(std::move(bytes)) == expected);
}

SelfAssessment changed(const SelfAssessment& assessment, const std::vector<Written>& written) {
  Result<SelfAssessment> result = with(assessment, written);
  REQUIRE(result.ok());
  return std::move(result).value();
}

/// The bytes with what stands in these places taken out.
std::string without(const std::string& bytes, const std::vector<std::optional<json::Span>>& places) {
  std::string left;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    bool inside = false;
    for (const std::optional<json::Span>& place : places)
      inside = inside || (place && at >= place->begin && at < place->end);
    if (!inside) left += bytes[at];
  }
  return left;
}

}  // namespace

TEST_CASE("self-assessment: what people wrote is read, whatever else stands there") {
  const SelfAssessment assessment = read_whole(fixture);
  CHECK(assessment.bytes == fixture);
  CHECK(assessment.product == "OS2eksempel");
  CHECK(assessment.filled_by == "Anna Eksempel");
  CHECK(assessment.filled_date == "2026-11-01");
  REQUIRE(assessment.entries.size() == 7);
  const Entry& first = assessment.entries[0];
  CHECK(first.id == "R1");
  CHECK(first.wording == "Opdigtet krav om værdi");
  CHECK(first.guidance == "Opdigtet vejledning.");
  CHECK(first.level == "sandkasse");
  CHECK(first.documentation == "Sparer \"tid\".");
  CHECK(assessment.entry("G3")->answer.empty());
  CHECK_FALSE(assessment.entry("G3")->is_answered());
  CHECK(assessment.entry("G6")->answer == "Delvist");
  CHECK_FALSE(assessment.entry("G7")->answer_place.has_value());
  CHECK(assessment.entry("G11")->answer == "-0.50E+3");
  CHECK(assessment.entry("G12")->is_answered());  // a text alone is somebody's work
  CHECK(assessment.entry("X1")->answer == "false");
  CHECK(assessment.entry("G99") == nullptr);
}

TEST_CASE("self-assessment: taken as it is, the file is the same byte for byte") {
  for (const std::string& bytes : {fixture, "\xEF\xBB\xBF" + fixture + "\n", fixture + "\r\n\r\n"}) {
    const SelfAssessment assessment = read_whole(bytes);
    CHECK(changed(assessment, {}).bytes == bytes);
    std::vector<Written> as_it_is;
    for (const Entry& entry : assessment.entries)
      as_it_is.push_back({entry.id, entry.answer, entry.documentation});
    CHECK(changed(assessment, as_it_is).bytes == bytes);
    CHECK(changed(assessment, {{"G99", "Ja", "findes ikke"}}).bytes == bytes);
  }
}

TEST_CASE("self-assessment: only the two values of an entry change, and a member it lacks is put in") {
  const SelfAssessment before = read_whole(fixture);
  const SelfAssessment after = changed(before, {{"G3", "Ja", "Anna \"Eksempel\"\n"}, {"G7", "Nej", "x"}});
  std::string expected = fixture;
  const auto replace = [&expected](std::string_view what, std::string_view by) {
    const std::size_t at = expected.find(what);
    REQUIRE(at != std::string::npos);
    expected.replace(at, what.size(), by);
  };
  replace("\"efterlevet\":null,\"dokumentation\":\"\"},",
          "\"efterlevet\":\"Ja\",\"dokumentation\":\"Anna \\\"Eksempel\\\"\\n\"},");
  replace("\"produktniveau\": \"2\" }",
          "\"produktniveau\": \"2\",\t\"efterlevet\": \"Nej\",\t\"dokumentation\": \"x\" }");
  CHECK(after.bytes == expected);
  CHECK(after.entry("G7")->answer == "Nej");
  const SelfAssessment emptied = changed(after, {{"G3", "", ""}});
  CHECK(emptied.bytes.find(
            "\"id\":\"G3\",\"kategori\":\"governance\",\"efterlevet\":null,\"dokumentation\":\"\"") !=
        std::string::npos);
  CHECK(changed(before, {{"G3", "Nej", ""}, {"G3", "Ja", "sidst"}}).entry("G3")->answer == "Ja");
}

TEST_CASE("self-assessment: whatever follows from a seed, nothing but what was taken has changed") {
  for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    const std::string bytes = any_assessment(dice);
    CAPTURE(bytes);
    const SelfAssessment before = read_whole(bytes);
    REQUIRE(before.bytes == bytes);
    REQUIRE(changed(before, {}).bytes == bytes);
    if (before.entries.empty()) continue;
    const Entry& entry = dice.pick(before.entries);
    const Written written = {entry.id, dice.one_in(2) ? "Ja" : "Nej", text_of(dice)};
    const SelfAssessment after = changed(before, {written});
    const Entry& same = *after.entry(entry.id);
    REQUIRE(same.answer == written.answer);
    REQUIRE(same.documentation == written.documentation);
    if (entry.answer_place && entry.documentation_place)
      REQUIRE(without(before.bytes, {entry.answer_place, entry.documentation_place}) ==
              without(after.bytes, {same.answer_place, same.documentation_place}));
    // All but the entry is the same bytes, and of the entry every member but the two.
    REQUIRE(before.bytes.substr(0, entry.object.begin) == after.bytes.substr(0, same.object.begin));
    REQUIRE(before.bytes.substr(entry.object.end) == after.bytes.substr(same.object.end));
    const auto others = [](const SelfAssessment& assessment, const Entry& one) {
      std::vector<std::string> members;
      for (const json::MemberPlace& member : json::members_at(assessment.bytes, one.object)) {
        if (member.name == "efterlevet" || member.name == "dokumentation") continue;
        members.push_back(assessment.bytes.substr(member.named.begin, member.value.end - member.named.begin));
      }
      return members;
    };
    REQUIRE(others(before, entry) == others(after, same));
    REQUIRE(after.entries.size() == before.entries.size());
  }
}

TEST_CASE("self-assessment: another shape is refused place by place, and nothing is taken over") {
  check_wrong("[]", {{Problem::no_assessment, {"os2.json", "", "", 1}, ""}});
  check_wrong("7.5", {{Problem::no_assessment, {"os2.json", "", "", 1}, ""}});
  check_wrong("{\"a\":1}", {{Problem::no_assessment, {"os2.json", "", "krav", 1}, ""}});
  check_wrong("{\n\"krav\":\n{}}", {{Problem::no_assessment, {"os2.json", "", "krav", 3}, ""}});
  check_wrong(
      "{\"krav\":[\n7,\n{},\n{\"id\":3},\n{\"id\":\"\"},\n{\"id\":\"G3\"},\n{\"id\":\"G3\"},\n"
      "{\"id\":\"G6\",\"efterlevet\":[]},\n{\"id\":\"G7\",\"efterlevet\":{}},\n"
      "{\"id\":\"G8\",\"dokumentation\":7}]}",
      {{Problem::malformed_entry, {"os2.json", "krav[1]", "", 2}, ""},
       {Problem::malformed_entry, {"os2.json", "krav[2]", "id", 3}, ""},
       {Problem::malformed_entry, {"os2.json", "krav[3]", "id", 4}, ""},
       {Problem::malformed_entry, {"os2.json", "krav[4]", "id", 5}, ""},
       {Problem::repeated_entry, {"os2.json", "G3", "id", 7}, ""},
       {Problem::malformed_entry, {"os2.json", "G6", "efterlevet", 8}, ""},
       {Problem::malformed_entry, {"os2.json", "G7", "efterlevet", 9}, ""},
       {Problem::malformed_entry, {"os2.json", "G8", "dokumentation", 10}, ""}});
  std::string many = "{\"krav\":[1";
  for (int n = 0; n < 1000; ++n) many += ",1";
  CHECK(wrong_with(many + "]}").size() == most_told);
}

TEST_CASE("self-assessment: what is no JSON is refused as such") {
  CHECK(wrong_with("").front().problem == Problem::empty_file);
  CHECK(wrong_with("{\"krav\":[01]}").front().problem == Problem::not_json);
  CHECK(wrong_with("{\"krav\":[],\"krav\":[]}").front().problem == Problem::duplicate_key);
  CHECK(wrong_with("{\"krav\":[{\"id\":\"G3\",\"efterlevet\":\"Ja\",\"efterlevet\":\"Nej\"}]}")
            .front()
            .problem == Problem::duplicate_key);
}

TEST_CASE("self-assessment: only an object with krav looks like one") {
  CHECK(looks_like_assessment(fixture));
  CHECK(looks_like_assessment("\xEF\xBB\xBF{\"krav\":7}"));
  CHECK_FALSE(looks_like_assessment("{\"krav\":[]"));
  CHECK_FALSE(looks_like_assessment("[\"krav\"]"));
  CHECK_FALSE(looks_like_assessment("{\"a\":{\"krav\":[]}}"));
  CHECK_FALSE(looks_like_assessment(""));
}

TEST_CASE("self-assessment: what would make the file too large is refused") {
  const SelfAssessment assessment = read_whole(fixture);
  const Result<SelfAssessment> result =
      with(assessment, {{"G3", "Ja", std::string(json::largest_file, 'x')}});
  REQUIRE_FALSE(result.ok());
  CHECK(result.error().problem == Problem::too_large);
}

}  // namespace assessment_self_assessment_test
