// SPDX-License-Identifier: MPL-2.0
#include "app/assessing.h"

#include "app/forms.h"
#include "core/assessment/proposals.h"
#include "core/texts/assessment_screen_texts.h"
#include "tests/app/trial.h"

namespace app_assessing_test {

using namespace kommissorium;
using namespace kommissorium::app;
using namespace kommissorium::app::trial;
using With = AnswerRequirement::With;

namespace {

const std::string came =
    R"({"productName":"OS2eksempel","filledBy":"Anna Eksempel","filledDate":"2026-11-01",)"
    R"("tal":1.50,"krav":[{"id":"R1","efterlevet":"Ja","dokumentation":"æ"},)"
    R"({"id":"G6","efterlevet":"Delvist","dokumentation":"Vi tror det."},)"
    R"({"id":"G7","efterlevet":null,"dokumentation":""},{"id":"X1","efterlevet":2e400}]})";

FilesChosen files(const std::vector<std::string>& texts) {
  FilesChosen chosen;
  for (const std::string& text : texts) chosen.files.push_back({"os2.json", text, ""});
  return chosen;
}

/// A steering group of OS2eksempel with one member; returns its id.
std::string with_steering_group(Program& program, const std::string& product = "OS2eksempel") {
  const std::string id = program.creates(GroupKind::steering, product);
  program.does(AddMembers{"Anna Eksempel"});
  return id;
}

const assessment::Written* offer(const Assessed& all, const std::string& id) {
  for (const assessment::Written& one : all.offered) {
    if (one.id == id) return &one;
  }
  return nullptr;
}

std::string downloaded(const Program& program) {
  const std::vector<Download> downloads = program.asked<Download>();
  REQUIRE(downloads.size() == 1);
  return downloads.front().text;
}

assessment::Written stands(const Program& program, const std::string& id) {
  const Assessed all = assessed(program.state);
  const assessment::Entry* entry = all.assessment.entry(id);
  REQUIRE(entry != nullptr);
  return written(program.state, *entry);
}

}  // namespace

TEST_CASE("assessing: a file that comes in is shown by its product, and leaves as the same bytes") {
  MemoryStore store;
  Program program(store);
  const std::string id = with_steering_group(program);
  program.does(OpenStart{});
  program.does(files({came}));
  CHECK(program.state.screen == Screen::assessment);
  CHECK(program.state.open == id);
  const Assessed all = assessed(program.state);
  CHECK(all.came);
  CHECK(all.assessment.bytes == came);
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->lines.front() == "Selvevaluering åbnet: OS2eksempel");
  program.does(ExportAssessment{});
  CHECK(downloaded(program) == came);
  CHECK(program.asked<Download>().front().name == "Selvevaluering OS2eksempel 2026-11-23.json");
}

TEST_CASE("assessing: a proposal taken changes its entry alone; one passed over leaves it") {
  MemoryStore store;
  Program program(store);
  with_steering_group(program);
  program.does(files({came}));
  const Assessed before = assessed(program.state);
  REQUIRE(offer(before, "G6") != nullptr);
  const assessment::Written proposed = *offer(before, "G6");
  CHECK(proposed.answer == "Ja");
  CHECK(stands(program, "G6").answer == "Delvist");  // nothing is taken by itself
  program.does(AnswerRequirement{"G6", With::proposal});
  CHECK(stands(program, "G6") == proposed);
  CHECK(offer(assessed(program.state), "G6") == nullptr);
  program.does(AnswerRequirement{"G6", With::as_it_stood});
  CHECK(stands(program, "G6").answer == "Delvist");
  program.does(AnswerRequirement{"G6", With::pass_over});
  CHECK(offer(assessed(program.state), "G6") == nullptr);
  CHECK(stands(program, "G6").documentation == "Vi tror det.");
  program.does(ExportAssessment{});
  CHECK(downloaded(program) == came);
  // When the charter says something new it is offered again.
  program.does(OpenCharter{program.state.open});
  program.does(AddMembers{"Bo Prøve"});
  program.does(ShowAssessment{program.state.open});
  REQUIRE(offer(assessed(program.state), "G6") != nullptr);
  program.does(AnswerRequirement{"G6", With::proposal});
  program.does(ExportAssessment{});
  const assessment::SelfAssessment taken = assessment::read(downloaded(program), "").assessment;
  CHECK(taken.entry("G6")->answer == "Ja");
  CHECK(assessment::with(taken, {{"G6", "Delvist", "Vi tror det."}}).value().bytes == came);
}

