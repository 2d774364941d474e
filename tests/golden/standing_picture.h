// SPDX-License-Identifier: MPL-2.0
// What a set says of versions and adoption as plain lines, without a word that belongs to the program.
#pragma once

#include <string>

#include "core/adoption/listed_fields.h"
#include "core/adoption/version_list.h"
#include "core/charter/digest.h"
#include "core/revisions/canonical.h"

namespace kommissorium::golden {

inline std::string standing_picture(const revisions::RecordSet& set, const charter::Charter& charter) {
  const adoption::Decisions decisions = adoption::read_decisions(set);
  const std::string digest = charter::digest(charter);
  std::string out;
  for (const adoption::ListedVersion& one : adoption::listed_versions(decisions, digest)) {
    out += "version " + std::to_string(one.version.number) + ' ' + one.version.digest + ' ' +
           one.version.name + (one.is_shared ? " (shared)" : "") + (one.is_current ? " (current)" : "") +
           '\n';
    for (const adoption::ListedAdoption& of : one.adoptions) {
      out += "  adopted " + of.adoption.date + ' ' + of.adoption.place + " fate " +
             std::to_string(static_cast<int>(of.fate)) + '\n';
      for (const adoption::Answer& answer : of.answers)
        out += "    answer " + revisions::canonical(adoption::plain(answer)) + '\n';
      for (const adoption::Answer& answer : of.board_answers)
        out += "    board " + revisions::canonical(adoption::plain(answer)) + '\n';
      for (const adoption::Approval& replaced : of.replaced)
        out += "    replaced " + revisions::canonical(adoption::plain_replaced(replaced)) + '\n';
      for (const adoption::Reopening& reopening : of.reopenings)
        out += "    reopened " + reopening.reason + '\n';
    }
  }
  const adoption::Standing standing = adoption::standing(decisions, charter, digest);
  for (const charter::ListedField& field : adoption::listed_fields(standing, Language::english))
    out += "field " + field.field + ' ' + std::string(charter::tag(field.state)) + ' ' +
           revisions::canonical(field.value) + '\n';
  for (const adoption::Adoption& other : standing.others) out += "other " + other.date + '\n';
  for (const Error& error : decisions.set_aside)
    out += "set aside " + error.place.record + ' ' + error.detail + '\n';
  return out;
}

}  // namespace kommissorium::golden
