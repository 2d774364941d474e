// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/content.h"
#include "core/adoption/thaw.h"
#include "core/charter/digest.h"
#include "core/json/parse.h"
#include "core/outline/changes.h"
#include "core/outline/from_charter.h"
#include "core/texts/fill.h"
#include "core/writers/html.h"
#include "core/writers/plain_text.h"
#include "embedded/embedded.h"
#include "programs/command_line/charter_files.h"
#include "programs/command_line/deciding.h"
#include "programs/command_line/stamp.h"

namespace kommissorium::programs::command_line {
namespace {

/// A document may replace an older document, never somebody's charter.
bool is_charter(Platform& platform, const std::string& path) {
  const Result<std::string> bytes = platform.read(path, 2 * json::largest_file);
  return bytes.ok() && bytes.value().find("\"kommissorium\"") < json::first_line.size();
}

// What goes into a charter file has to be understood.
Result<Shown> read_whole(const Context& context, const std::string& path) {
  Result<json::Loaded> loaded = read_charter(context, path);
  if (!loaded.ok()) return loaded.error();
  return Shown{std::move(loaded).value()};
}

/// The document, and the charter file that it carries.
struct Paper {
  outline::Document document;
  std::string content;
};

/// An earlier version with what was decided of it, members as they are now: a set of its own.
revisions::RecordSet version_alone(const revisions::RecordSet& set, const adoption::Version& version) {
  revisions::RecordSet out = adoption::thaw(set, version);
  for (const auto& [id, record] : set.records()) {
    const std::string_view kind = record.kind();
    if (kind == adoption::version_kind || kind == adoption::adoption_kind ||
        kind == adoption::approval_kind || kind == adoption::reopening_kind)
      out.add(record);
  }
  return out;
}

/// The page with what was changed since an earlier version, before the document.
Result<outline::Document> with_changes(const Context& context, const revisions::RecordSet& set,
                                       const adoption::Decisions& decisions, const charter::Charter& now,
                                       outline::Document document) {
  const Result<adoption::Version> since =
      chosen_version(context, decisions, context.arguments.words[0], "--changes-since");
  if (!since.ok()) return since.error();
  const Result<std::vector<compare::Change>> changes = adoption::changes_since(set, now, since.value());
  if (!changes.ok()) return changes.error();
  return outline::with_first_page(
      std::move(document),
      outline::changes_since_page(decisions, since.value(), changes.value(), now.shown_in));
}

Result<Paper> paper_of(const Context& context, const Shown& read, const charter::Charter& viewed,
                       const std::string& today) {
  if (read.newer) return Paper{outline::from_charter(viewed, "", today), ""};
  const revisions::RecordSet& set = read.loaded.set;
  const adoption::Decisions decisions = adoption::read_decisions(set);
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
    carried = adoption::without_history(version_alone(set, version.value()));
  }
  Paper paper;
  paper.document = outline::from_charter(shown, charter::digest(shown), today, standing);
  paper.content = json::write_charter_file(carried);
  if (!context.arguments.has("--changes-since")) return paper;
  Result<outline::Document> with_page =
      with_changes(context, set, decisions, shown, std::move(paper.document));
  if (!with_page.ok()) return with_page.error();
  paper.document = std::move(with_page).value();
  return paper;
}

}  // namespace

Exit render(const Context& context) {
  const std::string& path = context.arguments.words[0];
  const std::string format = context.arguments.option("--to");
  if (format.empty()) return context.refuse(Error{Problem::missing_argument, {}, "--to html|text|charter"});
  if (format != "html" && format != "text" && format != "charter") {
    return context.refuse(Error{Problem::invalid_value, {.field = "--to"}, format});
  }
  if (format == "charter" && context.arguments.has("--changes-since"))  // a file has no first page
    return context.refuse(Error{Problem::invalid_value, {.field = "--changes-since"}, "--to charter"});
  const Result<std::string> day = today(context);
  if (!day.ok()) return context.refuse(day.error());
  const Result<Shown> read = format == "charter" ? read_whole(context, path) : read_to_show(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const Result<charter::Charter> viewed = view(read.value().loaded.set, path);
  if (!viewed.ok()) return context.refuse(viewed.error());

  const Result<Paper> paper = paper_of(context, read.value(), viewed.value(), day.value());
  if (!paper.ok()) return context.refuse(in_file(paper.error(), path));
  const outline::Document& document = paper.value().document;
  const std::string& content = paper.value().content;
  const std::string bytes = format == "charter" ? content
                            : format == "text"
                                ? writers::plain_text(document)
                                : writers::html_page(document, embedded::document_style(), content);
  const std::string to = context.arguments.option("-o");
  if (to.empty()) {
    context.streams.out << bytes;
    return Exit::done;
  }
  if (to == path || is_charter(context.platform, to)) {
    return context.refuse(texts::fill(context.say().would_replace_charter, {to}));
  }
  const Result<void> written = context.platform.write(to, bytes, Existing::backed_up);
  return written.ok() ? Exit::done : context.refuse(written.error());
}

}  // namespace kommissorium::programs::command_line
