// SPDX-License-Identifier: MPL-2.0
#include "core/charter/edit.h"
#include "core/charter/members.h"
#include "core/charter/revise.h"

namespace kommissorium::charter {

using revisions::Record;
using revisions::Value;

namespace {

const FieldRule one_line_rule = {Shape::line, {}, {}};
const FieldRule paragraphs_rule = {Shape::paragraphs, {}, {}};

Result<void> check_details(const Charter& charter, const Value::Object& details) {
  for (const auto& [part, value] : details) {
    const std::string field = "member/new/" + part;
    const std::optional<FieldRule> rule = rule_of_member(*charter.group, part);
    if (!rule) return Error{Problem::unknown_field, {{}, {}, field, 0}, {}};
    if (Result<void> fine = fits_field(*rule, field, value); !fine.ok()) return fine;
  }
  return {};
}

void add_if_new(std::vector<Record>& records, const Charter& charter, std::string_view field,
                const FieldRule& rule, const Value& value, const Author& author) {
  std::optional<Record> record = revise_if_new(charter.history, field, rule, value, author);
  if (record) records.push_back(std::move(*record));
}

// An item nobody has written anything in yet exists all the same.
void finish(Added& added, const Charter& charter, std::string_view list, const Author& author) {
  if (added.records.empty()) {
    const std::string field = std::string(list) + "/" + added.id + "/exists";
    added.records.push_back(revise(charter.history, field, Value::Object{{"exists", true}}, author));
  }
  added.records.push_back(append_to_order(charter.history, list, added.id, author));
}

}  // namespace

Result<Added> add_member(const revisions::RecordSet&, const Charter& charter, const Value::Object& details,
                         IdSource& ids, const Author& author) {
  if (Result<void> fine = check_details(charter, details); !fine.ok()) return fine.error();
  Added added = {ids.next(), {}};
  for (std::string_view part : member_parts) {
    const auto detail = details.find(part);
    if (detail == details.end()) continue;
    const std::string field = "member/" + added.id + "/" + std::string(part);
    add_if_new(added.records, charter, field, *rule_of_member(*charter.group, part), detail->second, author);
  }
  finish(added, charter, "member", author);
  return added;
}

Added add_own_duty(const revisions::RecordSet&, const Charter& charter, std::string_view text, IdSource& ids,
                   const Author& author) {
  if (!fits(paragraphs_rule, text).ok()) return {};
  Added added = {ids.next(), {}};
  add_if_new(added.records, charter, "duty/" + added.id + "/text", paragraphs_rule, text, author);
  finish(added, charter, "duty", author);
  return added;
}

Added add_own_section(const revisions::RecordSet&, const Charter& charter, std::string_view title,
                      std::string_view text, IdSource& ids, const Author& author) {
  if (!fits(one_line_rule, title).ok() || !fits(paragraphs_rule, text).ok()) return {};
  Added added = {ids.next(), {}};
  const std::string item = "section/" + added.id;
  add_if_new(added.records, charter, item + "/title", one_line_rule, title, author);
  add_if_new(added.records, charter, item + "/text", paragraphs_rule, text, author);
  finish(added, charter, "section", author);
  return added;
}

}  // namespace kommissorium::charter
