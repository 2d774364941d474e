// SPDX-License-Identifier: MPL-2.0
#include "app/deciding.h"
#include "app/look_up.h"
#include "core/adoption/deciding.h"
#include "tests/app/trial.h"

namespace app_adopting_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;

namespace {

const std::string rtl_override = "\xE2\x80\xAE";

struct Meeting {
  MemoryStore store;
  Program program{store};
  std::string id = program.creates();

  Meeting() {
    program.does(AddMembers{"Anna Eksempel, Eksempel Kommune\nBo Eksempel, Prøveby"});
    program.does(ShowAdoption{});
  }
  std::string member(std::size_t index) const { return program.view().members[index].id; }
  const adoption::Standing& standing() const { return program.kept().standing; }
};

}  // namespace

TEST_CASE("adopting: everybody is present until somebody is ticked off, others are written") {
  Meeting at;
  CHECK(present(at.program.state).size() == 2);
  at.program.does(FillForm{slots::absent(at.member(1)), ticked});
  at.program.does(FillForm{slots::others, "Cecilie Eksempel, Sekretariatet\nAnna Eksempel\n\n"});
  const std::vector<adoption::Person> people = present(at.program.state);
  REQUIRE(people.size() == 2);
  CHECK(people[0].name == "Anna Eksempel");
  CHECK(people[1].name == "Cecilie Eksempel");
  CHECK(people[1].organisation == "Sekretariatet");
}

TEST_CASE("adopting: what is said of the meeting becomes one adoption, and the form is empty again") {
  Meeting at;
  at.program.does(FillForm{slots::date, "2026-11-20"});
  at.program.does(FillForm{slots::place, "Online"});
  at.program.does(FillForm{slots::absent(at.member(1)), ticked});
  at.program.does(Adopt{});
  REQUIRE(at.standing().state == adoption::State::adopted);
  REQUIRE(at.standing().adoption.has_value());
  CHECK(at.standing().adoption->date == "2026-11-20");
  CHECK(at.standing().adoption->place == "Online");
  CHECK(at.standing().adoption->digest == at.program.kept().digest);
  CHECK(at.standing().adoption->present.size() == 1);
  CHECK(at.standing().silent.size() == 1);
  CHECK(at.program.state.forms.empty());
  REQUIRE(at.program.state.notice.has_value());
  CHECK(at.program.state.notice->kind == Notice::Kind::done);
  at.program.does(ShareFile{});  // the mail that goes with the file tells that it is adopted, and when
  CHECK(at.program.state.mail->text.find("20-11-2026") != std::string::npos);
  at.program.flush();
  Program again(at.store, 2, "two");
  again.does(OpenCharter{at.id});
  CHECK(again.kept().standing == at.standing());
}

TEST_CASE("adopting: with nobody there nothing is adopted, and it is said") {
  MemoryStore store;
  Program program(store);
  program.creates();
  const std::size_t records = program.records();
  program.does(Adopt{});
  CHECK(program.kept().standing.state == adoption::State::draft);
  CHECK(program.records() == records);
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind == Notice::Kind::error);
}

TEST_CASE("adopting: a change afterwards is seen, shown, and can be turned back by its version") {
  Meeting at;
  at.program.does(Adopt{});
  const std::string version = at.standing().adoption->version;
  const std::string digest = at.program.kept().digest;
  at.program.writes("head/product", "OS2andet");
  REQUIRE(at.standing().state == adoption::State::changed);
  at.program.does(ShowAdoption{});
  at.program.does(Toggle{"changes/" + version});
  REQUIRE(at.program.state.looked_up != nullptr);
  REQUIRE(at.program.state.looked_up->changes.count(version) == 1);
  CHECK(at.program.state.looked_up->changes.at(version).size() == 1);
  at.program.does(RestoreVersion{version});
  CHECK(at.standing().state == adoption::State::adopted);
  CHECK(at.program.kept().digest == digest);
  CHECK(at.program.text("head/product") == "OS2eksempel");
  at.program.does(TakeBack{at.program.state.notice->takes_back});
  CHECK(at.standing().state == adoption::State::changed);
}

TEST_CASE("adopting: the next version takes the next number; undo never takes back what was decided") {
  Meeting at;
  at.program.does(Adopt{});
  at.program.does(Undo{});
  at.program.does(Undo{});
  CHECK(at.standing().adoption.has_value());
  at.program.writes("head/product", "OS2andet");
  at.program.does(ShowAdoption{});
  CHECK(adoption::number_to_adopt(at.program.state.looked_up->decisions, at.program.kept().digest) == 2);
  at.program.does(FillForm{slots::others, "Cecilie Eksempel"});
  at.program.does(Adopt{});
  CHECK(at.standing().state == adoption::State::adopted);
  CHECK(at.standing().adoption->number == 2);
}

TEST_CASE("adopting: the same text once more, after it was reopened, keeps its number") {
  Meeting at;
  at.program.does(Adopt{});
  at.program.does(Reopen{});
  at.program.does(ShowAdoption{});
  CHECK(at.standing().state == adoption::State::reopened);
  CHECK(adoption::number_to_adopt(at.program.state.looked_up->decisions, at.program.kept().digest) == 1);
}

