// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/decisions.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

#include "core/adoption/version_number.h"
#include "core/sort_stably.h"

namespace kommissorium::adoption {

using revisions::Record;
using revisions::RecordSet;

namespace {

constexpr std::size_t fewest_digits = 8;

template <class T>
void take(Result<T> decoded, std::vector<T>& taken, std::vector<Error>& set_aside) {
  if (decoded.ok())
    taken.push_back(std::move(decoded).value());
  else
    set_aside.push_back(decoded.error());
}

template <class T, class Positions>
const T* find(const std::vector<T>& among, const Positions& positions, std::string_view id) {
  const auto found = positions.find(id);
  return found == positions.end() ? nullptr : &among[found->second];
}

template <class T, class Positions>
void place(const std::vector<T>& among, Positions& positions) {
  positions.clear();
  for (std::size_t at = 0; at < among.size(); ++at) positions.emplace(among[at].id, at);
}

Error refused(Problem problem, const std::string& record, std::string detail) {
  return {problem, Place{.record = record}, std::move(detail)};
}

/// Numbers rise. Only what somebody wrote by hand can be otherwise; the number itself is believed, because
/// the versions before it do not go out with a document.
void drop_misnumbered(Decisions& all) {
  std::set<std::string> dropped;
  for (const Version& version : all.versions) {
    for (const std::string& parent : version.parents) {
      const Version* before = all.version(parent);
      if (before != nullptr && before->number >= version.number && version.number < largest_number)
        dropped.insert(version.id);
    }
  }
  for (const std::string& id : dropped)
    all.set_aside.push_back(refused(Problem::malformed_record, id, "number"));
  std::erase_if(all.versions, [&dropped](const Version& one) { return dropped.count(one.id) > 0; });
}

/// An adoption is bound to a text by its digest; one that names another version's counts for neither. While
/// the version has not arrived, the digest alone says what was adopted.
void drop_contradicting(Decisions& all, const RecordSet& set) {
  const auto contradicts = [&](const Adoption& adoption) {
    const Record* named = set.find(adoption.version);
    if (named == nullptr) return false;
    const Version* version = all.version(adoption.version);
    return version == nullptr || version->digest != adoption.digest || version->number != adoption.number;
  };
  for (const Adoption& adoption : all.adoptions) {
    if (contradicts(adoption)) all.set_aside.push_back(refused(Problem::altered_adoption, adoption.id, ""));
  }
  std::erase_if(all.adoptions, contradicts);
}

void each_once(std::vector<Version>& versions) {
  std::set<std::pair<int, std::string>> seen;
  std::erase_if(versions,
                [&seen](const Version& one) { return !seen.emplace(one.number, one.digest).second; });
}

/// "3F2A 91C0" as a digest is written.
std::string as_digits(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c >= 'A' && c <= 'F')
      out += static_cast<char>(c - 'A' + 'a');
    else if (c != ' ')
      out += c;
  }
  return out;
}

template <class T>
bool is_of(const T& one, const Version& version) {
  return one.number == version.number && one.digest == version.digest;
}

}  // namespace

const Version* Decisions::version(std::string_view id) const { return find(versions, versions_at_, id); }

const Adoption* Decisions::adoption(std::string_view id) const { return find(adoptions, adoptions_at_, id); }

const std::vector<std::size_t>& Decisions::answers_at(std::string_view adoption) const {
  static const std::vector<std::size_t> none;
  const auto found = answers_at_.find(adoption);
  return found == answers_at_.end() ? none : found->second;
}

void Decisions::index() {
  place(versions, versions_at_);
  place(adoptions, adoptions_at_);
  answers_at_.clear();
  for (std::size_t at = 0; at < approvals.size(); ++at) answers_at_[approvals[at].adoption].push_back(at);
  shared_.clear();
  std::map<int, std::string_view> contents;
  const auto note = [&](const auto& one) {
    const auto [known, is_new] = contents.emplace(one.number, one.digest);
    if (!is_new && known->second != one.digest) shared_.insert(one.number);
  };
  std::for_each(versions.begin(), versions.end(), note);
  std::for_each(adoptions.begin(), adoptions.end(), note);
}

