// SPDX-License-Identifier: MPL-2.0
// What the measuring programs share: the time they worked, and the middle of several.
#pragma once

#include <algorithm>
#include <ctime>
#include <vector>

#ifdef __EMSCRIPTEN__
#include <emscripten/emscripten.h>
#endif

namespace kommissorium::bench {

/// Processor time of this program so far, in ms, so that what else the machine does is left out.
#ifdef __EMSCRIPTEN__
EM_JS(double, node_worked, (), {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
});
inline double processor_time() { return node_worked(); }
#else
inline double processor_time() { return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }
#endif

inline double median(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

}  // namespace kommissorium::bench
