// SPDX-License-Identifier: MPL-2.0
#include <map>
#include <set>

#include "core/readers/docx.h"

#include "tests/app/trial.h"

namespace app_exporting_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

TEST_CASE("exporting: the file holds the whole history, has a speaking name, and its age is known") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  CHECK(program.kept().last_file.empty());
  program.does(ExportCharter{});
  const std::vector<Download> files = program.asked<Download>();
  REQUIRE(files.size() == 1);
  CHECK(files[0].name == "Styregruppe OS2eksempel 2026-11-23.kommissorium.json");
  CHECK(files[0].media_type == "application/json");
  const auto read = json::read_charter_file(files[0].text, "x");
  REQUIRE(read.ok());
  CHECK(read.value().set == program.kept().set);
  CHECK(program.kept().last_file == noon.local);
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->lines.front() == program.state.announcement);
  CHECK(program.state.notice->lines.front().find(files[0].name) != std::string::npos);
  CHECK(store.values.count(keys::about(id)) == 1);
}

TEST_CASE("exporting: all at once are one file each with a name of its own, without the deleted ones") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(OpenStart{});
  program.creates();
  program.does(OpenStart{});
  const std::string gone = program.creates(GroupKind::expert);
  program.does(DeleteCharter{gone});
  program.does(ExportAll{});
  std::set<std::string> names;
  for (const Download& file : program.asked<Download>()) names.insert(file.name);
  CHECK(names == std::set<std::string>{"Styregruppe OS2eksempel 2026-11-23.kommissorium.json",
                                       "Styregruppe OS2eksempel 2026-11-23 2.kommissorium.json"});
}

TEST_CASE("exporting: the page carries the content and no history, in the charter's own language") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.writes("head/product", "OS2hemmeligt");
  program.writes("head/product", "OS2åbent");
  program.does(ChooseLanguage{Language::english});
  program.does(ExportDocument{DocumentFormat::page});
  const std::vector<Download> pages = program.asked<Download>();
  REQUIRE(pages.size() == 1);
  CHECK(pages[0].name == "Styregruppe OS2åbent 2026-11-23.html");
  CHECK(pages[0].media_type == "text/html");
  CHECK(pages[0].text.find("lang=\"da\"") != std::string::npos);
  CHECK(pages[0].text.find("OS2åbent") != std::string::npos);
  MemoryStore empty;
  Program other(empty, 1, "other");
  other.does(FilesChosen{{{"side.html", pages[0].text, ""}}});
  CHECK(other.text("head/product") == "OS2åbent");
  CHECK_FALSE(is_written(other.state, "OS2hemmeligt"));
  CHECK(program.kept().last_file.empty());  // no backup: the history is not in it
}

TEST_CASE("exporting: the form for Word has every place, what is filled in and the content") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.writes("head/product", "OS2åbent");
  program.does(ChooseLanguage{Language::english});
  program.does(ExportDocument{DocumentFormat::form});
  const std::vector<Download> files = program.asked<Download>();
  REQUIRE(files.size() == 1);
  CHECK(files[0].name == "Styregruppe OS2åbent 2026-11-23 form.docx");
  const Result<readers::WordDocument> form = readers::read_docx(files[0].text, "form.docx");
  REQUIRE(form.ok());
  std::map<std::string, std::string> texts;
  for (const readers::ControlText& control : form.value().controls) texts[control.tag] = control.text();
  CHECK(texts.at("head/product") == "OS2åbent");
  CHECK(texts.at("head/level").empty());
  CHECK(texts.count("duty/quality#reason") == 1);
  CHECK(texts.count("member/new-1/name") == 1);
  CHECK(form.value().carried.find("OS2åbent") != std::string::npos);
}

TEST_CASE(
    "exporting: without history the file holds what is in force, says so in its name, and is no backup") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  program.writes("head/product", "OS2hemmeligt");
  program.writes("head/product", "OS2åbent");
  program.does(Type{"agreement/asks", "", "Ikke forladt endnu"});
  program.does(ExportWithoutHistory{});
  const std::vector<Download> files = program.asked<Download>();
  REQUIRE(files.size() == 1);
  CHECK(files[0].name == "Styregruppe OS2åbent 2026-11-23 uden historik.kommissorium.json");
  CHECK(files[0].media_type == "application/json");
  CHECK(files[0].text.find("OS2hemmeligt") == std::string::npos);
  CHECK(files[0].text.find("Ikke forladt endnu") != std::string::npos);
  CHECK(program.kept().last_file.empty());
  MemoryStore empty;
  Program other(empty, 1, "other");
  other.does(FilesChosen{{{files[0].name, files[0].text, ""}}});
  CHECK(other.state.open == id);
  CHECK(other.text("head/product") == "OS2åbent");
}

TEST_CASE("exporting: without history there is nothing to take where no charter is open") {
  MemoryStore store;
  Program program(store);
  program.does(ExportWithoutHistory{});
  CHECK(program.asked<Download>().empty());
}

TEST_CASE("exporting: printing asks for the document as it is shown") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(OpenPrint{});
  program.does(PrintDocument{});
  const std::vector<Print> prints = program.asked<Print>();
  REQUIRE(prints.size() == 1);
  CHECK(prints[0].article == program.state.article);
  CHECK(prints[0].title == program.view().title);
}

TEST_CASE("exporting: a charter that cannot be shown can still be taken out") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  store.values.erase(keys::record(id, id));
  Program again(store, 2, "two");
  again.does(ExportCharter{id});
  REQUIRE(again.asked<Download>().size() == 1);
  CHECK(again.asked<Download>()[0].text.find("OS2eksempel") != std::string::npos);
  CHECK(again.asked<Download>()[0].name.find(id.substr(0, 8)) != std::string::npos);
}

TEST_CASE("exporting: what is wrong stays in sight when a file was taken because of it") {
  MemoryStore store;
  Program program(store);
  program.creates();
  store.plan = {store.writes + 1, Fault::full};
  program.writes("agreement/asks", "Bestyrelsen");
  REQUIRE(program.state.notice.has_value());
  const Notice wrong = *program.state.notice;
  REQUIRE(wrong.kind == Notice::Kind::error);
  program.does(ExportCharter{});
  CHECK(program.state.notice == wrong);
}

}  // namespace app_exporting_test
