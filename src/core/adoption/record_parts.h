// SPDX-License-Identifier: MPL-2.0
// The members of a decision's record, asked for one by one; the first that is wrong is remembered. Records
// come from files: a member may be missing or anything.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "core/revisions/record.h"

namespace kommissorium::adoption {

class RecordParts {
 public:
  explicit RecordParts(const revisions::Record& record) : record_(record) {}

  std::string text(std::string_view name);
  std::string day(std::string_view name);          // "YYYY-MM-DD"
  std::string record_id(std::string_view name);    // 64 hex digits
  int number(std::string_view name, int largest);  // 1 or more
  std::string one_of(std::string_view name, const std::vector<std::string_view>& allowed);
  std::vector<std::string> record_ids(std::string_view name);  // sorted, each once
  std::vector<std::string> texts(std::string_view name);
  const revisions::Value* any(std::string_view name);  // nullptr when it is missing

  bool has(std::string_view name) const;  // one that may be missing

  /// The member is there, and wrong.
  void refuse(std::string_view name);

  bool is_whole() const { return wrong_.empty(); }
  Error error(Problem problem = Problem::malformed_record) const;

 private:
  const std::string* text_of(std::string_view name);

  const revisions::Record& record_;
  std::string wrong_;
};

}  // namespace kommissorium::adoption
