// SPDX-License-Identifier: MPL-2.0
// What a field's value has to look like: one rule a field, found by its id in the catalogue in force or among
// the group's own items. The one place that knows the form of every value in a charter.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue/catalogue.h"
#include "core/charter/charter.h"
#include "core/charter/item.h"

namespace kommissorium::charter {

enum class Shape {
  line,           // text without line ends
  paragraphs,     // text
  wording,        // text that the catalogue has an own version of; "" = the catalogue's stands
  choice,         // one of `allowed`, or ""
  day,            // "YYYY-MM-DD", or ""
  number,         // 0..10000, or null
  answer,         // an encoded Answer
  flag,           // true, false, or null
  roles,          // sorted array of `allowed`
  participation,  // {"kind": one of `allowed` or "", "reference": text}
  order,          // array of item ids
  put_off,        // {"date": day or "", "person": text}, or null
  exists,         // {"exists": flag} with "saw" when false
  record,         // id of a catalogue record
};

inline constexpr std::int64_t largest_number = 10'000;
inline constexpr std::size_t most_list_items = 256;

struct FieldRule {
  Shape shape = Shape::line;
  std::vector<std::string> allowed;
  LocalText wording;  // the catalogue's
};

/// nullopt: no such field in this charter's catalogue, nor among its items (deleted ones included).
std::optional<FieldRule> rule_of(const Charter& charter, std::string_view field);
FieldRule rule_of_question(const catalogue::FieldEntry& entry);
/// Of an item's field, whether or not anything of the item has been written yet.
std::optional<FieldRule> rule_of_item(const catalogue::Group& group, const ItemField& field);
/// `part` is "name", "roles", …
std::optional<FieldRule> rule_of_member(const catalogue::Group& group, std::string_view part);

/// The value with its form settled: null and "" for none, the catalogue's own wording as "", roles sorted, an
/// answer with only what belongs to it. Texts stay as they are; what does not fit stays too.
revisions::Value settled_form(const FieldRule& rule, const revisions::Value& value);

/// The same after text_policy::typed on every text inside.
/// must: texts are well-formed UTF-8.
revisions::Value typed_form(const FieldRule& rule, const revisions::Value& value);

/// errors: invalid_value, text_too_long; the place is the caller's to add.
Result<void> fits(const FieldRule& rule, const revisions::Value& value);

/// Whether a value in settled form says the same as nothing written.
bool is_none(const FieldRule& rule, const revisions::Value& value);

}  // namespace kommissorium::charter
