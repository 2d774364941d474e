// SPDX-License-Identifier: MPL-2.0
// A charter in brief: as much as others of the same product, and a report on many, need to know of it. Ten
// thousand of them fit in memory where ten thousand charters would not.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/adoption/standing.h"
#include "core/charter/charter.h"
#include "core/charter/completeness.h"

namespace kommissorium::governance {

struct Rule;

/// Who sits in the group today.
struct Seat {
  std::string name, organisation, organisation_kind;
  std::vector<std::string> roles;  // ids
  std::string role_words;          // the same as people read them: "formand, referent"
  bool operator==(const Seat&) const = default;

  bool has(std::string_view role) const;
};

/// A finding, told.
struct Noted {
  const Rule* rule = nullptr;  // lives as long as the program
  std::string field;
  std::string sentence;
  bool explained = false;
  bool operator==(const Noted&) const = default;
};

/// A duty or a responsibility that is not simply followed.
struct Deviation {
  std::string duty;     // field; "duty/<32 hex digits>" for a group's own
  std::string wording;  // in force
  charter::AnswerKind answer = charter::AnswerKind::explained;  // or not_relevant
  std::string reason;
  std::string follow_up, person;  // "YYYY-MM-DD" and a name, or ""
  bool operator==(const Deviation&) const = default;
};

/// A point that is put off at a meeting, or one of the plans for it.
struct Plan {
  std::string field, wording;
  std::string day, person;  // "YYYY-MM-DD" and a name, or ""
  bool operator==(const Plan&) const = default;
};

struct Brief {
  std::string file;     // as people name it; the charter's title where it came from no file
  std::string charter;  // id
  catalogue::GroupKind kind = catalogue::GroupKind::steering;
  std::string title, product;
  std::string level;           // "sandbox", "1", "2", "3", "unknown" or ""
  std::string steering_group;  // a coordination group's answer: "yes", "no" or ""
  bool example = false;

  // the rest only where summed_up() made it
  std::vector<Seat> seats;
  charter::Count count;
  adoption::State state = adoption::State::draft;
  adoption::Board board = adoption::Board::not_asked;
  int version = 0;              // of the adoption that stands or was reopened; 0 = never adopted
  std::string adopted;          // day of that meeting, or ""
  std::size_t conflicts = 0;    // fields with proposals that differ
  std::vector<Noted> findings;  // those of the charter by itself, then those among the others; see Portfolio
  std::vector<std::string> explained;  // ids of rules the group has an explanation for
  std::vector<Deviation> deviations;
  std::vector<Plan> put_off;
  std::string review;        // day, or ""
  std::string digest;        // label of the agreement's digest, or ""
  std::string last_changed;  // moment, or ""
  bool operator==(const Brief&) const = default;

  int percent() const { return count.percent(); }
};

/// What the others of its product need: the first part. `file` "" = it came from none.
Brief brief(const charter::Charter& charter, std::string_view file);

/// Names of a product that differ only in case and blanks are one. "" is no product.
bool is_same_product(std::string_view one, std::string_view other);
/// What is equal for names of the same product.
std::string product_key(std::string_view product);

}  // namespace kommissorium::governance
