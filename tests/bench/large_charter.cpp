// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/large_charter.h"

#include <cassert>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/charter/edit.h"
#include "tests/bench/catalogue.h"

namespace kommissorium::bench {
namespace {

using charter::Charter;
using charter::Point;
using charter::PointKind;
using revisions::Record;
using revisions::RecordSet;
using revisions::Value;

constexpr std::size_t member_count = 40;
constexpr std::size_t at_the_same_time = 40;  // every so many revisions, two people write the same field

const charter::Author author = {"Anna Eksempel", "2026-11-23T10:00:00Z"};

std::string sentence(std::size_t round) {
  return "Aftalt i gruppen, gang " + std::to_string(round) +
         ": vi ser på det igen på næste møde og skriver ned, hvem der gør hvad. 👍";
}

Value value_for(const Point& point, std::size_t round) {
  switch (point.kind) {
    case PointKind::choice:
      return point.choices[round % point.choices.size()].id;
    case PointKind::date:
      return "2027-01-" + std::to_string(10 + round % 20);
    case PointKind::number:
      return static_cast<std::int64_t>(round);
    case PointKind::duty:
    case PointKind::responsibility:
      if (round % 2 == 0) return charter::encode({charter::AnswerKind::followed, {}, {}, {}});
      return charter::encode({charter::AnswerKind::explained, sentence(round), "2027-02-15", "Bo Eksempel"});
    case PointKind::text:
    case PointKind::long_text:
    case PointKind::clause:
    case PointKind::own_section:
      break;
  }
  return sentence(round);
}

/// A charter as it grows: the records, and what the next revision of a field has to name.
struct Growing {
  RecordSet set;
  std::map<std::string, std::vector<std::string>> heads;

  void add(Record record) {
    if (record.kind().empty()) {
      const revisions::Revision written = revisions::as_revision(record);
      heads[written.field] = {written.id};
    }
    set.add(std::move(record));
  }
  void revise(const std::string& field, const Value& value) {
    add(revisions::revision(field, heads[field], value, author.name, author.time));
  }
  void revise_apart(const std::string& field, const Value& value) {
    const std::vector<std::string> before = heads[field];
    Record mine = revisions::revision(field, before, value, author.name, author.time);
    Record theirs = revisions::revision(field, before, value, "Bo Eksempel", author.time);
    std::vector<std::string> both = {mine.id, theirs.id};
    set.add(std::move(mine));
    set.add(std::move(theirs));
    heads[field] = std::move(both);
  }
  Charter view() const {
    Result<Charter> viewed = charter::view(set);
    assert(viewed.ok() && "create gives a charter");
    return std::move(viewed).value();
  }
};

void add_members(Growing& growing, IdSource& ids) {
  for (std::size_t number = 1; number <= member_count; ++number) {
    const Value::Object details = {{"name", "Medlem " + std::to_string(number) + " Eksempel"},
                                   {"organisation", "Eksempel Kommune"},
                                   {"contact", "medlem@example.org"}};
    Result<charter::Added> added = charter::add_member(growing.set, growing.view(), details, ids, author);
    assert(added.ok() && "these details are allowed");
    for (Record& record : std::move(added).value().records) growing.add(std::move(record));
  }
}

}  // namespace

RecordSet large_charter(std::size_t revisions) {
  IdSource ids = {"the large charter", 0};
  Growing growing;
  const RecordSet fresh =
      charter::create({catalogue::GroupKind::coordination, Language::danish, "OS2eksempel", {}},
                      os2_catalogue(), ids, author);
  for (const auto& [id, record] : fresh.records()) growing.add(record);
  add_members(growing, ids);

  const Charter charter = growing.view();
  const std::size_t wanted = revisions + 2;  // the genesis and the catalogue are no revisions
  for (std::size_t round = 1;; ++round) {
    const auto write = [&](const std::string& field, const Value& value) {
      if (growing.set.size() >= wanted) return false;
      const bool apart = growing.set.size() % at_the_same_time == 0 && growing.set.size() + 2 <= wanted;
      apart ? growing.revise_apart(field, value) : growing.revise(field, value);
      return true;
    };
    for (const charter::Section& section : charter.sections) {
      for (const Point& point : section.points) {
        if (!write(point.field, value_for(point, round))) return std::move(growing.set);
      }
    }
    for (const charter::Member& member : charter.members) {
      const std::string organisation = "Kommune nr. " + std::to_string(round);
      if (!write("member/" + member.id + "/organisation", organisation)) return std::move(growing.set);
    }
  }
}

}  // namespace kommissorium::bench
