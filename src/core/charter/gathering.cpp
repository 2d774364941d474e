// SPDX-License-Identifier: MPL-2.0
#include "core/charter/gathering.h"

#include <algorithm>

#include "core/charter/charter.h"

namespace kommissorium::charter {

using json::Loaded;
using revisions::RecordSet;

namespace {

Error in_file(Error error, const std::string& file) {
  if (error.place.file.empty()) error.place.file = file;
  return error;
}

}  // namespace

Gathering::Gathering(RecordSet known) : is_known_(known.size() > 0) {
  if (!is_known_) return;
  const std::size_t bytes = json::size_of_file(known);
  groups_.push_back({std::move(known), bytes, {}});
}

Gathering::Group& Gathering::group_of(std::string_view charter) {
  for (Group& group : groups_) {
    if (group.set.charter_id() == charter) return group;
  }
  return groups_.emplace_back();
}

void Gathering::leave_out(std::string file, Error error) {
  Gathered one = {std::move(file)};
  one.left_out = in_file(std::move(error), one.file);
  files_.push_back(std::move(one));
}

// Nearly all files are of the charter that is meant, so their known lines are skipped unparsed; for one of
// another charter they are read a second time.
void Gathering::take(std::string file, std::string_view bytes) {
  const RecordSet nothing;
  Group* group = groups_.empty() ? nullptr : &groups_.front();
  Result<Loaded> more = json::read_additions(bytes, file, group == nullptr ? nothing : group->set);
  const bool elsewhere = !more.ok() && more.error().problem == Problem::other_charter;
  if (elsewhere) {
    group = &group_of(more.error().detail);
    more = json::read_additions(bytes, file, group->set);
  }
  if (!more.ok()) return leave_out(std::move(file), more.error());
  if (group == nullptr) group = &groups_.emplace_back();

  const RecordSet& added = more.value().set;  // what the group does not hold yet
  const std::size_t size = group->bytes + json::size_of_file(added) - json::size_of_file(nothing);
  const Result<void> fits = json::fits_a_file(group->set.size() + added.size(), size);
  if (!fits.ok()) return leave_out(std::move(file), fits.error());
  Gathered one = {std::move(file)};
  one.added = added.size();
  group->set.unite(added);
  group->bytes = size;
  one.set_aside = std::move(more).value().set_aside;
  group->files.push_back(files_.size());
  files_.push_back(std::move(one));
}

Gathering::Outcome Gathering::outcome() && {
  Group* meant = is_known_ ? &groups_.front() : nullptr;
  for (Group& group : groups_) {
    if (&group == meant) continue;
    const Result<Charter> viewed = view(group.set);
    if (meant == nullptr && viewed.ok()) {
      meant = &group;
      continue;
    }
    for (const std::size_t place : group.files) {
      Gathered& file = files_[place];
      const Error other = {Problem::other_charter, {}, group.set.charter_id()};
      file = {file.file};
      file.left_out = in_file(viewed.ok() ? other : viewed.error(), file.file);
    }
  }
  return {meant == nullptr ? RecordSet() : std::move(meant->set), std::move(files_)};
}

}  // namespace kommissorium::charter
