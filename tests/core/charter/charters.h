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

inline LocalText both(const std::string& text) { return {text, text + " (en)"}; }

inline catalogue::DutyEntry duty(const std::string& id, const std::string& text) {
  return {id, both(text), both("Hvad betyder det?"), "test"};
}

inline catalogue::SectionEntry section(const std::string& id, catalogue::SectionKind kind) {
  catalogue::SectionEntry out;
  out.id = id;
  out.kind = kind;
  out.title = both("Titel " + id);
  out.heading = both("Overskrift " + id);
  out.guidance = both("Vejledning " + id);
  out.source = "test";
  return out;
}

inline catalogue::FieldEntry question(const std::string& id, catalogue::FieldType type,
                                      bool required = false) {
  catalogue::FieldEntry out;
  out.id = id;
  out.type = type;
  out.label = both("Spørgsmål " + id);
  out.required = required;
  out.source = "test";
  return out;
}

inline catalogue::Choice choice(const std::string& id) { return {id, both("Valg " + id), {}}; }

/// Sections about, members, purpose, duties, management (taken over; coordination only), responsibilities.
inline catalogue::Group small_group(GroupKind kind) {
  using catalogue::FieldType;
  using catalogue::SectionKind;
  catalogue::Group group;
  group.kind = kind;
  group.version = "1";
  group.label = kind == GroupKind::expert         ? LocalText{"Faggruppe", "Expert group"}
                : kind == GroupKind::coordination ? LocalText{"Koordinationsgruppe", "Coordination group"}
                                                  : LocalText{"Styregruppe", "Steering group"};
  group.definite = kind == GroupKind::expert ? LocalText{"Faggruppen", "The expert group"}
                   : kind == GroupKind::coordination
                       ? LocalText{"Koordinationsgruppen", "The coordination group"}
                       : LocalText{"Styregruppen", "The steering group"};
  group.summary = both("Kort");
  group.roles = {
      {"chair", both("Formand"), {}}, {"convener", both("Tovholder"), {}}, {"member", both("Medlem"), {}}};
  group.organisation_kinds = {choice("member-authority"), choice("supplier")};
  group.participations = {choice("voluntary"), choice("agreement")};

  catalogue::SectionEntry about = section("about", SectionKind::form);
  if (kind == GroupKind::expert)
    about.fields.push_back(question("head/field-of-knowledge", FieldType::text, true));
  about.fields.push_back(question("head/product", FieldType::text, kind != GroupKind::expert));
  about.fields.push_back(question("head/level", FieldType::choice));
  about.fields.back().choices = {choice("1"), choice("2")};
  if (kind == GroupKind::coordination) {
    about.fields.push_back(question("head/steering-group", FieldType::choice, true));
    about.fields.back().choices = {choice("yes"), choice("no")};
  }
  about.fields.push_back(question("head/first-meeting-date", FieldType::date));

  catalogue::SectionEntry purpose = section("purpose", SectionKind::form);
  purpose.clauses.push_back(
      {"section/purpose", both("Formål"), both("Gruppen styrer."), both("Ret til"), {}, "test"});
  purpose.fields.push_back(question("agreement/asks", FieldType::long_text));
  purpose.fields.push_back(question("meeting/minimum", FieldType::number));

  catalogue::SectionEntry duties = section("duties", SectionKind::duties);
  duties.duties = {duty("duty/direction", "Sætte retning"), duty("duty/quality", "Stille krav")};

  catalogue::SectionEntry responsibilities = section("responsibilities", SectionKind::responsibilities);
  responsibilities.duties = {duty("responsibility/value", "Sikre værdi")};

  group.sections = {about, section("members", SectionKind::members), purpose, duties};
  if (kind == GroupKind::coordination) {
    catalogue::SectionEntry management = section("management", SectionKind::duties);
    management.taken_over = true;
    management.duties = {duty("duty/budget", "Godkende budget")};
    group.sections.push_back(management);
  }
  group.sections.push_back(responsibilities);
  return group;
}

inline const catalogue::Catalogue& small_catalogue() {
  static const catalogue::Catalogue one = {
      "1",
      {small_group(GroupKind::steering), small_group(GroupKind::coordination),
       small_group(GroupKind::expert)}};
  return one;
}

inline const catalogue::Catalogue& full_catalogue() {
  static const catalogue::Catalogue one = [] {
    const Result<Value> parsed = json::parse(embedded::catalogue());
    REQUIRE(parsed.ok());
    Result<catalogue::Catalogue> decoded = catalogue::decode(parsed.value());
    REQUIRE(decoded.ok());
    return std::move(decoded).value();
  }();
  return one;
}

/// One member's copy of a charter. Every step checks that it was allowed.
struct Desk {
  RecordSet set;
  IdSource ids;
  Author author;

  Charter charter() const {
    Result<Charter> viewed = view(set);
    REQUIRE(viewed.ok());
    return std::move(viewed).value();
  }
  Charter charter(Language language) const {
    Result<Charter> viewed = view(set, language);
    REQUIRE(viewed.ok());
    return std::move(viewed).value();
  }
  std::size_t add(const std::vector<Record>& records) {
    for (const Record& record : records) set.add(record);
    return records.size();
  }
  /// How many records came of it.
  std::size_t write(std::string_view field, Value value) {
    Result<std::vector<Record>> records = charter::write(set, charter(), field, std::move(value), author);
    CAPTURE(field);
    REQUIRE(records.ok());
    return add(records.value());
  }
  Problem refusal(std::string_view field, Value value) const {
    const Result<std::vector<Record>> records =
        charter::write(set, charter(), field, std::move(value), author);
    CAPTURE(field);
    REQUIRE_FALSE(records.ok());
    CHECK(records.error().place.field == field);
    return records.error().problem;
  }
  std::string add_member(const Value::Object& details) {
    Result<Added> added = charter::add_member(set, charter(), details, ids, author);
    REQUIRE(added.ok());
    add(added.value().records);
    return added.value().id;
  }
  std::string add_duty(std::string_view text) {
    const Added added = add_own_duty(set, charter(), text, ids, author);
    add(added.records);
    return added.id;
  }
  std::string add_section(std::string_view title, std::string_view text) {
    const Added added = add_own_section(set, charter(), title, text, ids, author);
    add(added.records);
    return added.id;
  }
  std::size_t remove(std::string_view item) { return add(remove_item(set, item, author)); }
  Desk copy(std::string name) const { return {set, {ids.seed + name, 0}, {name, author.time}}; }
  const Point& must_have(const Charter& in, std::string_view field) const {
    const Point* point = in.point(field);
    CAPTURE(field);
    REQUIRE(point != nullptr);
    return *point;
  }
  Point point(std::string_view field) const {
    const Charter now = charter();
    return must_have(now, field);
  }
};

inline Desk new_desk(GroupKind kind = GroupKind::steering, std::string product = "OS2eksempel",
                     const catalogue::Catalogue& from = small_catalogue()) {
  Desk desk = {{}, {"seed of the desk", 0}, {"Åse", "2026-11-23T10:00:00Z"}};
  desk.set = create({kind, Language::danish, std::move(product), {}}, from, desk.ids, desk.author);
  return desk;
}

inline Value::Object followed() { return {{"answer", "followed"}}; }
inline Value::Object explained(std::string reason) {
  return {{"answer", "explained"}, {"reason", std::move(reason)}};
}

}  // namespace kommissorium::charter::trial
