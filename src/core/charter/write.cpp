// SPDX-License-Identifier: MPL-2.0
#include "core/charter/edit.h"
#include "core/charter/item.h"
#include "core/charter/revise.h"

namespace kommissorium::charter {

using revisions::Record;
using revisions::Value;

namespace {

// A change to an item that somebody else deleted unseen: whoever changes it wants to keep it.
void keep_item(std::vector<Record>& records, const Charter& charter, std::string_view field,
               const Author& author) {
  const std::optional<ItemField> item = item_field(field);
  if (!item || item->part == "exists") return;
  if (presence(charter.history, item->item()) != Presence::deleted_but_changed) return;
  records.push_back(
      revise(charter.history, item->item() + "/exists", Value::Object{{"exists", true}}, author));
}

Result<void> names_catalogue(const revisions::RecordSet& set, const Charter& charter, const Value& value) {
  const Record* record = value.text() == nullptr ? nullptr : set.find(*value.text());
  const Error refused = {Problem::invalid_value, {{}, {}, "catalogue", 0}, {}};
  if (record == nullptr || record->kind() != "catalogue") return refused;
  const auto content = record->body.find("c");
  if (content == record->body.end()) return refused;
  const Result<catalogue::Group> group = catalogue::decode_group(content->second);
  if (!group.ok() || group.value().kind != charter.kind) return refused;
  return {};
}

}  // namespace

Result<void> check_value(const Charter& charter, std::string_view field, const Value& value) {
  const std::optional<FieldRule> rule = rule_of(charter, field);
  if (!rule) return Error{Problem::unknown_field, {{}, {}, std::string(field), 0}, {}};
  return fits_field(*rule, field, value);
}

Result<std::vector<Record>> write(const revisions::RecordSet& set, const Charter& charter,
                                  std::string_view field, const Value& value, const Author& author) {
  if (Result<void> fine = check_value(charter, field, value); !fine.ok()) return fine.error();
  const std::optional<FieldRule> rule = rule_of(charter, field);
  if (rule->shape == Shape::record) {
    if (Result<void> named = names_catalogue(set, charter, value); !named.ok()) return named.error();
  }
  if (rule->shape == Shape::exists && !is_none(*rule, value))
    return remove_item(set, item_field(field)->item(), author);
  std::vector<Record> records;
  if (std::optional<Record> record = revise_if_new(charter.history, field, *rule, value, author)) {
    records.push_back(std::move(*record));
    keep_item(records, charter, field, author);
  }
  return records;
}

}  // namespace kommissorium::charter
