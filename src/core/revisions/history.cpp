// SPDX-License-Identifier: MPL-2.0
// From a set to the state of each field. Nothing here trusts that hashes were checked: a set built by hand
// may hold circles and parents of other fields, and still this ends and says what it left out.
#include "core/revisions/history.h"

#include <algorithm>
#include <deque>

#include "core/revisions/canonical.h"

namespace kommissorium::revisions {
namespace {

constexpr std::size_t not_here = static_cast<std::size_t>(-1);

// must: revisions are sorted by id.
std::size_t index_of(const std::vector<Revision>& revisions, std::string_view id) {
  const auto at = std::lower_bound(
      revisions.begin(), revisions.end(), id,
      [](const Revision& revision, std::string_view wanted) { return revision.id < wanted; });
  return at != revisions.end() && at->id == id ? static_cast<std::size_t>(at - revisions.begin()) : not_here;
}

Error misplaced(const Revision& revision, std::string_view parent) {
  return {Problem::misplaced_parent, Place{.record = revision.id, .field = revision.field},
          std::string(parent)};
}

// Takes out the revisions marked in `out`, reporting each.
void take_out(std::vector<Revision>& revisions, const std::vector<std::string>& out,
              std::vector<Error>& set_aside) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < revisions.size(); ++i) {
    if (!out[i].empty()) {
      set_aside.push_back(misplaced(revisions[i], out[i]));
    } else {
      if (kept != i) revisions[kept] = std::move(revisions[i]);
      ++kept;
    }
  }
  revisions.resize(kept);
}

void take_out_strangers(const RecordSet& set, std::vector<Revision>& revisions,
                        std::vector<Error>& set_aside) {
  std::vector<std::string> out(revisions.size());
  for (std::size_t i = 0; i < revisions.size(); ++i)
    for (const std::string& parent : revisions[i].parents)
      if (index_of(revisions, parent) == not_here && set.find(parent)) out[i] = parent;
  take_out(revisions, out, set_aside);
}

// The arrows of one field as numbers: from[i] lists where i's arrows lead.
using Arrows = std::vector<std::vector<std::size_t>>;

Arrows arrows_to_parents(const std::vector<Revision>& revisions) {
  Arrows arrows(revisions.size());
  for (std::size_t i = 0; i < revisions.size(); ++i)
    for (const std::string& parent : revisions[i].parents)
      if (const std::size_t at = index_of(revisions, parent); at != not_here) arrows[i].push_back(at);
  return arrows;
}

Arrows turned(const Arrows& arrows) {
  Arrows back(arrows.size());
  for (std::size_t i = 0; i < arrows.size(); ++i)
    for (const std::size_t to : arrows[i]) back[to].push_back(i);
  return back;
}

// Marks everything that can be peeled off because no unmarked arrow leads to it.
// source: A. B. Kahn, Topological sorting of large networks, 1962.
void peel(const Arrows& arrows, std::vector<bool>& gone) {
  std::vector<std::size_t> arriving(arrows.size(), 0);
  for (std::size_t i = 0; i < arrows.size(); ++i)
    if (!gone[i])
      for (const std::size_t to : arrows[i]) ++arriving[to];
  std::deque<std::size_t> free;
  for (std::size_t i = 0; i < arrows.size(); ++i)
    if (!gone[i] && arriving[i] == 0) free.push_back(i);
  while (!free.empty()) {
    const std::size_t i = free.front();
    free.pop_front();
    gone[i] = true;
    for (const std::size_t to : arrows[i])
      if (--arriving[to] == 0 && !gone[to]) free.push_back(to);
  }
}

// Peeling from both ends leaves exactly the circles and what lies between two of them.
void take_out_circles(std::vector<Revision>& revisions, std::vector<Error>& set_aside) {
  const Arrows to_parents = arrows_to_parents(revisions);
  std::vector<bool> gone(revisions.size(), false);
  peel(to_parents, gone);
  if (std::find(gone.begin(), gone.end(), false) == gone.end()) return;
  peel(turned(to_parents), gone);
  std::vector<std::string> out(revisions.size());
  for (std::size_t i = 0; i < revisions.size(); ++i)
    if (!gone[i]) out[i] = revisions[i].id;
  take_out(revisions, out, set_aside);
}

// must: no circles, so that something is left that nobody names.
void find_heads(FieldHistory& field) {
  std::vector<bool> named(field.revisions.size(), false);
  for (const Revision& revision : field.revisions)
    for (const std::string& parent : revision.parents) {
      const std::size_t at = index_of(field.revisions, parent);
      if (at == not_here)
        field.incomplete = true;
      else
        named[at] = true;
    }
  for (std::size_t i = 0; i < field.revisions.size(); ++i)
    if (!named[i]) field.heads.push_back(field.revisions[i].id);
}

}  // namespace

const Revision* FieldHistory::find(std::string_view id) const {
  const std::size_t at = index_of(revisions, id);
  return at == not_here ? nullptr : &revisions[at];
}

std::vector<const Revision*> FieldHistory::alternatives() const {
  std::vector<const Revision*> out;
  std::map<std::string, bool> seen;  // by canonical form, so that thousands of heads stay cheap
  for (const std::string& head : heads) {
    const Revision* revision = find(head);
    if (revision && (heads.size() == 1 || seen.try_emplace(canonical(revision->value), true).second))
      out.push_back(revision);
  }
  return out;
}

const FieldHistory* History::find(std::string_view field) const {
  const auto found = fields.find(field);
  return found == fields.end() ? nullptr : &found->second;
}

History history(const RecordSet& set) {
  History out;
  for (const auto& [id, record] : set.records()) {
    if (!record.kind().empty()) continue;
    Revision revision = as_revision(record);
    auto& revisions = out.fields[revision.field].revisions;
    revisions.push_back(std::move(revision));
  }
  for (auto& [name, field] : out.fields) {
    take_out_strangers(set, field.revisions, out.set_aside);
    take_out_circles(field.revisions, out.set_aside);
    find_heads(field);
  }
  std::erase_if(out.fields, [](const auto& entry) { return entry.second.revisions.empty(); });
  return out;
}

}  // namespace kommissorium::revisions
