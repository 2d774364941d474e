// SPDX-License-Identifier: MPL-2.0
#include "app/returned.h"

#include <algorithm>

#include "app/look_up.h"
#include "core/charter/blank.h"
#include "core/charter/content.h"
#include "core/outline/from_charter.h"
#include "core/readers/zip_archive.h"
#include "core/writers/docx/control.h"
#include "core/writers/docx/docx.h"
#include "core/writers/zip_archive.h"
#include "tests/app/trial.h"

namespace app_returned_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

std::string taken_as_word(Program& program) {
  program.does(ExportDocument{DocumentFormat::word});
  const std::vector<Download> files = program.asked<Download>();
  REQUIRE(files.size() == 1);
  CHECK(files[0].binary);
  CHECK(files[0].name.ends_with(".docx"));
  return files[0].text;
}

/// The document with another text in one control, as somebody writes it in Word.
std::string written_in(const std::string& bytes, const std::string& control, const std::string& before,
                       const std::string& after) {
  const auto archive = readers::ZipArchive::open(bytes, "a.docx");
  REQUIRE(archive.ok());
  std::vector<writers::ArchivedPart> parts;
  bool found = false;
  for (const std::string& name : archive.value().names()) {
    std::string part = archive.value().read(name).value();
    const std::size_t tag = part.find("'" + writers::docx::tag_of(control) + "'");
    const std::size_t at = tag == std::string::npos ? tag : part.find(">" + before + "<", tag);
    if (at != std::string::npos) {
      part.replace(at + 1, before.size(), after);
      found = true;
    }
    parts.push_back({name, std::move(part)});
  }
  REQUIRE(found);
  return writers::zip_archive(parts);
}

const std::vector<returned::Change>& in_document(const Program& program) {
  REQUIRE(program.state.looked_up != nullptr);
  return program.state.looked_up->in_document;
}

}  // namespace

TEST_CASE("returned: what was changed in Word is shown, and written only when it is chosen") {
  MemoryStore store;
  Program program(store);
  program.creates();
  const std::string bytes = written_in(taken_as_word(program), "head/product", "OS2eksempel", "OS2rettet");
  const std::size_t records = program.records();
  program.does(FilesChosen{{{"rettet.docx", bytes, ""}}});
  REQUIRE(program.state.screen == Screen::returned);
  CHECK(program.records() == records);
  REQUIRE(in_document(program).size() == 1);
  CHECK(in_document(program)[0].field == "head/product");
  CHECK(in_document(program)[0].there == "OS2rettet");
  program.does(TakeReturned{"head/product"});
  CHECK(program.text("head/product") == "OS2rettet");
  CHECK(in_document(program).empty());
  program.does(Undo{});
  CHECK(program.text("head/product") == "OS2eksempel");
}

TEST_CASE("returned: a standard text that was deleted in Word is told of, and no change") {
  MemoryStore store;
  Program program(store);
  program.creates();
  const std::string text = program.text("section/purpose");
  REQUIRE_FALSE(text.empty());
  program.does(
      FilesChosen{{{"a.docx", written_in(taken_as_word(program), "section/purpose", text, ""), ""}}});
  REQUIRE(program.state.screen == Screen::returned);
  CHECK(in_document(program).empty());
  REQUIRE(program.state.returned->gone.size() == 1);
  CHECK(program.state.returned->gone[0].find("Formål") != std::string::npos);
}

TEST_CASE("returned: a change that is passed over is no longer asked about, and closing leads back") {
  MemoryStore store;
  Program program(store);
  program.creates();
  const std::string bytes = written_in(taken_as_word(program), "head/product", "OS2eksempel", "OS2rettet");
  program.does(FilesChosen{{{"rettet.docx", bytes, ""}}});
  program.does(PassOverReturned{"head/product"});
  CHECK(in_document(program).empty());
  CHECK(program.text("head/product") == "OS2eksempel");
  program.does(CloseReview{});
  CHECK(program.state.screen == Screen::charter);
}

TEST_CASE("returned: a document nobody wrote in says the same, and does not make two proposals of old ones") {
  MemoryStore store;
  Program program(store);
  program.creates();
  const std::string bytes = taken_as_word(program);
  program.writes("head/product", "OS2senere");
  program.does(FilesChosen{{{"gammel.docx", bytes, ""}}});
  CHECK(program.state.screen == Screen::charter);
  CHECK(program.view().conflicts().empty());
  CHECK(program.text("head/product") == "OS2senere");
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind == Notice::Kind::done);
}

TEST_CASE("returned: on another PC the charter comes in with the document, and its changes wait") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  const std::string bytes = written_in(taken_as_word(program), "head/product", "OS2eksempel", "OS2rettet");
  MemoryStore empty;
  Program other(empty, 1, "other");
  other.does(FilesChosen{{{"rettet.docx", bytes, ""}}});
  CHECK(other.state.open == id);
  CHECK(other.text("head/product") == "OS2eksempel");
  REQUIRE(other.state.screen == Screen::returned);
  other.does(TakeReturned{});
  CHECK(other.text("head/product") == "OS2rettet");
}

TEST_CASE(
    "returned: two groups that fill in the same blank get a charter each, and the same file again is none") {
  MemoryStore store;
  Program program(store);
  program.does(ExportBlank{GroupKind::steering});
  const std::vector<Download> files = program.asked<Download>();
  REQUIRE(files.size() == 1);
  CHECK(files[0].name.find("Styregruppe") != std::string::npos);
  program.does(FilesChosen{{{"a.docx", files[0].text, ""}}});
  REQUIRE(program.state.charters.size() == 1);
  CHECK_FALSE(charter::is_blank(program.kept().set));
  program.does(FilesChosen{{{"a.docx", files[0].text, ""}}});
  CHECK(program.state.charters.size() == 1);
}

