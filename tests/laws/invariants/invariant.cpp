// SPDX-License-Identifier: MPL-2.0
#include "tests/laws/invariants/invariant.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "core/charter/digest.h"
#include "core/revisions/sha256.h"

#ifdef __EMSCRIPTEN__
#include <emscripten.h>
// Node's environment; the C library's own is empty there.
EM_JS(double, number_from_environment, (const char* name),
      { return Number(process.env[UTF8ToString(name)]); });
#else
static double number_from_environment(const char* name) {
  const char* text = std::getenv(name);
  return text == nullptr ? 0 : std::strtod(text, nullptr);
}
#endif

namespace kommissorium::laws {
namespace {

constexpr std::uint64_t hashed_seeds = 10'000;

struct Tried {
  Law law;
  std::string broken;
  std::uint64_t failures = 0;
};

std::vector<Tried>& tried() {
  static std::vector<Tried> all;
  return all;
}

void ask_all(const Story& story) {
  for (Tried& one : tried()) {
    const std::string wrong = one.law(story);
    if (wrong.empty()) continue;
    if (one.failures++ == 0) one.broken = "seed " + std::to_string(story.seed) + ": " + wrong;
  }
}

bool is_deletion_against_edit(const std::string& field) { return field.ends_with("/exists"); }

bool is_incomplete(const revisions::RecordSet& store) {
  const auto fields = revisions::history(store).fields;
  return std::any_of(fields.begin(), fields.end(), [](const auto& field) { return field.second.incomplete; });
}

void count(Corpus& corpus, const Story& story) {
  ++corpus.stories;
  corpus.happened.add(story.happened);
  corpus.records += story.all.size();
  const std::vector<std::string> conflicts = story.charter.conflicts();
  if (!conflicts.empty()) ++corpus.with_conflict;
  if (std::any_of(conflicts.begin(), conflicts.end(), is_deletion_against_edit))
    ++corpus.with_deletion_against_edit;
  if (story.happened.damaged_imports > 0) {
    for (const revisions::RecordSet& store : story.stores) corpus.incomplete_stores += is_incomplete(store);
  }
  if (story.digest.empty()) ++corpus.without_digest;
}

Corpus play_all() {
  const Seeds& these = seeds();
  const bool hashed = these.first == 1 && these.count >= hashed_seeds;
  Corpus corpus;
  const auto begin = std::chrono::steady_clock::now();
  for (std::uint64_t seed = these.first; seed < these.first + these.count; ++seed) {
    const Story story = play(seed);
    ask_all(story);
    count(corpus, story);
    if (hashed && seed <= hashed_seeds) corpus.hash = revisions::sha256_hex(corpus.hash + story.file);
  }
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  std::uint64_t failures = 0;
  for (Tried& one : tried()) {
    failures += one.failures;
    if (one.failures > 1) one.broken += " (and " + std::to_string(one.failures - 1) + " more)";
  }
  std::printf("laws: %llu histories, %llu records, %zu laws, %llu failures, %.0f s\n",
              static_cast<unsigned long long>(corpus.stories),
              static_cast<unsigned long long>(corpus.records), tried().size(),
              static_cast<unsigned long long>(failures), took.count());
  return corpus;
}

}  // namespace

const Seeds& seeds() {
  static const Seeds these = [] {
    Seeds found;
    if (const double first = number_from_environment("KOMMISSORIUM_FIRST_SEED"); first >= 1)
      found.first = static_cast<std::uint64_t>(first);
    if (const double count = number_from_environment("KOMMISSORIUM_SEEDS"); count >= 1)
      found.count = static_cast<std::uint64_t>(count);
    std::printf("laws: seeds %llu to %llu (KOMMISSORIUM_FIRST_SEED and KOMMISSORIUM_SEEDS choose others)\n",
                static_cast<unsigned long long>(found.first),
                static_cast<unsigned long long>(found.first + found.count - 1));
    return found;
  }();
  return these;
}

Invariant::Invariant(Law law) : index_(tried().size()) { tried().push_back({law, {}, 0}); }

const std::string& Invariant::broken() const {
  corpus();
  return tried()[index_].broken;
}

const Corpus& corpus() {
  static const Corpus all = play_all();
  return all;
}

}  // namespace kommissorium::laws
