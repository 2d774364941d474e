// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/version_list.h"

#include <algorithm>
#include <tuple>

namespace kommissorium::adoption {

namespace {

Fate fate_of(const Decisions& decisions, const Adoption& adoption) {
  const auto reopens = [&adoption](const Reopening& one) { return one.adoption == adoption.id; };
  if (std::any_of(decisions.reopenings.begin(), decisions.reopenings.end(), reopens)) return Fate::reopened;
  const auto follows = [&adoption](const Adoption& one) {
    return std::binary_search(one.parents.begin(), one.parents.end(), adoption.id);
  };
  const bool is_followed = std::any_of(decisions.adoptions.begin(), decisions.adoptions.end(), follows);
  return is_followed ? Fate::replaced : Fate::stands;
}

ListedAdoption listed(const Decisions& decisions, const Adoption& adoption) {
  ListedAdoption out;
  out.adoption = adoption;
  out.fate = fate_of(decisions, adoption);
  const std::vector<Approval> answers = answers_to(decisions, adoption);
  out.answers = told_once(answers, Role::member);
  out.board_answers = told_once(answers, Role::board);
  for (const Reopening& one : decisions.reopenings) {
    if (one.adoption == adoption.id) out.reopenings.push_back(one);
  }
  return out;
}

ListedVersion& listed(std::vector<ListedVersion>& list, const Version& version) {
  for (ListedVersion& one : list) {
    if (one.version.number == version.number && one.version.digest == version.digest) return one;
  }
  list.push_back({});
  list.back().version = version;
  return list.back();
}

}  // namespace

std::vector<ListedVersion> listed_versions(const Decisions& decisions, std::string_view digest) {
  std::vector<ListedVersion> list;
  for (const Version& version : decisions.versions) listed(list, version);
  for (const Adoption& adoption : decisions.adoptions) {
    Version version;
    version.id = adoption.version;
    version.number = adoption.number;
    version.digest = adoption.digest;
    ListedVersion& one = listed(list, version);
    one.has_text = !one.version.content.is_null();
    one.adoptions.push_back(listed(decisions, adoption));
  }
  for (ListedVersion& one : list) {
    one.is_shared = decisions.is_shared(one.version.number);
    one.is_current = one.version.digest == digest;
  }
  std::sort(list.begin(), list.end(), [](const ListedVersion& one, const ListedVersion& other) {
    return std::tie(one.version.number, one.version.digest) <
           std::tie(other.version.number, other.version.digest);
  });
  return list;
}

}  // namespace kommissorium::adoption
