// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/many_charters.h"

#include <malloc.h>

#include <cassert>
#include <map>
#include <vector>

#include "core/charter/edit.h"
#include "core/json/charter_file.h"
#include "tests/bench/catalogue.h"

namespace kommissorium::bench {
namespace {

using charter::Point;
using charter::PointKind;
using revisions::Value;

constexpr std::size_t member_count = 6;
const charter::Author author = {"Anna Eksempel", "2026-11-23T10:00:00Z"};

std::string sentence(std::size_t round) {
  return "Aftalt, gang " + std::to_string(round) + ": vi ser på det på næste møde.";
}

Value value_for(const Point& point, std::size_t round) {
  if (point.kind == PointKind::choice) return point.choices[round % point.choices.size()].id;
  if (point.kind == PointKind::date) return "2027-01-" + std::to_string(10 + round % 20);
  if (point.kind == PointKind::number) return static_cast<std::int64_t>(round % 30);
  if (point.kind != PointKind::duty && point.kind != PointKind::responsibility) return sentence(round);
  if (round % 5 != 0) return charter::encode({charter::AnswerKind::followed, {}, {}, {}});
  return charter::encode({charter::AnswerKind::explained, sentence(round), "2027-02-15", "Bo Eksempel"});
}

}  // namespace

ManyCharters::ManyCharters(std::size_t revisions) : catalogue_(os2_catalogue()), revisions_(revisions) {}

std::string ManyCharters::file(std::size_t number) const {
  IdSource ids = {"charter " + std::to_string(number), 0};
  const auto kind = catalogue::every_group[number % 3];
  const std::string product = "OS2 produkt " + std::to_string(number / 3);
  revisions::RecordSet set = charter::create({kind, Language::danish, product, {}}, catalogue_, ids, author);
  std::map<std::string, std::vector<std::string>> heads;
  for (const auto& [id, record] : set.records()) {
    if (record.kind().empty()) heads[revisions::as_revision(record).field] = {id};
  }
  const std::size_t wanted = revisions_ + 2;  // the genesis and the catalogue are no revisions
  const auto write = [&](const std::string& field, const Value& value) {
    if (set.size() >= wanted) return;
    revisions::Record record = revisions::revision(field, heads[field], value, author.name, author.time);
    heads[field] = {record.id};
    set.add(std::move(record));
  };
  for (std::size_t n = 0; n < member_count; ++n) {
    const std::string member = "member/" + ids.next() + "/";
    write(member + "name", "Medlem " + std::to_string(n) + " Eksempel");
    write(member + "organisation", n == 0 ? "Firma A/S" : "Kommune nr. " + std::to_string(number % 98));
    write(member + "organisation-kind", n == 0 ? "supplier" : "member-authority");
    write(member + "roles", Value::Array{n == 1 ? "convener" : "member"});
  }
  const Result<charter::Charter> viewed = charter::view(set);
  assert(viewed.ok() && "create gives a charter");
  for (std::size_t round = number % 7; set.size() < wanted; ++round) {
    for (const charter::Section& section : viewed.value().sections) {
      for (const Point& point : section.points) write(point.field, value_for(point, round));
    }
  }
  return json::write_charter_file(set);
}

double bytes_in_use() { return static_cast<double>(mallinfo2().uordblks); }

}  // namespace kommissorium::bench
