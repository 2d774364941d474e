// SPDX-License-Identifier: MPL-2.0
// The example charters' data fits the catalogue: no field, choice or role that is not there, nothing real,
// both languages filled in alike.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "os2_catalogue.h"

namespace kommissorium::catalogue {
namespace {

using revisions::Value;

Value examples() {
  Result<Value> parsed = json::parse(embedded::examples());
  REQUIRE(parsed.ok());
  return std::move(parsed).value();
}

template <class Entry>
bool holds(const std::vector<Entry>& entries, std::string_view id) {
  return std::any_of(entries.begin(), entries.end(), [id](const Entry& entry) { return entry.id == id; });
}

bool is_date(std::string_view text) { return text.size() == 10 && text[4] == '-' && text[7] == '-'; }

void check_answer(const FieldEntry& field, const Value& value) {
  CAPTURE(field.id);
  if (field.type == FieldType::number) {
    CHECK(value.integer());
    return;
  }
  REQUIRE(value.text());
  CHECK_FALSE(value.text()->empty());
  if (field.type == FieldType::choice) CHECK(holds(field.choices, *value.text()));
  if (field.type == FieldType::date) CHECK(is_date(*value.text()));
  if (field.type == FieldType::text) CHECK(value.text()->find('\n') == std::string::npos);
}

void check_duty(const DutyEntry& duty, const Value& value) {
  CAPTURE(duty.id);
  const std::string_view answer = value.text_at("answer");
  CHECK((answer == "followed" || answer == "explained" || answer == "not-relevant"));
  CHECK((answer == "followed") == value.text_at("reason").empty());
}

struct Tally {
  int done = 0;
  int total = 0;
};

/// Checks each field of one example and counts what is required and what of it is done, one more for the
/// members.
Tally check_fields(const Group& group, const Value& example) {
  Tally tally{example.find("members")->array()->empty() ? 0 : 1, 1};
  std::set<std::string> known;
  const Value* fields = example.find("fields");
  REQUIRE(fields);
  for (const SectionEntry& section : group.sections) {
    if (section.taken_over) continue;
    for (const FieldEntry& field : section.fields) {
      known.insert(field.id);
      const Value* value = fields->find(field.id);
      if (value) check_answer(field, *value);
      if (field.required) tally = {tally.done + (value ? 1 : 0), tally.total + 1};
    }
    for (const DutyEntry& duty : section.duties) {
      known.insert(duty.id);
      const Value* value = fields->find(duty.id);
      if (value) check_duty(duty, *value);
      tally = {tally.done + (value ? 1 : 0), tally.total + 1};
    }
  }
  for (const auto& field : *fields->object()) CHECK_MESSAGE(known.contains(field.first), field.first);
  return tally;
}

void check_members(const Group& group, const Value& example) {
  for (const Value& member : *example.find("members")->array()) {
    CHECK(member.text_at("name").find("Eksempel") != std::string_view::npos);
    CHECK_FALSE(member.text_at("organisation").empty());
    CHECK(holds(group.organisation_kinds, member.text_at("organisation-kind")));
    const Value* participation = member.find("participation");
    REQUIRE(participation);
    CHECK(holds(group.participations, participation->text_at("kind")));
    REQUIRE(member.find("roles"));
    for (const Value& role : *member.find("roles")->array()) CHECK(holds(group.roles, *role.text()));
  }
}

}  // namespace

TEST_CASE("examples: every field, choice, answer and role fits the catalogue, in both languages") {
  const Value all = examples();
  const Catalogue& catalogue = os2();
  for (const GroupKind kind : every_group) {
    for (const Language language : {Language::danish, Language::english}) {
      CAPTURE(tag(kind));
      CAPTURE(tag(language));
      const Value* example = all.find(tag(kind));
      REQUIRE(example);
      example = example->find(tag(language));
      REQUIRE(example);
      check_fields(catalogue.group(kind), *example);
      check_members(catalogue.group(kind), *example);
    }
  }
}

TEST_CASE("examples: steering is nearly done, coordination done, the expert group just begun") {
  const Value all = examples();
  const Catalogue& catalogue = os2();
  const auto percent = [&](GroupKind kind, const char* language) {
    const Tally tally = check_fields(catalogue.group(kind), *all.find(tag(kind))->find(language));
    return 100 * tally.done / tally.total;
  };
  for (const char* language : {"da", "en"}) {
    CHECK(percent(GroupKind::steering, language) == 86);
    CHECK(percent(GroupKind::coordination, language) == 100);
    CHECK(percent(GroupKind::expert, language) == 36);
  }
}

TEST_CASE("examples: Danish and English fill in the same fields for as many members") {
  const Value all = examples();
  for (const auto& entry : *all.object()) {
    const std::string& kind = entry.first;
    const Value& example = entry.second;
    CAPTURE(kind);
    const auto names = [&example = example](const char* language) {
      std::vector<std::string> ids;
      for (const auto& [id, value] : *example.find(language)->find("fields")->object()) ids.push_back(id);
      return ids;
    };
    CHECK(names("da") == names("en"));
    CHECK(example.find("da")->find("members")->array()->size() ==
          example.find("en")->find("members")->array()->size());
  }
}

TEST_CASE(
    "examples: the steering group shows a point followed, explained with a follow-up, not relevant and "
    "open") {
  const Value all = examples();
  const Value& fields = *all.find("steering")->find("da")->find("fields");
  CHECK(fields.find("duty/direction")->text_at("answer") == "followed");
  CHECK(fields.find("duty/quality")->text_at("follow-up") == "2027-02-15");
  CHECK(fields.find("responsibility/operations-link")->text_at("answer") == "not-relevant");
  CHECK(fields.find("duty/budget") == nullptr);
}

}  // namespace kommissorium::catalogue
