// SPDX-License-Identifier: MPL-2.0
// No edit is lost, and proposals that differ are seen until somebody decides: invariants 4 to 7.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "core/charter/field_rule.h"
#include "core/charter/item.h"
#include "core/revisions/canonical.h"
#include "tests/laws/invariants/invariant.h"

namespace laws_edits_test {

using namespace kommissorium;
using namespace kommissorium::laws;
using revisions::FieldHistory;
using revisions::History;
using revisions::RecordSet;

namespace {

// The ids reachable from the heads, heads included.
std::set<std::string> reachable(const FieldHistory& field) {
  std::set<std::string> seen;
  std::vector<std::string> open = field.heads;
  while (!open.empty()) {
    const std::string id = open.back();
    open.pop_back();
    if (!seen.insert(id).second) continue;
    if (const revisions::Revision* revision = field.find(id))
      open.insert(open.end(), revision->parents.begin(), revision->parents.end());
  }
  return seen;
}

std::set<std::string> head_values(const FieldHistory& field) {
  std::set<std::string> values;
  for (const std::string& head : field.heads) values.insert(revisions::canonical(field.find(head)->value));
  return values;
}

std::string no_lost_edit(const Story& story) {
  const History& after = story.history();
  if (!after.set_aside.empty()) return "an honest revision is set aside";
  for (const RecordSet& store : story.stores) {
    for (const auto& [id, record] : store.records()) {
      const revisions::Record* kept = story.all.find(id);
      if (kept == nullptr || kept->content != record.content) return id + " is not there";
    }
    for (const auto& [name, field] : revisions::history(store).fields) {
      const FieldHistory* whole = after.find(name);
      if (whole == nullptr) return name + " is gone";
      const std::set<std::string> seen = reachable(*whole);
      for (const std::string& head : field.heads) {
        if (seen.count(head) == 0) return name + ": " + head + " was current and is no ancestor of a head";
      }
    }
  }
  return "";
}

std::string conflict_exactly_when_heads_differ(const Story& story) {
  for (const auto& [name, field] : story.history().fields) {
    if (field.heads.empty()) return name + " has no head";
    if (!std::is_sorted(field.heads.begin(), field.heads.end())) return name + ": heads are not sorted";
    std::set<std::string> parents;
    for (const revisions::Revision& one : field.revisions)
      parents.insert(one.parents.begin(), one.parents.end());
    for (const revisions::Revision& one : field.revisions) {
      const bool is_head = std::binary_search(field.heads.begin(), field.heads.end(), one.id);
      if (is_head != (parents.count(one.id) == 0)) return name + ": " + one.id + " is wrongly a head or none";
    }
    if (field.alternatives().size() != head_values(field).size())
      return name + ": alternatives are not the values";
  }
  return "";
}

// What people are asked about: fields in force whose heads say different things, and items deleted and
// changed; never an order.
std::string people_see_the_conflicts(const Story& story) {
  const charter::Charter& view = story.charter;
  const std::vector<std::string> listed = view.conflicts();
  const std::set<std::string> conflicts(listed.begin(), listed.end());
  if (conflicts.size() != listed.size()) return "a conflict is listed twice";
  for (const std::string& field : conflicts) {
    if (field.ends_with("/order")) return field + " is a question to people";
  }
  std::vector<std::string> in_force = {"catalogue", "head/language"};
  for (const charter::Section& section : view.sections) {
    for (const charter::Point& point : section.points) {
      in_force.push_back(point.field);
      if (!point.wording_field.empty()) in_force.push_back(point.wording_field);
    }
  }
  for (const charter::Member& member : view.members) {
    for (const char* part : {"/name", "/contact", "/roles"}) in_force.push_back("member/" + member.id + part);
  }
  for (const std::string& field : in_force) {
    const FieldHistory* written = view.history.find(field);
    const auto rule = charter::rule_of(view, field);
    if (!rule) return field + " is in force without a rule";
    std::set<std::string> said;
    if (written != nullptr) {
      for (const std::string& head : written->heads)
        said.insert(revisions::canonical(charter::settled_form(*rule, written->find(head)->value)));
    }
    if ((said.size() > 1) != (conflicts.count(field) == 1)) return field + " is wrongly a conflict or none";
  }
  return "";
}

RecordSet resolved(const Story& story, const char* value, const char* author) {
  RecordSet set = story.all;
  for (const auto& [name, field] : story.history().fields) {
    if (field.heads.size() > 1) set.add(revisions::revision(name, field.heads, value, author, ""));
  }
  return set;
}

// Whether every field that had several heads has so many now, saying so many things.
std::string heads_now(const Story& story, const RecordSet& set, std::size_t heads, std::size_t values) {
  const History now = revisions::history(set);
  for (const auto& [name, before] : story.history().fields) {
    const FieldHistory& field = *now.find(name);
    const bool had_several = before.heads.size() > 1;
    if (field.heads.size() != (had_several ? heads : 1))
      return name + ": " + std::to_string(field.heads.size()) + " heads";
    if (had_several && field.alternatives().size() != values) return name + ": not so many alternatives";
  }
  return "";
}

// It reaches some before what it resolves; at last everybody has everything.
std::string one_resolution(const Story& story) {
  const RecordSet decided = resolved(story, "resolved", "Anna Eksempel");
  if (const std::string wrong = heads_now(story, decided, 1, 1); !wrong.empty()) return wrong;
  Dice dice = story.dice(0x5e77);
  const std::size_t first = dice.below(story.stores.size());
  RecordSet store = story.stores[first];
  for (const auto& [id, record] : decided.records()) {
    if (story.all.find(id) == nullptr) store.add(record);
  }
  for (std::size_t i = 1; i < story.stores.size(); ++i)
    store.unite(story.stores[(first + i) % story.stores.size()]);
  return store == decided ? "" : "by another route it is another set";
}

std::string two_resolutions(const Story& story) {
  RecordSet both = resolved(story, "resolved", "Anna Eksempel");
  RecordSet alike = both;
  both.unite(resolved(story, "resolved otherwise", "Bo Eksempel"));
  alike.unite(resolved(story, "resolved", "Bo Eksempel"));
  if (const std::string wrong = heads_now(story, both, 2, 2); !wrong.empty())
    return "different ones: " + wrong;
  if (const std::string wrong = heads_now(story, alike, 2, 1); !wrong.empty()) return "equal ones: " + wrong;
  return "";
}

const Invariant nothing_lost(no_lost_edit);
const Invariant conflicts(conflict_exactly_when_heads_differ);
const Invariant asked(people_see_the_conflicts);
const Invariant resolution(one_resolution);
const Invariant resolutions(two_resolutions);

}  // namespace

TEST_CASE(
    "invariant 4: no edit is lost: what was current is current, an alternative, or an ancestor of a head") {
  CHECK(nothing_lost.broken() == "");
}

TEST_CASE("invariant 5: a conflict is open exactly when two heads differ in value") {
  CHECK(conflicts.broken() == "");
}

TEST_CASE(
    "invariant 5: people are asked exactly about what is in force and said differently, never about an "
    "order") {
  CHECK(asked.broken() == "");
}

TEST_CASE("invariant 6: one resolution, spread by any route, leaves no conflict") {
  CHECK(resolution.broken() == "");
}

TEST_CASE("invariant 7: different resolutions conflict only with each other, equal ones agree") {
  CHECK(resolutions.broken() == "");
}

}  // namespace laws_edits_test
