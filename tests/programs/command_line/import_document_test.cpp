// SPDX-License-Identifier: MPL-2.0
#include "../../core/returned/returned.h"
#include "core/readers/zip_archive.h"
#include "terminal.h"
#include "tests/support/zip_maker.h"

namespace command_line_import_document_test {

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;

namespace {

/// The document with its main part changed.
template <class Change>
std::string changed(const std::string& bytes, const Change& change) {
  const Result<readers::ZipArchive> archive = readers::ZipArchive::open(bytes, "");
  REQUIRE(archive.ok());
  std::vector<trial::ZipPart> parts;
  for (const std::string& name : archive.value().names()) {
    std::string part = archive.value().read(name).value();
    if (name == "word/document.xml") change(part);
    parts.push_back({name, part});
  }
  return trial::zip(parts);
}

/// Other words in one control.
void write_over(std::string& part, const std::string& control, const std::string& before,
                const std::string& after) {
  const std::size_t at = part.find(">" + before + "<", part.find("<w:tag w:val='" + control + "'/>"));
  REQUIRE(at != std::string::npos);
  part.replace(at + 1, before.size(), after);
}

/// Words in a control that was empty, as Word types them.
void fill_in(std::string& part, const std::string& control, const std::string& words) {
  const std::string shows_placeholder = "<w:showingPlcHdr/>";
  const std::string style = "<w:rPr><w:rStyle w:val='PlaceholderText'/></w:rPr>";
  const std::size_t tag = part.find("<w:tag w:val='" + writers::docx::tag_of(control) + "'/>");
  REQUIRE(tag != std::string::npos);
  const std::size_t end = part.find("</w:sdt>", tag);
  std::string inside = part.substr(tag, end - tag);
  for (const std::string& gone : {shows_placeholder, style}) {
    REQUIRE(inside.find(gone) != std::string::npos);
    inside.erase(inside.find(gone), gone.size());
  }
  const std::size_t text = inside.find("'preserve'>") + 11;
  inside.replace(text, inside.find("</w:t>") - text, words);
  part.replace(tag, end - tag, inside);
}

/// a.json as a.docx, in which somebody has written another product, and something beside the fields.
Terminal with_document() {
  Terminal run = at_work();
  const std::string bytes = returned::trial::exported(run.set_in("a.json"));
  const Result<readers::ZipArchive> archive = readers::ZipArchive::open(bytes, "");
  REQUIRE(archive.ok());
  std::vector<trial::ZipPart> parts;
  for (const std::string& name : archive.value().names()) {
    std::string part = archive.value().read(name).value();
    if (name == "word/document.xml") {
      const std::string tag = "<w:tag w:val='head/product'/>";
      const std::size_t at = part.find("OS2eksempel<", part.find(tag));
      REQUIRE(at != std::string::npos);
      part.replace(at, 11, "OS2andet");
      part.insert(part.find("<w:sectPr"), "<w:p><w:r><w:t>Husk kaffe</w:t></w:r></w:p>");
    }
    parts.push_back({name, part});
  }
  run.world.stored["a.docx"] = trial::zip(parts);
  return run;
}

}  // namespace

TEST_CASE("import document: changes are listed, and only what is named is written") {
  Terminal run = with_document();
  const std::string before = run.world.stored["a.json"];
  CHECK(run({"import", "a.docx", "--into", "a.json"}) == 0);
  CHECK(run.out == "head/product\t\"OS2eksempel\"\t\"OS2andet\"\n");
  CHECK(run.err.find("Husk kaffe") != std::string::npos);
  CHECK(run.world.stored["a.json"] == before);
  CHECK(run({"import", "a.docx", "--into", "a.json", "--take", "head/level"}) == 2);
  CHECK(run.world.stored["a.json"] == before);
  CHECK(run({"import", "a.docx", "--into", "a.json", "--take", "head/product", "--author", "Anna"}) == 0);
  CHECK(run.field("a.json", "head/product") == revisions::Value("OS2andet"));
  CHECK(run({"import", "a.docx", "--into", "a.json", "--take", "all"}) == 0);
  CHECK(run.out.empty());
}

TEST_CASE("import document: a standard text emptied in a document shows something else, too") {
  Terminal run = at_work();
  REQUIRE(run({"render", "a.json", "--to", "docx", "-o", "a.docx"}) == 0);
  const Result<readers::ZipArchive> archive = readers::ZipArchive::open(run.world.stored["a.docx"], "");
  REQUIRE(archive.ok());
  std::vector<trial::ZipPart> parts;
  for (const std::string& name : archive.value().names()) {
    std::string part = archive.value().read(name).value();
    if (name == "word/document.xml") {
      const std::size_t tag = part.find("<w:tag w:val='section/purpose'/>");
      const std::size_t from = part.find("<w:sdtContent>", tag) + 14, to = part.find("</w:sdtContent>", tag);
      REQUIRE(to != std::string::npos);
      const bool paragraphs = part.compare(from, 4, "<w:p") == 0 && part[from + 4] != 'P';
      part.replace(from, to - from, paragraphs ? "<w:p/>" : "");
    }
    parts.push_back({name, part});
  }
  run.world.stored["a.docx"] = trial::zip(parts);
  CHECK(run({"validate", "a.docx"}) == 1);
  CHECK(run.err.find("fields: 1, lines outside the fields: 0.") != std::string::npos);
}

TEST_CASE("import document: who only reads a document is told that it shows something else") {
  Terminal run = with_document();
  const auto is_told = [&run] {
    return run.err.find("shows something else than it carries") != std::string::npos;
  };
  CHECK(run({"validate", "a.docx"}) == 1);
  CHECK(is_told());
  CHECK(run.err.find("fields: 1, lines outside the fields: 1.") != std::string::npos);
  for (const std::vector<std::string>& words :
       {std::vector<std::string>{"digest", "a.docx"}, {"show", "a.docx"}, {"diff", "a.json", "a.docx"}}) {
    run(words);
    CHECK(is_told());
  }
  run({"show", "a.json"});
  CHECK_FALSE(is_told());
  for (const std::string format : {"md", "html", "docx"}) {
    const std::string file = "side." + format;
    REQUIRE(run({"render", "a.json", "--to", format, "-o", file}) == 0);
    CHECK(run({"validate", file}) == 0);
    CHECK_FALSE(is_told());
    if (format == "docx") continue;
    std::string& page = run.world.stored[file];
    const std::size_t at = page.rfind("OS2eksempel", page.rfind("OS2eksempel") - 1);
    page.replace(at, 11, "OS2noget");
    CHECK(run({"validate", file}) == 1);
    CHECK(is_told());
  }
}

TEST_CASE("import document: the content it carries becomes a file of its own, with what is taken") {
  Terminal run = with_document();
  CHECK(run({"import", "a.docx", "-o", "b.json"}) == 0);
  CHECK(run.field("b.json", "head/product") == revisions::Value("OS2eksempel"));
  CHECK(run({"import", "a.docx", "-o", "c.json", "--take", "all"}) == 0);
  const std::string number = charter::compare(charter::digest(run.set_in("c.json")));
  CHECK(run.out.find("\nStyregruppen for OS2andet: ") != std::string::npos);
  CHECK(run.out.ends_with("Check number: " + number + "\n"));
  CHECK(run.field("c.json", "head/product") == revisions::Value("OS2andet"));
  CHECK(run({"import", "a.docx", "-o", "c.json"}) == 2);  // it is there already
}

TEST_CASE(
    "import document: what is empty can be filled in in an ordinary document, and untouched is no edit") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "member/new", "{\"name\":\"Anna Eksempel\"}"}) == 0);
  const std::string member = "member/" + run.out.substr(0, run.out.find('\n'));
  REQUIRE(run({"set", "a.json", "duty/budget", "explained:Senere"}) == 0);
  REQUIRE(run({"render", "a.json", "--to", "docx", "-o", "a.docx"}) == 0);
  CHECK(run({"import", "a.docx", "--into", "a.json"}) == 0);
  CHECK(run.out.empty());
  CHECK(run.err.find("not read") == std::string::npos);
  run.world.stored["a.docx"] = changed(run.world.stored["a.docx"], [&member](std::string& part) {
    fill_in(part, "duty/quality#reason", "Vi venter");
    fill_in(part, "duty/budget#follow-up", "1. februar 2027");
    fill_in(part, "duty/budget#person", "Anna Eksempel");
    fill_in(part, "head/first-meeting-place", "Lokale 3");
    fill_in(part, member + "/organisation", "Eksempel Kommune");
  });
  CHECK(run({"import", "a.docx", "--into", "a.json", "--take", "all"}) == 0);
  CHECK(run.field("a.json", "head/first-meeting-place") == revisions::Value("Lokale 3"));
  const revisions::Value quality = run.field("a.json", "duty/quality");
  CHECK(quality.text_at("answer") == "explained");
  CHECK(quality.text_at("reason") == "Vi venter");
  CHECK(run.field("a.json", member + "/organisation") == revisions::Value("Eksempel Kommune"));
  const revisions::Value budget = run.field("a.json", "duty/budget");
  CHECK(budget.text_at("reason") == "Senere");
  CHECK(budget.text_at("person") == "Anna Eksempel");
  CHECK(budget.text_at("follow-up") == "2027-02-01");
}

