// SPDX-License-Identifier: MPL-2.0
// Finds the middle of a shortest way from one sequence to the other, then does the same on both sides of it.
#include "core/compare/alignment.h"

#include <algorithm>
#include <cstdlib>

namespace kommissorium::compare {
namespace {

constexpr std::size_t most_work = std::size_t{1} << 21;  // steps, roughly
constexpr std::size_t fewest_edits = 16;

using Signed = std::ptrdiff_t;

/// A stretch of both sequences still to be aligned.
struct Stretch {
  Signed before_begin, before_end, after_begin, after_end;
  Signed before_size() const { return before_end - before_begin; }
  Signed after_size() const { return after_end - after_begin; }
};

struct Middle {
  Signed before, after;  // counted from the beginning of the stretch
};

/// How far the ways of so many edits have come, on each diagonal (place in `before` less place in `after`).
class Reach {
 public:
  void begin(Signed lowest_diagonal, Signed highest_diagonal, Signed value) {
    first_ = lowest_diagonal;
    places_.assign(static_cast<std::size_t>(highest_diagonal - lowest_diagonal + 1), value);
  }
  Signed& at(Signed diagonal) { return places_[static_cast<std::size_t>(diagonal - first_)]; }

 private:
  Signed first_ = 0;
  std::vector<Signed> places_;
};

class Aligner {
 public:
  Aligner(const std::vector<int>& before, const std::vector<int>& after)
      : before_(before),
        after_(after),
        came_(after.size(), false),
        went_(before.size(), false),
        most_edits_(static_cast<Signed>(exact_up_to(before.size() + after.size()) / 2)) {}

  std::vector<std::pair<std::size_t, std::size_t>> align() {
    align({0, static_cast<Signed>(before_.size()), 0, static_cast<Signed>(after_.size())});
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::size_t there = 0;
    for (std::size_t here = 0; here < before_.size(); ++here) {
      if (went_[here]) continue;
      while (came_[there]) ++there;
      pairs.emplace_back(here, there++);
    }
    return pairs;
  }

 private:
  bool equal(Signed here, Signed there) const {
    return before_[static_cast<std::size_t>(here)] == after_[static_cast<std::size_t>(there)];
  }

  // The larger part is gone on with, so that calls stand within each other no deeper than log2 of the length.
  void align(Stretch left) {
    while (true) {
      while (left.before_size() > 0 && left.after_size() > 0 && equal(left.before_begin, left.after_begin))
        ++left.before_begin, ++left.after_begin;
      while (left.before_size() > 0 && left.after_size() > 0 &&
             equal(left.before_end - 1, left.after_end - 1))
        --left.before_end, --left.after_end;
      if (left.before_size() == 0 || left.after_size() == 0) break;
      const Middle middle = middle_of(left);
      const Signed before_middle = left.before_begin + middle.before;
      const Signed after_middle = left.after_begin + middle.after;
      Stretch first = {left.before_begin, before_middle, left.after_begin, after_middle};
      Stretch second = {before_middle, left.before_end, after_middle, left.after_end};
      if (first.before_size() + first.after_size() > second.before_size() + second.after_size())
        std::swap(first, second);
      align(first);
      left = second;
    }
    for (Signed at = left.before_begin; at < left.before_end; ++at)
      went_[static_cast<std::size_t>(at)] = true;
    for (Signed at = left.after_begin; at < left.after_end; ++at) came_[static_cast<std::size_t>(at)] = true;
  }

  /// A place on a shortest way, or, when that would take too long, where the ways have come farthest.
  /// must: neither side is empty; first and last elements differ.
  Middle middle_of(const Stretch& stretch);
  bool go_forward(const Stretch& stretch, Signed edits, Middle& met);
  bool go_backward(const Stretch& stretch, Signed edits, Middle& met);
  Middle farthest(const Stretch& stretch, Signed edits);