TEST_CASE("assessing: what is written here comes back after a reload, an emptied text too") {
  MemoryStore store;
  std::string id;
  {
    Program program(store);
    id = with_steering_group(program);
    program.does(files({came}));
    program.does(FillForm{answer_slot("G7"), "=Nej"});
    program.does(FillForm{documentation_slot("G7"), "=Vi har ingen."});
    program.does(FillForm{documentation_slot("R1"), "="});
    program.flush();
  }
  Program again(store, 2, "two");
  again.does(ShowAssessment{id});
  CHECK(assessed(again.state).assessment.bytes == came);
  CHECK(stands(again, "G7").documentation == "Vi har ingen.");
  CHECK(stands(again, "R1") == assessment::Written{"R1", "Ja", ""});
  CHECK(is_written_here(again.state, "R1"));
  again.does(ExportAssessment{});
  const assessment::SelfAssessment taken = assessment::read(downloaded(again), "").assessment;
  CHECK(taken.entry("G7")->answer == "Nej");
  CHECK(taken.bytes.find("\"tal\":1.50") != std::string::npos);
  CHECK_FALSE(is_written_here(again.state, "R1"));  // from now on it is what the file says
  CHECK(assessed(again.state).assessment.bytes == taken.bytes);
}

TEST_CASE("assessing: a tab that is loaded again comes back to the self-assessment") {
  MemoryStore store;
  Program program(store);
  const std::string id = with_steering_group(program);
  program.does(Started{{}, true, "seed", "", false, id + "/" + std::string(assessment_place)});
  CHECK(program.state.screen == Screen::assessment);
  CHECK(program.state.open == id);
}

TEST_CASE("assessing: without a file a new one is begun, and only what was written is kept") {
  MemoryStore store;
  Program program(store);
  const std::string id = with_steering_group(program);
  program.does(ShowAssessment{id});
  CHECK_FALSE(assessed(program.state).came);
  CHECK(assessed(program.state).assessment.entries.size() == 43);
  CHECK(program.state.forms.count(id) == 0);
  program.does(AnswerRequirement{"G6", With::proposal});
  program.does(ExportAssessment{AssessmentFormat::markdown});
  CHECK(downloaded(program).find("# Governancerapport for OS2eksempel") != std::string::npos);
  CHECK(downloaded(program).find("Anna Eksempel") != std::string::npos);
  program.does(ExportAssessment{AssessmentFormat::page});
  CHECK(downloaded(program).find("<!DOCTYPE html>") == 0);
  CHECK(is_written_here(program.state, "G6"));  // a report is no file to go on with
}

TEST_CASE("assessing: another file never takes the place of what is not in a file yet") {
  MemoryStore store;
  Program program(store);
  with_steering_group(program);
  program.does(files({came}));
  program.does(FillForm{answer_slot("G7"), "=Nej"});
  std::string other = came;
  other.replace(other.find("Delvist"), 7, "Nej");
  program.does(files({other}));
  CHECK(assessed(program.state).assessment.bytes == came);
  CHECK(stands(program, "G7").answer == "Nej");
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind != Notice::Kind::done);
  program.does(files({came}));  // the same again changes nothing
  CHECK(stands(program, "G7").answer == "Nej");
  program.does(ExportAssessment{});
  program.does(files({other}));
  CHECK(assessed(program.state).assessment.bytes == other);
  program.does(RemoveAssessment{});
  CHECK_FALSE(assessed(program.state).came);
}

TEST_CASE("assessing: a file of another shape, or one without a product here, is refused with its reasons") {
  MemoryStore store;
  Program program(store);
  program.does(files({came}));
  CHECK(program.state.screen == Screen::start);
  REQUIRE(program.state.notice.has_value());
  CHECK(program.state.notice->kind == Notice::Kind::error);
  with_steering_group(program);
  program.does(files({"{\"krav\":[\n{\"id\":3},\n{\"id\":\"G3\",\"efterlevet\":[]}]}"}));
  CHECK(program.state.screen == Screen::charter);
  int named = 0;
  for (const std::string& line : program.state.notice->lines)
    named += line.find("os2.json, linje ") != std::string::npos ? 1 : 0;
  CHECK(named == 2);
  program.does(files({"{\"krav\":[],\"x\":\"" + std::string(largest_kept_assessment, 'x') + "\"}"}));
  CHECK(program.state.notice->lines[1].find("for stor") != std::string::npos);
}

TEST_CASE("assessing: products are told apart, and each has its own self-assessment") {
  MemoryStore store;
  Program program(store);
  const std::string one = with_steering_group(program, "OS2eksempel");
  const std::string other = with_steering_group(program, "OS2prøve");
  CHECK(assessed_products(program.state).size() == 2);
  program.does(files({came}));
  CHECK(program.state.open == one);
  program.does(ShowAssessment{other});
  CHECK_FALSE(assessed(program.state).came);
  program.does(files({came}));  // where one stands already it goes there, and the screen says whose it is
  CHECK(program.state.open == other);
  CHECK(assessed(program.state).came);
}

TEST_CASE("assessing: an example is no evidence, and its product has no self-assessment") {
  MemoryStore store;
  Program program(store, 1, "seed one", charter::trial::full_catalogue());
  program.state.examples = json::parse(embedded::examples()).value();
  program.does(OpenExample{GroupKind::steering});
  CHECK(assessed_products(program.state).empty());
  program.does(ShowAssessment{program.state.open});
  CHECK(program.state.screen == Screen::charter);
}

}  // namespace app_assessing_test
