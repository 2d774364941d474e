// SPDX-License-Identifier: MPL-2.0
#include "core/charter/example.h"

#include "core/charter/edit.h"
#include "core/charter/field_list.h"

namespace kommissorium::charter {

using revisions::RecordSet;
using revisions::Value;

namespace {

constexpr std::string_view example_time = "2026-01-15T09:00:00Z";

Error invalid_example(std::string_view field, std::string_view detail) {
  return {Problem::invalid_value, {{}, {}, std::string(field), 0}, std::string(detail)};
}

void add_all(RecordSet& set, std::vector<revisions::Record> records) {
  for (revisions::Record& record : records) set.add(std::move(record));
}

// Texts may be written as on the command line ("explained:…"), everything else as values.
Result<Value> meant(const Charter& charter, std::string_view field, const Value& value) {
  if (value.text() == nullptr) return value;
  return value_from_text(charter, field, *value.text());
}

Result<void> write_field(RecordSet& set, std::string_view field, const Value& value, const Author& author) {
  const Result<Charter> viewed = view(set);
  if (!viewed.ok()) return viewed.error();
  const Result<Value> wanted = meant(viewed.value(), field, value);
  if (!wanted.ok()) return invalid_example(field, wanted.error().detail);
  Result<std::vector<revisions::Record>> records = write(set, viewed.value(), field, wanted.value(), author);
  if (!records.ok()) return invalid_example(field, records.error().detail);
  add_all(set, std::move(records).value());
  return {};
}

Result<void> write_member(RecordSet& set, const Value& details, IdSource& ids, const Author& author) {
  if (details.object() == nullptr) return invalid_example("member", "");
  const Result<Charter> viewed = view(set);
  if (!viewed.ok()) return viewed.error();
  Result<Added> added = add_member(set, viewed.value(), *details.object(), ids, author);
  if (!added.ok()) return invalid_example(added.error().place.field, added.error().detail);
  add_all(set, std::move(added).value().records);
  return {};
}

}  // namespace

Result<RecordSet> example(catalogue::GroupKind kind, Language language, const catalogue::Catalogue& catalogue,
                          const Value& examples) {
  const Value* of_kind = examples.find(catalogue::tag(kind));
  const Value* content = of_kind == nullptr ? nullptr : of_kind->find(tag(language));
  const Value* fields = content == nullptr ? nullptr : content->find("fields");
  if (fields == nullptr || fields->object() == nullptr)
    return invalid_example(catalogue::tag(kind), "no such example");

  const Author author = {"", std::string(example_time)};
  IdSource ids = {
      "kommissorium example " + std::string(catalogue::tag(kind)) + " " + std::string(tag(language)), 0};
  RecordSet set = create({kind, language, {}, {}}, catalogue, ids, author);
  if (Result<void> done = write_field(set, "head/example", true, author); !done.ok()) return done.error();
  for (const auto& [field, value] : *fields->object()) {
    if (Result<void> done = write_field(set, field, value, author); !done.ok()) return done.error();
  }
  const Value* members = content->find("members");
  if (members == nullptr) return set;
  if (members->array() == nullptr) return invalid_example("member", "");
  for (const Value& details : *members->array()) {
    if (Result<void> done = write_member(set, details, ids, author); !done.ok()) return done.error();
  }
  return set;
}

}  // namespace kommissorium::charter
