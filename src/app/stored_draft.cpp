// SPDX-License-Identifier: MPL-2.0
#include "app/stored_draft.h"

#include <algorithm>

#include "app/keys.h"
#include "core/json/parse.h"
#include "core/revisions/canonical.h"

namespace kommissorium::app {

using revisions::Value;

namespace {

constexpr std::int64_t largest_count = 1'000'000'000;

int count_of(const Value& stored) {
  const Value* count = stored.find("n");
  const std::int64_t* number = count == nullptr ? nullptr : count->integer();
  return number == nullptr ? 0 : static_cast<int>(std::clamp(*number, std::int64_t{0}, largest_count));
}

}  // namespace

std::string write_draft(const StoredDraft& draft) {
  Value::Array seen;
  for (const std::string& head : draft.heads) seen.push_back(head);
  return revisions::canonical(Value::Object{{"field", keys::field_of(draft.slot)},
                                            {"heads", std::move(seen)},
                                            {"n", draft.count},
                                            {"part", keys::part_of(draft.slot)},
                                            {"t", draft.time},
                                            {"text", draft.text}});
}

std::optional<StoredDraft> read_draft(std::string_view value) {
  const Result<Value> parsed = json::parse(value);
  if (!parsed.ok()) return std::nullopt;
  const Value& draft = parsed.value();
  const Value* text = draft.find("text");
  const Value* heads = draft.find("heads");
  if (draft.text_at("field").empty() || text == nullptr || text->text() == nullptr) return std::nullopt;
  StoredDraft out;
  out.slot = keys::slot(std::string(draft.text_at("field")), std::string(draft.text_at("part")));
  out.text = *text->text();
  out.time = draft.text_at("t");
  out.count = count_of(draft);
  if (heads == nullptr || heads->array() == nullptr) return out;
  for (const Value& head : *heads->array()) {
    if (head.text() != nullptr) out.heads.push_back(*head.text());
  }
  return out;
}

std::string write_mark(const SealedMark& mark) {
  return revisions::canonical(Value::Object{{"n", mark.count}, {"sealed", true}, {"t", mark.time}});
}

std::optional<SealedMark> read_mark(std::string_view value) {
  const Result<Value> parsed = json::parse(value);
  if (!parsed.ok()) return std::nullopt;
  const Value* sealed = parsed.value().find("sealed");
  if (sealed == nullptr || sealed->boolean() == nullptr || !*sealed->boolean()) return std::nullopt;
  return SealedMark{std::string(parsed.value().text_at("t")), count_of(parsed.value())};
}

}  // namespace kommissorium::app
