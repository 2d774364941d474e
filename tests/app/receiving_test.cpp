// SPDX-License-Identifier: MPL-2.0
#include "app/tombstone.h"
#include "core/charter/content.h"
#include "core/revisions/sha256.h"
#include "core/texts/review_texts.h"
#include "core/writers/html.h"
#include "tests/app/colleagues.h"

namespace app_receiving_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

FilesChosen::File file(std::string text, std::string name = "fil.kommissorium.json") {
  return {std::move(name), std::move(text), ""};
}

/// A charter as a colleague mails it.
std::string mailed(const std::string& product, const std::string& seed = "colleague") {
  MemoryStore store;
  Program program(store, 1, seed);
  program.creates(GroupKind::steering, product);
  return json::write_charter_file(program.kept().set);
}

std::string first_line(const Program& program) {
  REQUIRE(program.state.notice.has_value());
  return program.state.notice->lines.front();
}

bool said(const Program& program, std::string_view words) {
  REQUIRE(program.state.notice.has_value());
  for (const std::string& line : program.state.notice->lines) {
    if (line.find(words) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("receiving: a file opens as a new charter and is stored record by record") {
  MemoryStore store;
  Program program(store);
  program.does(FilesChosen{{file(mailed("OS2kollega"))}});
  CHECK(program.state.screen == Screen::charter);
  CHECK(program.text("head/product") == "OS2kollega");
  CHECK(program.state.notice->kind == Notice::Kind::done);
  CHECK(keys_with(store, "/r/") == program.records());
  CHECK(program.kept().last_changed == noon.local);
}

TEST_CASE("receiving: a file of a charter already here is united with it, once") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  const std::string copy = json::write_charter_file(program.kept().set);
  MemoryStore elsewhere;
  Program colleague(elsewhere, 1, "colleague");
  colleague.does(FilesChosen{{file(copy)}});
  CHECK(colleague.state.open == id);
  colleague.writes("agreement/asks", "Bestyrelsen");
  colleague.writes("head/product", "OS2deres");
  program.writes("head/product", "OS2vores");
  program.does(OpenSection{"duties"});

  const std::string back = json::write_charter_file(colleague.kept().set);
  program.does(FilesChosen{{file(back)}});
  CHECK(program.state.section == "duties");  // stays where one was
  CHECK(program.text("agreement/asks") == "Bestyrelsen");
  CHECK(program.point("head/product").proposals.size() == 2);
  CHECK(said(program, "to forslag"));
  const std::size_t records = program.records();
  program.does(FilesChosen{{file(back)}});
  CHECK(program.records() == records);
  CHECK(said(program, "ikke noget nyt"));
}

TEST_CASE("receiving: an exported page comes in as its content and agrees with where it came from") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  program.writes("agreement/asks", "Bestyrelsen");
  program.does(ExportDocument{DocumentFormat::page});
  REQUIRE(program.asked<Download>().size() == 1);
  const std::string page = program.asked<Download>().front().text;

  MemoryStore empty;
  Program other(empty, 1, "other");
  other.does(FilesChosen{{file(page, "Styregruppe.html")}});
  CHECK(other.state.open == id);
  CHECK(other.text("agreement/asks") == "Bestyrelsen");
  program.does(FilesChosen{{file(page, "Styregruppe.html")}});
  CHECK(program.view().conflicts().empty());
}

TEST_CASE("receiving: of several files the good ones come in and the others are named") {
  MemoryStore store;
  Program program(store);
  program.does(FilesChosen{{file(mailed("OS2et", "one"), "et.json"), file("{", "kaput.json"),
                            file(mailed("OS2to", "two"), "to.json"),
                            FilesChosen::File{"billede.png", "", "not_utf8"}}});
  CHECK(program.state.charters.size() == 2);
  CHECK(program.state.screen == Screen::start);
  CHECK(program.state.notice->kind == Notice::Kind::warning);
  CHECK(said(program, "kaput.json"));
  CHECK(said(program, "billede.png"));
}

TEST_CASE("receiving: nothing open changes when a file is no good") {
  MemoryStore store;
  Program program(store);
  program.creates();
  program.does(Type{"agreement/asks", "", "halv"});
  const std::string good = json::write_charter_file(program.kept().set);
  std::string truncated = good.substr(0, good.size() - json::last_line.size() - 1);
  const std::vector<FilesChosen::File> bad = {file(""),
                                              file("ikke json"),
                                              file("[1,2]"),
                                              file(std::string("{}\0{}", 5)),
                                              file(truncated),
                                              file("<!doctype html><html><p>en side</p></html>"),
                                              FilesChosen::File{"a", "", "too_large"},
                                              FilesChosen::File{"a", "", "unreadable"}};
  for (const FilesChosen::File& one : bad) {
    CAPTURE(one.text.substr(0, 40));
    program.state.notice.reset();
    const auto charters = program.kept().set;
    const auto stored = store.values;
    program.does(FilesChosen{{one}});
    CHECK(program.kept().set == charters);
    CHECK(program.state.charters.size() == 1);
    CHECK(store.values == stored);
    CHECK(program.state.draft("agreement/asks") != nullptr);
    REQUIRE(program.state.notice.has_value());
    CHECK(program.state.notice->kind == Notice::Kind::error);
    CHECK(said(program, std::string(texts::notice_texts(Language::danish).nothing_changed)));
  }
}

TEST_CASE("receiving: damaged records are set aside, counted and said; the others come in") {
  MemoryStore store;
  Program program(store);
  std::string damaged = mailed("OS2kollega");
  damaged.replace(damaged.find("OS2kollega"), 10, "OS2kallega");
  program.does(FilesChosen{{file(damaged, "sendt.json")}});
  CHECK(program.kept().set_aside.size() == 1);
  CHECK(program.state.notice->kind == Notice::Kind::warning);
  CHECK(said(program, "sendt.json"));
  CHECK(program.text("head/product").empty());
}

TEST_CASE("receiving: a file without its catalogue is refused, but welcome where the catalogue is known") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  program.writes("agreement/asks", "Bestyrelsen");
  revisions::RecordSet partial;
  for (const auto& [record_id, record] : program.kept().set.records()) {
    if (record.kind() != "catalogue") partial.add(record);
  }
  const std::string text = json::write_charter_file(partial);
  MemoryStore empty;
  Program other(empty, 1, "other");
  other.does(FilesChosen{{file(text)}});
  CHECK(other.state.charters.empty());
  CHECK(other.state.notice->kind == Notice::Kind::error);
  program.does(FilesChosen{{file(text)}});
  CHECK(program.state.notice->kind == Notice::Kind::done);
  CHECK(program.state.open == id);
}

