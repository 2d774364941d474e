// SPDX-License-Identifier: MPL-2.0
#include "core/charter/blank.h"

#include <cassert>

#include "core/charter/edit.h"
#include "core/revisions/sha256.h"

namespace kommissorium::charter {

using revisions::Record;
using revisions::RecordSet;
using revisions::Value;

namespace {

constexpr const char* blank_seed = "a blank charter, not yet anybody's";

std::string blank_nonce() { return IdSource{blank_seed, 0}.next(); }

}  // namespace

RecordSet blank(catalogue::GroupKind kind, Language language, const catalogue::Catalogue& catalogue) {
  IdSource ids{blank_seed, 0};
  return create({kind, language, {}, {}}, catalogue, ids, {});
}

bool is_blank(const RecordSet& set) {
  const Record* genesis = set.find(set.charter_id());
  if (genesis == nullptr) return false;
  const auto nonce = genesis->body.find("nonce");
  return nonce != genesis->body.end() && nonce->second.text() != nullptr &&
         *nonce->second.text() == blank_nonce();
}

RecordSet begun_from(const RecordSet& set, std::string_view filled_in) {
  assert(is_blank(set));
  RecordSet begun;
  const std::string id = set.charter_id();
  for (const auto& [name, record] : set.records()) {
    if (name != id) begun.add(record);
  }
  Value::Object genesis = set.find(id)->body;
  genesis["nonce"] = IdSource{revisions::sha256_hex(filled_in), 0}.next();
  begun.add(revisions::seal(std::move(genesis)));
  return begun;
}

}  // namespace kommissorium::charter
