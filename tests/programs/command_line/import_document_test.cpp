// SPDX-License-Identifier: MPL-2.0
#include "../../core/returned/returned.h"
#include "core/readers/zip_archive.h"
#include "terminal.h"
#include "tests/support/zip_maker.h"

using namespace kommissorium;
using kommissorium::trial::at_work;
using kommissorium::trial::Terminal;

namespace {

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

TEST_CASE("import document: the content it carries becomes a file of its own, with what is taken") {
  Terminal run = with_document();
  CHECK(run({"import", "a.docx", "-o", "b.json"}) == 0);
  CHECK(run.field("b.json", "head/product") == revisions::Value("OS2eksempel"));
  CHECK(run({"import", "a.docx", "-o", "c.json", "--take", "all"}) == 0);
  CHECK(run.field("c.json", "head/product") == revisions::Value("OS2andet"));
  CHECK(run({"import", "a.docx", "-o", "c.json"}) == 2);  // it is there already
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
