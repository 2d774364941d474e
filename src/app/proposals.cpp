// SPDX-License-Identifier: MPL-2.0
// Two proposals: walked through one by one, each decided by a choice or by a text of one's own.
#include <algorithm>

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/keeping.h"
#include "app/keys.h"
#include "app/places.h"
#include "core/charter/answer.h"
#include "core/charter/field_rule.h"
#include "core/charter/item.h"
#include "core/texts/problems.h"
#include "core/texts/review_texts.h"

namespace kommissorium::app {
namespace {

constexpr const char* proposal_heading = "proposal/title";

const texts::ReviewTexts& proposal_words(const Turn& turn) {
  return texts::review_texts(turn.state.preferences.language);
}

bool is_open(const std::vector<std::string>& conflicts, const std::string& field) {
  return std::find(conflicts.begin(), conflicts.end(), field) != conflicts.end();
}

// A field of an item that was deleted and changed is decided with the item.
std::string standing_for(const std::vector<std::string>& conflicts, const std::string& field) {
  if (is_open(conflicts, field)) return field;
  const auto item = charter::item_field(field);
  if (item && is_open(conflicts, item->item() + "/exists")) return item->item() + "/exists";
  for (const std::string& other : conflicts) {
    if (other.starts_with(field + "/")) return other;  // a duty's wording
  }
  return "";
}

bool has_draft(const State& state, const std::string& field) { return state.draft_heads.count(field) != 0; }

// What somebody has begun to write there is shown again.
void show(Turn& turn, const std::string& field) {
  State& state = turn.state;
  remember_screen(state);
  state.screen = Screen::proposals;
  state.article.clear();
  state.proposal = field;
  state.anew.reset();
  if (has_draft(state, field)) state.anew = Anew{field, "", charter::AnswerKind::explained};
  turn.focus(proposal_heading);
}

// Where one goes when a place has been decided: to the one that came after it, then from the beginning.
std::string next_after(const std::vector<std::string>& before, const std::string& field,
                       const std::vector<std::string>& left) {
  const auto at = std::find(before.begin(), before.end(), field);
  for (auto later = at; later != before.end(); ++later) {
    if (is_open(left, *later)) return *later;
  }
  return left.empty() ? "" : left.front();
}

void go_on(Turn& turn, const std::vector<std::string>& before, const std::string& field) {
  const std::vector<std::string> left = workable(turn.state)->view->conflicts();
  show(turn, next_after(before, field, left));
  turn.announce(proposal_words(turn).chosen(static_cast<int>(left.size())));
}

// What was typed there stays in the history, below what is chosen now.
void decide(Turn& turn, const std::string& field, const revisions::Value& value) {
  State& state = turn.state;
  const std::vector<std::string> before = workable(state)->view->conflicts();
  if (has_draft(state, field)) seal_field(turn, field);
  const KeptCharter& kept = *workable(state);
  auto records = charter::write(kept.set, *kept.view, field, value, turn.author());
  if (!records.ok()) return turn.announce(texts::describe(records.error(), state.preferences.language));
  commit(turn, state.open, std::move(records).value());
  go_on(turn, before, field);
}

bool is_answer(const charter::Charter& view, const std::string& field) {
  const auto rule = charter::rule_of(view, field);
  return rule && rule->shape == charter::Shape::answer;
}

}  // namespace

void carry_out(Turn& turn, const OpenProposals& command) {
  if (!command.charter.empty() && command.charter != turn.state.open) {
    const KeptCharter* kept = turn.state.kept(command.charter);
    if (kept == nullptr || kept->view == nullptr || !kept->deleted_at.empty()) return;
    open_charter(turn, command.charter);
  }
  seal_drafts(turn);
  const KeptCharter* kept = workable(turn.state);
  if (kept == nullptr) return;
  if (turn.state.notice && turn.state.notice->proposals == turn.state.open) turn.state.notice.reset();
  const std::vector<std::string> conflicts = kept->view->conflicts();
  std::string field = standing_for(conflicts, command.field);
  if (field.empty() && !conflicts.empty()) field = conflicts.front();
  show(turn, field);
}

void carry_out(Turn& turn, const NextProposal& command) {
  const KeptCharter* kept = workable(turn.state);
  if (kept == nullptr || turn.state.screen != Screen::proposals) return;
  const std::vector<std::string> conflicts = kept->view->conflicts();
  if (conflicts.empty()) return show(turn, "");
  const auto at = std::find(conflicts.begin(), conflicts.end(), turn.state.proposal);
  if (at == conflicts.end()) return show(turn, conflicts.front());
  const std::ptrdiff_t to = at - conflicts.begin() + command.by;
  if (to < 0 || to >= static_cast<std::ptrdiff_t>(conflicts.size())) return;
  show(turn, conflicts[static_cast<std::size_t>(to)]);
}

void carry_out(Turn& turn, const ChooseProposal& command) {
  seal_drafts(turn);
  if (workable(turn.state) != nullptr) decide(turn, command.field, command.value);
}

void carry_out(Turn& turn, const WriteAnew& command) {
  const KeptCharter* kept = workable(turn.state);
  if (kept == nullptr || kept->view->history.find(command.field) == nullptr) return;
  turn.state.anew = Anew{command.field, command.text, charter::AnswerKind::explained};
  const bool answer = is_answer(*kept->view, command.field);
  turn.focus(command.field + (answer ? "/anew/reason" : "/anew"));
}

void carry_out(Turn& turn, const AnswerAnew& command) {
  if (turn.state.anew) turn.state.anew->kind = command.kind;
}

void carry_out(Turn& turn, const UseAnew&) {
  State& state = turn.state;
  const KeptCharter* kept = workable(state);
  if (kept == nullptr || !state.anew) return;
  const Anew anew = *state.anew;
  if (is_answer(*kept->view, anew.field)) {
    const std::string* reason = state.draft(anew.field, "reason");
    charter::Answer answer;
    answer.kind = anew.kind;
    answer.reason = reason == nullptr ? anew.text : *reason;
    return decide(turn, anew.field, charter::encode(answer));
  }
  if (!has_draft(state, anew.field)) {
    state.drafts[keys::slot(anew.field, "")] = anew.text;
    state.draft_heads[anew.field] = heads_now(*kept, anew.field);
  }
  const std::vector<std::string> before = kept->view->conflicts();
  seal_field(turn, anew.field);
  if (!has_draft(state, anew.field)) go_on(turn, before, anew.field);  // else it was said why not
}

// What was typed stays a draft, and stands there when one comes back.
void carry_out(Turn& turn, const LeaveAnew&) {
  if (!turn.state.anew) return;
  turn.state.anew.reset();
  turn.focus(proposal_heading);
}

}  // namespace kommissorium::app
