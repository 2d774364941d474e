// SPDX-License-Identifier: MPL-2.0
// A charter as plain lines, to be compared with what stood there when the file was made: what people see of
// it and what they agree on, without a word that belongs to the program.
#pragma once

#include <string>

#include "core/charter/digest.h"
#include "core/charter/field_list.h"
#include "core/revisions/canonical.h"

namespace kommissorium::golden {

inline std::string picture(const charter::Charter& charter) {
  const std::string digest = charter::digest(charter);
  std::string out = "charter " + charter.id + "\n";
  out += "group " + std::string(catalogue::tag(charter.kind)) + "\n";
  out += "catalogue " + charter.catalogue_record + "\n";
  out += "digest " + (digest.empty() ? "none" : digest) + "\n";
  for (const std::string& field : charter.conflicts()) out += "conflict " + field + "\n";
  for (const auto& [name, field] : charter.history.fields) {
    if (field.incomplete) out += "incomplete " + name + "\n";
  }
  for (const charter::ListedField& field : charter::field_list(charter)) {
    out += "field " + field.field + " " + std::string(charter::tag(field.state)) + " " +
           revisions::canonical(field.value) + "\n";
  }
  return out;
}

}  // namespace kommissorium::golden
