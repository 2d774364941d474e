// SPDX-License-Identifier: MPL-2.0
#include "app/storing.h"

#include <algorithm>

#include "app/carry_out.h"
#include "app/drafts.h"
#include "app/keys.h"

namespace kommissorium::app {
namespace {

bool is_draft(const std::string& key) { return keys::read(key).kind == keys::Kind::draft; }

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
      turn.ask(Store{key, waiting.value});
    }
  }
}

void confirm(Turn& turn, const std::string& key) {
  State& state = turn.state;
  if (const auto found = state.unsaved.find(key);
      found != state.unsaved.end() && --found->second.asked <= 0) {
    const std::vector<std::string> superfluous = std::move(found->second.then_forget);
    state.unsaved.erase(found);
    for (const std::string& draft : superfluous) forget_draft(turn, draft);
  }
  try_again(turn);
  if (!any_failed(state)) state.saving = Saving::saved;
}

void tell_failure(Turn& turn, const std::string& reason) {
  if (turn.state.saving == Saving::memory_only) return;  // said at start already
  const texts::NoticeTexts& texts = turn.texts();
  turn.state.saving = Saving::failed;
  const std::string why(reason == "quota" ? texts.store_full : texts.store_refused);
  turn.tell(
      {Notice::Kind::error, {std::string(texts.not_saved), why, std::string(texts.take_files_now)}, {}});
}

void mark_failed(Turn& turn, const Stored& answer) {
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

void store(Turn& turn, const std::string& key, const std::string& value,
           std::vector<std::string> then_forget) {
  const KeptCharter* kept = turn.state.kept(keys::read(key).charter);
  if (kept != nullptr && kept->read_only) return;  // the store holds what this program understands whole
  Unsaved& waiting = turn.state.unsaved[key];
  waiting.value = value;
  ++waiting.asked;
  for (std::string& draft : then_forget) waiting.then_forget.push_back(std::move(draft));
  turn.ask(Store{key, value});
  try_again(turn);
}

void forget(Turn& turn, const std::string& key) {
  turn.state.unsaved.erase(key);
  turn.ask(Forget{key});
}

void forget_draft(Turn& turn, const std::string& key) {
  if (stored_draft(turn.state, key)) return;
  turn.state.unsaved.erase(key);
  if (keys::read(key).tab == turn.state.tab) {
    turn.ask(StoreDraft{key, ""});  // drops what waits to be written, too
  } else {
    turn.ask(Forget{key});
  }
}

void carry_out(Turn& turn, const Stored& answer) {
  if (answer.ok) {
    confirm(turn, answer.key);
  } else {
    mark_failed(turn, answer);
  }
}

}  // namespace kommissorium::app
