// SPDX-License-Identifier: MPL-2.0
#include "app/drafts.h"

#include <algorithm>

#include "app/carry_out.h"
#include "app/forms.h"
#include "app/keeping.h"
#include "app/keys.h"
#include "app/known_people.h"
#include "app/stored_draft.h"
#include "app/storing.h"
#include "app/undo.h"
#include "core/charter/answer.h"
#include "core/charter/note.h"
#include "core/charter/plain_text.h"
#include "core/charter/put_off.h"
#include "core/text_policy.h"

namespace kommissorium::app {

using revisions::Value;

namespace {

// What the author saw; null when that was nothing, or two proposals.
Value value_at(const revisions::History& history, const std::string& field,
               const std::vector<std::string>& heads) {
  const revisions::FieldHistory* written = history.find(field);
  const Value* seen = nullptr;
  for (const std::string& head : heads) {
    const revisions::Revision* revision = written == nullptr ? nullptr : written->find(head);
    if (revision == nullptr) continue;
    if (seen != nullptr && !(*seen == revision->value)) return {};
    seen = &revision->value;
  }
  return seen == nullptr ? Value() : *seen;
}

bool is_number(std::string_view text) {
  return !text.empty() && text.size() <= 9 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Value typed_value(const charter::Charter& charter, const std::string& field, const std::string& text) {
  const charter::Point* point = charter.point(field);
  if (point == nullptr || point->kind != charter::PointKind::number) return text;
  const std::string number = charter::trimmed(text);
  if (number.empty()) return {};
  return is_number(number) ? Value(std::int64_t{std::stol(number)}) : Value(text);
}

// A reason belongs to an answer that has one: typed on an open point, it explains.
Value answer_with(const Value& seen, const std::map<std::string, std::string>& parts) {
  charter::Answer answer = charter::decode_answer(seen);
  for (const auto& [part, text] : parts) {
    if (part == "reason") answer.reason = text;
    if (part == "follow-up") answer.follow_up = text;
    if (part == "person") answer.person = text;
  }
  const bool has_reason =
      answer.kind == charter::AnswerKind::explained || answer.kind == charter::AnswerKind::not_relevant;
  const bool typed = !answer.reason.empty() || !answer.follow_up.empty() || !answer.person.empty();
  if (!has_reason && typed) answer.kind = charter::AnswerKind::explained;
  return charter::encode(answer);
}

Value put_off_with(const Value& seen, const std::map<std::string, std::string>& parts) {
  charter::PutOff put_off{std::string(seen.text_at("date")), std::string(seen.text_at("person"))};
  for (const auto& [part, text] : parts) (part == "date" ? put_off.date : put_off.person) = text;
  return charter::encode(put_off);
}

Value with_typing(const charter::Charter& charter, const Typed& typed, const Value& seen) {
  if (const auto whole = typed.parts.find(""); whole != typed.parts.end()) {
    return typed_value(charter, typed.field, whole->second);
  }
  if (const auto reference = typed.parts.find("reference"); reference != typed.parts.end()) {
    return Value::Object{{"kind", seen.text_at("kind")}, {"reference", reference->second}};
  }
  if (!charter::put_off_point(typed.field).empty()) return put_off_with(seen, typed.parts);
  return answer_with(seen, typed.parts);
}

bool says_nothing(const Typed& typed) {
  return std::all_of(typed.parts.begin(), typed.parts.end(),
                     [](const auto& part) { return part.second.empty(); });
}

bool is_revision_already(const revisions::FieldHistory& written, const Value& value,
                         const std::vector<std::string>& parents) {
  return std::any_of(written.revisions.begin(), written.revisions.end(), [&](const revisions::Revision& one) {
    return one.value == value && one.parents == parents;
  });
}

void forget_drafts(Turn& turn, const std::vector<Mark>& stored) {
  for (const Mark& draft : stored) forget_draft(turn, draft);
}

// Somebody has changed the field since typing began: the text stands on what its author saw.
Result<void> seal_beside(Turn& turn, const std::string& charter, const Typed& typed, Value value,
                         const Value& seen) {
  const KeptCharter& kept = *turn.state.kept(charter);
  const revisions::FieldHistory* written = kept.view->history.find(typed.field);
  std::vector<std::string> parents;
  for (const std::string& head : typed.heads) {
    if (written != nullptr && written->find(head) != nullptr) parents.push_back(head);
  }
  std::sort(parents.begin(), parents.end());
  const bool unchanged = value == seen || (seen.is_null() && says_nothing(typed));
  auto records = charter::write(kept.set, *kept.view, typed.field, value, turn.author());
  if (!records.ok()) return records.error();
  if (unchanged || records.value().empty()) {
    forget_drafts(turn, typed.stored);
    return {};
  }
  std::vector<revisions::Record> sealed = std::move(records).value();
  value = revisions::as_revision(sealed.front()).value;
  if (written != nullptr && is_revision_already(*written, value, parents)) {
    forget_drafts(turn, typed.stored);
    return {};
  }
  const charter::Author author = turn.author();
  sealed.front() =
      revisions::revision(typed.field, std::move(parents), std::move(value), author.name, author.time);
  commit(turn, charter, std::move(sealed), typed.stored);
  return {};
}

// The texts of a charter's drafts, one entry a field.
std::vector<Typed> by_field(const State& state, const std::string& charter, const Drafts& drafts) {
  std::map<std::string, Typed> fields;
  for (const auto& [slot, text] : drafts.texts) {
    const std::string field = keys::field_of(slot);
    Typed& typed = fields[field];
    typed.field = field;
    typed.parts[keys::part_of(slot)] = text;
    typed.stored.push_back({keys::draft(charter, slot, state.tab), write_mark({state.now, state.typed})});
  }
  std::vector<Typed> out;
  for (auto& [field, typed] : fields) {
    if (const auto heads = drafts.heads.find(field); heads != drafts.heads.end()) typed.heads = heads->second;
    out.push_back(std::move(typed));
  }
  return out;
}

std::string not_taken_in(const Turn& turn, const std::string& field) {
  return turn.texts().not_taken_in(name_of_field(turn, *workable(turn.state)->view, field));
}

// Typed in the place of two proposals, it would decide between them: that takes an act of its own, and until
// then it stays a draft, in the store as well.
bool would_decide(const State& state, const Typed& typed) {
  const KeptCharter* kept = workable(state);
  if (kept == nullptr || charter::is_note(typed.field) || typed.heads.size() < 2 ||
      typed.heads != heads_now(*kept, typed.field))
    return false;
  return values_of(*kept->view, typed.field).size() > 1;
}

void seal_open(Turn& turn, const std::string& only_field) {
  State& state = turn.state;
  if (state.open.empty()) return;
  for (const Typed& typed : by_field(state, state.open, {state.drafts, state.draft_heads})) {
    if (!only_field.empty() && typed.field != only_field) continue;
    if (only_field.empty() && would_decide(state, typed)) continue;
    const Drafts before = {state.drafts, state.draft_heads};
    for (const auto& [part, text] : typed.parts) state.drafts.erase(keys::slot(typed.field, part));
    state.draft_heads.erase(typed.field);
    const Result<void> sealed = seal(turn, state.open, typed);
    if (sealed.ok()) continue;
    state.drafts = before.texts;
    state.draft_heads = before.heads;
    const std::string said = not_taken_in(turn, typed.field);
    turn.announce(said);
    if (only_field.empty()) continue;  // on every way out of a field it would be too often
    turn.tell({.kind = Notice::Kind::error, .lines = {said, std::string(turn.texts().not_taken_in_then)}});
  }
}

// What the draft would be as a revision of what its author saw.
Result<std::vector<revisions::Record>> tried(const KeptCharter& kept, const Typed& typed) {
  const Value value = with_typing(*kept.view, typed, value_at(kept.view->history, typed.field, typed.heads));
  return charter::write(kept.set, *kept.view, typed.field, value, {});
}

// A field that is gone takes no text, and what stands already is no draft: leaving a field says its text once
// more.
bool is_worth_keeping(const KeptCharter& kept, const Typed& typed) {
  const auto records = tried(kept, typed);
  return records.ok() ? !records.value().empty() : records.error().problem != Problem::unknown_field;
}

}  // namespace

std::string draft_left_out(const Turn& turn) {
  const State& state = turn.state;
  const KeptCharter* kept = workable(state);
  if (kept == nullptr) return "";
  for (const Typed& typed : by_field(state, state.open, {state.drafts, state.draft_heads})) {
    const auto records = tried(*kept, typed);
    if (!records.ok() && records.error().problem != Problem::unknown_field)
      return not_taken_in(turn, typed.field);
  }
  return "";
}

std::vector<std::string> heads_now(const KeptCharter& kept, const std::string& field) {
  const revisions::FieldHistory* written = kept.view->history.find(field);
  return written == nullptr ? std::vector<std::string>{} : written->heads;
}

Result<void> seal(Turn& turn, const std::string& charter, const Typed& typed) {
  const KeptCharter* kept = turn.state.kept(charter);
  if (kept == nullptr || kept->view == nullptr)
    return Error{Problem::unknown_field, {{}, {}, typed.field, 0}, {}};
  const Value seen = value_at(kept->view->history, typed.field, typed.heads);
  Value value = with_typing(*kept->view, typed, seen);
  if (typed.heads != heads_now(*kept, typed.field))
    return seal_beside(turn, charter, typed, std::move(value), seen);
  auto records = charter::write(kept->set, *kept->view, typed.field, std::move(value), turn.author());
  if (!records.ok()) return records.error();
  if (records.value().empty()) {
    forget_drafts(turn, typed.stored);
  } else {
    commit(turn, charter, std::move(records).value(), typed.stored);
  }
  return {};
}

void seal_drafts(Turn& turn) { seal_open(turn, ""); }

void seal_field(Turn& turn, const std::string& field) { seal_open(turn, field); }

const KeptCharter* ready(Turn& turn) {
  seal_drafts(turn);
  return workable(turn.state);
}

void change_drafts(Turn& turn, const std::string& charter) {
  State& state = turn.state;
  if (charter == state.open) return;
  if (!state.drafts.empty())
    state.parked[state.open] = {std::move(state.drafts), std::move(state.draft_heads)};
  state.drafts.clear();
  state.draft_heads.clear();
  const auto parked = state.parked.find(charter);
  if (parked == state.parked.end()) return;
  state.drafts = std::move(parked->second.texts);
  state.draft_heads = std::move(parked->second.heads);
  state.parked.erase(parked);
}

std::string draft_value(const State& state, const std::string& slot, const std::string& text,
                        const std::vector<std::string>& heads) {
  return write_draft({slot, text, heads, state.now, state.typed});
}

std::optional<std::string> stored_draft(const State& state, const std::string& key) {
  const keys::Key parts = keys::read(key);
  if (parts.kind != keys::Kind::draft || parts.tab != state.tab) return std::nullopt;
  if (is_form(parts.slot)) {
    const std::string text = state.form(parts.charter, parts.slot);
    if (text.empty()) return std::nullopt;
    return draft_value(state, parts.slot, text, {});
  }
  const auto parked = state.parked.find(parts.charter);
  const bool open = parts.charter == state.open;
  if (!open && parked == state.parked.end()) return std::nullopt;
  const auto& texts = open ? state.drafts : parked->second.texts;
  const auto& heads = open ? state.draft_heads : parked->second.heads;
  const auto text = texts.find(parts.slot);
  if (text == texts.end()) return std::nullopt;
  const auto seen = heads.find(keys::field_of(parts.slot));
  return draft_value(state, parts.slot, text->second,
                     seen == heads.end() ? std::vector<std::string>{} : seen->second);
}

void carry_out(Turn& turn, const Type& typing) {
  State& state = turn.state;
  const KeptCharter* kept = workable(state);
  if (kept == nullptr || !text_policy::is_utf8(typing.text)) return;
  const std::string slot = keys::slot(typing.field, typing.part);
  state.place = typing.field;
  if (state.draft_heads.find(typing.field) == state.draft_heads.end()) {
    std::vector<std::string> heads = heads_now(*kept, typing.field);
    if (!is_worth_keeping(*kept, {typing.field, {{typing.part, typing.text}}, heads, {}})) return;
    state.draft_heads[typing.field] = std::move(heads);
  }
  state.drafts[slot] = typing.text;
  ++state.typed;
  const std::string value = draft_value(state, slot, typing.text, state.draft_heads[typing.field]);
  turn.ask(StoreDraft{keys::draft(state.open, slot, state.tab), value});
  offer_people(turn, typing);
}

void carry_out(Turn& turn, const Leave& left) { seal_field(turn, left.field); }

void carry_out(Turn& turn, const Hidden&) { seal_drafts(turn); }

}  // namespace kommissorium::app
