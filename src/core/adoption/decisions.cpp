// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/decisions.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

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

template <class T>
const T* find(const std::vector<T>& among, std::string_view id) {
  const auto found = std::find_if(among.begin(), among.end(), [id](const T& one) { return one.id == id; });
  return found == among.end() ? nullptr : &*found;
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

std::string without_blanks(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != ' ') out += c;
  }
  return out;
}

}  // namespace

const Version* Decisions::version(std::string_view id) const { return find(versions, id); }

const Adoption* Decisions::adoption(std::string_view id) const { return find(adoptions, id); }

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
    if (is_known && followed.count(one.id) == 0 && followed.count(one.adoption) == 0) standing.push_back(one);
  }
  return standing;
}

bool Decisions::is_shared(int number) const {
  std::set<std::string_view> contents;
  for (const Version& one : versions) {
    if (one.number == number) contents.insert(one.digest);
  }
  for (const Adoption& one : adoptions) {
    if (one.number == number) contents.insert(one.digest);
  }
  return contents.size() > 1;
}

std::vector<Version> Decisions::called(std::string_view words) const {
  const std::string digits = without_blanks(words);
  const auto is_meant = [&](const Version& one) {
    const bool by_digest = digits.size() >= fewest_digits && one.digest.starts_with(digits);
    return std::to_string(one.number) == words || by_digest || one.id == words ||
           (!one.name.empty() && one.name == words);
  };
  std::vector<Version> meant;
  std::copy_if(versions.begin(), versions.end(), std::back_inserter(meant), is_meant);
  each_once(meant);
  return meant;
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
  drop_misnumbered(all);
  drop_contradicting(all, set);
  std::stable_sort(all.versions.begin(), all.versions.end(),
                   [](const Version& one, const Version& other) { return one.number < other.number; });
  const auto by_date = [](const auto& one, const auto& other) { return one.date < other.date; };
  std::stable_sort(all.adoptions.begin(), all.adoptions.end(), by_date);
  std::stable_sort(all.approvals.begin(), all.approvals.end(), by_date);
  return all;
}

}  // namespace kommissorium::adoption