TEST_CASE("receiving: the file of a deleted charter brings it back") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  const std::string text = json::write_charter_file(program.kept().set);
  program.does(DeleteCharter{id});
  program.does(FilesChosen{{file(text)}});
  CHECK(program.state.open == id);
  CHECK(program.kept().deleted_at.empty());
  CHECK(read_tombstone(store.values.at(keys::tombstone(id))).deleted_at.empty());
}

TEST_CASE("receiving: choosing asks for files; none chosen says nothing") {
  MemoryStore store;
  Program program(store);
  program.does(ChooseFile{});
  CHECK(program.effects == Effects{ChooseFiles{}});
  program.does(FilesChosen{});
  CHECK_FALSE(program.state.notice.has_value());
}

TEST_CASE("receiving: a file's name cannot write to the screen") {
  MemoryStore store;
  Program program(store);
  program.does(FilesChosen{{file("{", "regn\u202Enosj.exe")}});
  CHECK_FALSE(said(program, "\u202E"));
  CHECK_FALSE(first_line(program).empty());
}

TEST_CASE(
    "receiving: a file that would make the charter too large to be saved as one is refused, and says so") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates();
  const revisions::RecordSet begun = program.kept().set;
  // A hundred changes of 64 KiB each: two such files are more than one file may hold.
  const auto changes_of = [&begun](char letter) {
    revisions::RecordSet set = begun;
    for (int number = 0; number < 100; ++number) {
      const std::string text = std::to_string(number) + std::string(64 * 1024 - 8, letter);
      set.add(revisions::revision("agreement/asks", {}, text, "Bo", noon.now));
    }
    return json::write_charter_file(set);
  };
  program.does(FilesChosen{{file(changes_of('a'), "a.json")}});
  const std::size_t records = program.records();
  program.does(FilesChosen{{file(changes_of('b'), "b.json")}});
  CHECK(program.records() == records);
  CHECK(program.state.notice->kind == Notice::Kind::error);
  CHECK(said(program, "b.json"));
  CHECK(said(program, "ren kopi"));
}

