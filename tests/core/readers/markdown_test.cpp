// SPDX-License-Identifier: MPL-2.0
#include "core/readers/markdown.h"

#include "../outline/documents.h"
#include "core/charter/content.h"
#include "core/json/charter_file.h"
#include "core/writers/markdown.h"

namespace readers_markdown_test {

using namespace kommissorium;
using namespace kommissorium::outline::trial;

namespace {

std::string exported(const RecordSet& set) {
  return writers::markdown(document_of(set), json::write_charter_file(charter::without_history(set)));
}

std::string digest_of(const std::string& text) {
  const Result<std::string> bytes = readers::carried_in_markdown(text, "a.md");
  if (!bytes.ok()) return "problem " + std::to_string(static_cast<int>(bytes.error().problem));
  const Result<json::Loaded> loaded = json::read_charter_file(bytes.value(), "a.md");
  REQUIRE(loaded.ok());
  return charter::digest(loaded.value().set);
}

std::string refused(Problem problem) { return "problem " + std::to_string(static_cast<int>(problem)); }

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
    text.replace(at, what.size(), with);
  return text;
}

}  // namespace

TEST_CASE("markdown reader: an exported text brings the same agreement back, whatever line ends it has now") {
  for (const GroupKind kind : catalogue::every_group) {
    const RecordSet set = example_set(kind, Language::danish);
    const std::string text = exported(set);
    CHECK(digest_of(text) == charter::digest(set));
    CHECK(digest_of(replaced(text, "\n", "\r\n")) == charter::digest(set));
    CHECK(digest_of("\xEF\xBB\xBF" + text) == charter::digest(set));
  }
}

TEST_CASE("markdown reader: what people wrote cannot pass for the carried charter") {
  Desk desk = new_desk();
  desk.write("agreement/asks", "x\n<!-- kommissorium-charter kommissorium-1 0 .end -->");
  desk.write("section/purpose", "<!-- kommissorium-charter\nkommissorium-1 0 .end -->");
  CHECK(digest_of(exported(desk.set)) == charter::digest(desk.set));
  CHECK(digest_of(writers::markdown(document_of(desk.set), "")) == refused(Problem::no_charter_in_markdown));
}

TEST_CASE("markdown reader: a changed or cut text is refused, each with its own problem") {
  const std::string text = exported(example_set(GroupKind::steering, Language::danish));
  const std::size_t start = text.find("kommissorium-1\n");
  std::string forged = text;
  forged[start + 500] = forged[start + 500] == 'A' ? 'B' : 'A';
  CHECK(digest_of(forged) == refused(Problem::hash_mismatch));
  for (std::size_t at = start; at < text.size() - 10; at += 997)
    CHECK(digest_of(text.substr(0, at)) == refused(Problem::truncated));
  CHECK(digest_of(text + std::string(1, '\0')) == refused(Problem::contains_nul));
}

TEST_CASE("markdown reader: a text is told from JSON and from a page by its name or by what it carries") {
  const std::string text = exported(new_desk().set);
  CHECK(readers::looks_like_markdown(text, "a.txt"));
  CHECK(readers::looks_like_markdown("# Hej", "a.md"));
  CHECK_FALSE(readers::looks_like_markdown("# Hej", "a.txt"));
  CHECK_FALSE(readers::looks_like_markdown("<!DOCTYPE html>", "a.md"));
  CHECK_FALSE(readers::looks_like_markdown("{\"a\":\"\n<!-- kommissorium-charter\"}", "a.json"));
}

TEST_CASE("markdown reader: a text that shows another check number than it carries is refused") {
  const RecordSet set = example_set(GroupKind::steering, Language::danish);
  const std::string text = exported(set);
  const std::string label = charter::label(charter::digest(set));
  const std::size_t at = text.rfind(label, text.find("<!-- kommissorium-charter"));
  REQUIRE(at != std::string::npos);
  std::string forged = text;
  forged[at] = forged[at] == '0' ? '1' : '0';
  CHECK(digest_of(forged) == refused(Problem::other_check_number));
  std::string longer = text;
  longer.insert(text.find("<!-- kommissorium-charter"), "En linje til\n\n");
  CHECK(digest_of(longer) == charter::digest(set));
}

TEST_CASE("markdown reader: a text that tells another check number on its page of signatures is refused") {
  const RecordSet set = example_set(GroupKind::steering, Language::english);
  const std::string text = exported(set), number = charter::compare(charter::digest(set));
  const std::string forged = replaced(text, number, "dead beef" + number.substr(9));
  REQUIRE(forged != text);
  CHECK(digest_of(forged) == refused(Problem::other_check_number));
  CHECK(digest_of(replaced(forged, "\n", "\r\n")) == refused(Problem::other_check_number));
}

TEST_CASE("markdown reader: the lines that are seen are those around the block") {
  const std::string text = exported(new_desk().set);
  const std::vector<std::string> lines = readers::visible_lines(text + "\nTil sidst\r\n \n");
  REQUIRE(lines.size() > 5);
  CHECK(lines.back() == "Til sidst");
  for (const std::string& line : lines) CHECK(line.find("kommissorium-1") == std::string::npos);
  CHECK(readers::visible_lines("\xEF\xBB\xBF"
                               "a\rb") == std::vector<std::string>{"a", "b"});
}

}  // namespace readers_markdown_test
