// SPDX-License-Identifier: MPL-2.0
// Charters for the tests of this room: a small catalogue made by hand, the whole one the build embeds, and a
// desk that a member sits at, with an own copy of the set.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/charter/edit.h"
#include "core/json/parse.h"
#include "embedded/embedded.h"

namespace kommissorium::charter::trial {

using catalogue::GroupKind;
using revisions::Record;
using revisions::RecordSet;
using revisions::Value;

LocalText both(const std::string& text);

catalogue::DutyEntry duty(const std::string& id, const std::string& text);

catalogue::SectionEntry section(const std::string& id, catalogue::SectionKind kind);

catalogue::FieldEntry question(const std::string& id, catalogue::FieldType type, bool required = false);

catalogue::Choice choice(const std::string& id);

/// Sections about, members, purpose, duties, management (taken over; coordination only), responsibilities.
catalogue::Group small_group(GroupKind kind);

const catalogue::Catalogue& small_catalogue();

const catalogue::Catalogue& full_catalogue();

/// One member's copy of a charter. Every step checks that it was allowed.
struct Desk {
  RecordSet set;
  IdSource ids;
  Author author;

  Charter charter() const;
  Charter charter(Language language) const;
  std::size_t add(const std::vector<Record>& records);
  /// How many records came of it.
  std::size_t write(std::string_view field, Value value);
  Problem refusal(std::string_view field, Value value) const;
  std::string add_member(const Value::Object& details);
  std::string add_duty(std::string_view text);
  std::string add_section(std::string_view title, std::string_view text);
  std::size_t remove(std::string_view item);
  Desk copy(std::string name) const;
  const Point& must_have(const Charter& in, std::string_view field) const;
  Point point(std::string_view field) const;
};

Desk new_desk(GroupKind kind = GroupKind::steering, std::string product = "OS2eksempel",
              const catalogue::Catalogue& from = small_catalogue());

Value::Object followed();
Value::Object explained(std::string reason);

}  // namespace kommissorium::charter::trial