TEST_CASE("receiving: plain words say what was new, equal and different, and from whom") {
  Colleagues two("agreement/asks", "Bestyrelsen");
  two.anna.writes("agreement/asks", "Ingen");
  two.bo.writes("agreement/asks", "Alle");
  two.bo.does(Write{"head/level", "2"});
  two.meet();
  const texts::ReviewTexts& words = texts::review_texts(Language::danish);
  const Notice& notice = *two.anna.state.notice;
  CHECK(notice.lines[0] == words.brought_together("Styregruppen for OS2eksempel"));
  CHECK(notice.lines[1] == "1 nyt sted fra Bo Eksempel, 1 andet forslag, 3 steder er ens.");
  CHECK(said(two.anna, "to forslag"));
  CHECK(notice.proposals == two.id);
  CHECK(notice.takes_back != 0);
}

TEST_CASE("receiving: what came in is taken back as a whole, as revisions") {
  Colleagues two("agreement/asks", "Bestyrelsen");
  two.anna.writes("agreement/asks", "Ingen");
  const std::string digest = two.anna.kept().digest;
  two.bo.writes("agreement/asks", "Alle");
  two.bo.does(Write{"head/level", "2"});
  two.bo.does(AddMembers{"Dan Eksempel\nEva Eksempel"});
  two.bo.does(FollowAll{"duties"});
  two.meet();
  CHECK(two.anna.view().members.size() == 2);
  const std::size_t records = two.anna.records();
  two.anna.does(TakeBack{two.anna.state.notice->takes_back});
  CHECK(two.anna.kept().digest == digest);
  CHECK(two.anna.text("agreement/asks") == "Ingen");
  CHECK(two.anna.view().members.empty());
  CHECK(two.anna.view().conflicts().empty());
  CHECK(two.anna.records() > records);  // nothing is taken away
  CHECK(two.anna.state.notice->takes_back == 0);
  two.anna.does(Redo{});
  CHECK(two.anna.view().members.size() == 2);
  CHECK(two.anna.point("agreement/asks").proposals.size() == 2);
  two.anna.does(Undo{});
  CHECK(two.anna.kept().digest == digest);
}

TEST_CASE("receiving: taking it back leaves what was written since") {
  Colleagues two;
  two.bo.writes("agreement/asks", "Alle");
  two.bo.does(Write{"head/level", "2"});
  two.meet();
  const int mark = two.anna.state.notice->takes_back;
  two.anna.writes("agreement/asks", "Alle og bestyrelsen");
  two.anna.does(TakeBack{mark});
  CHECK(two.anna.text("agreement/asks") == "Alle og bestyrelsen");
  CHECK(two.anna.text("head/level").empty());
}

TEST_CASE("receiving: of several files each is told, and all are taken back together") {
  Colleagues two;
  two.bo.writes("agreement/asks", "Alle");
  two.anna.does(FilesChosen{{mailed(two.bo, "fra Bo.json"), file(mailed("OS2et", "one"), "et.json"),
                             file(mailed("OS2to", "two"), "to.json")}});
  CHECK(said(two.anna, "fra Bo.json"));
  CHECK(said(two.anna, "et.json: Styregruppen for OS2et"));
  CHECK(two.anna.state.charters.size() == 3);
  two.anna.does(OpenCharter{two.id});
  two.anna.does(Undo{});
  CHECK(two.anna.text("agreement/asks").empty());
  int shown = 0;
  for (const auto& [id, kept] : two.anna.state.charters) shown += kept.deleted_at.empty() ? 1 : 0;
  CHECK(shown == 1);
  CHECK(said(two.anna, "Styregruppen for OS2et"));
  two.anna.does(Redo{});
  CHECK(two.anna.text("agreement/asks") == "Alle");
  for (const auto& [id, kept] : two.anna.state.charters) CHECK(kept.deleted_at.empty());
}

