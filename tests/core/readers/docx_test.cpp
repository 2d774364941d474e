// SPDX-License-Identifier: MPL-2.0
#include "core/readers/docx.h"

#include <doctest/doctest.h>

#include "tests/laws/dice.h"
#include "tests/support/word_maker.h"

namespace readers_docx_test {

using namespace kommissorium;
using readers::ControlText;
using readers::read_docx;
using readers::WordDocument;
using trial::part_of;
using trial::word_file;
using trial::word_parts;
using trial::zip;
using trial::ZipPart;

namespace {

WordDocument read(const std::string& body) {
  const Result<WordDocument> document = read_docx(word_file(body), "a.docx");
  REQUIRE(document.ok());
  CHECK(document.value().carried == "{}");
  return document.value();
}

std::string control(const std::string& tag, const std::string& content, const std::string& more = "") {
  return "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/><w:tag w:val=\"" + tag + "\"/>" + more +
         "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
}
std::string run(const std::string& text) {
  return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}
std::string paragraph(const std::string& inside, const std::string& properties = "") {
  return "<w:p><w:pPr>" + properties + "</w:pPr>" + inside + "</w:p>";
}

const std::string mark_a = "_k00000000000000000000000000000aaa",
                  mark_b = "_k00000000000000000000000000000bbb";

std::string begins(const std::string& name, const std::string& id) {
  return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + name + "\"/>";
}
std::string ends(const std::string& id) { return "<w:bookmarkEnd w:id=\"" + id + "\"/>"; }
std::string untagged(const std::string& content, const std::string& more = "") {
  return "<w:sdt><w:sdtPr>" + more + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
}

Problem problem_of(const std::string& bytes) {
  const Result<WordDocument> document = read_docx(bytes, "a.docx");
  REQUIRE_FALSE(document.ok());
  CHECK(document.error().place.file == "a.docx");
  return document.error().problem;
}

void replace(std::string& text, const std::string& what, const std::string& with) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  text.replace(at, what.size(), with);
}

}  // namespace

TEST_CASE("docx: controls in a line, around paragraphs, around cells and rows, with what stands outside") {
  const WordDocument document = read(
      paragraph(run("F\xC3\xB8r ") + control("head/a", run("en ") + run("to")) + run(" efter")) +
      control("section/b", paragraph(run("et")) + paragraph(run("to"))) + "<w:tbl><w:tr><w:tc>" +
      paragraph(run("celle")) + "</w:tc>" + control("duty/c", "<w:tc>" + paragraph(run("svar")) + "</w:tc>") +
      "</w:tr>" +
      control("", "<w:tr><w:tc>" + paragraph(control("duty/d", run("r\xC3\xA6kke"))) + "</w:tc></w:tr>") +
      "</w:tbl>");
  REQUIRE(document.controls.size() == 4);
  CHECK(document.controls[0].tag == "head/a");
  CHECK(document.controls[0].text() == "en to");
  CHECK(document.controls[1].text() == "et\n\nto");
  CHECK(document.controls[2].text() == "svar");
  CHECK(document.controls[3].text() == "r\xC3\xA6kke");
  CHECK(document.outside == std::vector<std::string>{"F\xC3\xB8r  efter", "celle"});
}

TEST_CASE("docx: line ends, tabs, lists, and signs that are no text") {
  const std::string list = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";
  const WordDocument document = read(
      control("x", paragraph("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:tab/><w:t>d</w:t>"
                             "<w:br w:type=\"page\"/><w:noBreakHyphen/><w:softHyphen/><w:t>e</w:t></w:r>") +
                       paragraph(run("et"), list) + paragraph(run("to"), "<w:pStyle w:val=\"ListBullet\"/>") +
                       paragraph(run("tre"), "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") + paragraph("")));
  CHECK(document.controls[0].text() ==
        "a\nb\nc\td\xE2\x80\x91"
        "e\n\n- et\n- to\n\ntre");
}

