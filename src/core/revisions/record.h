// SPDX-License-Identifier: MPL-2.0
// One immutable record of a charter, named by the hash of its content.
// Most records are revisions of one field (no "k"); the others carry their kind in "k":
// charter (the genesis), catalogue, version, adoption, approval, reopening. Unknown kinds are kept.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/result.h"
#include "core/revisions/value.h"

namespace kommissorium::revisions {

/// The members of a record. They never change, so copies share them: bringing sets together copies records.
class Body {
 public:
  using Members = Value::Object;

  Body() : Body(Members()) {}
  Body(Members members) : members_(std::make_shared<const Members>(std::move(members))) {}

  operator const Members&() const { return *members_; }
  bool empty() const { return members_->empty(); }
  Members::const_iterator begin() const { return members_->begin(); }
  Members::const_iterator end() const { return members_->end(); }
  Members::const_iterator find(std::string_view name) const { return members_->find(name); }
  const Value& at(std::string_view name) const { return find(name)->second; }  // must: there is one
  bool operator==(const Body& other) const { return *members_ == *other.members_; }

 private:
  std::shared_ptr<const Members> members_;
};

struct Record {
  std::string id;       // 64 lowercase hex digits: SHA-256 of `content`
  std::string content;  // canonical form of the record without its id
  Body body;            // the same, parsed

  /// "" for a revision, else the kind.
  std::string_view kind() const;
  bool operator==(const Record& other) const { return id == other.id; }
};

/// A revision's parts, copied out of a record whose shape was checked.
struct Revision {
  std::string id;
  std::string field;
  std::vector<std::string> parents;  // ids, sorted
  Value value;
  std::string author;  // display name, may be empty
  std::string time;    // "YYYY-MM-DDThh:mm:ssZ", information only, may be empty
  bool operator==(const Revision&) const = default;
};

/// Whether the text can name a record: 64 lowercase hex digits.
bool is_record_id(std::string_view text);

/// Names a body by its hash.
Record seal(Value::Object body);

/// A revision record. `parents` are sorted and made unique.
Record revision(std::string_view field, std::vector<std::string> parents, Value value,
                std::string_view author, std::string_view time);

/// The record as it stands in a file: {"id":"…",…} with the id first and the rest canonical; no line end, no
/// comma.
std::string line(const Record& record);

/// Checks the shape: ASCII keys, no "id", "k" a text that is not empty where present; a revision has a field
/// name of 1..200 ASCII characters, parents that are ids, a value, author and time as texts, no text over
/// text_policy::longest_text. Members a later program may have added are accepted and kept. errors:
/// malformed_record, text_too_long; the place names the charter's field, the detail the member of the record.
Result<void> check_shape(const Value::Object& body);

/// must: record.kind() is "".
Revision as_revision(const Record& record);

}  // namespace kommissorium::revisions
