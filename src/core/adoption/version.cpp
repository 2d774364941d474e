// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/version.h"

#include <algorithm>
#include <cassert>

#include "core/adoption/record_parts.h"
#include "core/charter/agreement.h"
#include "core/charter/plain_text.h"
#include "core/revisions/canonical.h"
#include "core/revisions/sha256.h"
#include "core/text_policy.h"

namespace kommissorium::adoption {

using revisions::Record;
using revisions::Value;

namespace {

std::string digest_of(const Value& content) { return revisions::sha256_hex(revisions::canonical(content)); }

/// Only the outside: whether it can be shown is known when it is thawed.
bool is_agreement(const Value& content) {
  const Value* fields = content.find("fields");
  return content.text_at("format") == charter::agreement_format && fields != nullptr &&
         fields->object() != nullptr && revisions::is_record_id(content.text_at("catalogue"));
}

}  // namespace

Result<Version> decode_version(const Record& record) {
  RecordParts parts(record);
  Version version;
  version.id = record.id;
  version.parents = parts.record_ids("p");
  version.number = parts.number("number", largest_number);
  version.name = parts.text("name");
  version.digest = parts.record_id("digest");
  version.author = parts.text("a");
  version.time = parts.text("t");
  const Value* content = parts.any("content");
  if (content != nullptr && !is_agreement(*content)) parts.refuse("content");
  if (!parts.is_whole()) return parts.error();
  if (digest_of(*content) != version.digest) return parts.error(Problem::altered_version);
  version.content = *content;
  return version;
}

Record encode(const Version& version) {
  Value::Array parents;
  for (const std::string& parent : version.parents) parents.push_back(parent);
  return revisions::seal({{"k", version_kind},
                          {"p", std::move(parents)},
                          {"number", version.number},
                          {"name", version.name},
                          {"content", version.content},
                          {"digest", version.digest},
                          {"a", version.author},
                          {"t", version.time}});
}

Version freeze(const charter::Charter& charter, const std::vector<Version>& follows, std::string_view name,
               const charter::Author& author) {
  std::optional<Value> content = charter::agreement(charter);
  assert(content.has_value());
  Version version;
  for (const Version& one : follows) {
    version.parents.push_back(one.id);
    version.number = std::max(version.number, std::min(one.number + 1, largest_number));
  }
  std::sort(version.parents.begin(), version.parents.end());
  version.name = charter::trimmed(charter::one_line(text_policy::typed(name)));
  version.digest = digest_of(*content);
  version.content = std::move(*content);
  version.author = author.name;
  version.time = author.time;
  version.id = encode(version).id;
  return version;
}

}  // namespace kommissorium::adoption