TEST_CASE("docx: lines that LibreOffice parts by nothing stay apart where a control takes several") {
  const std::string lines =
      "<w:r><w:t>et</w:t><w:t>to</w:t>\n<w:t/><w:t>tre</w:t><w:tab/><w:t>fire</w:t></w:r>";
  const std::string several = "<w:text w:multiLine=\"1\"/>";
  const WordDocument document =
      read(paragraph(control("a", lines + run("fem"), several) + control("b", lines, "<w:text/>") +
                     control("c", run("et") + control("d", lines), several) + control("e", lines)));
  CHECK(document.controls[0].text() == "et\nto\n\ntre\tfirefem");
  CHECK(document.controls[1].text() == "ettotre\tfire");
  CHECK(document.controls[2].text() == "et");
  CHECK(document.controls[3].text() == "ettotre\tfire");
  CHECK(document.controls[4].text() == "ettotre\tfire");
}

TEST_CASE("docx: what was deleted with changes tracked is gone, what was put in is there") {
  const WordDocument document =
      read(paragraph(control("x", run("en ") + "<w:del><w:r><w:delText>to</w:delText></w:r></w:del>" +
                                      "<w:ins>" + run("tre") + "</w:ins><w:moveFrom>" + run("fire") +
                                      "</w:moveFrom><w:moveTo>" + run(" fem") + "</w:moveTo>")));
  CHECK(document.controls[0].text() == "en tre fem");
}

TEST_CASE("docx: placeholders are empty, dates carry their day") {
  const WordDocument document =
      read(paragraph(control("a", run("Skriv her"), "<w:showingPlcHdr/>") +
                     control("b", run("x"), "<w:showingPlcHdr w:val=\"0\"/>") +
                     control("c", run("1. februar 2027"), "<w:date w:fullDate=\"2027-02-01T00:00:00Z\"/>")));
  CHECK(document.controls[0].text() == "");
  CHECK(document.controls[1].text() == "x");
  CHECK(document.controls[2].day == "2027-02-01");
}

TEST_CASE("docx: controls inside controls are told apart, and of two with one tag the first counts") {
  const WordDocument document =
      read(control("a", paragraph(run("en ") + control("b", run("to")) + run("tre"))) +
           paragraph(control("b", run("kopi"))));
  REQUIRE(document.controls.size() == 2);
  CHECK(document.controls[0].text() == "en tre");
  CHECK(document.controls[1].text() == "to");
  CHECK(document.outside == std::vector<std::string>{"kopi"});
}

TEST_CASE("docx: a control whose tag a program dropped is known by its bookmark, before it or in it") {
  const WordDocument document = read(
      paragraph(untagged(begins(mark_a, "1") + "<w:r/>" + run("en"), "<w:date w:fullDate=\"2027-02-01\"/>") +
                ends("1") + run(" uden")) +
      paragraph(begins(mark_b, "2") + untagged(run("to"), "<w:showingPlcHdr/>") + ends("2")) +
      paragraph(begins("_Toc1", "3") + untagged(run("indhold")) + ends("3")));
  REQUIRE(document.controls.size() == 2);
  CHECK(document.controls[0] == ControlText{"", {{"en", false}}, "2027-02-01", false, mark_a});
  CHECK(document.controls[1] == ControlText{"", {{"to", false}}, "", true, mark_b});
  CHECK(document.outside == std::vector<std::string>{" uden", "indhold"});
}

TEST_CASE("docx: a text of several paragraphs that was parted is one, also where an end is missing") {
  const std::string list = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";
  const WordDocument document =
      read(paragraph(untagged(begins(mark_a, "1") + run("et"))) + paragraph(run("to"), list) + paragraph("") +
           paragraph(begins(mark_a, "1") + run("tre") + ends("1") + run(" uden"), list) +
           paragraph(begins(mark_b, "2") + untagged(run("ny"))) + paragraph(run("fire")));
  REQUIRE(document.controls.size() == 2);
  CHECK(document.controls[0].text() == "et\n\n- to\n- tre");
  CHECK(document.controls[1].text() == "ny");
  CHECK(document.outside == std::vector<std::string>{" uden", "fire"});
}

