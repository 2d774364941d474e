// SPDX-License-Identifier: MPL-2.0
// Filling in: answers, choices and wordings of the open charter.
#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "core/charter/choose_answer.h"
#include "core/charter/put_off.h"
#include "core/texts/problems.h"

namespace kommissorium::app {
namespace {

// `ready` for a field that is written next. Sealing may find that somebody else has written there meanwhile:
// then there are two proposals, and no click decides between texts that nobody has seen side by side.
const KeptCharter* ready_for(Turn& turn, const std::string& field) {
  const KeptCharter* before = workable(turn.state);
  if (before == nullptr) return nullptr;
  const bool was_decided = values_of(*before->view, field).size() < 2;
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr || !was_decided || values_of(*kept->view, field).size() < 2) return kept;
  const std::string said = turn.texts().two_proposals(static_cast<int>(kept->view->conflicts().size()));
  turn.announce(said);
  turn.tell({.kind = Notice::Kind::warning, .lines = {said}, .proposals = turn.state.open});
  return nullptr;
}

/// In one step; what stands in the field `emptied` goes with it.
void write(Turn& turn, const std::string& field, revisions::Value value, const std::string& emptied = "") {
  const KeptCharter* kept = workable(turn.state);
  turn.state.place = field;
  auto records = charter::write(kept->set, *kept->view, field, std::move(value), turn.author());
  if (!records.ok()) {
    if (records.error().problem == Problem::unknown_field) return;
    return turn.announce(texts::describe(records.error(), turn.state.preferences.language));
  }
  std::vector<revisions::Record> all = std::move(records).value();
  if (!emptied.empty()) {
    auto more = charter::write(kept->set, *kept->view, emptied, {}, turn.author());
    if (more.ok()) all.insert(all.end(), more.value().begin(), more.value().end());
  }
  commit(turn, turn.state.open, std::move(all));
}

bool has_reason(charter::AnswerKind kind) {
  return kind == charter::AnswerKind::explained || kind == charter::AnswerKind::not_relevant;
}

}  // namespace

void carry_out(Turn& turn, const Write& command) {
  if (ready_for(turn, command.field) != nullptr) write(turn, command.field, command.value);
}

void carry_out(Turn& turn, const AnswerPoint& command) {
  const KeptCharter* kept = ready_for(turn, command.field);
  const charter::Point* point = kept == nullptr ? nullptr : kept->view->point(command.field);
  if (point == nullptr) return;
  const bool answered =
      point->kind == charter::PointKind::duty || point->kind == charter::PointKind::responsibility;
  if (!answered) return;
  const bool chosen_again = point->answer.kind == command.kind && point->proposals.size() < 2;
  const bool reopens = chosen_again && !charter::has_words(point->answer);
  const charter::AnswerKind kind = reopens ? charter::AnswerKind::open : command.kind;
  write(turn, command.field, charter::encode(charter::choose_answer(kept->view->history, *point, kind)),
        charter::put_off_field(command.field));
  if (command.lead && has_reason(kind)) turn.focus(command.field + "/reason");
}

void carry_out(Turn& turn, const FollowAll& command) {
  const KeptCharter* kept = ready(turn);
  if (kept == nullptr) return;
  std::vector<revisions::Record> records =
      charter::follow_all(kept->set, *kept->view, command.section, turn.author());
  const int count = static_cast<int>(records.size());
  turn.announce(count == 0 ? std::string(turn.texts().all_followed_already)
                           : turn.texts().followed_all(count));
  commit(turn, turn.state.open, std::move(records));
}

void carry_out(Turn& turn, const RestoreWording& command) {
  if (ready_for(turn, command.wording_field) != nullptr) write(turn, command.wording_field, "");
}

}  // namespace kommissorium::app
