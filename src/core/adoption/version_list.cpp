// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/version_list.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace kommissorium::adoption {

namespace {

/// Looked up once for all adoptions of a list.
struct Known {
  std::set<std::string_view> followed;          // adoptions, by any other
  std::set<std::string_view> followed_in_text;  // by one of the same version
  std::set<std::string_view> replaced;          // answers
  std::multimap<std::string_view, const Reopening*> reopenings;
};

Known known_of(const Decisions& decisions) {
  Known known;
  known.replaced = replaced_answers(decisions);
  for (const Reopening& one : decisions.reopenings) known.reopenings.emplace(one.adoption, &one);
  for (const Adoption& one : decisions.adoptions) {
    for (const std::string& parent : one.parents) {
      known.followed.insert(parent);
      const Adoption* before = decisions.adoption(parent);
      if (before != nullptr && before->digest == one.digest && before->number == one.number)
        known.followed_in_text.insert(parent);
    }
  }
  return known;
}

Fate fate_of(const Known& known, const Adoption& adoption) {
  if (known.reopenings.count(adoption.id) > 0) return Fate::reopened;
  return known.followed.count(adoption.id) > 0 ? Fate::replaced : Fate::stands;
}

std::vector<Approval> own_answers(const Decisions& decisions, const Known& known, const Adoption& adoption,
                                  bool replaced) {
  std::vector<Approval> answers;
  for (const std::size_t at : decisions.answers_at(adoption.id)) {
    const Approval& one = decisions.approvals[at];
    if ((known.replaced.count(one.id) > 0) == replaced) answers.push_back(one);
  }
  return answers;
}

ListedAdoption listed(const Decisions& decisions, const Known& known, const Adoption& adoption) {
  ListedAdoption out;
  out.adoption = adoption;
  out.fate = fate_of(known, adoption);
  const bool is_last = known.followed_in_text.count(adoption.id) == 0;
  const std::vector<Approval> answers =
      is_last ? answers_to(decisions, adoption) : own_answers(decisions, known, adoption, false);
  out.answers = told_once(answers, Role::member);
  out.board_answers = told_once(answers, Role::board);
  out.replaced = own_answers(decisions, known, adoption, true);
  const auto [first, end] = known.reopenings.equal_range(adoption.id);
  for (auto one = first; one != end; ++one) out.reopenings.push_back(*one->second);
  return out;
}

/// The versions of a list, each content and number once.
class List {
 public:
  ListedVersion& of(const Version& version) {
    const auto [at, is_new] = positions_.emplace(std::pair(version.number, version.digest), list_.size());
    if (is_new) {
      list_.push_back({});
      list_.back().version = version;
    }
    return list_[at->second];
  }
  std::vector<ListedVersion> done() && { return std::move(list_); }

 private:
  std::map<std::pair<int, std::string>, std::size_t> positions_;
  std::vector<ListedVersion> list_;
};

}  // namespace

std::vector<ListedVersion> listed_versions(const Decisions& decisions, std::string_view digest) {
  List by_content;
  const Known known = known_of(decisions);
  for (const Version& version : decisions.versions) by_content.of(version);
  for (const Adoption& adoption : decisions.adoptions) {
    Version version;
    version.id = adoption.version;
    version.number = adoption.number;
    version.digest = adoption.digest;
    ListedVersion& one = by_content.of(version);
    one.has_text = !one.version.content.is_null();
    one.adoptions.push_back(listed(decisions, known, adoption));
  }
  std::vector<ListedVersion> list = std::move(by_content).done();
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
