// SPDX-License-Identifier: MPL-2.0
// One entry of a catalogue while it is read. Asking for a member that is missing or of another type notes a
// flaw and gives an empty value, so that the reading functions stay straight.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue/flaw.h"
#include "core/language.h"
#include "core/result.h"
#include "core/revisions/value.h"

namespace kommissorium::catalogue {

class EntryReader {
 public:
  /// `name` is what messages call the entry; `part` comes before the member's name for a part of an entry;
  /// `path` says where it stands in the file. must: value and flaws outlive the reader.
  EntryReader(const revisions::Value& value, std::string name, Flaws& flaws, std::string part = "",
              std::string path = "");

  const std::string& name() const { return name_; }
  bool has(std::string_view member) const { return find(member) != nullptr; }

  /// Must be there and hold more than white space.
  std::string text(std::string_view member) const;
  /// May be missing, which means "".
  std::string text_or_none(std::string_view member) const { return has(member) ? text(member) : ""; }
  /// Must be there in both languages.
  LocalText local_text(std::string_view member) const;
  /// May be missing; in one language only it is an error.
  LocalText local_text_or_none(std::string_view member) const;
  /// May be missing, which means false.
  bool flag(std::string_view member) const;
  /// May be missing, which means an empty list.
  std::vector<std::string> texts(std::string_view member) const;

  using Read = std::function<void(const EntryReader&)>;
  /// Each element as an entry of its own, called prefix + its id. A missing list is an empty one.
  void each_entry(std::string_view member, const std::string& prefix, const Read& read) const;
  /// Each element as a part of this entry: messages name this entry and "member/id/…".
  void each_part(std::string_view member, const Read& read) const;

  void refuse(std::string_view member, Problem problem, std::string detail = "") const;

  /// Notes every member that nobody asked for, where flaws are looked for so closely: what stands there would
  /// have no effect, and whoever wrote it thinks it has.
  void refuse_the_rest() const;

 private:
  const revisions::Value* find(std::string_view member) const;
  const revisions::Value::Array* array(std::string_view member) const;
  void each(std::string_view member, const std::string& name, const std::string& part, bool entries,
            const Read& read) const;

  const revisions::Value& value_;
  std::string name_;
  Flaws& flaws_;
  std::string part_, path_;
  mutable std::vector<std::string> asked_;
};

}  // namespace kommissorium::catalogue
