// SPDX-License-Identifier: MPL-2.0
#include "core/texts/problems.h"

#include <doctest/doctest.h>

#include <set>

namespace texts_problems_test {

using namespace kommissorium;
using texts::describe;

namespace {

constexpr int problem_count = static_cast<int>(Problem::name_missing) + 1;

}  // namespace

TEST_CASE("problems: each has its own sentence in each language, and it ends") {
  for (const Language language : {Language::danish, Language::english}) {
    std::set<std::string> said;
    for (int number = 0; number < problem_count; ++number) {
      CAPTURE(number);
      const std::string sentence = describe(Error{static_cast<Problem>(number), {}, ""}, language);
      CHECK(sentence.size() > 20);
      CHECK(sentence.back() == '.');
      CHECK(sentence.find('{') == std::string::npos);
      CHECK(said.insert(sentence).second);
    }
  }
}

TEST_CASE("problems: the two languages never share a sentence") {
  for (int number = 0; number < problem_count; ++number) {
    const Error error = {static_cast<Problem>(number), {}, "x"};
    CHECK(describe(error, Language::danish) != describe(error, Language::english));
  }
}

TEST_CASE("problems: file, line, change and field come first, as far as they are known") {
  const std::string record(64, 'a');
  const Error error = {Problem::hash_mismatch, {"styregruppe.json", record, "duty/quality", 12}, ""};
  CHECK(describe(error, Language::danish)
            .starts_with("styregruppe.json, linje 12, ændring aaaaaaaa…, felt duty/quality: "));
  CHECK(describe(error, Language::english)
            .starts_with("styregruppe.json, line 12, change aaaaaaaa…, field duty/quality: "));
  CHECK(describe(Place{"", "", "head/product", 0}, Language::danish) == "felt head/product");
  CHECK(describe(Place{"", "G3", "id", 0}, Language::danish) == "ved G3, felt id");
  CHECK(describe(Place{}, Language::danish).empty());
}

TEST_CASE("problems: in the page what happened comes first, and where it is stands behind") {
  const std::string record(64, 'a');
  const Error error = {Problem::hash_mismatch, {"styregruppe.json", record, "duty/quality", 12}, ""};
  const std::string said = texts::tell(error, Language::danish);
  CHECK(said.starts_with("styregruppe.json: Indholdet passer ikke til sit navn"));
  CHECK(said.ends_with(". (linje 12, ændring aaaaaaaa…, felt duty/quality)"));
  const Error whole = {Problem::empty_file, {"styregruppe.json", "", "", 0}, ""};
  CHECK(texts::tell(whole, Language::english) == describe(whole, Language::english));
}

TEST_CASE("problems: what was found is told, in its own words") {
  CHECK(describe(Error{Problem::truncated, {}, "41"}, Language::danish)
            .ends_with("41 hele ændringer er tilbage."));
  CHECK(describe(Error{Problem::newer_format, {}, "2"}, Language::english)
            .ends_with("The file's format is number 2."));
  CHECK(describe(Error{Problem::not_utf8, {}, "CSV UTF-8"}, Language::danish)
            .ends_with("Et regneark skal gemmes som CSV UTF-8."));
}

TEST_CASE("problems: that a member has no name is said to those who never saw a command line, too") {
  const Error error = {Problem::name_missing, {"a.docx", "", "member/new-2"}, ""};
  CHECK(describe(error, Language::danish) ==
        "a.docx, felt member/new-2: Medlemmets navn mangler. Skriv det, og åbn filen igen.");
  CHECK(describe(error, Language::english) ==
        "a.docx, field member/new-2: The name of the member is missing. Write it and open the file again.");
}

TEST_CASE("problems: a hostile name cannot write to the screen or fill it") {
  const std::string long_text(5000, 'x');
  const Error error = {Problem::unknown_field, {"\x1b]0;x\x07.json", "", long_text, 0}, "a\nb\r\xE2\x80\xAE"};
  const std::string text = describe(error, Language::danish);
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find('\n') == std::string::npos);
  CHECK(text.find("[U+001B]") != std::string::npos);
  CHECK(text.find("[U+202E]") != std::string::npos);
  CHECK(text.size() < 1000);
}

TEST_CASE("problems: bytes that are no UTF-8 never reach the screen") {
  const std::string text =
      describe(Error{Problem::unreadable_file, {"\xff\xfe.json", "", "", 0}, ""}, Language::danish);
  CHECK(text.starts_with("??.json: "));
}

TEST_CASE("problems: a long detail is cut between two letters") {
  std::string detail;
  for (int n = 0; n < 200; ++n) detail += "æ";
  const std::string text = describe(Error{Problem::invalid_value, {}, "x" + detail}, Language::danish);
  CHECK(text.find("æ…") != std::string::npos);
}

}  // namespace texts_problems_test
