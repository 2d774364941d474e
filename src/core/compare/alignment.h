// SPDX-License-Identifier: MPL-2.0
// Which elements of two sequences are the same ones: a longest common subsequence.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace kommissorium::compare {

/// Pairs of places (in `before`, in `after`) whose elements are equal, both rising. As many as there can be,
/// unless the sequences are long and differ in so much that it would take too long (exact_up_to): then fewer.
/// must: both together have fewer than 2^30 elements.
/// source: E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986, section 4b (linear space).
std::vector<std::pair<std::size_t, std::size_t>> alignment(const std::vector<int>& before,
                                                           const std::vector<int>& after);

/// Of sequences with together so many elements, how many may come or go with still the best of alignments.
std::size_t exact_up_to(std::size_t elements);

}  // namespace kommissorium::compare
