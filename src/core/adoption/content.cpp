// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/content.h"

#include "core/adoption/answers.h"
#include "core/adoption/thaw.h"
#include "core/charter/content.h"
#include "core/charter/digest.h"

namespace kommissorium::adoption {

using revisions::RecordSet;

namespace {

void add_answers(RecordSet& out, const RecordSet& set, const Decisions& decisions, const Adoption& adoption) {
  for (const Approval& one : answers_to(decisions, adoption)) out.add(*set.find(one.id));
}

/// An answer to an adoption that was replaced needs those between them, to be one to this.
void add_line(RecordSet& out, const RecordSet& set, const Decisions& decisions, const Adoption& adoption) {
  if (!out.add(*set.find(adoption.id))) return;
  for (const std::string& parent : adoption.parents) {
    const Adoption* before = decisions.adoption(parent);
    const bool same =
        before != nullptr && before->digest == adoption.digest && before->number == adoption.number;
    if (same) add_line(out, set, decisions, *before);
  }
}

}  // namespace

RecordSet without_history(const RecordSet& set) {
  RecordSet out = charter::without_history(set);
  const Decisions decisions = read_decisions(set);
  if (out.size() == 0 || decisions.adoptions.empty()) return out;

  for (const Adoption& one : decisions.standing_adoptions()) {
    add_line(out, set, decisions, one);
    add_answers(out, set, decisions, one);
  }
  for (const Reopening& one : decisions.standing_reopenings()) {
    out.add(*set.find(one.id));
    add_line(out, set, decisions, *decisions.adoption(one.adoption));
    add_answers(out, set, decisions, *decisions.adoption(one.adoption));
  }
  const std::string digest = charter::digest(out);
  for (const Version& one : decisions.versions) {
    if (!digest.empty() && one.digest == digest) out.add(*set.find(one.id));
  }
  return out;
}

revisions::RecordSet without_history(const revisions::RecordSet& set, const Version& version) {
  revisions::RecordSet alone = thaw(set, version);
  for (const auto& [id, record] : set.records()) {
    const std::string_view kind = record.kind();
    if (kind == version_kind || kind == adoption_kind || kind == approval_kind || kind == reopening_kind)
      alone.add(record);
  }
  return without_history(alone);
}

}  // namespace kommissorium::adoption
