// SPDX-License-Identifier: MPL-2.0
// The catalogue: what a charter of each kind of group asks for, as data in both languages.
// assets/catalogue/os2.json holds OS2's; its form is assets/schema/catalogue.schema.json.
// A charter carries the part for its own group as a record, so that it reads the same for ever.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/language.h"
#include "core/result.h"
#include "core/revisions/value.h"

namespace kommissorium::catalogue {

enum class GroupKind { steering, coordination, expert };

inline constexpr std::array<GroupKind, 3> every_group = {GroupKind::steering, GroupKind::coordination,
                                                         GroupKind::expert};

std::string_view tag(GroupKind kind);  // "steering", "coordination", "expert"
std::optional<GroupKind> group_from_tag(std::string_view tag);

/// How a field is filled in; the form of its value in brackets.
enum class FieldType {
  text,       // one line [text]
  long_text,  // several lines [text]
  choice,     // one of `choices` [choice id]
  date,       // a day [text "YYYY-MM-DD"]
  number,     // a whole number, 0 or more [integer]
};

struct Choice {
  std::string id;
  LocalText label;
  LocalText help;  // what choosing it means; may be empty
  bool operator==(const Choice&) const = default;
};

/// A question with one value: ids head/…, agreement/…, meeting/….
struct FieldEntry {
  std::string id;
  FieldType type = FieldType::text;
  LocalText label;
  LocalText help;
  LocalText placeholder;
  std::vector<Choice> choices;
  bool required = false;  // counts in completeness
  std::string source;
  bool operator==(const FieldEntry&) const = default;
};

/// A text that stands unless the group rewords it: ids section/….
struct ClauseEntry {
  std::string id;
  LocalText title;
  LocalText text;
  LocalText guidance;
  std::vector<std::string> references;  // ids of References to read more
  std::string source;
  bool operator==(const ClauseEntry&) const = default;
};

/// Something the group answers to: ids duty/… and responsibility/….
struct DutyEntry {
  std::string id;
  LocalText text;
  LocalText guidance;  // what it means in practice, one question or sentence
  std::string source;
  bool operator==(const DutyEntry&) const = default;
};

enum class SectionKind { form, members, duties, responsibilities };

std::string_view tag(FieldType type);    // "text", "long-text", "choice", "date", "number"
std::string_view tag(SectionKind kind);  // "form", "members", "duties", "responsibilities"

/// One page of the form: first clauses, then questions, then duties or responsibilities (or the member list).
struct SectionEntry {
  std::string id;  // short: "about", "members", "purpose", "duties", …
  SectionKind kind = SectionKind::form;
  LocalText title;    // as the group reads it in the form: "Det skal I"
  LocalText heading;  // as the document says it: "Det skal gruppen"
  LocalText guidance;
  std::vector<ClauseEntry> clauses;
  std::vector<FieldEntry> fields;
  std::vector<DutyEntry> duties;
  bool taken_over = false;  // in force only while head/steering-group is "no"
  std::string source;
  bool operator==(const SectionEntry&) const = default;
};

struct Role {
  std::string id;
  LocalText label;
  LocalText help;
  bool operator==(const Role&) const = default;
};

struct Reference {
  std::string id;
  LocalText title;
  std::string address;  // https URL, for reading only
  bool operator==(const Reference&) const = default;
};

/// All that one kind of group needs; this is what a charter carries.
struct Group {
  GroupKind kind = GroupKind::steering;
  LocalText label;     // "Styregruppe"
  LocalText definite;  // "Styregruppen", used in "Styregruppen for OS2eksempel"
  LocalText summary;   // one or two lines for the start view
  std::vector<SectionEntry> sections;
  std::vector<Role> roles;
  std::vector<Choice> organisation_kinds;
  std::vector<Choice> participations;  // voluntary, bought-free, agreement
  std::vector<Reference> references;
  std::string name;     // of the catalogue, e.g. "OS2"; "" where it says none
  std::string version;  // of the catalogue, e.g. "2026.1"
  bool operator==(const Group&) const = default;
};

struct Catalogue {
  std::string name;  // "" where it says none
  std::string version;
  std::vector<Group> groups;
  const Group& group(GroupKind kind) const;  // must: the catalogue was decoded, hence holds all three
};

/// Reads assets/catalogue/os2.json or another organisation's file of the same form.
/// A section that says `takes-over` gets the duties of the steering section it names and is marked
/// taken_over; a duty whose id the group already has is left out, so that each stands once. In OS2's
/// catalogue these are coordination's sections "management-duties" and "management-responsibilities". A group
/// without its own roles, organisation kinds, participations or references has those of the whole catalogue.
/// errors: missing_member, wrong_type, invalid_value, wrong_format, text_too_long, wrong_id, id_twice,
/// points_nowhere, misplaced_entry, naming entry (record) and member (field); the first of what is wrong.
/// catalogue_file.h reads a file more closely and tells all.
Result<Catalogue> decode(const revisions::Value& value);

/// The group as the value a "catalogue" record carries, and back. decode_group(encode_group(g)) == g.
/// Members that a later program wrote do no harm in it.
revisions::Value encode_group(const Group& group);
Result<Group> decode_group(const revisions::Value& value);

}  // namespace kommissorium::catalogue
