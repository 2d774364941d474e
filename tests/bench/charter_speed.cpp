// SPDX-License-Identifier: MPL-2.0
// How long the core takes from a file's bytes to what people see: every record is read and checked against
// its hash, then the view is worked out. Natively and, the same source, as WebAssembly. Prints one line of
// JSON; times are milliseconds of processor time, so that what else the machine does is left out.
#include <cstdio>
#include <string>
#include <vector>

#include "core/charter/charter.h"
#include "core/json/charter_file.h"
#include "tests/bench/large_charter.h"
#include "tests/bench/processor_time.h"

namespace {

using namespace kommissorium;

constexpr std::size_t revisions_wanted = 4000;
constexpr int rounds = 15;

}  // namespace

int main() {
  const std::string file = json::write_charter_file(bench::large_charter(revisions_wanted));
  std::vector<double> loads, views, together;
  for (int round = 0; round < rounds; ++round) {
    const double begun = bench::processor_time();
    const Result<json::Loaded> loaded = json::read_charter_file(file, "large.kommissorium.json");
    const double checked = bench::processor_time();
    if (!loaded.ok() || !loaded.value().set_aside.empty()) return 1;
    const Result<charter::Charter> viewed = charter::view(loaded.value().set);
    const double seen = bench::processor_time();
    if (!viewed.ok() || loaded.value().set.size() != revisions_wanted + 2) return 1;
    loads.push_back(checked - begun);
    views.push_back(seen - checked);
    together.push_back(seen - begun);
  }
  std::printf(
      "{\"revisions\":%zu,\"bytes\":%zu,\"rounds\":%d,\"load\":%.2f,\"view\":%.2f,\"together\":%.2f}\n",
      revisions_wanted, file.size(), rounds, bench::median(loads), bench::median(views),
      bench::median(together));
}