TEST_CASE("import document: its first page with changes is read where nothing else of the charter is") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "member/new", "{\"name\":\"Anna Eksempel\"}"}) == 0);
  REQUIRE(run({"adopt", "a.json", "--date", "2026-11-23", "--present", "all"}) == 0);
  REQUIRE(run({"set", "a.json", "agreement/asks", "Altid"}) == 0);
  for (const std::string format : {"docx", "md", "html"}) {
    const std::string document = "a." + format, file = format + ".json";
    REQUIRE(run({"render", "a.json", "--to", format, "--changes-since", "1", "-o", document}) == 0);
    CHECK(run({"import", document, "-o", file}) == 0);
    CHECK(run.err.find("not read") == std::string::npos);
    CHECK(run({"render", file, "--to", "text", "--changes-since", "1"}) == 0);  // as the one it came from
  }
}

TEST_CASE("import document: one of up to 20 MiB is read, and of a larger one that limit is told") {
  Terminal run = with_document();
  const Result<readers::ZipArchive> archive = readers::ZipArchive::open(run.world.stored["a.docx"], "");
  REQUIRE(archive.ok());
  std::vector<trial::ZipPart> parts;
  for (const std::string& name : archive.value().names())
    parts.push_back({name, archive.value().read(name).value()});
  std::string picture;
  for (std::uint32_t n = 1; picture.size() < 15u << 20; n = n * 1664525u + 1013904223u)
    picture += static_cast<char>(n >> 24);
  parts.push_back({"word/media/image1.png", picture});
  run.world.stored["big.docx"] = trial::zip(parts);
  REQUIRE(run.world.stored["big.docx"].size() > 10u << 20);
  CHECK(run({"import", "big.docx", "-o", "b.json"}) == 0);
  CHECK(run({"show", "big.docx"}) == 0);
  run.world.stored["big.docx"] += std::string(6u << 20, 'x');
  CHECK(run({"import", "big.docx", "-o", "c.json"}) == 2);
  CHECK(run.err.find("20 MB") != std::string::npos);
}