TEST_CASE("docx: where no control has a tag, a bookmark holds the words of a control that is gone") {
  const WordDocument document = read(paragraph(run("Navn: ") + begins(mark_a, "1") + run("Bo") + ends("1")) +
                                     paragraph(begins(mark_b, "2") + ends("2") + run("frit")));
  REQUIRE(document.controls.size() == 1);
  CHECK(document.controls[0] == ControlText{"", {{"Bo", false}}, "", false, mark_a});
  CHECK(document.outside == std::vector<std::string>{"Navn: ", "frit"});
}

TEST_CASE("docx: where controls have tags, words written before one are not its own") {
  const WordDocument document =
      read(paragraph(begins(mark_a, "1") + run("foran ") + control("a", run("inde")) + ends("1")));
  REQUIRE(document.controls.size() == 1);
  CHECK(document.controls[0].tag == "a");
  CHECK(document.controls[0].text() == "inde");
  CHECK(document.outside == std::vector<std::string>{"foran "});
}

TEST_CASE("docx: of two ways to show the same only one is read") {
  const WordDocument document =
      read(paragraph("<mc:AlternateContent><mc:Choice Requires=\"wps\">" + run("ny") +
                     "</mc:Choice><mc:Fallback>" + run("gammel") + "</mc:Fallback></mc:AlternateContent>" +
                     "<w:r><w:instrText>PAGE</w:instrText></w:r><w:unknown>" + run("!") + "</w:unknown>"));
  CHECK(document.outside == std::vector<std::string>{"ny!"});
}

TEST_CASE("docx: a forged, cut or missing charter is refused, each with its own problem") {
  std::vector<ZipPart> parts = word_parts("<w:p/>", "{\"a\":1}");
  std::string& item = part_of(parts, "customXml/item7.xml").bytes;
  SUBCASE("as it is") { CHECK(read_docx(zip(parts), "a.docx").value().carried == "{\"a\":1}"); }
  SUBCASE("the hash") {
    const std::size_t at = item.find("sha256=\"") + 8;
    item[at] = item[at] == '0' ? '1' : '0';
    CHECK(problem_of(zip(parts)) == Problem::hash_mismatch);
  }
  SUBCASE("no hash") {
    replace(item, "sha256=", "sha1=");
    CHECK(problem_of(zip(parts)) == Problem::hash_mismatch);
  }
  SUBCASE("a letter") {
    item[item.rfind('<') - 2] = '!';
    CHECK(problem_of(zip(parts)) == Problem::hash_mismatch);
  }
  SUBCASE("cut") {
    item.resize(item.size() / 2);
    CHECK(problem_of(zip(parts)) == Problem::damaged_document);
  }
  SUBCASE("a later program's") {
    replace(item, "charter:1", "charter:2");
    CHECK(problem_of(zip(parts)) == Problem::newer_format);
  }
  SUBCASE("another item") {
    replace(item, "urn:kommissorium:charter:1", "urn:x");
    CHECK(problem_of(zip(parts)) == Problem::no_charter_in_document);
  }
  SUBCASE("none") { CHECK(problem_of(word_file("<w:p/>", "")) == Problem::no_charter_in_document); }
}

TEST_CASE("docx: what is no Word document is said to be none") {
  CHECK(problem_of("{}") == Problem::no_word_document);
  std::vector<ZipPart> parts = word_parts("<w:p/>");
  part_of(parts, "word/document.xml").bytes = "<html/>";
  CHECK(problem_of(zip(parts)) == Problem::no_word_document);
  part_of(parts, "word/document.xml").bytes = "<!DOCTYPE x><x/>";
  CHECK(problem_of(zip(parts)) == Problem::unsafe_document);
  CHECK(readers::looks_like_docx(word_file("")));
  CHECK_FALSE(readers::looks_like_docx("{}"));
}

