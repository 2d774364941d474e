// SPDX-License-Identifier: MPL-2.0
#include "core/governance/organisation.h"

#include <algorithm>
#include <set>

#include "core/charter/plain_text.h"
#include "core/texts/collation.h"
#include "core/texts/fill.h"
#include "core/texts/portfolio_texts.h"

namespace kommissorium::governance {
namespace {

using catalogue::GroupKind;
using texts::fill;

constexpr std::size_t most_in_a_row = 3;

class Drawing {
 public:
  Drawing(const std::vector<Brief>& briefs, const Product& product, Language language)
      : briefs_(briefs), product_(product), say_(texts::portfolio_texts(language)) {}

  Organisation drawn() && {
    const std::vector<std::size_t> board = {add(Part::board, {say_.board}, say_.board_is, false)};
    row(board, 0);
    const std::vector<std::size_t> steering = groups(GroupKind::steering);
    has_steering_ = !steering.empty();
    const std::vector<std::size_t> coordination = groups(GroupKind::coordination);
    const std::vector<std::size_t> experts = groups(GroupKind::expert);
    const std::vector<std::size_t>& leading = steering.empty() ? coordination : steering;
    for (const std::vector<std::size_t>* tier : {&steering, &coordination, &experts}) rows(*tier);
    connect(board, leading, false);
    if (!steering.empty()) connect(steering, coordination, false);
    connect(coordination.empty() ? leading : coordination, experts, true);
    const std::size_t secretariat = add(Part::secretariat, {say_.secretariat}, say_.secretariat_is, false);
    beside(secretariat, leading.empty() ? board.front() : leading.front());
    if (!leading.empty())
      made_.lines.push_back({leading[std::min(leading.size(), most_in_a_row) - 1], secretariat, true});
    suppliers();
    for (const Organisation::Box& box : made_.boxes) {
      made_.width = std::max(made_.width, box.x + box_width);
      made_.height = std::max(made_.height, box.y + box_height);
    }
    return std::move(made_);
  }

 private:
  std::size_t add(Part part, std::vector<std::string_view> lines, std::string_view described, bool absent) {
    Organisation::Box box;
    box.part = part;
    box.absent = absent;
    for (const std::string_view line : lines) {
      if (!line.empty()) box.lines.push_back(charter::shortened(line, longest_line));
    }
    made_.boxes.push_back(std::move(box));
    made_.described.push_back(fill("{1}: {2}", {lines.front(), described}));
    return made_.boxes.size() - 1;
  }

  std::string_view name_of(GroupKind kind) const { return say_.groups[static_cast<std::size_t>(kind)]; }

  /// One box a charter; a box for the group that is missing.
  std::vector<std::size_t> groups(GroupKind kind) {
    std::vector<std::size_t> boxes;
    for (const std::size_t at : product_.charters) {
      if (briefs_[at].kind == kind) boxes.push_back(group(briefs_[at]));
    }
    const Lack lack = kind == GroupKind::steering ? Lack::steering_group : Lack::coordination_group;
    for (const Missing& missing : product_.missing) {
      if (missing.what != lack || kind == GroupKind::expert) continue;
      const std::string_view what = missing.is_told_of ? say_.not_seen : say_.is_missing;
      boxes.push_back(add(part_of(kind), {name_of(kind), what}, what, true));
    }
    return boxes;
  }

  static Part part_of(GroupKind kind) {
    return kind == GroupKind::steering       ? Part::steering
           : kind == GroupKind::coordination ? Part::coordination
                                             : Part::expert;
  }

  std::size_t group(const Brief& brief) {
    std::string leader, people;
    for (const Seat& seat : brief.seats) {
      const bool leads = seat.has("chair") || seat.has("convener") || seat.has("product-coordinator");
      if (leads && leader.empty()) leader = seat.name + ", " + seat.role_words;
      std::string more = seat.organisation;
      if (!seat.role_words.empty()) more += (more.empty() ? "" : ", ") + seat.role_words;
      people += (people.empty() ? "" : "; ") + seat.name + (more.empty() ? "" : " (" + more + ")");
    }
    const std::string count = std::to_string(brief.seats.size());
    const std::string members =
        brief.seats.size() == 1 ? std::string(say_.one_member) : fill(say_.members, {count});
    const bool below_steering = brief.kind == GroupKind::coordination && has_steering_;
    std::string described(brief.kind == GroupKind::expert ? say_.passes_on
                          : below_steering                ? say_.reports_to_steering
                                                          : say_.reports_to_board);
    const bool leads =
        (brief.kind == GroupKind::steering && product_.management == Management::steering_group) ||
        (brief.kind == GroupKind::coordination && product_.management == Management::coordination_group);
    if (leads) described += " " + std::string(say_.leads);
    described += " " + members + (people.empty() ? "." : ": " + people + ".");
    const std::string name = brief.kind == GroupKind::expert ? brief.title : std::string(name_of(brief.kind));
    return add(part_of(brief.kind), {name, leader, members}, described, false);
  }

