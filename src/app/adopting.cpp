// SPDX-License-Identifier: MPL-2.0
// Adoption, the answers to it, and versions: what the forms say becomes records. None of it is a step that
// undo takes back; what was decided is taken up again in sight of everybody.
#include "app/carry_out.h"
#include "app/deciding.h"
#include "app/drafts.h"
#include "app/forms.h"
#include "app/going_through.h"
#include "app/keeping.h"
#include "app/look_up.h"
#include "app/meeting.h"
#include "app/paper.h"
#include "core/adoption/deciding.h"
#include "core/adoption/going_back.h"
#include "core/texts/decision_texts.h"
#include "core/texts/problems.h"

namespace kommissorium::app {
namespace {

const texts::DecisionTexts& decision_words(const Turn& turn) {
  return texts::decision_texts(turn.state.preferences.language);
}

void refuse(Turn& turn, const Error& error) {
  std::string said = texts::tell(error, turn.state.preferences.language);
  turn.announce(said);
  turn.tell({.kind = Notice::Kind::error, .lines = {std::move(said)}});
}

void done(Turn& turn, std::string said) {
  turn.announce(said);
  turn.tell({.kind = Notice::Kind::done, .lines = {std::move(said)}});
}

adoption::Way way_of(const State& state, const std::string& who) {
  return adoption::way_from_tag(state.form(slots::answer(who, "way"))).value_or(adoption::Way::writing);
}

const adoption::Version* version_of(const State& state, const std::string& id) {
  return state.looked_up == nullptr ? nullptr : state.looked_up->decisions.version(id);
}

void show_paper(Turn& turn, Paper paper) {
  turn.state.paper = std::move(paper);
  turn.state.screen = Screen::print;
  turn.state.article = article(turn.state);
}

}  // namespace

void carry_out(Turn& turn, const ShowAdoption&) {
  if (ready(turn) == nullptr) return;
  turn.state.screen = Screen::adoption;
  turn.state.article.clear();
  turn.focus("adoption/title");
}

void carry_out(Turn& turn, const Adopt&) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr) return;
  const State& state = turn.state;
  const adoption::Meeting meeting{.date = meeting_day(state),
                                  .place = place_of_meeting(state),
                                  .present = present(state),
                                  .seen = seen_fields(state),
                                  .version_name = state.form(slots::name)};
  Result<std::vector<revisions::Record>> records =
      adoption::adopt(kept->set, *kept->view, meeting, turn.author());
  if (!records.ok()) return refuse(turn, records.error());
  keep(turn, state.open, std::move(records).value());
  if (is_meeting_under_way(state)) {  // its minutes still have to say who was there
    clear_forms(turn, slots::name);
    clear_forms(turn, slots::seen(""));
  } else {
    clear_forms(turn, slots::adoption);
  }
  clear_forms(turn, slots::going_through);
  const std::optional<adoption::Adoption>& adopted = shown(state)->standing.adoption;
  done(turn, decision_words(turn).adopted(adopted ? adopted->number : 1));
  turn.focus("adoption/title");
}

void carry_out(Turn& turn, const GiveAnswer& command) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr) return;
  const State& state = turn.state;
  const std::string& who = command.who;
  const adoption::Person person = answering(state, who);
  const bool refused = state.form(slots::answer(who, "verdict")) == adoption::tag(adoption::Verdict::refused);
  adoption::Approval answer;
  answer.who = person;
  answer.role = who == "board" ? adoption::Role::board : adoption::Role::member;
  answer.verdict = refused ? adoption::Verdict::refused : adoption::Verdict::approved;
  answer.reason = state.form(slots::answer(who, "reason"));
  answer.way = way_of(state, who);
  answer.reference = state.form(slots::answer(who, "reference"));
  answer.date = answer_day(state, who);
  Result<revisions::Record> record = adoption::answer(kept->set, *kept->view, answer, turn.author());
  if (!record.ok()) return refuse(turn, record.error());
  keep(turn, state.open, {std::move(record).value()});
  clear_forms(turn, slots::answer(who));
  turn.state.unfolded.erase("answer/" + who);
  done(turn, decision_words(turn).answered(person.name));
  turn.focus("adoption/title");
}

void carry_out(Turn& turn, const Reopen&) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr || !kept->standing.adoption) return;
  const int number = kept->standing.adoption->number;
  Result<std::vector<revisions::Record>> records =
      adoption::reopen(kept->set, turn.state.form(slots::reopening), turn.author());
  if (!records.ok()) return refuse(turn, records.error());
  keep(turn, turn.state.open, std::move(records).value());
  clear_forms(turn, slots::reopening);
  turn.state.unfolded.erase("reopen");
  done(turn, decision_words(turn).reopened(number));
  turn.focus("adoption/title");
}

void carry_out(Turn& turn, const RestoreVersion& command) {
  const KeptCharter* kept = ready(turn);
  const adoption::Version* version = version_of(turn.state, command.version);
  if (kept == nullptr || version == nullptr) return;
  const int number = version->number;
  Result<std::vector<revisions::Record>> records =
      adoption::restore(kept->set, *kept->view, *version, turn.author());
  if (!records.ok()) return refuse(turn, records.error());
  if (records.value().empty()) return done(turn, std::string(turn.texts().nothing_changed));
  commit(turn, turn.state.open, std::move(records).value());
  std::string said = decision_words(turn).restored(number);
  turn.announce(said);
  turn.tell({.kind = Notice::Kind::done,
             .lines = {std::move(said)},
             .takes_back = mark_last_step(turn, turn.state.open)});
  turn.focus("adoption/title");
}

void carry_out(Turn& turn, const ShowVersion& command) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr || adoption::read_decisions(kept->set).version(command.version) == nullptr) return;
  show_paper(turn, {.version = command.version});
}

void carry_out(Turn& turn, const ShowChanges& command) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr || adoption::read_decisions(kept->set).version(command.version) == nullptr) return;
  show_paper(turn, {.changes_since = command.version});
}

void carry_out(Turn& turn, const ShowHandover&) {
  seal_drafts(turn);
  if (shown(turn.state) == nullptr) return;
  show_paper(turn, {.handover = true});
  turn.focus("handover/title");
}

}  // namespace kommissorium::app
