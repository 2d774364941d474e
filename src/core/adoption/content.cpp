// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/content.h"

#include <map>

#include "core/adoption/answers.h"
#include "core/adoption/standing.h"
#include "core/adoption/thaw.h"
#include "core/charter/content.h"
#include "core/charter/digest.h"

namespace kommissorium::adoption {

using revisions::RecordSet;

namespace {

void add_answers(RecordSet& out, const RecordSet& set, const Decisions& decisions,
                 const std::vector<Adoption>& adoptions) {
  for (const Approval& one : answers_to(decisions, adoptions)) out.add(*set.find(one.id));
}

/// An answer to an adoption that was replaced needs those between them, to be one to this.
void add_line(RecordSet& out, const RecordSet& set, const Decisions& decisions, const Adoption& adoption) {
  std::vector<const Adoption*> rest = {&adoption};
  while (!rest.empty()) {
    const Adoption& one = *rest.back();
    rest.pop_back();
    if (!out.add(*set.find(one.id))) continue;
    for (const std::string& parent : one.parents) {
      const Adoption* before = decisions.adoption(parent);
      if (before != nullptr && before->digest == one.digest && before->number == one.number)
        rest.push_back(before);
    }
  }
}

}  // namespace

RecordSet without_history(const RecordSet& set) {
  RecordSet out = charter::without_history(set);
  const Decisions decisions = read_decisions(set);
  if (out.size() == 0 || decisions.adoptions.empty()) return out;

  std::map<std::string, std::vector<Adoption>> meetings;  // by text
  for (const Adoption& one : decisions.standing_adoptions()) meetings[one.digest].push_back(one);
  for (const auto& [text, adoptions] : meetings) {
    for (const Adoption& one : adoptions) add_line(out, set, decisions, one);
    add_answers(out, set, decisions, adoptions);
  }
  for (const Reopening& one : decisions.standing_reopenings()) {
    const Adoption& adoption = *decisions.adoption(one.adoption);
    out.add(*set.find(one.id));
    add_line(out, set, decisions, adoption);
    add_answers(out, set, decisions, {adoption});
  }
  const std::string digest = charter::digest(out);
  for (const Version& one : decisions.versions) {
    if (!digest.empty() && one.digest == digest) out.add(*set.find(one.id));
  }
  return out;
}

RecordSet without_history(const RecordSet& set, const Version& version) {
  RecordSet alone = thaw(set, version);
  const Decisions all = read_decisions(set);
  const Decisions told = stands_now(all, version) ? all : all.about(version);
  const auto add = [&](const auto& decided) {
    for (const auto& one : decided) alone.add(*set.find(one.id));
  };
  add(told.versions);
  add(told.adoptions);
  add(told.approvals);
  add(told.reopenings);
  return without_history(alone);
}

RecordSet with_earlier(RecordSet going_out, const RecordSet& set, const Version& earlier) {
  for (const std::string_view id : {std::string_view(earlier.id), earlier.content.text_at("catalogue")}) {
    const revisions::Record* record = set.find(id);
    if (record != nullptr && !record->kind().empty()) going_out.add(*record);
  }
  return going_out;
}

}  // namespace kommissorium::adoption
