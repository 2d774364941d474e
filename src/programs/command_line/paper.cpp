// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/paper.h"

#include "core/adoption/content.h"
#include "core/adoption/thaw.h"
#include "core/charter/blank.h"
#include "core/charter/digest.h"
#include "core/outline/changes.h"
#include "core/outline/from_charter.h"
#include "core/outline/handover.h"
#include "programs/command_line/catalogue_files.h"
#include "programs/command_line/deciding.h"

namespace kommissorium::programs::command_line {
namespace {

/// The page with what was changed since an earlier version, before the document.
Result<outline::Document> with_changes(const revisions::RecordSet& set, const adoption::Decisions& decisions,
                                       const charter::Charter& now, const adoption::Version& since,
                                       outline::Document document) {
  const Result<std::vector<compare::Change>> changes = adoption::changes_since(set, now, since);
  if (!changes.ok()) return changes.error();
  return outline::with_first_page(
      std::move(document), outline::changes_since_page(decisions, since, changes.value(), now.shown_in));
}

}  // namespace

Result<Paper> blank_paper(const Context& context, catalogue::GroupKind kind, Language language) {
  const Result<catalogue::Catalogue> catalogue = chosen_catalogue(context);
  if (!catalogue.ok()) return catalogue.error();
  const revisions::RecordSet set = charter::blank(kind, language, catalogue.value());
  const Result<charter::Charter> viewed = charter::view(set);
  if (!viewed.ok()) return viewed.error();
  return Paper{outline::blank_form(viewed.value()), json::write_charter_file(set)};
}

Paper form_paper(const Shown& read, const charter::Charter& viewed) {
  const std::string content =
      read.newer ? "" : json::write_charter_file(adoption::without_history(read.loaded.set));
  return Paper{outline::blank_form(viewed), content};
}

Paper handover_paper(const Shown& read, const charter::Charter& viewed, const std::string& today) {
  return Paper{outline::handover(viewed, adoption::standing(read.loaded.set, viewed), today), ""};
}

Result<Paper> charter_paper(const Context& context, const Shown& read, const charter::Charter& viewed,
                            const std::string& today, outline::Empty empty) {
  const revisions::RecordSet& set = read.loaded.set;
  if (read.newer) return Paper{outline::from_charter(viewed, "", today), ""};
  const adoption::Decisions decisions = adoption::read_decisions(set);
  tell_of_doubts(context, decisions, context.arguments.words[0]);
  charter::Charter shown = viewed;
  adoption::Standing standing = adoption::standing(decisions, viewed, charter::digest(viewed));
  revisions::RecordSet carried = adoption::without_history(set);
  if (context.arguments.has("--version")) {
    const Result<adoption::Version> version =
        chosen_version(context, decisions, context.arguments.words[0], "--version");
    if (!version.ok()) return version.error();
    Result<charter::Charter> then = adoption::view_of(set, version.value());
    if (!then.ok()) return then.error();
    shown = std::move(then).value();
    standing = adoption::standing_of(decisions, version.value(), shown);
    carried = adoption::without_history(set, version.value());
  }
  Paper paper;
  paper.digest = charter::digest(shown);
  paper.document = outline::from_charter(shown, paper.digest, today, standing, empty);
  paper.content = json::write_charter_file(carried);
  if (!context.arguments.has("--changes-since")) return paper;
  const Result<adoption::Version> since =
      chosen_version(context, decisions, context.arguments.words[0], "--changes-since");
  if (!since.ok()) return since.error();
  Result<outline::Document> with_page =
      with_changes(set, decisions, shown, since.value(), std::move(paper.document));
  if (!with_page.ok()) return with_page.error();
  paper.document = std::move(with_page).value();
  paper.content = json::write_charter_file(adoption::with_earlier(std::move(carried), set, since.value()));
  return paper;
}

}  // namespace kommissorium::programs::command_line
