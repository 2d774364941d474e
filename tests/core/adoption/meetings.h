// SPDX-License-Identifier: MPL-2.0
// Meetings for the tests: a desk that decides, and what comes of it.
#pragma once

#include "../charter/charters.h"
#include "core/adoption/deciding.h"
#include "core/adoption/standing.h"
#include "core/charter/digest.h"

namespace kommissorium::adoption::trial {

using namespace kommissorium::charter::trial;

inline const std::string meeting_day = "2026-11-23";

/// A desk with two members, Anna and Bo, and one duty that is followed.
inline Desk group(GroupKind kind = GroupKind::steering) {
  Desk desk = new_desk(kind);
  desk.add_member({{"name", "Anna Eksempel"}, {"organisation", "Eksempel Kommune"}});
  desk.add_member({{"name", "Bo Prøve"}});
  desk.write("duty/direction", followed());
  return desk;
}

inline Meeting meeting_of(const Desk& desk, std::string_view present = "Anna Eksempel; Bo Prøve",
                          const std::string& date = meeting_day) {
  return {date, "", named(desk.charter(), present), {}, ""};
}

inline void adopt(Desk& desk, const Meeting& meeting) {
  const Result<std::vector<Record>> records = adoption::adopt(desk.set, desk.charter(), meeting, desk.author);
  REQUIRE(records.ok());
  desk.add(records.value());
}
inline void adopt(Desk& desk, std::string_view present = "Anna Eksempel; Bo Prøve",
                  const std::string& date = meeting_day) {
  adopt(desk, meeting_of(desk, present, date));
}

inline Approval answer_of(const Desk& desk, std::string_view who, Verdict verdict = Verdict::approved,
                          std::string reason = "") {
  const std::vector<Person> people = named(desk.charter(), who);
  REQUIRE(people.size() == 1);
  Approval answer;
  answer.who = people.front();
  answer.verdict = verdict;
  answer.reason = std::move(reason);
  answer.date = "2026-11-24";
  return answer;
}
inline void give(Desk& desk, const Approval& answer) {
  const Result<Record> record = adoption::answer(desk.set, desk.charter(), answer, desk.author);
  REQUIRE(record.ok());
  desk.set.add(record.value());
}

inline void reopen(Desk& desk, std::string_view reason = "Vi har fundet en fejl.") {
  const Result<std::vector<Record>> records = adoption::reopen(desk.set, reason, desk.author);
  REQUIRE(records.ok());
  desk.add(records.value());
}

inline Standing standing_of(const Desk& desk) { return standing(desk.set, desk.charter()); }

/// The record with one member of its body changed, under its new name.
inline Record changed(const Record& record, const std::string& member, Value value) {
  Value::Object body = record.body;
  body[member] = std::move(value);
  return revisions::seal(std::move(body));
}
inline Record without(const Record& record, const std::string& member) {
  Value::Object body = record.body;
  body.erase(member);
  return revisions::seal(std::move(body));
}

inline const Record& only(const RecordSet& set, std::string_view kind) {
  const Record* found = nullptr;
  for (const auto& [id, record] : set.records()) {
    if (record.kind() != kind) continue;
    REQUIRE(found == nullptr);
    found = &record;
  }
  REQUIRE(found != nullptr);
  return *found;
}

/// Every member of a kind's record is asked for: taken away, or of another type, it is refused by name.
template <class Decode>
void check_shape_of(const Record& record, Decode decode, const std::vector<std::string>& members) {
  CHECK(decode(record).ok());
  CHECK(decode(changed(record, "later", 7)).ok());  // what a later program adds does no harm
  for (const std::string& member : members) {
    CAPTURE(member);
    for (const Record& wrong : {without(record, member), changed(record, member, Value(Value::Object{})),
                                changed(record, member, Value())}) {
      const auto decoded = decode(wrong);
      REQUIRE_FALSE(decoded.ok());
      CHECK(decoded.error().problem == Problem::malformed_record);
      CHECK(decoded.error().detail == member);
      CHECK(decoded.error().place.record == wrong.id);
    }
  }
}

}  // namespace kommissorium::adoption::trial
