// SPDX-License-Identifier: MPL-2.0
// How long a report on many charters takes, and how much of it stays in memory: each charter's file is made,
// read, checked and summed up, one after the other, as the command line does. The files are made outside of
// what is measured. Prints one line of JSON; times are milliseconds of processor time.
#include <sys/resource.h>

#include <cstdio>
#include <string>
#include <vector>

#include "core/governance/portfolio.h"
#include "core/governance/summed_up.h"
#include "core/json/charter_file.h"
#include "core/report/report.h"
#include "tests/bench/many_charters.h"
#include "tests/bench/processor_time.h"

namespace {

using namespace kommissorium;

constexpr std::size_t revisions_each = 100;
constexpr std::size_t sizes[] = {100, 1000, 10'000};

struct Seen {
  std::size_t charters = 0;
  double time = 0;        // ms for all of them
  double kept = 0;        // bytes that the briefs grew the memory by
  std::size_t bytes = 0;  // of all files
};

/// source: getrusage(2): kilobytes on Linux.
double peak_megabytes() {
  rusage usage = {};
  ::getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

bool measure(const bench::ManyCharters& source, Seen& seen, std::size_t& said) {
  std::vector<governance::Brief> briefs;
  revisions::RecordSet catalogues;
  for (std::size_t number = 0; number < seen.charters; ++number) {
    const std::string file = source.file(number);
    seen.bytes += file.size();
    const double begun = bench::processor_time();
    const Result<json::Loaded> loaded = json::read_charter_file(file, "x", catalogues);
    if (!loaded.ok() || !loaded.value().set_aside.empty()) return false;
    Result<governance::Brief> brief =
        governance::summed_up(loaded.value().set, Language::danish, "2026-12-01", std::to_string(number));
    if (!brief.ok()) return false;
    briefs.push_back(std::move(brief).value());
    seen.time += bench::processor_time() - begun;
  }
  const double begun = bench::processor_time();
  report::Report made;
  made.portfolio = governance::portfolio(std::move(briefs), {}, "2026-12-01", Language::danish);
  said = report::numbers(made).size();
  seen.time += bench::processor_time() - begun;
  seen.kept = bench::bytes_in_use();  // while the report stands
  return made.portfolio.charters.size() == seen.charters;
}

}  // namespace

int main() {
  const bench::ManyCharters source(revisions_each);
  std::string lines;
  for (const std::size_t size : sizes) {
    Seen seen;
    seen.charters = size;
    std::size_t said = 0;
    const double before = bench::bytes_in_use();
    if (!measure(source, seen, said)) return 1;
    char line[200];
    std::snprintf(line, sizeof line,
                  "%s{\"charters\":%zu,\"time\":%.1f,\"kept\":%.0f,\"bytes\":%zu,\"said\":%zu}",
                  lines.empty() ? "" : ",", size, seen.time, seen.kept - before, seen.bytes, said);
    lines += line;
  }
  std::printf("{\"revisions\":%zu,\"peak\":%.1f,\"runs\":[%s]}\n", revisions_each, peak_megabytes(),
              lines.c_str());
}
