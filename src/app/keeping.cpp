// SPDX-License-Identifier: MPL-2.0
#include "app/keeping.h"

#include <algorithm>
#include <set>

#include "app/keys.h"
#include "app/local_time.h"
#include "app/paper.h"
#include "app/storing.h"
#include "core/charter/digest.h"
#include "core/charter/item.h"
#include "core/charter/note.h"

namespace kommissorium::app {

using revisions::Record;
using revisions::Value;

namespace {

constexpr std::size_t most_steps = 200;

std::set<std::string> fields_of(const std::vector<Record>& records) {
  std::set<std::string> fields;
  for (const Record& record : records) {
    if (record.kind().empty()) fields.insert(revisions::as_revision(record).field);
  }
  return fields;
}

// Whether an item is there, as a Step says it: yes, no, or both when one deleted what another changed.
std::vector<Value> presence_in(const charter::Charter& charter, const std::string& item) {
  const Value yes = Value::Object{{"exists", true}};
  const Value no = Value::Object{{"exists", false}};
  switch (charter::presence(charter.history, item)) {
    case charter::Presence::present:
      return {yes};
    case charter::Presence::deleted_but_changed:
      return {yes, no};
    default:
      return {no};
  }
}

// A field that had two proposals, or gets them, gives one change for each.
void add_changes(Step& step, const std::string& field, std::vector<Value> before, std::vector<Value> after) {
  if (before.empty()) before.emplace_back();
  if (after.empty()) after.emplace_back();
  for (std::size_t index = 0; index < std::max(before.size(), after.size()); ++index) {
    step.changes.push_back(
        {field, before[std::min(index, before.size() - 1)], after[std::min(index, after.size() - 1)]});
  }
}

// What an item held when it came or went, beside what the step wrote, so that it goes again only while it
// still holds that.
void add_content(Step& step, const charter::Charter& charter, const std::string& item,
                 const std::set<std::string>& step_fields) {
  const auto& fields = charter.history.fields;
  for (auto at = fields.lower_bound(item); at != fields.end() && at->first.starts_with(item); ++at) {
    const std::vector<Value> values = values_of(charter, at->first);
    const bool is_content = !at->first.ends_with("/exists") && step_fields.count(at->first) == 0;
    if (is_content) add_changes(step, at->first, values, values);
  }
}

// Items come and go as a whole; of their "exists" a step holds only whether they are there.
Step step_between(const charter::Charter& before, const charter::Charter& after,
                  const std::set<std::string>& fields) {
  Step step;
  std::set<std::string> items;
  for (const std::string& field : fields) {
    if (const auto item = charter::item_field(field)) items.insert(item->item());
  }
  for (const std::string& item : items) {
    const std::vector<Value> was = presence_in(before, item);
    const std::vector<Value> is = presence_in(after, item);
    if (was == is) continue;
    add_changes(step, item + "/exists", was, is);
    add_content(step, after, item, fields);
  }
  for (const std::string& field : fields) {
    if (!field.ends_with("/exists"))
      add_changes(step, field, values_of(before, field), values_of(after, field));
  }
  return step;
}

// What others have written in what a step changed: it is turned back only while that is all they have.
void count_others(Step& step, const KeptCharter& kept) {
  for (const Step::Change& change : step.changes) {
    step.others[change.field] = others_in(kept, change.field);
    const auto item = charter::item_field(change.field);
    if (!item) continue;
    for (const char* part : {"/", "/exists"})
      step.others[item->item() + part] = others_in(kept, item->item() + part);
  }
}

void take_in(Turn& turn, const std::string& id, std::vector<Record> records, std::vector<Mark> superfluous) {
  KeptCharter& kept = turn.state.charters[id];
  if (kept.newer) return;
  for (Record& record : records) {
    const std::string key = keys::record(id, record.id);
    const std::string line = revisions::line(record);
    if (!kept.set.add(std::move(record)) && superfluous.empty()) continue;
    store(turn, key, line, std::move(superfluous));
    superfluous.clear();
  }
  refresh(turn, id);
}

// The section may be gone: with its last own text, or because a steering group took over.
void stay_in_a_section(Turn& turn, const charter::Charter& view) {
  if (view.section(turn.state.section) != nullptr || view.sections.empty()) return;
  turn.state.section = view.sections.back().id;
  turn.state.place.clear();
}

}  // namespace

const KeptCharter* shown(const State& state) {
  const KeptCharter* kept = state.open_charter();
  return kept == nullptr || kept->view == nullptr ? nullptr : kept;
}

const KeptCharter* workable(const State& state) {
  const KeptCharter* kept = shown(state);
  return kept == nullptr || kept->newer ? nullptr : kept;
}

void commit(Turn& turn, const std::string& id, std::vector<Record> records, std::vector<Mark> superfluous) {
  mark_own(turn.state.charters[id], records);
  receive(turn, id, std::move(records), std::move(superfluous));
}

void receive(Turn& turn, const std::string& id, std::vector<Record> records, std::vector<Mark> superfluous) {
  if (records.empty()) return;
  const std::set<std::string> fields = fields_of(records);
  KeptCharter& kept = turn.state.charters[id];
  const std::shared_ptr<const charter::Charter> before = kept.view;
  take_in(turn, id, std::move(records), std::move(superfluous));
  if (before == nullptr || kept.view == nullptr) return;
  Step step = step_between(*before, *kept.view, fields);
  count_others(step, kept);
  kept.undo.push_back(std::move(step));
  if (kept.undo.size() > most_steps) kept.undo.erase(kept.undo.begin());
  kept.redo.clear();
}

void keep(Turn& turn, const std::string& id, std::vector<Record> records, std::vector<Mark> superfluous) {
  if (!records.empty()) take_in(turn, id, std::move(records), std::move(superfluous));
}

void mark_own(KeptCharter& kept, const std::vector<Record>& records) {
  for (const Record& record : records) kept.own.insert(record.id);
}

std::size_t others_in(const KeptCharter& kept, const std::string& name) {
  const bool whole_item = name.ends_with('/');
  const auto& fields = kept.view->history.fields;
  std::size_t others = 0;
  // An own duty's answer is the field "duty/<id>" itself.
  const std::string first = whole_item ? name.substr(0, name.size() - 1) : name;
  for (auto at = fields.lower_bound(first); at != fields.end() && at->first.starts_with(first); ++at) {
    if (!whole_item && at->first != name) break;
    for (const revisions::Revision& one : at->second.revisions)
      others += kept.own.count(one.id) == 0 ? 1U : 0U;
  }
  return others;
}

int mark_last_step(Turn& turn, const std::string& id, int mark) {
  if (mark == 0) mark = ++turn.state.marks;
  std::vector<Step>& steps = turn.state.charters.at(id).undo;
  if (!steps.empty()) steps.back().mark = mark;
  return mark;
}

void refresh(Turn& turn, const std::string& id) {
  State& state = turn.state;
  KeptCharter& kept = state.charters[id];
  Result<charter::Charter> viewed = charter::view(kept.set, state.preferences.language);
  kept.trouble.reset();
  if (!viewed.ok()) {
    kept.view.reset();
    kept.digest.clear();
    kept.count = {};
    kept.standing = {};
    kept.trouble = viewed.error();
    return;
  }
  kept.view = std::make_shared<const charter::Charter>(std::move(viewed).value());
  // What is not understood of a newer file may be part of what the group agrees on.
  kept.digest = kept.newer ? "" : charter::digest(*kept.view);
  kept.count = charter::count(*kept.view);
  kept.standing = adoption::standing(adoption::read_decisions(kept.set), *kept.view, kept.digest);
  kept.last_changed = local_time(kept.view->last_changed, state.now, state.local);
  if (state.open != id) return;
  stay_in_a_section(turn, *kept.view);
  if (state.screen == Screen::print) state.article = article(state);
}

std::string section_of(const charter::Charter& charter, const std::string& field) {
  if (charter::is_note(field)) return section_of(charter, std::string(charter::noted(field)));
  const auto item = charter::item_field(field);
  for (const charter::Section& section : charter.sections) {
    if (section.kind == catalogue::SectionKind::members && field.starts_with("member/")) return section.id;
    for (const charter::Point& point : section.points) {
      const bool of_item = item && charter::item_field(point.field) &&
                           charter::item_field(point.field)->item() == item->item();
      if (of_item || point.field == field || point.wording_field == field) return section.id;
    }
  }
  return "";
}

std::vector<Value> values_of(const charter::Charter& charter, const std::string& field) {
  std::vector<Value> values;
  const revisions::FieldHistory* written = charter.history.find(field);
  if (written == nullptr) return values;
  for (const revisions::Revision* one : written->alternatives()) values.push_back(one->value);
  return values;
}

}  // namespace kommissorium::app
