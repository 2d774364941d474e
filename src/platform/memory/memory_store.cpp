// SPDX-License-Identifier: MPL-2.0
#include "platform/memory/memory_store.h"

#include <utility>

namespace kommissorium::platform::memory {

std::vector<app::Stored> MemoryStore::carry_out(int tab, const app::Effects& effects) {
  std::vector<app::Stored> answers;
  for (const app::Effect& effect : effects) {
    if (ended_) break;
    if (const auto* store = std::get_if<app::Store>(&effect)) {
      const app::Stored answer = write(tab, store->key, store->value);
      if (!ended_) answers.push_back(answer);
    } else if (const auto* forget = std::get_if<app::Forget>(&effect)) {
      waiting_[tab].erase(forget->key);
      remove(tab, forget->key);
    } else if (const auto* draft = std::get_if<app::StoreDraft>(&effect)) {
      waiting_[tab][draft->key] = draft->value;
    } else {
      others.push_back(effect);
    }
    if (drafts_wait) continue;
    for (app::Stored& answer : flush(tab)) answers.push_back(std::move(answer));
  }
  return answers;
}

std::vector<app::Stored> MemoryStore::flush(int tab) {
  std::vector<app::Stored> answers;
  const std::map<std::string, std::string> due = std::exchange(waiting_[tab], {});
  for (const auto& [key, value] : due) {
    if (ended_) break;
    if (value.empty()) {
      remove(tab, key);
      answers.push_back({key, true, ""});
    } else {
      const app::Stored answer = write(tab, key, value);
      if (!ended_) answers.push_back(answer);
    }
  }
  return answers;
}

app::ChangedOutside MemoryStore::changes_for(int tab) {
  app::ChangedOutside changed;
  for (std::size_t& at = read_[tab]; at < log_.size(); ++at) {
    if (log_[at].tab != tab) changed.changes.push_back(log_[at].change);
  }
  return changed;
}

void MemoryStore::open(int tab) { read_[tab] = log_.size(); }

app::Stored MemoryStore::write(int tab, const std::string& key, const std::string& value) {
  ++writes;
  const bool now = plan.at > 0 && writes == plan.at;
  const bool since = plan.at > 0 && writes >= plan.at;
  if (now && plan.fault == Fault::ended) ended_ = true;
  if (ended_) return {key, false, ""};
  if ((now && plan.fault == Fault::refused) || (since && plan.fault == Fault::full))
    return {key, false, "quota"};
  if (now && plan.fault == Fault::lost) return {key, true, ""};
  values[key] = value;
  log_.push_back({tab, {key, value, false}});
  return {key, true, ""};
}

void MemoryStore::remove(int tab, const std::string& key) {
  if (values.erase(key) > 0) log_.push_back({tab, {key, "", true}});
}

}  // namespace kommissorium::platform::memory