TEST_CASE("receiving: a charter that came with a file goes to those deleted, with what was written in it") {
  MemoryStore store;
  Program program(store);
  program.does(FilesChosen{{file(mailed("OS2kollega"))}});
  const std::string id = program.state.open;
  program.writes("agreement/asks", "Mit eget");
  program.does(TakeBack{program.state.notice->takes_back});
  CHECK(program.state.screen == Screen::start);
  CHECK_FALSE(program.state.charters.at(id).deleted_at.empty());
  program.does(RestoreCharter{id});
  program.does(OpenCharter{id});
  CHECK(program.text("agreement/asks") == "Mit eget");
}

TEST_CASE("receiving: a file with nothing new leaves nothing to take back") {
  Colleagues two;
  two.meet();
  CHECK(two.anna.state.notice->takes_back == 0);
  CHECK(two.anna.state.notice->proposals.empty());
}

TEST_CASE("receiving: the old file of a charter that a clean copy was made of comes with a warning") {
  Colleagues two("agreement/asks", "Det, vi ville glemme");
  const FilesChosen::File old = mailed(two.bo);
  two.anna.does(MakeCleanCopy{});
  const std::string copy = two.anna.state.open;
  CHECK(copy != two.id);
  two.anna.does(DismissNotice{});
  two.anna.does(FilesChosen{{old}});
  CHECK(two.anna.state.notice->kind == Notice::Kind::warning);
  CHECK(said(two.anna, "ren kopi"));
  two.anna.does(DeleteCharter{copy});
  two.anna.does(FilesChosen{{old}});
  CHECK_FALSE(said(two.anna, "ren kopi"));
}

namespace {

/// A charter file as a program that comes after this one might write it.
std::string newer(std::string bytes, const std::string& line = R"({"id":"later","what":0.5},)") {
  const std::size_t end = bytes.find('\n');
  return R"({"format":"kommissorium","version":2,"records":[)" + std::string("\n") + line + bytes.substr(end);
}

std::string in_store(const MemoryStore& store) {
  std::string all;
  for (const auto& [key, value] : store.values) all += key + " " + value + "\n";
  return all;
}

}  // namespace

TEST_CASE(
    "receiving: a file of a newer format is shown as far as it is understood, and nothing of it is stored") {
  MemoryStore store;
  Program program(store);
  const std::string before = in_store(store);
  const std::string bytes = newer(mailed("OS2fremtid"));
  program.does(FilesChosen{{file(bytes)}});
  CHECK(program.state.screen == Screen::charter);
  CHECK(program.text("head/product") == "OS2fremtid");
  REQUIRE(program.kept().newer.has_value());
  CHECK(program.kept().newer->version == 2);
  CHECK(program.kept().digest.empty());
  CHECK(program.kept().set_aside.size() == 1);
  CHECK(program.state.notice->kind == Notice::Kind::warning);
  CHECK(first_line(program) == "Styregruppen for OS2fremtid kan kun læses her");
  CHECK(said(program, "nyere udgave"));
  CHECK(said(program, "Én ændring"));
  program.does(ExportCharter{});
  REQUIRE(program.asked<Download>().size() == 1);
  CHECK(program.asked<Download>()[0].text == bytes);
  program.does(ExportDocument{DocumentFormat::page});
  REQUIRE(program.asked<Download>().size() == 1);
  CHECK(program.asked<Download>()[0].text.find("<template") == std::string::npos);
  program.does(ChooseLanguage{Language::english});
  CHECK(program.kept().digest.empty());
  program.does(Hidden{});
  program.does(ChooseLanguage{Language::danish});
  store.values.erase("kommissorium/preferences");
  CHECK(in_store(store) == before);
  const Program again(store, 2, "again");
  CHECK(again.state.charters.empty());
}

