// SPDX-License-Identifier: MPL-2.0
#include "core/returned/printed.h"

#include <algorithm>
#include <vector>

#include "core/adoption/in_words.h"
#include "core/adoption/standing.h"
#include "core/adoption/thaw.h"
#include "core/charter/digest.h"
#include "core/outline/changes.h"
#include "core/outline/from_charter.h"
#include "core/texts/day_from_words.h"

namespace kommissorium::returned {
namespace {

using adoption::Decisions;
using adoption::Standing;
using adoption::Version;
using outline::Document;

constexpr std::size_t most_standings = 32;
constexpr int most_later_versions = 4;
constexpr std::size_t most_first_pages = 16;

class Standings {
 public:
  std::vector<Standing> all;

  /// Whether a number is shared is known only where the other version is.
  void add(Standing standing) {
    add_one(standing);
    standing.is_number_shared = !standing.is_number_shared;
    if (standing.adoption) add_one(standing);
  }

  /// Nor does the document of a version carry the one that replaced it.
  void add_replaced() {
    const std::vector<Standing> known = all;
    for (int later = 1; later <= most_later_versions; ++later) {
      for (Standing standing : known) {
        if (!standing.adoption || standing.replaced_by != 0) continue;
        standing.replaced_by = standing.adoption->number + later;
        add_one(standing);
      }
    }
  }

 private:
  void add_one(const Standing& standing) {
    const bool known = std::find(all.begin(), all.end(), standing) != all.end();
    if (!known && all.size() < most_standings) all.push_back(standing);
  }
};

/// Where the charter may have stood when the document was printed.
std::vector<Standing> standings_of(const Source& source, const std::string& digest, const Decisions& here) {
  Standings standings;
  standings.add(adoption::standing(adoption::read_decisions(source.carried), source.left, digest));
  standings.add(adoption::standing(here, source.left, digest));
  for (const Version& version : here.versions) {
    if (version.digest == digest) standings.add(adoption::standing_of(here, version, source.left));
  }
  standings.add(Standing());
  standings.add_replaced();
  return standings.all;
}

Document as_it_stands(const charter::Charter& charter, std::string_view today, const Decisions& decisions,
                      outline::Empty empty) {
  const std::string digest = charter::digest(charter);
  return outline::from_charter(charter, digest, today, adoption::standing(decisions, charter, digest), empty);
}

/// By each name it may have had: whether a number is shared is known only where the other version is.
std::vector<outline::Block> first_page(const Version& version, std::string_view day,
                                       const std::vector<compare::Change>& changes, Language language) {
  std::vector<outline::Block> page;
  for (const bool is_shared : {false, true}) {
    const std::string name = adoption::version_name(version.number, version.digest, is_shared, language);
    for (outline::Block& block : outline::changes_since_page(name, day, changes, language))
      page.push_back(std::move(block));
  }
  return page;
}

}  // namespace

void each_printed(const Source& source, std::string_view today,
                  const std::function<bool(const Document&)>& enough) {
  const std::string digest = charter::digest(source.left);
  const Decisions here = adoption::read_decisions(source.here);
  const std::vector<Standing> standings = standings_of(source, digest, here);
  const Document first = outline::from_charter(source.left, digest, today, standings.front(), source.empty);
  if (enough(first)) return;
  if (enough(outline::blank_form(source.left))) return;
  // Proposals stand in the order of their records, which a copy without history does not keep.
  const Result<charter::Charter> now = charter::view(source.here, source.left.shown_in);
  const bool has_proposals = !source.left.conflicts().empty() && now.ok();
  if (has_proposals && enough(as_it_stands(now.value(), today, here, source.empty))) return;
  for (std::size_t at = 1; at < standings.size(); ++at) {
    if (enough(outline::from_charter(source.left, digest, today, standings[at], source.empty))) return;
  }
  each_first_page(source, "", enough);
}

void each_first_page(const Source& source, std::string_view day,
                     const std::function<bool(const Document&)>& enough) {
  const Decisions here = adoption::read_decisions(source.here);
  if (here.versions.empty()) return;
  const Document first = outline::from_charter(source.left, charter::digest(source.left), "");
  const Result<charter::Charter> now = charter::view(source.here, source.left.shown_in);
  std::vector<const charter::Charter*> readings = {&source.left};
  if (!source.left.conflicts().empty() && now.ok()) readings.push_back(&now.value());
  std::size_t pages = 0;
  for (auto version = here.versions.rbegin(); version != here.versions.rend(); ++version) {
    if (++pages > most_first_pages) return;
    // The meeting whose day the page names may be one that the document does not carry.
    const std::string known_day = here.last_adopted(*version);
    if (!day.empty() && day == known_day) continue;
    for (const charter::Charter* one : readings) {
      const auto changes = adoption::changes_since(source.here, *one, *version);
      if (!changes.ok()) continue;
      const std::vector<outline::Block> page =
          first_page(*version, day.empty() ? known_day : std::string(day), changes.value(), one->shown_in);
      if (enough(outline::changes_alone(first, page))) return;
    }
  }
}

std::string day_named_in(std::string_view text) {
  constexpr std::size_t longest_heading = 300;
  if (text.size() > longest_heading) return "";
  std::vector<std::size_t> starts = {0};
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == ' ') starts.push_back(at + 1);
  }
  for (const std::size_t start : starts) {
    if (const auto day = texts::day_from_words(text.substr(start))) return *day;
  }
  return "";
}

}  // namespace kommissorium::returned
