// SPDX-License-Identifier: MPL-2.0
#include "core/charter/revise.h"

#include <algorithm>

#include "core/charter/item.h"
#include "core/charter/reading.h"

namespace kommissorium::charter {

using revisions::Record;
using revisions::Value;

namespace {

// What stood in the field before comes back as it was, also where another program wrote what typing would
// drop: undone, it is the text that was read.
bool stood_before(const revisions::History& history, std::string_view field, const Value& value) {
  const revisions::FieldHistory* written = history.find(field);
  return written != nullptr &&
         std::any_of(written->revisions.begin(), written->revisions.end(),
                     [&value](const revisions::Revision& one) { return one.value == value; });
}

}  // namespace

Record revise(const revisions::History& history, std::string_view field, Value value, const Author& author) {
  const revisions::FieldHistory* written = history.find(field);
  std::vector<std::string> heads = written == nullptr ? std::vector<std::string>{} : written->heads;
  return revisions::revision(field, std::move(heads), std::move(value), author.name, author.time);
}

std::optional<Record> revise_if_new(const revisions::History& history, std::string_view field,
                                    const FieldRule& rule, const Value& given, const Author& author) {
  Value value = stood_before(history, field, given) ? settled_form(rule, given) : typed_form(rule, given);
  const std::vector<Proposal> current = read(history, field, rule).proposals;
  if (current.empty() && is_none(rule, value)) return std::nullopt;
  if (current.size() == 1) {
    const Value& stands = current.front().value;
    // `given` beside `value`: an imported text may hold what typing would drop, and stays as it is
    if (stands == value || stands == settled_form(rule, given)) return std::nullopt;
    // What no one can read says nothing; but a deletion is one, whatever else stands in it.
    const bool unreadable = rule.shape != Shape::exists && !fits(rule, stands).ok();
    const bool both_none = is_none(rule, value) && (is_none(rule, stands) || unreadable);
    if (both_none) return std::nullopt;
  }
  return revise(history, field, std::move(value), author);
}

Result<void> fits_field(const FieldRule& rule, std::string_view field, const Value& value) {
  Result<void> fine = fits(rule, value);
  if (fine.ok()) return fine;
  Error error = fine.error();
  error.place.field = field;
  return error;
}

Record append_to_order(const revisions::History& history, std::string_view list, std::string_view id,
                       const Author& author) {
  Value::Array order;
  for (const Item& item : items(history, list)) order.push_back(item.id);
  order.push_back(id);
  return revise(history, std::string(list) + "/order", std::move(order), author);
}

}  // namespace kommissorium::charter
