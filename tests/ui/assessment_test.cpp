// SPDX-License-Identifier: MPL-2.0
// The screen of a self-assessment.
#include "app/assessing.h"
#include "tests/ui/desk.h"

namespace ui_assessment_test {

using namespace kommissorium;
using kommissorium::ui::trial::check_whole;
using kommissorium::ui::trial::Desk;
using kommissorium::ui::trial::only;
using ui::Request;
using ui::Role;

namespace {

/// A steering group of OS2eksempel with one member.
struct WithGroup : Desk {
  WithGroup() {
    carry_out(app::CreateCharter{catalogue::GroupKind::steering});
    carry_out(app::Write{"head/product", "OS2eksempel"});
    carry_out(app::AddMembers{"Anna Eksempel, Eksempel Kommune"});
  }
};

void drop(Desk& desk, const std::string& text) {
  app::FilesChosen chosen;
  chosen.files.push_back({"os2.json", text, ""});
  desk.carry_out(chosen);
}

const std::string came =
    R"({"productName":"OS2andet","filledBy":"Bo Prøve","filledDate":"2026-11-01","krav":[)"
    R"({"id":"G6","efterlevet":"Delvist","dokumentation":"Vi tror det."},)"
    R"({"id":"G6/edit","efterlevet":null},{"id":"G7","krav":"Opdigtet krav"}]})";

bool is_said(Desk& desk, std::string_view words) {
  for (const ui::Element& element : desk.draw().elements) {
    if (element.name.find(words) != std::string::npos || element.value.find(words) != std::string::npos)
      return true;
  }
  return false;
}

}  // namespace

TEST_CASE("assessment view: the front page leads there when a charter names a product, and not before") {
  Desk empty;
  for (const ui::Element& element : empty.draw().elements) CHECK(element.name != "Selvevaluering");
  WithGroup desk;
  desk.carry_out(app::OpenStart{});
  check_whole(desk, "start");
  only<app::ShowAssessment>(desk.act(Role::button, "Selvevaluering"));
  CHECK(desk.state.screen == app::Screen::assessment);
  check_whole(desk, "new");
  CHECK(is_said(desk, "0 af 43 besvaret"));
}

TEST_CASE("assessment view: proposals are used or left, one by one, and an answer goes back as it stood") {
  WithGroup desk;
  drop(desk, came);
  check_whole(desk, "with a file");
  CHECK(is_said(desk, "Delvist"));
  CHECK(is_said(desk, "Opdigtet krav"));
  CHECK(is_said(desk, "OS2andet"));  // it is of another product, which is said
  const app::AnswerRequirement used =
      only<app::AnswerRequirement>(desk.act(Role::button, "Brug forslaget: G6"));
  CHECK(used.id == "G6");
  CHECK(used.with == app::AnswerRequirement::With::proposal);
  CHECK(is_said(desk, "Styregruppen for OS2eksempel er nedsat."));
  check_whole(desk, "with a proposal used");
  only<app::AnswerRequirement>(desk.act(Role::button, "Som det stod: G6"));
  CHECK(is_said(desk, "Vi tror det."));
  only<app::AnswerRequirement>(desk.act(Role::button, "Lad stå: G6"));
  CHECK_FALSE(is_said(desk, "Brug forslaget: G6"));
}

TEST_CASE("assessment view: every answer can be edited, and the same again is nothing") {
  WithGroup desk;
  drop(desk, came);
  only<app::Toggle>(desk.act(Role::button, "Ret svaret: G7"));
  check_whole(desk, "with an editor");
  const app::FillForm chosen =
      only<app::FillForm>(desk.act(Role::select, "Efterlevet", Request::Kind::change, "Nej"));
  CHECK(chosen.slot == app::answer_slot("G7"));
  CHECK(chosen.text == "=Nej");
  const app::FillForm typed =
      only<app::FillForm>(desk.act(Role::area, "Dokumentation", Request::Kind::type, "Ingen endnu."));
  CHECK(typed.text == "=Ingen endnu.");
  CHECK(is_said(desk, "1 af 3 besvaret") == false);
  CHECK(is_said(desk, "2 af 3 besvaret"));
  CHECK(only<app::FillForm>(desk.act(Role::area, "Dokumentation", Request::Kind::type, "")).text.empty());
}

TEST_CASE("assessment view: file and reports leave by a button, and removing asks once more") {
  WithGroup desk;
  drop(desk, came);
  CHECK(only<app::ExportAssessment>(desk.act(Role::button, "Hent selvevalueringen")).format ==
        app::AssessmentFormat::file);
  CHECK(only<app::ExportAssessment>(desk.act(Role::button, "Hent rapport som webside")).format ==
        app::AssessmentFormat::page);
  CHECK(only<app::ExportAssessment>(desk.act(Role::button, "Hent rapport som Markdown")).format ==
        app::AssessmentFormat::markdown);
  only<app::Toggle>(desk.act(Role::button, "Fjern selvevalueringen herfra"));
  check_whole(desk, "asked once more");
  only<app::RemoveAssessment>(desk.act(Role::button, "Ja, fjern den"));
  CHECK_FALSE(app::assessed(desk.state).came);
  only<app::OpenStart>(desk.act(Role::button, "Til forsiden"));
}

TEST_CASE("assessment view: with two products one is chosen, in both languages and as a plain page") {
  WithGroup desk;
  desk.carry_out(app::CreateCharter{catalogue::GroupKind::coordination});
  desk.carry_out(app::Write{"head/product", "OS2prøve"});
  const std::string second = desk.state.open;
  for (const app::AssessedProduct& one : app::assessed_products(desk.state)) {
    if (one.charter != second) desk.carry_out(app::ShowAssessment{one.charter});
  }
  const app::ShowAssessment chosen =
      only<app::ShowAssessment>(desk.act(Role::select, "Produkt", Request::Kind::change, second));
  CHECK(chosen.charter == second);
  CHECK(desk.state.open == second);
  desk.carry_out(app::ChooseLanguage{Language::english});
  check_whole(desk, "English");
  CHECK(is_said(desk, "0 of 43 answered"));
}

}  // namespace ui_assessment_test