  void row(const std::vector<std::size_t>& boxes, std::size_t from) {
    const std::size_t end = std::min(boxes.size(), from + most_in_a_row);
    for (std::size_t at = from; at < end; ++at) {
      made_.boxes[boxes[at]].x = static_cast<int>(at - from) * (box_width + box_gap);
      made_.boxes[boxes[at]].y = next_row_ * (box_height + box_gap);
    }
    if (end > from) ++next_row_;
  }

  void rows(const std::vector<std::size_t>& boxes) {
    for (std::size_t from = 0; from < boxes.size(); from += most_in_a_row) row(boxes, from);
  }

  /// To the right of everything in the row of another box.
  void beside(std::size_t box, std::size_t other) {
    const int y = made_.boxes[other].y;
    int x = 0;
    for (std::size_t at = 0; at < made_.boxes.size(); ++at) {
      if (at != box && made_.boxes[at].y == y) x = std::max(x, made_.boxes[at].x + box_width + box_gap);
    }
    made_.boxes[box].x = x;
    made_.boxes[box].y = y;
  }

  /// Every lower box answers to the first of the upper ones.
  void connect(const std::vector<std::size_t>& upper, const std::vector<std::size_t>& lower, bool dashed) {
    if (upper.empty()) return;
    for (const std::size_t box : lower) made_.lines.push_back({upper.front(), box, dashed});
  }

  /// Each once, below all groups, with those who sit somewhere for it.
  void suppliers() {
    std::set<std::pair<std::string, std::string>> known;  // in the order of names
    for (const std::size_t at : product_.charters) {
      for (const Seat& seat : briefs_[at].seats) {
        if (seat.organisation_kind == "supplier" && !seat.organisation.empty())
          known.emplace(texts::collation_key(seat.organisation), seat.organisation);
      }
    }
    std::vector<std::size_t> boxes;
    std::string before;
    for (const auto& [key, name] : known) {
      if (key != before) boxes.push_back(supplier(key, name));
      before = key;
    }
    rows(boxes);
  }

  std::size_t supplier(const std::string& key, const std::string& name) {
    std::string people, first;
    for (const std::size_t at : product_.charters) {
      for (const Seat& seat : briefs_[at].seats) {
        if (seat.organisation_kind != "supplier" || texts::collation_key(seat.organisation) != key) continue;
        if (first.empty()) first = seat.name;
        people += (people.empty() ? "" : "; ") + seat.name + " (" +
                  charter::lowered_first(name_of(briefs_[at].kind)) + ")";
      }
    }
    return add(Part::supplier, {name, say_.supplier, first}, fill(say_.supplier_is, {people}), false);
  }

  const std::vector<Brief>& briefs_;
  const Product& product_;
  const texts::PortfolioTexts& say_;
  Organisation made_;
  int next_row_ = 0;
  bool has_steering_ = false;
};

}  // namespace

Organisation organisation(const std::vector<Brief>& briefs, const Product& product, Language language) {
  return Drawing(briefs, product, language).drawn();
}

std::vector<Corner> corners(const Organisation& organisation, const Organisation::Line& line) {
  const Organisation::Box& from = organisation.boxes[line.from];
  const Organisation::Box& to = organisation.boxes[line.to];
  const int middle = box_width / 2;
  if (from.y == to.y) {
    const bool right = from.x < to.x;
    const int y = from.y + box_height / 2;
    return {{from.x + (right ? box_width : 0), y}, {to.x + (right ? 0 : box_width), y}};
  }
  const int between = to.y - box_gap / 2;
  return {{from.x + middle, from.y + box_height},
          {from.x + middle, between},
          {to.x + middle, between},
          {to.x + middle, to.y}};
}

}  // namespace kommissorium::governance