TEST_CASE("import document: another charter's, and what is no document, are refused and nothing changes") {
  Terminal run = with_document();
  REQUIRE(run({"new", "--group", "steering", "-o", "other.json"}) == 0);
  run.world.stored["b.docx"] = "intet";
  run.world.stored["cut.docx"] = run.world.stored["a.docx"].substr(0, 2000);
  const auto before = run.world.stored;
  CHECK(run({"import", "a.docx", "--into", "other.json", "--take", "all"}) == 2);
  CHECK(run({"import", "b.docx", "--into", "a.json"}) == 2);
  CHECK(run.err.find("b.docx: The file is no Word document") == 0);
  CHECK(run({"import", "cut.docx", "--into", "a.json"}) == 2);
  CHECK(run.err.find("cut.docx: The document is damaged") == 0);
  CHECK(run({"import", "a.json", "--into", "a.json", "--take", "all"}) == 2);
  CHECK(run.world.stored == before);
}

TEST_CASE("import document: what it carries and the charter here never had is united first, and told of") {
  Terminal run = at_work();
  run.world.stored["old.json"] = run.world.stored["a.json"];
  REQUIRE(run({"set", "a.json", "agreement/amount", "100.000 kr."}) == 0);
  REQUIRE(run({"set", "a.json", "member/new", "{\"name\":\"Anna Eksempel\"}"}) == 0);
  REQUIRE(run({"render", "a.json", "--to", "docx", "-o", "a.docx"}) == 0);
  run.world.stored["a.docx"] = changed(run.world.stored["a.docx"], [](std::string& part) {
    write_over(part, "head/product", "OS2eksempel", "OS2andet");
  });
  const std::string before = run.world.stored["old.json"];
  CHECK(run({"import", "a.docx", "--into", "old.json", "--dry-run"}) == 0);
  CHECK(run.out.find("head/product\t") == 0);
  CHECK(run.out.find("new records: ") != std::string::npos);
  CHECK(run.err.find("say the same") == std::string::npos);
  CHECK(run.world.stored["old.json"] == before);
  CHECK(run({"import", "a.docx", "--into", "old.json"}) == 0);
  CHECK(run.field("old.json", "agreement/amount") == revisions::Value("100.000 kr."));
  CHECK(run.field("old.json", "head/product") == revisions::Value("OS2eksempel"));
  REQUIRE(run({"show", "old.json"}) == 0);
  CHECK(run.out.find("Anna Eksempel") != std::string::npos);
  const std::string after = run.world.stored["old.json"];
  CHECK(run({"import", "a.docx", "--into", "old.json"}) == 0);
  CHECK(run.world.stored["old.json"] == after);
  CHECK(run({"import", "a.docx", "--into", "old.json", "--take", "all"}) == 0);
  CHECK(run.field("old.json", "head/product") == revisions::Value("OS2andet"));
}

