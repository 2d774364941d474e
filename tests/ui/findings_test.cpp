// SPDX-License-Identifier: MPL-2.0
// What the governance model finds, on its screen and in the section it concerns.
#include "app/look_up.h"
#include "core/json/charter_file.h"
#include "tests/ui/desk.h"

namespace ui_findings_test {

using namespace kommissorium;
using namespace kommissorium::ui::trial;

namespace {

struct Group : Desk {
  explicit Group(catalogue::GroupKind kind) { carry_out(app::CreateCharter{kind}); }
  bool shows(std::string_view words) {
    for (const ui::Element& element : draw().elements) {
      if (element.value.find(words) != std::string::npos || element.name.find(words) != std::string::npos)
        return true;
    }
    return false;
  }
};

}  // namespace

TEST_CASE("findings view: from the outline to the check, from the check to the place") {
  Group desk(catalogue::GroupKind::coordination);
  desk.draw();
  const std::string row =
      "Governancetjek: " + std::to_string(desk.state.looked_up->findings.size()) + " at se på";
  desk.act(ui::Role::button, row);
  CHECK(desk.state.screen == app::Screen::findings);
  CHECK(desk.shows("Der er ikke svaret på, om løsningen har en styregruppe."));
  CHECK(desk.shows("Det er et krav."));
  check_whole(desk, "findings");
  desk.act(ui::Role::link, "Gå til stedet: Har løsningen en styregruppe?");
  CHECK(desk.state.screen == app::Screen::charter);
  CHECK(desk.state.section == "about");
}

TEST_CASE("findings view: an explanation is typed where the finding stands, and moves below the others") {
  Group desk(catalogue::GroupKind::steering);
  desk.carry_out(app::ShowFindings{});
  const auto field_of = [&](std::string_view key) {
    for (const ui::Element& element : desk.draw().elements) {
      if (element.key == key) return element;
    }
    return ui::Element{};
  };
  const ui::Element before = field_of("explanation/no-quorum");
  CHECK(before.role == ui::Role::area);
  CHECK(field_of("explanation/no-decision-maker").id == 0);
  for (const app::Command& command :
       desk.draw(ui::Request{before.id, ui::Request::Kind::type, "Vi er to"}).commands)
    desk.carry_out(command);
  CHECK(field_of("explanation/no-quorum").value == "Vi er to");
  for (const app::Command& command :
       desk.draw(ui::Request{before.id, ui::Request::Kind::leave, "Vi er to"}).commands)
    desk.carry_out(command);
  CHECK(field_of("findings/explained").role == ui::Role::heading);
  CHECK(field_of("explanation/no-quorum").rect.y > field_of("findings/explained").rect.y);
  check_whole(desk, "findings with an explanation");
}

TEST_CASE("findings view: a section tells what concerns it, and says nothing when nothing does") {
  Group desk(catalogue::GroupKind::coordination);
  CHECK(desk.shows("Governancetjek af dette afsnit"));
  check_whole(desk, "a section with findings");
  desk.carry_out(app::OpenSection{"ground-rules"});
  CHECK_FALSE(desk.shows("Governancetjek af dette afsnit"));
}

TEST_CASE("findings view: two explanations are shown as proposals, none is written over") {
  Group desk(catalogue::GroupKind::steering);
  const std::string id = desk.state.open;
  Desk other;
  other.carry_out(app::Started{{}, true, "fedcba9876543210fedcba9876543210"});
  const auto write = [](Desk& who, const char* words) {
    who.carry_out(app::Type{"explanation/no-quorum", "", words});
    who.carry_out(app::Leave{"explanation/no-quorum", ""});
  };
  other.carry_out(app::FilesChosen{
      {{"a.kommissorium.json", json::write_charter_file(desk.state.open_charter()->set), ""}}});
  other.carry_out(app::OpenCharter{id});
  write(desk, "Vi er to");
  write(other, "Vi er tre");
  desk.carry_out(app::FilesChosen{
      {{"b.kommissorium.json", json::write_charter_file(other.state.open_charter()->set), ""}}});
  desk.carry_out(app::ShowFindings{});
  for (const ui::Element& element : desk.draw().elements)
    CHECK_FALSE((element.role == ui::Role::area && element.key == "explanation/no-quorum"));
  CHECK(desk.shows("Her er to forslag"));
}

}  // namespace ui_findings_test
