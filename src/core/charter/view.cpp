// SPDX-License-Identifier: MPL-2.0
// Builds the view: the catalogue in force, then section by section what the set says.
#include <algorithm>
#include <set>

#include "core/charter/calendar.h"
#include "core/charter/charter.h"
#include "core/charter/explanation.h"
#include "core/charter/field_rule.h"
#include "core/charter/members.h"
#include "core/charter/points.h"
#include "core/charter/reading.h"
#include "core/charter/title.h"
#include "core/texts/charter_texts.h"

namespace kommissorium::charter {

using catalogue::SectionKind;

namespace {

Result<void> take_genesis(Charter& charter, const revisions::RecordSet& set) {
  charter.id = set.charter_id();
  const revisions::Record* genesis = set.find(charter.id);
  if (genesis == nullptr) return Error{Problem::no_genesis, {}, {}};
  const auto group = genesis->body.find("group");
  const std::string* named = group == genesis->body.end() ? nullptr : group->second.text();
  const std::optional<catalogue::GroupKind> kind = catalogue::group_from_tag(named == nullptr ? "" : *named);
  if (!kind)
    return Error{Problem::unknown_group, {{}, charter.id, "group", 0}, named == nullptr ? "" : *named};
  charter.kind = *kind;
  return {};
}

// Many views are made from the same few catalogues, and to decode one is half the work of a view. A record's
// id is the digest of its content, so what was decoded once under an id is what would be decoded again.
std::map<std::string, SharedGroup, std::less<>>& remembered() {
  static std::map<std::string, SharedGroup, std::less<>> decoded;
  return decoded;
}
constexpr std::size_t most_remembered = 16;

// Null where the record is missing, damaged or of another kind of group.
SharedGroup group_in(const revisions::RecordSet& set, std::string_view id, catalogue::GroupKind kind) {
  const revisions::Record* found = set.find(id);
  if (found == nullptr || found->kind() != "catalogue") return nullptr;
  const auto known = remembered().find(id);
  if (known != remembered().end()) return known->second->kind == kind ? known->second : nullptr;
  const auto content = found->body.find("c");
  if (content == found->body.end()) return nullptr;
  Result<catalogue::Group> group = catalogue::decode_group(content->second);
  if (!group.ok() || group.value().kind != kind) return nullptr;
  auto shared = std::make_shared<const catalogue::Group>(std::move(group).value());
  if (remembered().size() == most_remembered) remembered().clear();
  remembered().emplace(id, shared);
  return shared;
}

std::set<std::string> catalogues_named(const revisions::History& history) {
  std::set<std::string> ids;
  for (const Proposal& proposal : read(history, "catalogue", {Shape::record, {}, {}}).proposals) {
    if (proposal.value.text() != nullptr) ids.insert(*proposal.value.text());
  }
  return ids;
}

bool take_if_readable(Charter& charter, const revisions::RecordSet& set, const std::string& id) {
  SharedGroup group = group_in(set, id, charter.kind);
  if (group == nullptr) return false;
  charter.catalogue_record = id;
  charter.group = std::move(group);
  return true;
}

// While two proposals name different catalogues, the one with the lowest id that can be read stands. Where
// none can, another that the set holds: a charter that could be shown can be shown whatever records join it.
Result<void> take_catalogue(Charter& charter, const revisions::RecordSet& set) {
  const std::set<std::string> named = catalogues_named(charter.history);
  for (const std::string& id : named) {
    if (take_if_readable(charter, set, id)) return {};
  }
  for (const auto& [id, record] : set.records()) {
    if (record.kind() != "catalogue" || !take_if_readable(charter, set, id)) continue;
    charter.catalogue_stands_in = true;
    return {};
  }
  return Error{Problem::no_catalogue, {{}, named.empty() ? "" : *named.rbegin(), "catalogue", 0}, {}};
}

Language language_of(const revisions::History& history) {
  const std::string written = read(history, "head/language", {Shape::choice, {"da", "en"}, {}}).shown_text();
  return language_from_tag(written).value_or(Language::danish);
}

bool is_example(const revisions::History& history) {
  const std::vector<Proposal> proposals = read(history, "head/example", {Shape::flag, {}, {}}).proposals;
  return std::any_of(proposals.begin(), proposals.end(),
                     [](const Proposal& one) { return one.value == true; });
}

bool takes_over_management(const revisions::History& history) {
  return read(history, "head/steering-group", {Shape::choice, {"no"}, {}}).value == "no";
}

std::string latest_moment(const revisions::History& history) {
  std::string latest;
  for (const auto& [field, written] : history.fields) {
    for (const revisions::Revision& revision : written.revisions) {
      if (revision.time > latest && is_moment(revision.time)) latest = revision.time;
    }
  }
  return latest;
}

// Own duties stand at the end of the group's own duties; where a catalogue has none, of its responsibilities.
std::string section_for_own_duties(const catalogue::Group& group) {
  for (const SectionKind kind : {SectionKind::duties, SectionKind::responsibilities}) {
    for (const catalogue::SectionEntry& entry : group.sections) {
      if (entry.kind == kind && !entry.taken_over) return entry.id;
    }
  }
  return "own";
}

Section section_of(const catalogue::SectionEntry& entry, Language language) {
  Section section;
  section.id = entry.id;
  section.kind = entry.kind;
  section.title = entry.title.in(language);
  section.heading = entry.heading.in(language);
  section.guidance = entry.guidance.in(language);
  section.taken_over = entry.taken_over;
  return section;
}

void number_points(Section& section) {
  int next = 1;
  for (Point& point : section.points) {
    const bool counted = point.kind == PointKind::clause || point.kind == PointKind::duty ||
                         point.kind == PointKind::responsibility || point.kind == PointKind::own_section;
    if (counted) point.number = std::to_string(section.number) + "." + std::to_string(next++);
  }
}

std::vector<Point> own_duties(const revisions::History& history) {
  std::vector<Point> points;
  for (const Item& item : items(history, "duty")) points.push_back(own_duty_point(item, history));
  return points;
}

Section own_sections(const revisions::History& history, Language language) {
  const texts::CharterTexts& texts = texts::charter_texts(language);
  Section section;
  section.id = "own";
  section.title = texts.own_sections;
  section.heading = texts.own_sections;
  section.guidance = texts.own_sections_guidance;
  for (const Item& item : items(history, "section"))
    section.points.push_back(own_section_point(item, history));
  return section;
}

void append(std::vector<Point>& points, std::vector<Point> more) {
  for (Point& point : more) points.push_back(std::move(point));
}

std::vector<Section> read_sections(const Charter& charter) {
  const revisions::History& history = charter.history;
  const Language language = charter.shown_in;
  const bool management = takes_over_management(history);
  const std::string home = section_for_own_duties(*charter.group);
  std::vector<Section> sections;
  for (const catalogue::SectionEntry& entry : charter.group->sections) {
    if (entry.taken_over && !management) continue;
    Section section = section_of(entry, language);
    for (const catalogue::ClauseEntry& clause : entry.clauses) {
      section.points.push_back(clause_point(clause, history, language));
    }
    for (const catalogue::FieldEntry& question : entry.fields) {
      section.points.push_back(question_point(question, history, language));
    }
    for (const catalogue::DutyEntry& duty : entry.duties) {
      section.points.push_back(duty_point(duty, history, language));
      section.points.back().taken_over = entry.taken_over;
    }
    if (entry.id == home) append(section.points, own_duties(history));
    sections.push_back(std::move(section));
  }
  Section own = own_sections(history, language);
  if (home == own.id) append(own.points, own_duties(history));
  if (!own.points.empty()) sections.push_back(std::move(own));
  Section explained = explanations(history, language);
  if (!explained.points.empty()) sections.push_back(std::move(explained));
  int number = 1;
  for (Section& section : sections) {
    section.number = number++;
    number_points(section);
  }
  return sections;
}

Result<Charter> view_in(const revisions::RecordSet& set, std::optional<Language> shown_in) {
  Charter charter;
  if (Result<void> taken = take_genesis(charter, set); !taken.ok()) return taken.error();
  charter.history = revisions::history(set);
  if (Result<void> taken = take_catalogue(charter, set); !taken.ok()) return taken.error();
  charter.language = language_of(charter.history);
  charter.shown_in = shown_in.value_or(charter.language);
  charter.example = is_example(charter.history);
  charter.product = read(charter.history, "head/product", {Shape::line, {}, {}}).shown_text();
  charter.sections = read_sections(charter);
  charter.members = read_members(*charter.group, charter.history);
  charter.title = title(charter, charter.shown_in);
  charter.last_changed = latest_moment(charter.history);
  return charter;
}

}  // namespace

Result<Charter> view(const revisions::RecordSet& set, Language shown_in) { return view_in(set, shown_in); }

Result<Charter> view(const revisions::RecordSet& set) { return view_in(set, std::nullopt); }

}  // namespace kommissorium::charter
