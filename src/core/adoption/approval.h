// SPDX-License-Identifier: MPL-2.0
// What one who was not at the meeting answered afterwards, or the board of a steering group: yes, or no with
// a reason.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/adoption/person.h"
#include "core/revisions/record.h"

namespace kommissorium::adoption {

enum class Role { member, board };
enum class Verdict { approved, refused };
/// How it was given: said at a meeting, in writing (a mail, a message), or signed on paper that is kept.
enum class Way { meeting, writing, paper };

struct Approval {
  std::string id;                    // of its record
  std::vector<std::string> parents;  // ids of the answers it replaces, sorted
  std::string adoption;              // id
  Person who;
  Role role = Role::member;
  Verdict verdict = Verdict::approved;
  std::string reason;  // never blank where it was refused
  Way way = Way::writing;
  std::string reference;  // where the mail, the minutes or the paper is kept; may be empty
  std::string date;       // "YYYY-MM-DD"
  std::string author, time;
  bool operator==(const Approval&) const = default;
};

inline constexpr std::string_view approval_kind = "approval";

std::string_view tag(Role role);        // "member", "board"
std::string_view tag(Verdict verdict);  // "approved", "refused"
std::string_view tag(Way way);          // "meeting", "writing", "paper"
std::optional<Way> way_from_tag(std::string_view text);

/// must: record.kind() is approval_kind. errors: malformed_record (detail: the member that is wrong).
Result<Approval> decode_approval(const revisions::Record& record);

revisions::Record encode(const Approval& approval);  // `id` follows from the rest

}  // namespace kommissorium::adoption