TEST_CASE("receiving: nothing can be written in a newer file, and every attempt is answered") {
  MemoryStore store;
  Program program(store);
  const std::string bytes = newer(mailed("OS2fremtid"));
  program.does(FilesChosen{{file(bytes)}});
  const revisions::RecordSet set = program.kept().set;
  const std::string no(texts::notice_texts(Language::danish).only_shown);
  const std::vector<Command> attempts = {Type{"agreement/asks", "", "x"},
                                         Write{"head/level", "1"},
                                         AnswerPoint{"duty/quality", AnswerKind::followed},
                                         FollowAll{"duties"},
                                         RestoreWording{"section/purpose"},
                                         AddMember{},
                                         AddMembers{"Anna Eksempel"},
                                         RemoveItem{"member/00000000000000000000000000000000"},
                                         MoveMember{"00000000000000000000000000000000", 1},
                                         AddOwnDuty{},
                                         AddOwnSection{},
                                         Undo{},
                                         Redo{}};
  for (const Command& attempt : attempts) {
    CAPTURE(attempt.number());
    const int announced = program.state.announcement_count;
    program.does(attempt);
    CHECK(program.state.announcement_count == announced + 1);
    CHECK(program.state.announcement == no);
    CHECK(program.kept().set == set);
    CHECK(program.state.drafts.empty());
  }
  CHECK(store.values.empty());
  program.does(OpenSection{"duties"});
  CHECK(program.state.section == "duties");
  program.does(OpenPrint{});
  CHECK(program.state.screen == Screen::print);
}

TEST_CASE(
    "receiving: a newer file of a charter that is here stands beside it, and neither touches the other") {
  MemoryStore store;
  Program program(store);
  const std::string id = program.creates(GroupKind::steering, "OS2eget");
  const std::string ours = json::write_charter_file(program.kept().set);
  MemoryStore elsewhere;
  Program colleague(elsewhere, 1, "colleague");
  colleague.does(FilesChosen{{file(ours)}});
  colleague.writes("head/product", "OS2fremtid");
  const std::string bytes = newer(json::write_charter_file(colleague.kept().set));

  program.does(Type{"agreement/asks", "", "Bestyrelsen"});
  program.does(FilesChosen{{file(bytes)}});
  CHECK(program.state.open != id);
  CHECK(program.text("head/product") == "OS2fremtid");
  CHECK(said(program, "ikke blandet sammen"));
  CHECK(program.state.charters.size() == 2);
  CHECK(is_written(program.state, "Bestyrelsen"));  // what was being typed is sealed where it belongs
  CHECK_FALSE(program.state.kept(id)->newer);
  CHECK(program.state.kept(id)->view->product == "OS2eget");

  program.does(FilesChosen{{file(bytes)}});  // once more: the same one
  CHECK(program.state.charters.size() == 2);
  program.does(FilesChosen{{file(json::write_charter_file(colleague.kept().set))}});
  CHECK(program.state.open == id);
  CHECK(program.text("head/product") == "OS2fremtid");

  const std::string shown = revisions::sha256_hex(bytes);
  REQUIRE(program.state.kept(shown) != nullptr);
  const std::size_t stored = store.values.size();
  program.does(DeleteCharter{shown});
  CHECK(program.state.kept(shown) == nullptr);
  CHECK(program.state.announcement.find("er lukket") != std::string::npos);
  CHECK(store.values.size() == stored);
}

TEST_CASE("receiving: a newer file that cannot be shown is refused with its number, the others come in") {
  MemoryStore store;
  Program program(store);
  program.does(FilesChosen{{file(R"({"format":"kommissorium","version":7,"records":[]})", "fremtid.json"),
                            file(mailed("OS2kollega"))}});
  CHECK(program.state.charters.size() == 1);
  CHECK(program.text("head/product") == "OS2kollega");
  CHECK(said(program, "nyere udgave"));
  CHECK(said(program, "7"));
}

}  // namespace app_receiving_test