TEST_CASE("import document: one that is older brings nothing back, and is not said to be the same") {
  Terminal run = at_work();
  REQUIRE(run({"render", "a.json", "--to", "docx", "-o", "a.docx"}) == 0);
  CHECK(run({"import", "a.docx", "--into", "a.json"}) == 0);
  CHECK(run.err.find("say the same") != std::string::npos);
  REQUIRE(run({"set", "a.json", "head/product", "OS2senere"}) == 0);
  const std::string before = run.world.stored["a.json"];
  CHECK(run({"import", "a.docx", "--into", "a.json"}) == 0);
  CHECK(run.err.find("say the same") == std::string::npos);
  CHECK(run.err.find("has changed since") != std::string::npos);
  CHECK(run.world.stored["a.json"] == before);
}

TEST_CASE(
    "import document: of an older one with a line outside its fields nobody is told that nothing was "
    "written") {
  Terminal run = at_work();
  REQUIRE(run({"render", "a.json", "--to", "docx", "-o", "a.docx"}) == 0);
  run.world.stored["a.docx"] = changed(run.world.stored["a.docx"], [](std::string& part) {
    part.insert(part.find("<w:sectPr"), "<w:p><w:r><w:t>Husk kaffe</w:t></w:r></w:p>");
  });
  REQUIRE(run({"set", "a.json", "head/product", "OS2senere"}) == 0);
  CHECK(run({"import", "a.docx", "--into", "a.json"}) == 0);
  CHECK(run.err.find("not read: Husk kaffe") != std::string::npos);
  CHECK(run.err.find("Nothing was written") == std::string::npos);
  CHECK(run.err.find("The fields are unchanged; the lines above were not read.") != std::string::npos);
  CHECK(run.err.find("has changed since") != std::string::npos);
}

