// SPDX-License-Identifier: MPL-2.0
// Another organisation's catalogue, as it lies in assets/catalogue/examples: a charter of each kind is begun
// from it, filled in, written out, counted and brought together.
#include <doctest/doctest.h>

#include "core/adoption/standing.h"
#include "core/catalogue/age.h"
#include "core/catalogue/catalogue_file.h"
#include "core/charter/completeness.h"
#include "core/charter/digest.h"
#include "core/charter/edit.h"
#include "core/governance/findings.h"
#include "core/json/charter_file.h"
#include "core/outline/from_charter.h"
#include "core/writers/markdown.h"
#include "core/writers/plain_text.h"
#include "tests/support/source_tree.h"

namespace catalogue_other_organisation_test {

using namespace kommissorium;
using catalogue::FieldType;
using revisions::RecordSet;
using revisions::Value;

namespace {

const catalogue::Catalogue& other() {
  static const catalogue::Catalogue read = [] {
    catalogue::FileRead file =
        catalogue::read_file(tests::read("assets/catalogue/examples/haveforbund.json"));
    for (const Error& error : file.errors) FAIL_CHECK(error.place.record << " " << error.place.field);
    REQUIRE(file.catalogue.has_value());
    return std::move(*file.catalogue);
  }();
  return read;
}

const charter::Author author = {"Anna Eksempel", "2026-11-23T10:00:00Z"};

void write(RecordSet& set, const std::string& field, const Value& value) {
  const charter::Charter viewed = charter::view(set).value();
  const auto records = charter::write(set, viewed, field, value, author);
  CAPTURE(field);
  REQUIRE(records.ok());
  for (const revisions::Record& record : records.value()) set.add(record);
}

void fill_in(RecordSet& set) {
  const charter::Charter viewed = charter::view(set).value();
  for (const catalogue::SectionEntry& section : viewed.group->sections) {
    for (const catalogue::FieldEntry& field : section.fields) {
      const bool chooses = field.type == FieldType::choice;
      write(set, field.id,
            chooses                           ? Value(field.choices.back().id)
            : field.type == FieldType::number ? Value(500)
                                              : Value("Æbler og pærer"));
    }
    for (const catalogue::DutyEntry& duty : section.duties)
      write(set, duty.id, Value::Object{{"answer", "followed"}});
  }
}

}  // namespace

TEST_CASE("another organisation's catalogue says whose it is, and is no edition of OS2's") {
  CHECK(other().name == "Eksempellunds Haveforbund (opdigtet)");
  CHECK(other().groups.size() == 3);
  catalogue::Group os2 = other().groups.front();
  os2.name = "OS2";
  CHECK(catalogue::age(other().groups.front(), os2) == catalogue::Age::other);
}

TEST_CASE(
    "another organisation's catalogue: a charter of each kind is begun, filled in, written, counted, "
    "united") {
  for (const catalogue::GroupKind kind : catalogue::every_group) {
    CAPTURE(catalogue::tag(kind));
    IdSource ids = {"another organisation", 0};
    RecordSet set = charter::create({kind, Language::danish, "", ""}, other(), ids, author);
    const RecordSet begun = set;
    fill_in(set);
    charter::Charter viewed = charter::view(set).value();
    const auto member = charter::add_member(
        set, viewed, {{"name", "Anna Eksempel"}, {"roles", Value::Array{"note-taker"}}}, ids, author);
    REQUIRE(member.ok());
    for (const revisions::Record& record : member.value().records) set.add(record);
    viewed = charter::view(set).value();
    CHECK(viewed.group->name == other().name);
    CHECK(charter::count(viewed).complete());
    CHECK(charter::digest(set).size() == 64);

    const outline::Document document = outline::from_charter(viewed, "", "2026-11-23");
    const std::string text = writers::plain_text(document);
    CHECK(text.find("Æbler og pærer") != std::string::npos);
    CHECK(text.find("Anna Eksempel") != std::string::npos);
    for (const catalogue::SectionEntry& section : viewed.group->sections) {
      if (section.taken_over) continue;
      CHECK(text.find(section.heading.danish) != std::string::npos);
    }
    CHECK_FALSE(writers::markdown(document, "").empty());

    RecordSet other_copy = begun;
    const catalogue::SectionEntry& about = viewed.group->sections.front();
    write(other_copy, about.fields.front().id, "Blommer");
    other_copy.unite(set);
    CHECK(charter::view(other_copy).value().conflicts() == std::vector<std::string>{about.fields.front().id});
    const auto read = json::read_charter_file(json::write_charter_file(other_copy), "a.json");
    REQUIRE(read.ok());
    CHECK(read.value().set == other_copy);
  }
}

TEST_CASE("another organisation's coordination group has the committee's duties only without a committee") {
  IdSource ids = {"another organisation", 0};
  RecordSet set = charter::create({catalogue::GroupKind::coordination, Language::english, "Ladders", ""},
                                  other(), ids, author);
  CHECK(charter::view(set).value().point("duty/budget") == nullptr);
  write(set, "head/steering-group", "no");
  const charter::Charter viewed = charter::view(set).value();
  REQUIRE(viewed.point("duty/budget") != nullptr);
  CHECK(viewed.point("duty/budget")->taken_over);
  CHECK(viewed.title == "The tool group for Ladders");
}

TEST_CASE("another organisation's catalogue: nobody is told to choose a role or a kind it does not have") {
  for (const catalogue::GroupKind kind : catalogue::every_group) {
    CAPTURE(catalogue::tag(kind));
    IdSource ids = {"another organisation", 0};
    RecordSet set = charter::create({kind, Language::danish, "", ""}, other(), ids, author);
    fill_in(set);
    const charter::Charter viewed = charter::view(set).value();
    const adoption::Standing standing = adoption::standing(set, viewed);
    for (const governance::Finding& one : governance::findings({viewed, standing, "2026-11-23"})) {
      CAPTURE(one.rule->id);
      CHECK(one.rule->id != "no-convener");
      CHECK(one.rule->id != "no-decision-maker");
    }
  }
}

}  // namespace catalogue_other_organisation_test
