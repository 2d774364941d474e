// SPDX-License-Identifier: MPL-2.0
#include "tests/core/charter/charters.h"

#include <utility>

namespace kommissorium::charter::trial {

Charter Desk::charter() const {
  Result<Charter> viewed = view(set);
  REQUIRE(viewed.ok());
  return std::move(viewed).value();
}

Charter Desk::charter(Language language) const {
  Result<Charter> viewed = view(set, language);
  REQUIRE(viewed.ok());
  return std::move(viewed).value();
}

std::size_t Desk::add(const std::vector<Record>& records) {
  for (const Record& record : records) set.add(record);
  return records.size();
}

std::size_t Desk::write(std::string_view field, Value value) {
  Result<std::vector<Record>> records = charter::write(set, charter(), field, std::move(value), author);
  CAPTURE(field);
  REQUIRE(records.ok());
  return add(records.value());
}

Problem Desk::refusal(std::string_view field, Value value) const {
  const Result<std::vector<Record>> records = charter::write(set, charter(), field, std::move(value), author);
  CAPTURE(field);
  REQUIRE_FALSE(records.ok());
  CHECK(records.error().place.field == field);
  return records.error().problem;
}

std::string Desk::add_member(const Value::Object& details) {
  Result<Added> added = charter::add_member(set, charter(), details, ids, author);
  REQUIRE(added.ok());
  add(added.value().records);
  return added.value().id;
}

std::string Desk::add_duty(std::string_view text) {
  const Added added = add_own_duty(set, charter(), text, ids, author);
  add(added.records);
  return added.id;
}

std::string Desk::add_section(std::string_view title, std::string_view text) {
  const Added added = add_own_section(set, charter(), title, text, ids, author);
  add(added.records);
  return added.id;
}

std::size_t Desk::remove(std::string_view item) { return add(remove_item(set, item, author)); }

Desk Desk::copy(std::string name) const { return {set, {ids.seed + name, 0}, {name, author.time}}; }

const Point& Desk::must_have(const Charter& in, std::string_view field) const {
  const Point* point = in.point(field);
  CAPTURE(field);
  REQUIRE(point != nullptr);
  return *point;
}

Point Desk::point(std::string_view field) const {
  const Charter now = charter();
  return must_have(now, field);
}

LocalText both(const std::string& text) { return {text, text + " (en)"}; }

catalogue::DutyEntry duty(const std::string& id, const std::string& text) {
  return {id, both(text), both("Hvad betyder det?"), "test"};
}

catalogue::SectionEntry section(const std::string& id, catalogue::SectionKind kind) {
  catalogue::SectionEntry out;
  out.id = id;
  out.kind = kind;
  out.title = both("Titel " + id);
  out.heading = both("Overskrift " + id);
  out.guidance = both("Vejledning " + id);
  out.source = "test";
  return out;
}

catalogue::FieldEntry question(const std::string& id, catalogue::FieldType type, bool required) {
  catalogue::FieldEntry out;
  out.id = id;
  out.type = type;
  out.label = both("Spørgsmål " + id);
  out.required = required;
  out.source = "test";
  return out;
}

catalogue::Choice choice(const std::string& id) { return {id, both("Valg " + id), {}}; }

catalogue::Group small_group(GroupKind kind) {
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

const catalogue::Catalogue& small_catalogue() {
  static const catalogue::Catalogue one = {
      "",
      "1",
      {small_group(GroupKind::steering), small_group(GroupKind::coordination),
       small_group(GroupKind::expert)}};
  return one;
}

const catalogue::Catalogue& full_catalogue() {
  static const catalogue::Catalogue one = [] {
    const Result<Value> parsed = json::parse(embedded::catalogue());
    REQUIRE(parsed.ok());
    Result<catalogue::Catalogue> decoded = catalogue::decode(parsed.value());
    REQUIRE(decoded.ok());
    return std::move(decoded).value();
  }();
  return one;
}

Desk new_desk(GroupKind kind, std::string product, const catalogue::Catalogue& from) {
  Desk desk = {{}, {"seed of the desk", 0}, {"Åse", "2026-11-23T10:00:00Z"}};
  desk.set = create({kind, Language::danish, std::move(product), {}}, from, desk.ids, desk.author);
  return desk;
}

Value::Object followed() { return {{"answer", "followed"}}; }

Value::Object explained(std::string reason) {
  return {{"answer", "explained"}, {"reason", std::move(reason)}};
}

}  // namespace kommissorium::charter::trial
