// SPDX-License-Identifier: MPL-2.0
#include "core/writers/html.h"

#include <set>

#include "../outline/documents.h"
#include "core/revisions/sha256.h"
#include "markup.h"

namespace writers_html_test {

using namespace kommissorium;
using namespace kommissorium::outline;
using namespace kommissorium::outline::trial;
using kommissorium::trial::read_markup;
using kommissorium::trial::words_of;

namespace {

std::size_t times(std::string_view text, std::string_view what) {
  std::size_t count = 0;
  for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("html: an article with one h1, no skipped heading, in the document's language") {
  for (const GroupKind kind : catalogue::every_group) {
    const std::string html = writers::html_article(document_of(example_set(kind, Language::english)));
    CHECK(html.starts_with("<article class=\"document\" lang=\"en\">"));
    CHECK(times(html, "<h1>") == 1);
    CHECK(html.find("<h2>") < html.find("<h3>"));
    CHECK(html.find("<h4") == std::string::npos);
    CHECK(times(html, "<table>") == times(html, "<caption>"));
    CHECK(times(html, "<th scope=\"col\">") == times(html, "<th>") + times(html, "<th "));
  }
}

TEST_CASE("html: the article says exactly the words of the outline") {
  for (const GroupKind kind : catalogue::every_group) {
    for (const Language language : {Language::danish, Language::english}) {
      const Document document = document_of(example_set(kind, language));
      CHECK(words_of(read_markup(writers::html_article(document)).text) == writers::words(document));
    }
  }
}

TEST_CASE("html: the page loads nothing, runs nothing and lets only its own style act") {
  const std::string page = writers::html_page(document_of(new_desk().set), ".document { color: red }", "");
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"da\">"));
  CHECK(page.find("content=\"default-src 'none'; style-src 'sha256-") != std::string::npos);
  CHECK(page.find("'; base-uri 'none'; form-action 'none'\"") != std::string::npos);
  for (const char* never : {"<script", "javascript:", " style=", "<img", "<link", "<iframe", "src=", "url(",
                            "@import", "http-equiv=\"refresh\"", "<form", " onclick"}) {
    CAPTURE(never);
    CHECK(page.find(never) == std::string::npos);
  }
}

TEST_CASE("html: the policy names the hash of the style that stands in the page") {
  // source: the SHA-256 of the empty text in base64, as FIPS 180-4 examples give it in hex
  const std::string page = writers::html_page({}, "", "");
  CHECK(page.find("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='") != std::string::npos);
}

TEST_CASE("html: the page's title is the document's, with nothing in it that is markup") {
  Document document;
  document.title = "</title><script>x</script>";
  const std::string page = writers::html_page(document, "", "");
  CHECK(page.find("<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;</title>") != std::string::npos);
}

TEST_CASE(
    "html: each run finds its own direction, and what stands out has an element and not only a colour") {
  const Runs runs = {{"plain", Tone::plain, ""},
                     {"strong", Tone::strong, ""},
                     {"muted", Tone::muted, ""},
                     {"missing", Tone::missing, ""},
                     {"link", Tone::muted, "https://a.dk"},
                     {"bad", Tone::plain, "javascript:x"}};
  const std::string html = writers::html_article(of({Paragraph{runs, "1.1"}}));
  CHECK(html.find("<p class=\"clause\"><span class=\"number\">1.1</span> <bdi>plain</bdi><strong "
                  "dir=\"auto\">strong</strong>"
                  "<bdi class=\"muted\">muted</bdi><bdi class=\"missing\">missing</bdi>"
                  "<a dir=\"auto\" href=\"https://a.dk\">link</a><bdi>bad</bdi></p>") != std::string::npos);
}

TEST_CASE("html: a line end in a text is a line end on paper") {
  const std::string html = writers::html_article(of({Paragraph{{{"a\nb", Tone::plain, ""}}, ""}}));
  CHECK(html.find("<p><bdi>a<br>\nb</bdi></p>") != std::string::npos);
}

TEST_CASE("html: what follows a page break stands in a section of its own") {
  const std::string html =
      writers::html_article(of({PageBreak{}, Heading{2, "", "A"}, PageBreak{}, Heading{2, "", "B"}}));
  CHECK(times(html, "<section class=\"new-page\">") == 2);
  CHECK(times(html, "</section>") == 2);
  read_markup(html);
}

TEST_CASE("html: a column without a name is a cell, not an empty heading") {
  Table table;
  table.columns = {"", "Pligt"};
  table.widths = {0, 0};
  CHECK(writers::html_article(of({table})).find("<tr><td></td><th scope=\"col\">Pligt</th>") !=
        std::string::npos);
}

TEST_CASE("html: every class of the page has a rule, and every rule stands under the document") {
  const std::string_view style = embedded::document_style();
  std::set<std::string> classes;
  for (const GroupKind kind : catalogue::every_group) {
    const std::string page = writers::html_page(document_of(example_set(kind, Language::danish)), "", "");
    for (std::size_t at = page.find("class=\""); at != std::string::npos;
         at = page.find("class=\"", at + 1)) {
      classes.insert(page.substr(at + 7, page.find('"', at + 7) - at - 7));
    }
  }
  for (const std::string& name : classes) {
    CAPTURE(name);
    if (name == "clause" || name == "title") continue;
    CHECK(style.find("." + name) != std::string_view::npos);
  }
  std::size_t start = 0;
  bool in_comment = false;
  while (start < style.size()) {
    const std::size_t end = std::min(style.find('\n', start), style.size());
    std::string_view line = style.substr(start, end - start);
    start = end + 1;
    if (line.find("/*") != std::string_view::npos) in_comment = true;
    const bool comment = in_comment;
    if (line.find("*/") != std::string_view::npos) in_comment = false;
    while (line.starts_with(' ')) line.remove_prefix(1);
    if (comment || line.empty() || line.starts_with('@')) continue;
    const bool selector = line.ends_with('{') ||
                          (line.find(" { ") != std::string_view::npos && line.ends_with('}')) ||
                          (line.ends_with(',') && line.starts_with('.'));
    if (!selector) continue;
    CAPTURE(line);
    CHECK((line.starts_with(".document") || line.starts_with("body.document-page")));
  }
}

TEST_CASE("html: elements name the field they show where that is asked for, and say the same words") {
  for (const catalogue::GroupKind kind : catalogue::every_group) {
    const Document document = document_of(example_set(kind, Language::danish));
    const std::string plain = writers::html_article(document);
    const std::string marked = writers::html_article(document, writers::Places::marked);
    CHECK(plain.find("data-place") == std::string::npos);
    CHECK(marked.find(" data-place=\"head/") != std::string::npos);
    CHECK(marked.find(" data-place=\"section/") != std::string::npos);
    for (const outline::Control& control : document.controls)
      if (!control.empty) CHECK(marked.find(" data-place=\"" + control.id + "\"") != std::string::npos);
    CHECK(plain.find("data-about") == std::string::npos);
    for (const Heading& heading : all<Heading>(document))
      if (!heading.about.empty())
        CHECK(marked.find(" data-about=\"" + heading.about + "\"") != std::string::npos);
    CHECK(marked.find("<h2 data-about=\"member/order\">") != std::string::npos);
    CHECK(marked.find("<h3 data-about=\"section/") != std::string::npos);
    CHECK(words_of(read_markup(marked).text) == words_of(read_markup(plain).text));
  }
  const outline::Run hostile{"x", Tone::plain, "", "\"><script>"};
  const std::string html = writers::html_article(of({Paragraph{{hostile}, ""}}), writers::Places::marked);
  CHECK(html.find("<script") == std::string::npos);
}

}  // namespace writers_html_test