  const std::vector<int>& before_;
  const std::vector<int>& after_;
  std::vector<bool> came_, went_;
  Signed most_edits_;
  Reach forward_, backward_;
};

// Diagonals outside the two sequences are left out; only every second one is reached by so many edits.
struct Diagonals {
  Signed first, last;
};
Diagonals diagonals(Signed edits, Signed below, Signed above) {
  return {-edits + 2 * std::max<Signed>(0, edits - below), edits - 2 * std::max<Signed>(0, edits - above)};
}

bool Aligner::go_forward(const Stretch& stretch, Signed edits, Middle& met) {
  const Signed n = stretch.before_size(), m = stretch.after_size(), delta = n - m;
  const Diagonals reached = diagonals(edits, m, n);
  for (Signed k = reached.first; k <= reached.last; k += 2) {
    Signed& reach = forward_.at(k);
    const Signed by_removing = forward_.at(k - 1) + 1, by_adding = forward_.at(k + 1);
    if (by_removing > 0 && by_removing <= n) reach = std::max(reach, by_removing);
    if (by_adding >= 0 && by_adding - k <= m) reach = std::max(reach, by_adding);
    if (reach < 0) continue;
    while (reach < n && reach - k < m && equal(stretch.before_begin + reach, stretch.after_begin + reach - k))
      ++reach;
    met = {reach, reach - k};
    const bool other_side_was_here = delta % 2 != 0 && std::abs(k - delta) < edits;
    if (other_side_was_here && backward_.at(k) <= reach) return true;
  }
  return false;
}

bool Aligner::go_backward(const Stretch& stretch, Signed edits, Middle& met) {
  const Signed n = stretch.before_size(), m = stretch.after_size(), delta = n - m;
  const Diagonals reached = diagonals(edits, n, m);
  for (Signed k = delta + reached.first; k <= delta + reached.last; k += 2) {
    Signed& reach = backward_.at(k);
    const Signed by_removing = backward_.at(k + 1) - 1, by_adding = backward_.at(k - 1);
    if (by_removing >= 0 && by_removing < n) reach = std::min(reach, by_removing);
    if (by_adding <= n && by_adding - k >= 0) reach = std::min(reach, by_adding);
    if (reach > n) continue;
    while (reach > 0 && reach - k > 0 &&
           equal(stretch.before_begin + reach - 1, stretch.after_begin + reach - k - 1))
      --reach;
    met = {reach, reach - k};
    const bool other_side_was_here = delta % 2 == 0 && std::abs(k) <= edits;
    if (other_side_was_here && forward_.at(k) >= reach) return true;
  }
  return false;
}

Middle Aligner::farthest(const Stretch& stretch, Signed edits) {
  const Signed n = stretch.before_size(), m = stretch.after_size(), delta = n - m;
  Middle best = {0, 0};
  Signed passed = 0;
  const Diagonals ahead = diagonals(edits, m, n);
  for (Signed k = ahead.first; k <= ahead.last; k += 2) {
    const Signed reach = forward_.at(k);
    if (reach < 0 || 2 * reach - k <= passed) continue;
    passed = 2 * reach - k;
    best = {reach, reach - k};
  }
  const Diagonals back = diagonals(edits, n, m);
  for (Signed k = delta + back.first; k <= delta + back.last; k += 2) {
    const Signed reach = backward_.at(k);
    if (reach > n || n + m - (2 * reach - k) <= passed) continue;
    passed = n + m - (2 * reach - k);
    best = {reach, reach - k};
  }
  return best;
}

Middle Aligner::middle_of(const Stretch& stretch) {
  const Signed n = stretch.before_size(), m = stretch.after_size(), delta = n - m;
  const Signed limit = std::min(most_edits_, n + m);
  // one diagonal more on each side, so that neighbours of the outermost can be asked
  forward_.begin(std::max(-m, -limit) - 1, std::min(n, limit) + 1, -1);
  backward_.begin(std::max(-m, delta - limit) - 1, std::min(n, delta + limit) + 1, n + 1);
  forward_.at(0) = 0;
  backward_.at(delta) = n;
  Middle met = {0, 0};
  for (Signed edits = 1; edits <= limit; ++edits)
    if (go_forward(stretch, edits, met) || go_backward(stretch, edits, met)) return met;
  return farthest(stretch, limit);
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> alignment(const std::vector<int>& before,
                                                           const std::vector<int>& after) {
  return Aligner(before, after).align();
}

std::size_t exact_up_to(std::size_t elements) {
  return 2 * std::max(fewest_edits, most_work / std::max<std::size_t>(elements, 1));
}

}  // namespace kommissorium::compare
