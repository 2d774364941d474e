// SPDX-License-Identifier: MPL-2.0
// What people decide, as new records. None of these changes a set; the caller adds what comes back.
// must, for all: the charter is the view of the set; texts are well-formed UTF-8.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/adoption/decisions.h"
#include "core/charter/edit.h"

namespace kommissorium::adoption {

struct Meeting {
  std::string date;  // "YYYY-MM-DD"
  std::string place;
  std::vector<Person> present;
  std::vector<std::string> seen;  // fields whose hidden marks were looked at
  std::string version_name;       // of the version that is made; may be empty
};

/// The number that `adopt` gives to the text of this digest: the newest version's where it has this text,
/// else the next.
int number_to_adopt(const Decisions& decisions, const std::string& digest);

/// Freezes the text as it reads now and adopts it: a version and an adoption. The newest version is taken
/// once more where it has this very text. Follows every adoption and reopening that stands; none comes back
/// where this is written down already.
/// A version keeps the name it was given: another one for the same text is refused, not dropped.
/// errors: conflict_open, unseen_marks (place.field), invalid_value (place.field "date"), nobody_present,
/// unlikely_year, day_too_early (before the meeting that adopted another version it follows, also where
/// it corrects its own; detail: that day),
/// name_is_a_number, named_already (detail: what the version is called, or its number).
Result<std::vector<revisions::Record>> adopt(const revisions::RecordSet& set, const charter::Charter& charter,
                                             const Meeting& meeting, const charter::Author& author);

/// One answer to the adoption that stands, also when the text was changed since: it is about what was
/// adopted. Replaces what the same person (or the board) has answered to it. id, parents, adoption, author
/// and time of `answer` are filled in here. errors: not_adopted (also when it was reopened), no_board (the
/// group has none), refusal_without_reason, invalid_value (place.field "date" or "who"), unlikely_year,
/// day_too_early (before the meeting; detail: its day), was_present (their answer is the adoption).
Result<revisions::Record> answer(const revisions::RecordSet& set, const charter::Charter& charter,
                                 const Approval& answer, const charter::Author& author);

/// Takes every adoption that stands up again. errors: not_adopted.
Result<std::vector<revisions::Record>> reopen(const revisions::RecordSet& set, std::string_view reason,
                                              const charter::Author& author);

}  // namespace kommissorium::adoption