TEST_CASE("docx: words in the style of placeholders are known, in the languages programs name it in") {
  const auto styled = [](const std::string& style) {
    return "<w:r><w:rPr><w:rStyle w:val=\"" + style + "\"/></w:rPr><w:t>x</w:t></w:r>";
  };
  const WordDocument document =
      read(paragraph(control("a", styled("PlaceholderText"), "<w:showingPlcHdr/>") +
                     control("b", styled("Pladsholdertekst")) + control("c", styled("Strong")) +
                     control("d", run("Mindst fem"), "<w:showingPlcHdr/>")));
  CHECK(document.controls[0].prompts);
  CHECK(document.controls[1].prompts);
  CHECK_FALSE(document.controls[2].prompts);
  CHECK_FALSE(document.controls[3].prompts);
  CHECK(document.controls[3].text() == "");
  CHECK(document.controls[3].words() == "Mindst fem");
}

TEST_CASE("docx: the placeholders of a copied row are nobody's words") {
  const std::string row = paragraph(control("a", run("Skriv her"), "<w:showingPlcHdr/>"));
  const WordDocument document = read(row + row);
  REQUIRE(document.controls.size() == 2);
  CHECK(document.controls[1].tag == "");
  CHECK(document.controls[1].placeholder);
  CHECK(document.outside.empty());
}

TEST_CASE("docx: text boxes are read after the text around them, once, also one in another") {
  const auto box = [](const std::string& inside) { return "<w:txbxContent>" + inside + "</w:txbxContent>"; };
  const std::string two_ways =
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" +
      box(paragraph(run("boks") + "<w:r><w:pict>" + box(paragraph(run("i boks"))) + "</w:pict></w:r>") +
          paragraph(run("mere"))) +
      "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box(paragraph(run("boks"))) +
      "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  const WordDocument document =
      read(paragraph(run("uden ") + control("a", run("inde") + two_ways) + run("om")));
  CHECK(document.controls[0].text() == "inde");
  CHECK(document.outside == std::vector<std::string>{"uden om", "boks", "mere", "i boks"});
}

TEST_CASE(
    "docx: headers, footers, notes and comments are read beside the text, without what fields come to") {
  std::vector<ZipPart> parts = word_parts("<w:p/>");
  const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  std::string relations;
  const std::string space = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
  const auto add = [&](const std::string& kind, const std::string& root, const std::string& inside) {
    relations +=
        "<Relationship Id=\"" + kind + "\" Type=\"" + office + kind + "\" Target=\"" + kind + ".xml\"/>";
    parts.push_back({"word/" + kind + ".xml", "<w:" + root + space + inside + "</w:" + root + ">"});
  };
  add("header", "hdr", paragraph(run("Hoved")));
  const std::string page =
      "<w:fldSimple w:instr=\" PAGE \">" + run("7") +
      "</w:fldSimple><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText>"
      "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" +
      run("8") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  add("footer", "ftr", paragraph(run("Side ") + page + run(" af")));
  add("footnotes", "footnotes", "<w:footnote>" + paragraph(run("Note")) + "</w:footnote>");
  add("comments", "comments", "<w:comment>" + paragraph(control("a", run("Kommentar"))) + "</w:comment>");
  std::string& named = part_of(parts, "word/_rels/document.xml.rels").bytes;
  named.insert(named.find("<Relationship "), relations);
  const Result<WordDocument> document = read_docx(zip(parts), "a.docx");
  REQUIRE(document.ok());
  CHECK(document.value().beside == std::vector<std::string>{"Hoved", "Side  af", "Note", "Kommentar"});
  CHECK(document.value().controls.empty());
  part_of(parts, "word/header.xml").bytes = "<w:hdr";
  CHECK(problem_of(zip(parts)) == Problem::damaged_document);
}

}  // namespace readers_docx_test
