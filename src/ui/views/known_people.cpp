// SPDX-License-Identifier: MPL-2.0
// People from other charters who fit the name being typed: a list below the member, each with one button.
#include "core/text_policy.h"
#include "core/texts/people_texts.h"
#include "ui/controls/button.h"
#include "ui/controls/field.h"
#include "ui/controls/text.h"
#include "ui/views/views.h"

namespace kommissorium::ui::views {
namespace {

std::string person_in_words(const Frame& frame, const charter::Charter& shown,
                            const charter::KnownPerson& person) {
  std::string words = person.name;
  if (!person.organisation.empty()) words += ", " + person.organisation;
  for (const catalogue::Choice& kind : shown.group->organisation_kinds) {
    if (kind.id == person.organisation_kind) words += " · " + kind.label.in(frame.state.preferences.language);
  }
  if (!person.contact.empty()) words += " · " + person.contact;
  return text_policy::shown(words);
}

}  // namespace

void known_people(Frame& frame, Column& column, const charter::Charter& shown, const std::string& member) {
  if (!frame.state.offered_people || frame.state.offered_people->member != member) return;
  const std::vector<charter::KnownPerson>& people = frame.state.offered_people->people;
  const texts::PeopleTexts& words = texts::people_texts(frame.state.preferences.language);
  const std::string key = "member/" + member + "/known";
  const std::string title = words.known(static_cast<int>(people.size()));
  ButtonLook look{.kind = ButtonLook::Kind::secondary, .height = 32};
  const float width = button_width(frame, words.use, look);
  Column list{column.x, column.y + 8, column.width};
  const Group group(frame, Role::group, key, list, title, "checks known-people");
  paint_label(frame, list, title, false);
  for (std::size_t number = 0; number < people.size(); ++number) {
    const std::string place = key + "/" + std::to_string(number);
    const std::string said = person_in_words(frame, shown, people[number]);
    Column row{list.x, list.y, list.width};
    const Group line(frame, Role::group, place, row, "", "side-by-side");
    user_line(frame, {row.x, row.y + 4, row.width - width - 24, 24}, place + "/who", said, styles::body);
    const std::string who = place + "/who";
    look.described_by_key = who;
    if (button(frame, row.x + row.width - width, row.y, place + "/use", words.use, look))
      frame.ask(app::UseKnownPerson{number});
    frame.elements.back().name = std::string(words.use) + ": " + text_policy::shown(people[number].name);
    row.y += 32;
    list.y = row.y + 8;
  }
  column.y = list.y;
}

}  // namespace kommissorium::ui::views
