// SPDX-License-Identifier: MPL-2.0
#include "core/readers/html.h"

#include "../outline/documents.h"
#include "core/charter/content.h"
#include "core/json/charter_file.h"
#include "core/texts/document_texts.h"
#include "core/texts/fill.h"
#include "core/writers/carried.h"
#include "core/writers/html.h"

namespace readers_html_test {

using namespace kommissorium;
using namespace kommissorium::outline::trial;

namespace {

std::string exported(const RecordSet& set) {
  return writers::html_page(document_of(set), embedded::document_style(),
                            json::write_charter_file(charter::without_history(set)));
}

RecordSet example_steering() { return example_set(GroupKind::steering, Language::danish); }

/// The digest of what a page carries; the problem's number when it is refused.
std::string digest_of(const std::string& page) {
  const Result<std::string> bytes = readers::carried_charter(page, "side.html");
  if (!bytes.ok()) return "problem " + std::to_string(static_cast<int>(bytes.error().problem));
  const Result<json::Loaded> loaded = json::read_charter_file(bytes.value(), "side.html");
  REQUIRE(loaded.ok());
  CHECK(loaded.value().set_aside.empty());
  return charter::digest(loaded.value().set);
}

std::string refused(Problem problem) { return "problem " + std::to_string(static_cast<int>(problem)); }

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size()) {
    text.replace(at, what.size(), with);
  }
  return text;
}

}  // namespace

TEST_CASE("html reader: an exported page brings the same agreement back") {
  for (const GroupKind kind : catalogue::every_group) {
    for (const Language language : {Language::danish, Language::english}) {
      const RecordSet set = example_set(kind, language);
      CHECK(digest_of(exported(set)) == charter::digest(set));
    }
  }
}

TEST_CASE("html reader: importing a page into the charter it came from changes nothing") {
  const RecordSet set = example_steering();
  const Result<std::string> bytes = readers::carried_charter(exported(set), "");
  REQUIRE(bytes.ok());
  const Result<json::Loaded> loaded = json::read_charter_file(bytes.value(), "");
  REQUIRE(loaded.ok());
  RecordSet united = set;
  united.unite(loaded.value().set);
  CHECK(charter::view(united).value().conflicts().empty());
  CHECK(charter::digest(united) == charter::digest(set));
}

TEST_CASE("html reader: mail, editors and browsers may lay the page out anew") {
  const RecordSet set = example_steering();
  const std::string page = exported(set);
  const std::string digest = charter::digest(set);
  SUBCASE("CRLF") { CHECK(digest_of(replaced(page, "\n", "\r\n")) == digest); }
  SUBCASE("old Mac line ends") { CHECK(digest_of(replaced(page, "\n", "\r")) == digest); }
  SUBCASE("BOM") { CHECK(digest_of("\xEF\xBB\xBF" + page) == digest); }
  SUBCASE("one line") { CHECK(digest_of(replaced(page, "\n", " ")) == digest); }
  SUBCASE("indented") { CHECK(digest_of(replaced(page, "\n", "\n\t    ")) == digest); }
  SUBCASE("quoted-printable's soft line ends") {
    const std::size_t at = page.find(writers::carried_name);
    CHECK(digest_of(page.substr(0, at) + replaced(page.substr(at), "\n", "=\r\n")) == digest);
  }
  SUBCASE("tags in capitals and attributes in another form") {
    std::string other = replaced(page, "<template id=\"kommissorium-charter\">",
                                 "<TEMPLATE hidden ID='kommissorium-charter' >");
    CHECK(digest_of(replaced(other, "</template>", "</TEMPLATE>")) == digest);
  }
  SUBCASE("other templates before it") {
    CHECK(digest_of(replaced(page, "<article", "<template>x</template><article")) == digest);
  }
}

