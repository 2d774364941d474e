// SPDX-License-Identifier: MPL-2.0
// Edits: what a person did, as new records. None of them changes a set; the caller adds what comes back.
// Parents are always all heads of the field; writing the value already in force gives no record.
// must: a charter handed in beside a set is the view of that set.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue/catalogue.h"
#include "core/charter/charter.h"
#include "core/identity.h"
#include "core/revisions/record_set.h"

namespace kommissorium::charter {

/// Who writes, and when; time is "YYYY-MM-DDThh:mm:ssZ" or "".
struct Author {
  std::string name;
  std::string time;
  bool operator==(const Author&) const = default;
};

/// A new charter: genesis, catalogue record, the fields catalogue, head/language and, where given, product
/// and field. The nonce comes from `ids`.
struct NewCharter {
  catalogue::GroupKind kind = catalogue::GroupKind::steering;
  Language language = Language::danish;
  std::string product;
  std::string field_of_knowledge;
};
revisions::RecordSet create(const NewCharter& wish, const catalogue::Catalogue& catalogue, IdSource& ids,
                            const Author& author);

/// Checks the value against the field's type (choice ids, dates, sizes, answer shape) without writing.
/// Fields not in force now (a deleted item's, a section's that is not taken over) may be written too: undo
/// needs it. errors: unknown_field, invalid_value, text_too_long; place.field is set.
Result<void> check_value(const Charter& charter, std::string_view field, const revisions::Value& value);

/// One field written. Texts pass text_policy::typed. A text equal to the catalogue's wording restores it.
/// A change to an item that was deleted meanwhile keeps the item. {"exists":true} to "member/<id>/exists"
/// brings a deleted one back, {"exists":false} is remove_item. errors: those of check_value.
Result<std::vector<revisions::Record>> write(const revisions::RecordSet& set, const Charter& charter,
                                             std::string_view field, const revisions::Value& value,
                                             const Author& author);

/// Answers every untouched point of a section as followed; settled ones, explanations begun and conflicts
/// stay.
std::vector<revisions::Record> follow_all(const revisions::RecordSet& set, const Charter& charter,
                                          std::string_view section, const Author& author);

/// A member with a new id; `details` may hold name, organisation, roles, organisation-kind, decision-maker,
/// participation {"kind","reference"}, from, to, contact.
/// errors: unknown_field, invalid_value, text_too_long; place.field is "member/new/<detail>".
struct Added {
  std::string id;  // the item's 32 hex digits
  std::vector<revisions::Record> records;
};
Result<Added> add_member(const revisions::RecordSet& set, const Charter& charter,
                         const revisions::Value::Object& details, IdSource& ids, const Author& author);
/// Own points get an id too; a text that is too long or no UTF-8 gives an Added without id and records.
Added add_own_duty(const revisions::RecordSet& set, const Charter& charter, std::string_view text,
                   IdSource& ids, const Author& author);
Added add_own_section(const revisions::RecordSet& set, const Charter& charter, std::string_view title,
                      std::string_view text, IdSource& ids, const Author& author);

/// Deletes an item: "member/<id>", "duty/<id>", "section/<id>". The revision remembers the heads it saw.
std::vector<revisions::Record> remove_item(const revisions::RecordSet& set, std::string_view item,
                                           const Author& author);

/// Moves a member one place up (-1) or down (+1); no record at the ends.
std::vector<revisions::Record> move_member(const revisions::RecordSet& set, const Charter& charter,
                                           std::string_view id, int by, const Author& author);

}  // namespace kommissorium::charter
