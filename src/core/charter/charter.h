// SPDX-License-Identifier: MPL-2.0
// The typed view of a set of records: what the form, the document and the command line show.
// A pure function of the set and a language; rebuilt after every change, never edited.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue/catalogue.h"
#include "core/charter/answer.h"
#include "core/language.h"
#include "core/revisions/history.h"
#include "core/revisions/record_set.h"

namespace kommissorium::charter {

/// open: needs an answer. answered: has one (or the catalogue's own text stands). adapted: the wording was
/// changed or the point is the group's own. conflict: two or more proposals that differ.
enum class PointState { open, answered, adapted, conflict };

enum class PointKind { text, long_text, choice, date, number, clause, duty, responsibility, own_section };

/// One proposal for a field: the value and who wrote it when.
struct Proposal {
  std::string revision;  // id
  revisions::Value value;
  std::string author;
  std::string time;
  bool operator==(const Proposal&) const = default;
};

/// One thing to fill in or answer, in the chosen language.
/// While proposals differ nothing is in force: `value` is null, `answer` open, and `label` the catalogue's
/// wording. An own section's `field` holds its text ("section/<id>/text"), its `wording_field` the title that
/// is its label.
struct Point {
  std::string field;  // id; see docs/file-format.md
  PointKind kind = PointKind::text;
  std::string number;  // "4.3" for clauses, duties, responsibilities; "" for questions
  std::string label;   // question, clause title, or the wording of the duty in force
  std::string help;
  std::string placeholder;
  std::string source;
  std::vector<catalogue::Choice> choices;
  std::vector<std::string> references;
  bool required = false;    // counts in completeness
  bool own = false;         // added by the group
  bool reworded = false;    // the wording differs from the catalogue's
  bool taken_over = false;  // a steering duty this coordination group has to carry
  bool deleted_but_changed =
      false;  // own: one deleted it, another changed it unseen; a conflict that is settled by
              // writing {"exists":true} to "duty/<id>/exists", by a change, or by remove_item
  std::string catalogue_wording;  // what "restore" brings back; "" for own points and questions
  std::string
      wording_field;  // where the wording is stored: "duty/<id>/text", "section/<id>"; "" for questions
  PointState state = PointState::open;
  revisions::Value value;  // in force: the text, choice id, date, number or the encoded Answer; null = none
  Answer answer;           // for duties and responsibilities
  std::vector<Proposal> proposals;          // of `field`; more than one = conflict
  std::vector<Proposal> wording_proposals;  // of `wording_field`
  std::string author, time;                 // of the value in force; "" when nothing was written
  bool operator==(const Point&) const = default;
};

struct Member {
  std::string id;                           // 32 hex digits
  std::string name, organisation, contact;  // of several proposals the first by value; see `conflicts`
  std::vector<std::string> roles;           // ids, sorted
  std::string organisation_kind;            // choice id or ""
  std::optional<bool> decision_maker;
  std::string participation;           // choice id or ""
  std::string reference;               // of the connection agreement or written agreement
  std::string from, to;                // "YYYY-MM-DD" or ""
  std::vector<std::string> conflicts;  // field ids with more than one proposal
  bool deleted_but_changed = false;    // one deleted, another changed without seeing it: still listed
  bool operator==(const Member&) const = default;
};

struct Section {
  std::string id;  // catalogue id, or "own" for the group's own sections
  int number = 0;  // 1, 2, 3 …
  catalogue::SectionKind kind = catalogue::SectionKind::form;
  std::string title, heading, guidance;
  bool taken_over = false;
  std::vector<Point> points;  // in reading order; empty for members
  bool operator==(const Section&) const = default;
};

/// What a catalogue's record says never changes, so views share it.
using SharedGroup = std::shared_ptr<const catalogue::Group>;

struct Charter {
  std::string id;
  catalogue::GroupKind kind = catalogue::GroupKind::steering;
  Language language = Language::danish;  // of the document: field head/language
  Language shown_in = Language::danish;  // of the texts in this view
  SharedGroup group;                     // the catalogue in force; never null in a view
  std::string catalogue_record;          // its record id
  bool catalogue_stands_in = false;      // the one that is named is not here (yet); this one is
  std::string title;                     // "Styregruppen for OS2eksempel", "Ny styregruppe"
  std::string product;
  bool example = false;  // field head/example is true
  std::vector<Section> sections;
  std::vector<Member> members;
  revisions::History history;
  std::string last_changed;  // latest time named in a revision; "" when none

  const Point* point(std::string_view field) const;  // nullptr when not in force
  const Section* section(std::string_view wanted) const;
  const Member* member(std::string_view wanted) const;
  /// Field ids with an open conflict, in reading order, member fields included.
  std::vector<std::string> conflicts() const;
};

/// must: the set came from json::read_charter_file or create (one genesis).
/// errors: no_genesis, no_catalogue (its record is missing or damaged), unknown_group.
Result<Charter> view(const revisions::RecordSet& set, Language shown_in);

/// The same in the document's own language.
Result<Charter> view(const revisions::RecordSet& set);

}  // namespace kommissorium::charter