TEST_CASE("html reader: a changed, cut or foreign page is refused, each with its own problem") {
  const std::string page = exported(example_steering());
  const std::size_t name = page.find(writers::carried_name);
  SUBCASE("a letter of the data") {
    std::string forged = page;
    const std::size_t at = name + 15 + 65 + 1000;
    forged[at] = forged[at] == 'A' ? 'B' : 'A';
    CHECK(digest_of(forged) == refused(Problem::hash_mismatch));
  }
  SUBCASE("a letter that is none") {
    std::string forged = page;
    forged[name + 15 + 65 + 1000] = '!';
    CHECK(digest_of(forged) == refused(Problem::hash_mismatch));
  }
  SUBCASE("the hash") {
    std::string forged = page;
    forged[name + 15] = forged[name + 15] == '0' ? '1' : '0';
    CHECK(digest_of(forged) == refused(Problem::hash_mismatch));
  }
  SUBCASE("a line is missing") {
    const std::size_t at = page.find('\n', name + 500) + 1;
    CHECK(digest_of(page.substr(0, at) + page.substr(page.find('\n', at) + 1)) ==
          refused(Problem::hash_mismatch));
  }
  SUBCASE("cut anywhere in the data") {
    const std::size_t end = page.find(writers::carried_end, name);
    for (std::size_t at = name; at < end + writers::carried_end.size() - 1; at += 997) {
      CHECK(digest_of(page.substr(0, at)) == refused(Problem::truncated));
    }
  }
  SUBCASE("cut in the tag") { CHECK(digest_of(page.substr(0, name - 5)) == refused(Problem::truncated)); }
  SUBCASE("only the name") {
    CHECK(digest_of("<template id=\"kommissorium-charter\">kommissorium-1.end</template>") ==
          refused(Problem::truncated));
  }
  SUBCASE("empty") {
    CHECK(digest_of("<template id=\"kommissorium-charter\"></template>") == refused(Problem::truncated));
  }
  SUBCASE("a later program's") {
    CHECK(digest_of(replaced(page, "kommissorium-1\n", "kommissorium-2\n")) ==
          refused(Problem::newer_format));
  }
  SUBCASE("no charter at all") {
    CHECK(digest_of("<html><body>Hej</body></html>") == refused(Problem::no_embedded_charter));
  }
  SUBCASE("NUL") { CHECK(digest_of(page + std::string(1, '\0')) == refused(Problem::contains_nul)); }
  SUBCASE("too large") {
    CHECK(digest_of(page + std::string(21 * 1024 * 1024, ' ')) == refused(Problem::too_large));
  }
}

TEST_CASE("html reader: what people wrote cannot pass for the carried charter") {
  Desk desk = new_desk();
  desk.write("agreement/asks", "<template id=\"kommissorium-charter\">kommissorium-1 0 .end</template>");
  CHECK(digest_of(exported(desk.set)) == charter::digest(desk.set));
  const std::string bare = writers::html_page(document_of(desk.set), "", "");
  CHECK(digest_of(bare) == refused(Problem::no_embedded_charter));
}

TEST_CASE("html reader: a page is told from JSON by its first sign") {
  CHECK(readers::looks_like_html("<!DOCTYPE html>"));
  CHECK(readers::looks_like_html("\xEF\xBB\xBF\r\n <html>"));
  CHECK_FALSE(readers::looks_like_html("{\"format\":\"kommissorium\"}"));
  CHECK_FALSE(readers::looks_like_html(""));
}

TEST_CASE("html reader: a page whose footer shows another check number than it carries is refused") {
  const RecordSet set = example_steering();
  const std::string page = exported(set), label = charter::label(charter::digest(set));
  for (const char* other :
       {"0000 0000</bdi></footer>", "0000 0000 </b> </footer>", "0000\r\n0000</footer>"}) {
    const std::string forged = replaced(page, label + "</bdi></footer>", other);
    REQUIRE(forged != page);
    CHECK(digest_of(forged) == refused(Problem::other_check_number));
  }
  for (const char* none : {"</footer>", "0000</footer>", "a0000 0000</footer>", "x 0000 000g</footer>"})
    CHECK(digest_of(replaced(page, label + "</bdi></footer>", none)) == charter::digest(set));
  CHECK(digest_of(replaced(page, label, replaced(label, " ", "\n"))) == charter::digest(set));
}

TEST_CASE("html reader: a page whose text tells another check number than it carries is refused") {
  const RecordSet set = example_steering();
  const std::string page = exported(set), digest = charter::digest(set);
  const std::string told = "Kontroltal: " + charter::compare(digest);
  const std::string other = "dead beef" + charter::compare(digest).substr(9);
  REQUIRE(page.find(told) != std::string::npos);
  const std::string forged = replaced(page, told, "Kontroltal: " + other);
  CHECK(digest_of(forged) == refused(Problem::other_check_number));
  CHECK(digest_of(replaced(forged, "\n", "\r\n")) == refused(Problem::other_check_number));
  Desk desk = new_desk();  // people may quote another charter's page
  desk.write("agreement/asks", texts::fill(texts::document_texts(Language::danish).check_number, {other}));
  CHECK(digest_of(exported(desk.set)) == charter::digest(desk.set));
}

}  // namespace readers_html_test
