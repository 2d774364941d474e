// SPDX-License-Identifier: MPL-2.0
// Records that no honest program writes: ids that are no hashes, parents in circles, of other fields, of
// themselves. Reading ends, they are set aside, and nothing else is touched by them. Invariant 14.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/json/charter_file.h"
#include "core/revisions/sha256.h"
#include "tests/laws/invariants/invariant.h"

namespace laws_hostile_test {

using namespace kommissorium;
using namespace kommissorium::laws;
using revisions::Record;
using revisions::RecordSet;

namespace {

constexpr std::size_t most_forged = 9;
constexpr const char* attacked = "head/product";

struct Attack {
  RecordSet set;                                           // the story's records and the forged ones
  std::map<std::string, std::vector<std::string>> forged;  // id → parents
};

// A revision that bears an id of somebody's choice.
Record forged(const std::string& id, const std::vector<std::string>& parents) {
  Record record = revisions::revision(attacked, parents, "forged", "", "");
  record.id = id;
  return record;
}

std::string any_parent(Dice& dice, const Story& story, const std::vector<std::string>& ids) {
  if (!dice.one_in(4)) return dice.pick(ids);
  auto one = story.all.records().begin();
  std::advance(one, static_cast<std::ptrdiff_t>(dice.below(story.all.size())));
  return dice.one_in(3) ? std::string(64, 'f') : one->first;
}

Attack attack(const Story& story) {
  Dice dice = story.dice(0xc1c1e);
  Attack out;
  out.set = story.all;
  std::vector<std::string> ids;
  for (std::size_t n = 1 + dice.below(most_forged); n > 0; --n)
    ids.push_back(revisions::sha256_hex(std::to_string(story.seed) + " " + std::to_string(n)));
  for (const std::string& id : ids) {
    std::vector<std::string> parents;
    for (std::size_t n = dice.below(3); n > 0; --n) parents.push_back(any_parent(dice, story, ids));
    if (dice.one_in(8)) parents.push_back(id);
    out.forged[id] = parents;
    out.set.add(forged(id, parents));
  }
  return out;
}

bool is_stranger(const Attack& attack, const std::string& id) {
  const Record* record = attack.set.find(id);
  return record != nullptr && (!record->kind().empty() || revisions::as_revision(*record).field != attacked);
}

// What can be reached by parents from a forged record; its own id when it stands in a circle.
std::set<std::string> reachable(const Attack& attack, const std::string& from,
                                const std::set<std::string>& out) {
  std::set<std::string> seen;
  std::vector<std::string> open = {from};
  while (!open.empty()) {
    const auto found = attack.forged.find(open.back());
    open.pop_back();
    if (found == attack.forged.end()) continue;
    for (const std::string& parent : found->second) {
      if (out.count(parent) == 0 && seen.insert(parent).second) open.push_back(parent);
    }
  }
  return seen;
}

std::string circles_and_strangers(const Story& story) {
  const Attack hostile = attack(story);
  std::set<std::string> strangers, circles;
  for (const auto& [id, parents] : hostile.forged) {
    for (const std::string& parent : parents) {
      if (is_stranger(hostile, parent)) strangers.insert(id);
    }
  }
  std::map<std::string, std::set<std::string>> reached;
  for (const auto& [id, parents] : hostile.forged) {
    if (strangers.count(id) != 0) continue;
    reached[id] = reachable(hostile, id, strangers);
    if (reached[id].count(id) != 0) circles.insert(id);
  }

  const revisions::History history = revisions::history(hostile.set);
  std::set<std::string> aside;
  for (const Error& error : history.set_aside) {
    if (error.problem != Problem::misplaced_parent || error.place.field != attacked)
      return "it is not said why";
    aside.insert(error.place.record);
  }
  for (const std::string& id : strangers) {
    if (aside.count(id) == 0) return "a parent of another field is let in";
  }
  for (const std::string& id : circles) {
    if (aside.count(id) == 0) return "a circle is let in";
  }
  for (const std::string& id : aside) {
    if (strangers.count(id) != 0 || circles.count(id) != 0) continue;
    if (hostile.forged.count(id) == 0) return "an honest revision is set aside";
    // what leads from one circle to another goes with them
    const std::set<std::string>& below = reached[id];
    const bool from_circle = std::any_of(circles.begin(), circles.end(),
                                         [&](const std::string& one) { return reached[one].count(id) != 0; });
    const bool to_circle = std::any_of(below.begin(), below.end(),
                                       [&](const std::string& one) { return circles.count(one) != 0; });
    if (!from_circle || !to_circle) return "a revision is set aside without reason";
  }
  for (const auto& [name, field] : story.history().fields) {
    const revisions::FieldHistory* now = history.find(name);
    if (now == nullptr || now->heads.empty()) return name + " is gone or has no head";
    if (name != attacked && now->heads != field.heads) return name + " has other heads";
    for (const revisions::Revision& one : field.revisions) {
      if (now->find(one.id) == nullptr) return name + " lacks an honest revision";
    }
  }
  return "";
}

std::string forged_in_a_file(const Story& story) {
  const Attack hostile = attack(story);
  const auto read = json::read_additions(json::write_charter_file(hostile.set), "", story.all);
  if (!read.ok()) return "the file is refused";
  if (read.value().set.size() != 0) return "a forged record came in";
  if (read.value().set_aside.size() != hostile.forged.size()) return "not every forged record is told of";
  for (const json::SetAside& one : read.value().set_aside) {
    if (one.error.problem != Problem::hash_mismatch) return "it is not said that the name is wrong";
    if (hostile.forged.count(one.error.place.record) == 0) return "the wrong record is named";
  }
  return "";
}

const Invariant in_memory(circles_and_strangers);
const Invariant in_file(forged_in_a_file);

}  // namespace

TEST_CASE("invariant 14: circles, self-parents and parents of other fields are set aside, and nothing else") {
  CHECK(in_memory.broken() == "");
}

TEST_CASE("invariant 14: a file with forged records gives all honest ones and tells of each of the others") {
  CHECK(in_file.broken() == "");
}

}  // namespace laws_hostile_test
