// SPDX-License-Identifier: MPL-2.0
#include "app/known_people.h"

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "core/charter/item.h"
#include "core/text_policy.h"
#include "core/texts/people_texts.h"

namespace kommissorium::app {
namespace {

/// Made-up people are offered in examples only.
std::vector<const charter::Charter*> other_charters(const State& state, const charter::Charter& here) {
  std::vector<const charter::Charter*> others;
  for (const auto& [id, kept] : state.charters) {
    if (id != state.open && kept.view != nullptr && kept.deleted_at.empty() &&
        kept.view->example == here.example)
      others.push_back(kept.view.get());
  }
  return others;
}

}  // namespace

void offer_people(Turn& turn, const Type& typing) {
  State& state = turn.state;
  const std::size_t before = state.offered_people ? state.offered_people->people.size() : 0;
  state.offered_people.reset();
  const auto item = charter::item_field(typing.field);
  if (!item || item->list != "member" || item->part != "name") return;
  const charter::Charter& here = *state.open_charter()->view;
  std::vector<charter::KnownPerson> people =
      charter::known_people(other_charters(state, here), here, item->id, typing.text);
  if (people.size() != before)
    turn.announce(texts::people_texts(state.preferences.language).found(static_cast<int>(people.size())));
  if (!people.empty()) state.offered_people = OfferedPeople{std::string(item->id), std::move(people)};
}

void carry_out(Turn& turn, const UseKnownPerson& command) {
  const KeptCharter* kept = ready(turn);
  State& state = turn.state;
  if (kept == nullptr || !state.offered_people || command.number >= state.offered_people->people.size())
    return;
  const std::string member = state.offered_people->member;
  const charter::KnownPerson person = state.offered_people->people[command.number];
  state.offered_people.reset();
  if (kept->view->member(member) == nullptr) return;
  commit(turn, state.open, charter::fill_in(kept->set, *kept->view, member, person, turn.author()));
  turn.announce(texts::people_texts(state.preferences.language).filled_in(text_policy::shown(person.name)));
  turn.focus("member/" + member + "/role");
}

}  // namespace kommissorium::app