TEST_CASE("adopting: one who was not there answers, refusing with a reason") {
  Meeting at;
  const std::string bo = at.member(1);
  at.program.does(FillForm{slots::absent(bo), ticked});
  at.program.does(Adopt{});
  at.program.does(FillForm{slots::answer(bo, "verdict"), "refused"});
  at.program.does(GiveAnswer{bo});
  CHECK(at.standing().answers.empty());
  CHECK(at.program.state.notice->kind == Notice::Kind::error);
  CHECK(at.program.state.form(slots::answer(bo, "verdict")) == "refused");
  at.program.does(FillForm{slots::answer(bo, "reason"), "For dyrt"});
  at.program.does(FillForm{slots::answer(bo, "way"), "paper"});
  at.program.does(FillForm{slots::answer(bo, "reference"), "Sag 12"});
  at.program.does(GiveAnswer{bo});
  REQUIRE(at.standing().answers.size() == 1);
  const adoption::Approval& given = at.standing().answers[0].approval;
  CHECK(given.who.name == "Bo Eksempel");
  CHECK(given.reason == "For dyrt");
  CHECK(given.way == adoption::Way::paper);
  CHECK(given.reference == "Sag 12");
  CHECK(given.date == "2026-11-23");
  CHECK(at.standing().has_refusals());
  CHECK(at.program.state.forms.empty());
}

TEST_CASE("adopting: the board of a steering group answers by itself") {
  Meeting at;
  at.program.does(Adopt{});
  REQUIRE(at.standing().board == adoption::Board::pending);
  at.program.does(GiveAnswer{"board"});
  CHECK(at.standing().board == adoption::Board::approved);
}

TEST_CASE("adopting: what was adopted is taken up again in sight of everybody") {
  Meeting at;
  at.program.does(Adopt{});
  at.program.does(FillForm{slots::reopening, "Ny leverandør"});
  at.program.does(Reopen{});
  CHECK(at.standing().state == adoption::State::reopened);
  REQUIRE(at.standing().reopening.has_value());
  CHECK(at.standing().reopening->reason == "Ny leverandør");
  at.program.does(Adopt{});
  CHECK(at.standing().state == adoption::State::adopted);
}

TEST_CASE("adopting: invisible marks stop it until they are looked at, and two proposals always") {
  Meeting at;
  at.program.does(Write{"head/product", "OS2" + rtl_override + "eksempel"});
  REQUIRE(at.program.state.looked_up != nullptr);
  const bool kept_mark = at.program.text("head/product").find(rtl_override) != std::string::npos;
  if (!kept_mark) {  // typing drops them; they come with files
    Program other(at.store, 3, "three");
    revisions::RecordSet set = at.program.kept().set;
    set.add(revisions::revision("head/product", at.program.view().history.find("head/product")->heads,
                                "OS2" + rtl_override + "eksempel", "Bo", "2026-11-23T10:00:00Z"));
    at.program.does(FilesChosen{{{"bo.json", json::write_charter_file(set), ""}}});
    at.program.does(ShowAdoption{});
  }
  REQUIRE(at.program.state.looked_up->hindrances.size() == 1);
  CHECK(at.program.state.looked_up->hindrances[0].field == "head/product");
  at.program.does(Adopt{});
  CHECK(at.standing().state == adoption::State::draft);
  at.program.does(FillForm{slots::seen("head/product"), ticked});
  at.program.does(Adopt{});
  CHECK(at.standing().state == adoption::State::adopted);
}

TEST_CASE("adopting: a version can be shown on paper as it was, and what has changed in front") {
  Meeting at;
  at.program.does(Adopt{});
  const std::string version = at.standing().adoption->version;
  at.program.writes("head/product", "OS2andet");
  at.program.does(ShowVersion{version});
  REQUIRE(at.program.state.screen == Screen::print);
  CHECK(at.program.state.article.find("OS2eksempel") != std::string::npos);
  CHECK(at.program.state.article.find("OS2andet") == std::string::npos);
  at.program.does(ClosePrint{});
  CHECK(at.program.state.screen == Screen::adoption);
  at.program.does(ShowChanges{version});
  CHECK(at.program.state.article.find("<del") != std::string::npos);
  CHECK(at.program.state.article.find("<ins") != std::string::npos);
  at.program.does(OpenPrint{});
  CHECK(at.program.state.paper == Paper{});
  CHECK(at.program.state.article.find("<del") == std::string::npos);
  at.program.does(ShowVersion{std::string(64, 'a')});
  CHECK(at.program.state.paper == Paper{});
}

TEST_CASE("adopting: one who was absent and has left the list since still answers") {
  Meeting at;
  at.program.does(FillForm{slots::absent(at.member(1)), ticked});
  at.program.does(Adopt{});
  const std::string bo = at.member(1);
  at.program.does(RemoveItem{"member/" + bo});
  REQUIRE(at.program.view().member(bo) == nullptr);
  REQUIRE(at.standing().silent.size() == 1);
  at.program.does(GiveAnswer{bo});
  REQUIRE(at.standing().answers.size() == 1);
  CHECK(at.standing().answers[0].approval.who.name == "Bo Eksempel");
  CHECK(at.standing().silent.empty());
}

}  // namespace app_adopting_test
