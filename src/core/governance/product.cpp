// SPDX-License-Identifier: MPL-2.0
#include "core/governance/product.h"
#include "core/sort_stably.h"

#include <algorithm>

namespace kommissorium::governance {

using catalogue::GroupKind;

std::string_view tag(Lack lack) {
  constexpr std::string_view tags[] = {"steering-group", "coordination-group", "convener", "charter"};
  return tags[static_cast<std::size_t>(lack)];
}

std::string_view tag(Management management) {
  constexpr std::string_view tags[] = {"unknown", "steering-group", "coordination-group", "contested"};
  return tags[static_cast<std::size_t>(management)];
}

bool Product::lacks(Lack what) const {
  return std::any_of(missing.begin(), missing.end(), [what](const Missing& one) { return one.what == what; });
}

int level_number(std::string_view level) {
  if (level == "sandbox") return 0;
  return level == "1" || level == "2" || level == "3" ? level.front() - '0' : -1;
}

bool has_convener(const Brief& brief) {
  return std::any_of(brief.seats.begin(), brief.seats.end(), [](const Seat& seat) {
    return seat.has("convener") || seat.has("product-coordinator");
  });
}

namespace {

/// What the charters together say.
struct Told {
  bool steering = false, coordination = false, convener = false;  // there is one
  bool says_yes = false, says_no = false;  // of coordination groups, to whether there is a steering group
};

Told told(const std::vector<Brief>& briefs, const std::vector<std::size_t>& charters) {
  Told all;
  for (const std::size_t at : charters) {
    const Brief& one = briefs[at];
    const bool coordinates = one.kind == GroupKind::coordination;
    all.steering = all.steering || one.kind == GroupKind::steering;
    all.coordination = all.coordination || coordinates;
    all.convener = all.convener || (one.kind != GroupKind::expert && has_convener(one));
    all.says_yes = all.says_yes || (coordinates && one.steering_group == "yes");
    all.says_no = all.says_no || (coordinates && one.steering_group == "no");
  }
  return all;
}

Management management(const Told& all) {
  if (all.steering) return all.says_no ? Management::contested : Management::steering_group;
  if (all.says_no) return all.says_yes ? Management::contested : Management::coordination_group;
  return all.says_yes ? Management::steering_group : Management::unknown;
}

std::vector<Missing> missing(const Told& all, int level, bool nothing) {
  std::vector<Missing> found;
  const bool told_of = all.says_yes && !all.says_no;
  if (!all.steering && (level >= 2 || told_of))
    found.push_back({Lack::steering_group, level >= 2 ? Severity::must : Severity::advice, told_of});
  if (!all.coordination && level >= 2) found.push_back({Lack::coordination_group, Severity::should, false});
  if (!all.convener && (level == 1 || (level >= 2 && all.coordination)))
    found.push_back({Lack::convener, Severity::must, false});
  if (nothing && found.empty()) found.push_back({Lack::charter, Severity::advice, false});
  return found;
}

}  // namespace

Product product(const std::vector<Brief>& briefs, std::vector<std::size_t> charters,
                const ListedProduct* listed) {
  Product made;
  made.listed = listed != nullptr;
  if (listed != nullptr) made.name = listed->name;
  sort_stably(charters, [&briefs](std::size_t one, std::size_t other) {
    return briefs[one].kind < briefs[other].kind;
  });
  if (made.name.empty() && !charters.empty()) made.name = briefs[charters.front()].product;
  int level = listed == nullptr ? -1 : level_number(listed->level);
  const bool is_settled = level >= 0;
  for (const std::size_t at : charters) {
    const int own = level_number(briefs[at].level);
    if (own < 0) continue;
    made.levels_differ = made.levels_differ || (level >= 0 && own != level);
    if (!is_settled) level = std::max(level, own);
  }
  made.level = level < 0 ? "" : level == 0 ? "sandbox" : std::to_string(level);
  made.charters = std::move(charters);
  const Told all = told(briefs, made.charters);
  made.management = management(all);
  made.missing = missing(all, level, made.charters.empty());
  return made;
}

}  // namespace kommissorium::governance
