// SPDX-License-Identifier: MPL-2.0
#include "platform/memory/memory_store.h"

#include <utility>

#include "app/keys.h"

namespace kommissorium::platform::memory {

std::vector<app::Stored> MemoryStore::carry_out(int tab, const app::Effects& effects) {
  std::vector<app::Stored> answers;
  for (const app::Effect& effect : effects) {
    if (ended_) break;
    if (const auto* store = std::get_if<app::Store>(&effect)) {
      const app::Stored answer = write(tab, store->key, store->value);
      if (ended_) break;
      put_second(store->key, store->value);
      for (const app::Mark& mark : store->marks) put_second(mark.key, mark.value);
      answers.push_back(with_second(answer));
    } else if (const auto* forget = std::get_if<app::Forget>(&effect)) {
      waiting_[tab].erase(forget->key);
      remove(tab, forget->key);
      if (second_works) second.erase(forget->key);
    } else if (const auto* draft = std::get_if<app::StoreDraft>(&effect)) {
      waiting_[tab][draft->key] = {draft->value, draft->mark};
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
  put_early(tab);
  const std::map<std::string, Waiting> due = std::exchange(waiting_[tab], {});
  for (const auto& [key, draft] : due) {
    if (ended_) break;
    if (draft.value.empty()) {
      remove(tab, key);
      answers.push_back({key, true, ""});
    } else {
      const app::Stored answer = write(tab, key, draft.value);
      if (!ended_) answers.push_back(with_second(answer));
    }
  }
  return answers;
}

void MemoryStore::put_early(int tab) {
  if (ended_) return;
  for (const auto& [key, draft] : waiting_[tab])
    put_second(key, draft.value.empty() ? draft.mark : draft.value);
}

void MemoryStore::put_second(const std::string& key, const std::string& value) {
  if (!has_second || !second_works) return;
  if (value.empty()) {
    second.erase(key);
  } else {
    second[key] = value;
  }
}

app::Stored MemoryStore::with_second(app::Stored first) const {
  if (first.ok || !has_second || !second_works) return first;
  return {first.key, true, first.reason, true};
}

std::vector<app::FoundInSecondStore> MemoryStore::unite() {
  std::map<std::string, app::FoundInSecondStore> found;
  for (const auto& [key, value] : second) {
    const app::keys::Key parts = app::keys::read(key);
    const auto here = values.find(key);
    if (here != values.end() && here->second == value) continue;
    app::FoundInSecondStore& of = found[parts.charter];
    of.charter = parts.charter;
    of.stored.push_back({key, value});
    if (here == values.end() && parts.kind != app::keys::Kind::draft) values[key] = value;
  }
  for (const auto& [key, value] : values) {
    if (app::keys::read(key).kind != app::keys::Kind::draft) second.try_emplace(key, value);
  }
  std::vector<app::FoundInSecondStore> told;
  for (auto& [charter, one] : found) told.push_back(std::move(one));
  return told;
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
