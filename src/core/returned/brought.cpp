// SPDX-License-Identifier: MPL-2.0
#include "core/returned/brought.h"

#include <algorithm>

#include "core/charter/field_rule.h"
#include "core/charter/item.h"
#include "core/revisions/canonical.h"

namespace kommissorium::returned {
namespace {

using revisions::Record;
using revisions::RecordSet;
using revisions::Revision;
using revisions::Value;

/// The ids of an order that stand in another as well, in the first one's order.
std::vector<std::string> among(const Value& order, const Value& other) {
  std::vector<std::string> ids;
  if (order.array() == nullptr || other.array() == nullptr) return ids;
  for (const Value& id : *order.array()) {
    const auto& all = *other.array();
    if (id.text() != nullptr && std::find(all.begin(), all.end(), id) != all.end()) ids.push_back(*id.text());
  }
  return ids;
}

/// An order that is carried is worked out, and names only what stands: written here it may name more.
bool is_known_order(const charter::Charter& here, const Revision& order) {
  const std::vector<std::string> wanted = among(order.value, order.value);
  const std::string_view list = std::string_view(order.field).substr(0, order.field.rfind('/'));
  Value::Array now;
  for (const charter::Item& item : charter::items(here.history, list)) now.push_back(item.id);
  if (among(Value(now), order.value) == wanted) return true;
  const revisions::FieldHistory* written = here.history.find(order.field);
  if (written == nullptr) return wanted.empty();
  return std::any_of(written->revisions.begin(), written->revisions.end(),
                     [&](const Revision& one) { return among(one.value, order.value) == wanted; });
}

bool is_known(const charter::Charter& here, const Revision& carried) {
  if (carried.field.ends_with("/order")) return is_known_order(here, carried);
  const revisions::FieldHistory* written = here.history.find(carried.field);
  const std::optional<charter::FieldRule> rule = charter::rule_of(here, carried.field);
  // What does not fit is read as nothing, and goes out as nothing.
  const auto says = [&rule](const Value& value) {
    const Value settled = rule ? charter::settled_form(*rule, value) : value;
    const bool nothing = rule && (!charter::fits(*rule, settled).ok() || charter::is_none(*rule, settled));
    return nothing ? std::string() : revisions::canonical(settled);
  };
  const std::string wanted = says(carried.value);
  if (written == nullptr) return wanted.empty();
  return std::any_of(written->revisions.begin(), written->revisions.end(),
                     [&](const Revision& one) { return says(one.value) == wanted; });
}

}  // namespace

RecordSet brought(const RecordSet& set, const charter::Charter& here, const RecordSet& carried) {
  RecordSet news;
  for (const auto& [id, record] : carried.records()) {
    if (set.find(id) != nullptr) continue;
    if (record.kind().empty()) {
      const Revision revision = revisions::as_revision(record);
      const bool bare = revision.parents.empty() && revision.author.empty() && revision.time.empty();
      if (bare && is_known(here, revision)) continue;
    }
    news.add(record);
  }
  return news;
}

}  // namespace kommissorium::returned