TEST_CASE("returned: a file that is no Word document is named, and nothing changes") {
  MemoryStore store;
  Program program(store);
  program.creates();
  const std::size_t records = program.records();
  program.does(FilesChosen{{{"b.docx", std::string("PK\x03\x04nothing", 11), ""}}});
  CHECK(program.records() == records);
  CHECK(program.state.screen == Screen::charter);
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind == Notice::Kind::error);
  CHECK(program.state.notice->lines.at(1).find("b.docx") != std::string::npos);
}

TEST_CASE("returned: what a document carries and the charter here never had comes in, in one step") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  program.does(ExportCharter{});
  const std::vector<Download> files = program.asked<Download>();
  REQUIRE(files.size() == 1);
  program.writes("agreement/asks", "Op til 100.000 kr.");
  program.writes("section/purpose", "Et nyt form\xC3\xA5l");
  const std::string bytes = written_in(taken_as_word(program), "head/product", "OS2eksempel", "OS2rettet");

  MemoryStore empty;
  Program other(empty, 1, "other");
  other.does(FilesChosen{{{"a.json", files[0].text, ""}}});
  REQUIRE(other.state.open == id);
  const auto asks = [&other] { return other.view().point("agreement/asks")->value; };
  REQUIRE(asks().is_null());
  other.does(FilesChosen{{{"nyere.docx", bytes, ""}}});
  CHECK(asks() == revisions::Value("Op til 100.000 kr."));
  CHECK(other.text("section/purpose") == "Et nyt form\xC3\xA5l");
  REQUIRE(other.state.notice.has_value());
  CHECK(other.state.notice->takes_back != 0);
  REQUIRE(other.state.screen == Screen::returned);
  REQUIRE(in_document(other).size() == 1);
  CHECK(in_document(other)[0].field == "head/product");
  other.does(CloseReview{});
  other.does(Undo{});
  CHECK(asks().is_null());
}

TEST_CASE("returned: it is said to be the same only when it is") {
  MemoryStore store;
  Program program(store);
  program.creates();
  const std::string bytes = taken_as_word(program);
  const auto notice = [&program] {
    std::string all;
    for (const std::string& line : program.state.notice->lines) all += line + "\n";
    return all;
  };
  program.does(FilesChosen{{{"a.docx", bytes, ""}}});
  CHECK(notice().find("siger det samme") != std::string::npos);
  program.writes("head/product", "OS2senere");
  program.does(FilesChosen{{{"a.docx", bytes, ""}}});
  CHECK(notice().find("siger det samme") == std::string::npos);
  CHECK(notice().find("ikke skrevet noget nyt") != std::string::npos);
}

TEST_CASE("returned: damaged records of the charter in a document are told of") {
  MemoryStore store;
  Program program(store);
  program.creates();
  const revisions::RecordSet& set = program.kept().set;
  std::string carried = json::write_charter_file(charter::without_history(set));
  const std::size_t at = carried.find("\"v\":\"OS2eksempel");
  REQUIRE(at != std::string::npos);
  carried[at + 5] = 'X';
  const outline::Document paper = outline::from_charter(charter::view(set).value(), "", "2026-11-24");
  program.does(FilesChosen{{{"a.docx", writers::docx::file(paper, carried, ""), ""}}});
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind == Notice::Kind::warning);
}

TEST_CASE("returned: lines written by hand in a Markdown text are shown as not read") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.writes("agreement/asks", "Op til 100.000 kr.");
  program.does(ExportDocument{DocumentFormat::markdown});
  const std::vector<Download> files = program.asked<Download>();
  REQUIRE(files.size() == 1);
  program.does(FilesChosen{{{"a.md", files[0].text, ""}}});
  CHECK(program.state.screen == Screen::charter);
  std::string text = files[0].text;
  text.replace(text.find("100.000"), 7, "300.000");
  program.does(FilesChosen{{{"a.md", text, ""}}});
  REQUIRE(program.state.screen == Screen::returned);
  REQUIRE(program.state.returned->unread.size() == 1);
  CHECK(program.state.returned->unread[0].find("300.000") != std::string::npos);
  CHECK(in_document(program).empty());
  CHECK(program.text("agreement/asks") == "Op til 100.000 kr.");
}

TEST_CASE("returned: another document of the same name is looked at anew, and a text beside it is not lost") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(ExportDocument{DocumentFormat::markdown});
  const std::string text = program.asked<Download>().at(0).text + "\nTil sidst\n";
  const std::string bytes = taken_as_word(program);
  program.does(FilesChosen{{{"a.docx", written_in(bytes, "head/product", "OS2eksempel", "OS2rettet"), ""}}});
  program.does(FilesChosen{
      {{"a.docx", written_in(bytes, "head/product", "OS2eksempel", "OS2andet"), ""}, {"a.md", text, ""}}});
  REQUIRE(in_document(program).size() == 1);
  CHECK(in_document(program)[0].there == "OS2andet");
  CHECK(program.state.returned->unread == std::vector<std::string>{"a.md: Til sidst"});
  program.does(FilesChosen{{{"a.docx", bytes, ""}}});
  CHECK(program.state.screen == Screen::charter);
}

}  // namespace app_returned_test
