// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/approval.h"

#include "core/adoption/record_parts.h"
#include "core/charter/plain_text.h"

namespace kommissorium::adoption {

using revisions::Record;
using revisions::Value;

std::string_view tag(Role role) { return role == Role::member ? "member" : "board"; }

std::string_view tag(Verdict verdict) { return verdict == Verdict::approved ? "approved" : "refused"; }

std::string_view tag(Way way) {
  switch (way) {
    case Way::meeting:
      return "meeting";
    case Way::writing:
      return "writing";
    case Way::paper:
      return "paper";
  }
  return "writing";
}

std::optional<Way> way_from_tag(std::string_view text) {
  for (const Way way : {Way::meeting, Way::writing, Way::paper}) {
    if (tag(way) == text) return way;
  }
  return std::nullopt;
}

Result<Approval> decode_approval(const Record& record) {
  RecordParts parts(record);
  Approval approval;
  approval.id = record.id;
  approval.parents = parts.record_ids("p");
  approval.adoption = parts.record_id("adoption");
  const Value* who = parts.any("who");
  const std::optional<Person> person = who == nullptr ? std::nullopt : decode_person(*who);
  if (!person) parts.refuse("who");
  approval.role = parts.one_of("role", {"member", "board"}) == "board" ? Role::board : Role::member;
  approval.verdict =
      parts.one_of("answer", {"approved", "refused"}) == "refused" ? Verdict::refused : Verdict::approved;
  approval.reason = parts.text("reason");
  if (approval.verdict == Verdict::refused && charter::is_blank(approval.reason)) parts.refuse("reason");
  approval.way = way_from_tag(parts.one_of("how", {"meeting", "writing", "paper"})).value_or(Way::writing);
  approval.reference = parts.text("reference");
  approval.date = parts.day("date");
  approval.author = parts.text("a");
  approval.time = parts.text("t");
  if (!parts.is_whole()) return parts.error();
  approval.who = *person;
  return approval;
}

Record encode(const Approval& approval) {
  return revisions::seal({{"k", approval_kind},
                          {"p", Value::Array(approval.parents.begin(), approval.parents.end())},
                          {"adoption", approval.adoption},
                          {"who", encode(approval.who)},
                          {"role", tag(approval.role)},
                          {"answer", tag(approval.verdict)},
                          {"reason", approval.reason},
                          {"how", tag(approval.way)},
                          {"reference", approval.reference},
                          {"date", approval.date},
                          {"a", approval.author},
                          {"t", approval.time}});
}

}  // namespace kommissorium::adoption