TEST_CASE("import document: damaged records of the charter in it are told of") {
  Terminal run = at_work();
  const revisions::RecordSet set = run.set_in("a.json");
  std::string carried = json::write_charter_file(charter::without_history(set));
  const std::size_t at = carried.find("\"v\":\"OS2eksempel");
  REQUIRE(at != std::string::npos);
  carried[at + 5] = 'X';
  run.world.stored["a.docx"] = writers::docx::file(outline::trial::document_of(set), carried, "");
  CHECK(run({"import", "a.docx", "--into", "a.json"}) == 0);
  CHECK(run.err.find("a.docx: 1 record is damaged") != std::string::npos);
  CHECK(run({"import", "a.docx", "-o", "b.json"}) == 0);
  CHECK(run.err.find("a.docx: 1 record is damaged") != std::string::npos);
}

TEST_CASE("import document: fields that are gone are told of, and what would fit where words do not") {
  Terminal run = at_work();
  REQUIRE(run({"set", "a.json", "agreement/amount", "100.000 kr."}) == 0);
  REQUIRE(run({"set", "a.json", "head/review-date", "2027-11-01"}) == 0);
  REQUIRE(run({"set", "a.json", "duty/quality", "followed"}) == 0);
  REQUIRE(run({"render", "a.json", "--to", "docx", "-o", "a.docx"}) == 0);
  run.world.stored["a.docx"] = changed(run.world.stored["a.docx"], [](std::string& part) {
    write_over(part, "duty/quality", "F\xC3\xB8lges", "F\xC3\xB8lges delvist");
    write_over(part, "head/review-date", "1. november 2027", "01.12.27");
    const std::size_t tag = part.find("<w:tag w:val='agreement/amount'/>");
    REQUIRE(tag != std::string::npos);
    const std::size_t start = part.rfind("<w:bookmarkStart", tag);
    const std::string end = "</w:sdt>";
    part.erase(start, part.find(end, tag) + end.size() - start);
  });
  CHECK(run({"import", "a.docx", "--into", "a.json"}) == 0);
  CHECK(run.err.find("fields --json") == std::string::npos);
  CHECK(run.err.find("\"F\xC3\xB8lges delvist\" does not fit") != std::string::npos);
  CHECK(run.err.find("Write one of these: F\xC3\xB8lges, ") != std::string::npos);
  CHECK(run.err.find("\"01.12.27\" does not fit the field. Write a date such as") != std::string::npos);
  CHECK(run.err.find("no longer in the document") != std::string::npos);
  CHECK(run.field("a.json", "agreement/amount") == revisions::Value("100.000 kr."));
}

TEST_CASE("import document: of a standard text that was deleted it says that the text stays") {
  Terminal run;
  REQUIRE(run({"new", "--group", "steering", "-o", "a.json"}) == 0);
  const revisions::Value text = run.field("a.json", "section/purpose");
  REQUIRE(run({"render", "a.json", "--to", "docx", "-o", "a.docx"}) == 0);
  run.world.stored["a.docx"] = changed(run.world.stored["a.docx"], [&](std::string& part) {
    write_over(part, "section/purpose", *text.text(), "");
  });
  CHECK(run({"import", "a.docx", "--into", "a.json", "--take", "all"}) == 0);
  CHECK(run.out.find("section/purpose\t") == std::string::npos);
  CHECK(run.err.find("The text was deleted in the document. Here the standard text stays.") !=
        std::string::npos);
  CHECK(run.field("a.json", "section/purpose") == text);
}

}  // namespace command_line_import_document_test