std::vector<Version> Decisions::newest_versions() const {
  std::set<std::string_view> followed;
  for (const Version& one : versions) followed.insert(one.parents.begin(), one.parents.end());
  std::vector<Version> newest;
  for (const Version& one : versions) {
    if (followed.count(one.id) == 0) newest.push_back(one);
  }
  return newest;
}

std::vector<Adoption> Decisions::standing_adoptions() const {
  std::set<std::string_view> followed;
  for (const Adoption& one : adoptions) followed.insert(one.parents.begin(), one.parents.end());
  for (const Reopening& one : reopenings) followed.insert(one.adoption);
  std::vector<Adoption> standing;
  for (const Adoption& one : adoptions) {
    if (followed.count(one.id) == 0) standing.push_back(one);
  }
  return standing;
}

std::vector<Reopening> Decisions::standing_reopenings() const {
  std::set<std::string_view> followed;
  for (const Adoption& one : adoptions) followed.insert(one.parents.begin(), one.parents.end());
  std::vector<Reopening> standing;
  for (const Reopening& one : reopenings) {
    const bool is_known = adoption(one.adoption) != nullptr;
    if (is_known && followed.count(one.id) == 0) standing.push_back(one);
  }
  return standing;
}

bool Decisions::is_shared(int number) const { return shared_.count(number) > 0; }

std::vector<Version> Decisions::called(std::string_view words) const {
  const std::string digits = as_digits(words);
  const std::optional<int> number = number_called(words);
  std::vector<Version> meant;
  const auto add_those = [&](const auto& is_meant) {
    if (meant.empty()) std::copy_if(versions.begin(), versions.end(), std::back_inserter(meant), is_meant);
  };
  if (number) add_those([&number](const Version& one) { return one.number == *number; });
  add_those([&](const Version& one) {
    const bool by_digest = digits.size() >= fewest_digits && one.digest.starts_with(digits);
    return by_digest || one.id == digits || (!one.name.empty() && one.name == words);
  });
  each_once(meant);
  return meant;
}

std::string Decisions::last_adopted(const Version& version) const {
  std::string day;
  for (const Adoption& one : adoptions) {
    if (is_of(one, version)) day = one.date;
  }
  return day;
}

Decisions Decisions::about(const Version& version) const {
  Decisions own;
  std::set<std::string_view> ids;
  for (const Version& one : versions) {
    if (is_of(one, version)) own.versions.push_back(one);
  }
  for (const Adoption& one : adoptions) {
    if (!is_of(one, version)) continue;
    own.adoptions.push_back(one);
    ids.insert(one.id);
  }
  for (const Approval& one : approvals) {
    if (ids.count(one.adoption) > 0) own.approvals.push_back(one);
  }
  for (const Reopening& one : reopenings) {
    if (ids.count(one.adoption) > 0) own.reopenings.push_back(one);
  }
  own.index();
  return own;
}

Decisions read_decisions(const RecordSet& set) {
  Decisions all;
  for (const auto& [id, record] : set.records()) {
    const std::string_view kind = record.kind();
    if (kind.empty()) continue;
    if (kind == version_kind) take(decode_version(record), all.versions, all.set_aside);
    if (kind == adoption_kind) take(decode_adoption(record), all.adoptions, all.set_aside);
    if (kind == approval_kind) take(decode_approval(record), all.approvals, all.set_aside);
    if (kind == reopening_kind) take(decode_reopening(record), all.reopenings, all.set_aside);
  }
  all.index();
  drop_misnumbered(all);
  all.index();
  drop_contradicting(all, set);
  sort_stably(all.versions,
              [](const Version& one, const Version& other) { return one.number < other.number; });
  const auto by_date = [](const auto& one, const auto& other) { return one.date < other.date; };
  sort_stably(all.adoptions, by_date);
  sort_stably(all.approvals, by_date);
  all.index();
  return all;
}

}  // namespace kommissorium::adoption
