// SPDX-License-Identifier: MPL-2.0
#include "app/paper.h"

#include "core/adoption/content.h"
#include "core/adoption/standing.h"
#include "core/adoption/thaw.h"
#include "core/charter/digest.h"
#include "core/outline/changes.h"
#include "core/outline/from_charter.h"
#include "core/outline/handover.h"
#include "core/writers/html.h"

namespace kommissorium::app {
namespace {

using outline::Document;

std::optional<Document> version_document(const KeptCharter& kept, const adoption::Decisions& decisions,
                                         const adoption::Version& version, const std::string& today,
                                         outline::Empty empty) {
  const Result<charter::Charter> then = adoption::view_of(kept.set, version);
  if (!then.ok()) return std::nullopt;
  const adoption::Standing standing = adoption::standing_of(decisions, version, then.value());
  return outline::from_charter(then.value(), charter::digest(then.value()), today, standing, empty);
}

Document with_changes(const KeptCharter& kept, const adoption::Decisions& decisions,
                      const charter::Charter& now, const std::string& since, Document document) {
  const adoption::Version* version = decisions.version(since);
  if (version == nullptr) return document;
  const auto changes = adoption::changes_since(kept.set, now, *version);
  if (!changes.ok()) return document;
  return outline::with_first_page(
      std::move(document), outline::changes_since_page(decisions, *version, changes.value(), now.shown_in));
}

}  // namespace

std::optional<Document> document(const KeptCharter& kept, const std::string& today, const Paper& paper,
                                 outline::Empty empty) {
  const Result<charter::Charter> viewed = charter::view(kept.set);
  if (!viewed.ok()) return std::nullopt;
  const charter::Charter& now = viewed.value();
  if (paper.handover) return outline::handover(now, adoption::standing(kept.set, now), today);
  if (kept.newer) return outline::from_charter(now, kept.digest, today);
  const adoption::Decisions decisions = adoption::read_decisions(kept.set);
  if (const adoption::Version* version = decisions.version(paper.version))
    return version_document(kept, decisions, *version, today, empty);
  Document document =
      outline::from_charter(now, kept.digest, today, adoption::standing(decisions, now, kept.digest), empty);
  return with_changes(kept, decisions, now, paper.changes_since, std::move(document));
}

std::optional<Document> form(const KeptCharter& kept) {
  const Result<charter::Charter> viewed = charter::view(kept.set);
  if (!viewed.ok()) return std::nullopt;
  return outline::blank_form(viewed.value());
}

std::string carried(const KeptCharter& kept, const Paper& paper) {
  if (kept.newer || paper.handover) return "";
  const adoption::Decisions decisions = adoption::read_decisions(kept.set);
  const adoption::Version* version = decisions.version(paper.version);
  if (version != nullptr) return json::write_charter_file(adoption::without_history(kept.set, *version));
  const adoption::Version* since = decisions.version(paper.changes_since);
  const revisions::RecordSet now = adoption::without_history(kept.set);
  return json::write_charter_file(since == nullptr ? now : adoption::with_earlier(now, kept.set, *since));
}

std::string digest_of(const KeptCharter& kept, const Paper& paper) {
  const adoption::Decisions decisions = adoption::read_decisions(kept.set);
  const adoption::Version* version = decisions.version(paper.version);
  return version == nullptr ? kept.digest : version->digest;
}

std::string article(const State& state) {
  const KeptCharter* kept = state.open_charter();
  if (kept == nullptr) return "";
  const std::optional<Document> shown = document(*kept, state.local.substr(0, 10), state.paper);
  return shown ? writers::html_article(*shown) : "";
}

void show_beside(State& state) {
  const KeptCharter* kept = state.open_charter();
  const bool wanted = state.preferences.preview && !state.help && state.screen == Screen::charter &&
                      kept != nullptr && kept->view != nullptr;
  if (!wanted) {
    state.preview = {};
  } else if (state.preview.of != kept->view) {
    const std::optional<Document> shown = document(*kept, state.local.substr(0, 10));
    state.preview = {kept->view, shown ? writers::html_article(*shown, writers::Places::marked) : ""};
  }
}

}  // namespace kommissorium::app
