// SPDX-License-Identifier: MPL-2.0
// Where a charter stands: a draft, adopted, changed since, or reopened; and who has said what. A pure
// function of the set. Nothing in it locks anything.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/adoption/answers.h"
#include "core/adoption/decisions.h"
#include "core/charter/charter.h"

namespace kommissorium::adoption {

/// draft: never adopted. adopted: the text is the one that was adopted. changed: it reads otherwise now, or a
/// conflict is open. reopened: somebody took the last adoption up again, whatever the text.
enum class State { draft, adopted, changed, reopened };

/// The board's word on a steering group's charter. not_asked: another kind of group, or not adopted.
enum class Board { not_asked, pending, approved, refused, at_odds };

/// A reopening, and what it takes up again.
struct Reopened {
  Reopening reopening;
  Adoption adoption;
  bool operator==(const Reopened&) const = default;
};

struct Standing {
  State state = State::draft;
  /// The adoption that stands, or the one that was reopened. Its version's number and digest are in it; the
  /// version's text may be elsewhere.
  std::optional<Adoption> adoption;
  std::string name;                   // of its version, while the text is that version's; may be empty
  bool is_number_shared = false;      // another version has its number: show the digest's label too
  std::vector<Adoption> once_more;    // the same text at another meeting, neither knowing of the other
  std::vector<Adoption> others;       // another text, adopted apart from it likewise
  std::vector<Answer> answers;        // of members, by date; those that were replaced are not among them
  std::vector<Answer> board_answers;  // likewise
  /// Those who were absent, as the meeting wrote it down (else: members that day), and have not answered.
  std::vector<Person> silent;
  Board board = Board::not_asked;
  std::optional<Reopening> reopening;  // of `adoption`, when reopened
  /// Reopenings that stand beside it: another one, or one the adoption that stands knows nothing of.
  std::vector<Reopened> reopened_apart;
  std::size_t conflicts = 0;  // agreed fields with proposals that differ
  int replaced_by = 0;        // of a version that is looked at: the number adopted after it
  bool operator==(const Standing&) const = default;

  bool has_refusals() const;
};

/// must: `charter` is the view of the set the decisions were read from; `digest` is its digest.
Standing standing(const Decisions& decisions, const charter::Charter& charter, std::string_view digest);

/// The same, all worked out.
Standing standing(const revisions::RecordSet& set, const charter::Charter& charter);

/// Where an earlier version stands: as the charter would if it read so now, while its adoption stands; else
/// by what was decided of it alone, with the number that replaced it. A draft when it was never adopted.
/// `then` is view_of it.
Standing standing_of(const Decisions& decisions, const Version& version, const charter::Charter& then);

/// Whether an adoption of this version stands: nothing was adopted or reopened on top of it.
bool stands_now(const Decisions& decisions, const Version& version);

}  // namespace kommissorium::adoption
