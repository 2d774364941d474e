// SPDX-License-Identifier: MPL-2.0
#include "app/storing.h"

#include <algorithm>

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/keys.h"

namespace kommissorium::app {
namespace {

bool is_draft(const std::string& key) { return keys::read(key).kind == keys::Kind::draft; }

// A draft that was removed: that a full store still forgets does not mean that it takes something again.
bool is_gone(const State& state, const std::string& key) {
  return is_draft(key) && !stored_draft(state, key);
}

bool any_failed(const State& state) {
  return std::any_of(state.unsaved.begin(), state.unsaved.end(),
                     [](const auto& one) { return one.second.failed; });
}

// Each once, not those already on their way: so that trying again ends when the store stays full.
void try_again(Turn& turn) {
  for (auto& [key, waiting] : turn.state.unsaved) {
    if (!waiting.failed || waiting.asked > 0) continue;
    ++waiting.asked;
    if (is_draft(key)) {
      turn.ask(StoreDraft{key, stored_draft(turn.state, key).value_or("")});
    } else {
      turn.ask(Store{key, waiting.value, waiting.then_forget});
    }
  }
}

void confirm(Turn& turn, const app::Stored& answer) {
  State& state = turn.state;
  if (const auto found = state.unsaved.find(answer.key);
      found != state.unsaved.end() && --found->second.asked <= 0) {
    const std::vector<Mark> superfluous = std::move(found->second.then_forget);
    state.unsaved.erase(found);
    for (const Mark& draft : superfluous) forget_draft(turn, draft);
  }
  try_again(turn);
  if (any_failed(state)) return;
  if (answer.second) {
    tell_second_only(turn, answer.reason);
    state.saving = Saving::second_only;
  } else if (state.saving != Saving::second_only || !is_gone(state, answer.key)) {
    state.saving = Saving::saved;
  }
}

void tell_failure(Turn& turn, const std::string& reason) {
  if (turn.state.saving == Saving::memory_only) return;  // said at start already
  const texts::NoticeTexts& texts = turn.texts();
  turn.state.saving = Saving::failed;
  const std::string why(reason == "quota" ? texts.store_full : texts.store_refused);
  turn.tell({.kind = Notice::Kind::error,
             .lines = {std::string(texts.not_saved), why, std::string(texts.take_files_now)}});
}

void mark_failed(Turn& turn, const app::Stored& answer) {
  State& state = turn.state;
  const auto found = state.unsaved.find(answer.key);
  if (is_draft(answer.key)) {
    const std::optional<std::string> now = stored_draft(state, answer.key);
    if (!now) {  // not typed in any more
      if (found != state.unsaved.end()) state.unsaved.erase(found);
      return;
    }
    Unsaved& waiting = state.unsaved[answer.key];
    waiting.value = *now;
    waiting.asked = 0;  // typing asks without waiting for an answer
    waiting.failed = true;
  } else if (found != state.unsaved.end()) {
    found->second.asked = std::max(0, found->second.asked - 1);
    found->second.failed = true;
  }
  tell_failure(turn, answer.reason);
}

}  // namespace

void store(Turn& turn, const std::string& key, const std::string& value, std::vector<Mark> then_forget) {
  const KeptCharter* kept = turn.state.kept(keys::read(key).charter);
  if (kept != nullptr && kept->newer) return;  // the store holds what this program understands whole
  Unsaved& waiting = turn.state.unsaved[key];
  waiting.value = value;
  ++waiting.asked;
  for (Mark& draft : then_forget) waiting.then_forget.push_back(std::move(draft));
  turn.ask(Store{key, value, waiting.then_forget});
  try_again(turn);
}

void forget(Turn& turn, const std::string& key) {
  turn.state.unsaved.erase(key);
  turn.ask(Forget{key});
}

void forget_draft(Turn& turn, const Mark& draft) {
  if (stored_draft(turn.state, draft.key)) return;
  std::vector<Mark> gone_on_with;  // what an earlier tab had left, and this one's draft took along
  if (const auto waiting = turn.state.unsaved.find(draft.key); waiting != turn.state.unsaved.end()) {
    gone_on_with = std::move(waiting->second.then_forget);
    turn.state.unsaved.erase(waiting);
  }
  turn.ask(StoreDraft{draft.key, "", draft.value});  // drops what waits to be written, too
  for (const Mark& left : gone_on_with) forget_draft(turn, left);
}

void tell_second_only(Turn& turn, const std::string& reason) {
  if (turn.state.second_only_told) return;
  turn.state.second_only_told = true;
  const texts::StorageTexts& texts = turn.storage_texts();
  turn.tell({.kind = Notice::Kind::warning,
             .lines = {std::string(reason == "quota" ? texts.first_full : texts.first_blocked),
                       std::string(texts.second_has_it), std::string(texts.take_file_in_the_end)}});
}

void carry_out(Turn& turn, const app::Stored& answer) {
  if (answer.ok) {
    confirm(turn, answer);
  } else {
    mark_failed(turn, answer);
  }
}

void carry_out(Turn& turn, const SpaceUsed& used) {
  const texts::StorageTexts& texts = turn.storage_texts();
  turn.tell({.kind = Notice::Kind::warning,
             .lines = {texts.space_used(used.percent), std::string(texts.space_used_why),
                       std::string(texts.take_file_in_the_end)}});
}

}  // namespace kommissorium::app
