// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/thaw.h"

#include "core/charter/agreement.h"
#include "core/charter/digest.h"

namespace kommissorium::adoption {

using charter::Charter;
using revisions::Record;
using revisions::RecordSet;
using revisions::Value;

namespace {

bool stands_beside_the_agreement(const Record& record) {
  const auto named = record.body.find("f");
  const std::string* field = named == record.body.end() ? nullptr : named->second.text();
  if (field == nullptr || !record.kind().empty()) return false;
  return field->starts_with("member/") || *field == "head/example";
}

Result<Charter> checked(Result<Charter> viewed, const Version& version) {
  const Place place = {.record = version.id};
  if (!viewed.ok()) return Error{viewed.error().problem, place, viewed.error().detail};
  if (viewed.value().catalogue_stands_in) return Error{Problem::no_catalogue, place, ""};
  if (charter::digest(viewed.value()) != version.digest) return Error{Problem::altered_version, place, ""};
  return viewed;
}

}  // namespace

RecordSet thaw(const RecordSet& set, const Version& version) {
  RecordSet out;
  if (const Record* genesis = set.find(set.charter_id())) out.add(*genesis);
  const std::string_view catalogue = version.content.text_at("catalogue");
  const Record* record = set.find(catalogue);
  if (record != nullptr && record->kind() == "catalogue") out.add(*record);

  const auto write = [&](std::string_view field, const Value& value) {
    out.add(revisions::revision(field, {}, value, version.author, version.time));
  };
  write("catalogue", catalogue);
  write("head/language", version.content.text_at("language"));
  const Value* fields = version.content.find("fields");
  if (fields != nullptr && fields->object() != nullptr) {
    for (const auto& [field, value] : *fields->object()) write(field, value);
  }
  for (const auto& [id, one] : set.records()) {
    if (stands_beside_the_agreement(one)) out.add(one);
  }
  return out;
}

Result<Charter> view_of(const RecordSet& set, const Version& version) {
  return checked(charter::view(thaw(set, version)), version);
}

Result<Charter> view_of(const RecordSet& set, const Version& version, Language shown_in) {
  return checked(charter::view(thaw(set, version), shown_in), version);
}

Result<std::vector<compare::Change>> changes_since(const RecordSet& set, const Charter& now,
                                                   const Version& version) {
  const Result<Charter> then = view_of(set, version, now.shown_in);
  if (!then.ok()) return then.error();
  // values that fit no field, as another program may write them, are compared but never read
  if (charter::digest(now) == version.digest) return std::vector<compare::Change>();
  return compare::difference(then.value(), now);
}

}  // namespace kommissorium::adoption
