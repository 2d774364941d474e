// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/content.h"
#include "core/adoption/thaw.h"
#include "core/charter/digest.h"
#include "core/json/parse.h"
#include "core/outline/changes.h"
#include "core/outline/from_charter.h"
#include "core/texts/fill.h"
#include "core/writers/docx/docx.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"
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

bool is_known(const std::string& format) {
  return format == "html" || format == "md" || format == "text" || format == "docx" || format == "charter";
}

/// An option that does not go with the others: a charter file has no first page and is no form, and a form
/// says nothing of versions. "" = none.
std::string_view unfit_option(const Context& context, const std::string& format) {
  const bool blank = context.arguments.has("--blank");
  if (blank && format == "charter") return "--blank";
  if ((blank || format == "charter") && context.arguments.has("--changes-since")) return "--changes-since";
  if (blank && context.arguments.has("--version")) return "--version";
  return "";
}

/// `content` is the charter without history that a page or a Word document carries.
std::string written_as(const std::string& format, const outline::Document& document,
                       const std::string& content, const std::string& digest) {
  if (format == "charter") return content;
  if (format == "text") return writers::plain_text(document);
  if (format == "md") return writers::markdown(document, content);
  if (format == "docx") return writers::docx::file(document, content, digest);
  return writers::html_page(document, embedded::document_style(), content);
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
  std::string digest = {};  // of what it says; "" where there is none
};

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
  const revisions::RecordSet& set = read.loaded.set;
  if (context.arguments.has("--blank")) {
    const std::string content = read.newer ? "" : json::write_charter_file(adoption::without_history(set));
    return Paper{outline::blank_form(viewed), content};
  }
  if (read.newer) return Paper{outline::from_charter(viewed, "", today), ""};
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
    carried = adoption::without_history(set, version.value());
  }
  Paper paper;
  paper.digest = charter::digest(shown);
  paper.document = outline::from_charter(shown, paper.digest, today, standing);
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
  if (format.empty())
    return context.refuse(Error{Problem::missing_argument, {}, "--to html|md|docx|text|charter"});
  if (!is_known(format)) return context.refuse(Error{Problem::invalid_value, {.field = "--to"}, format});
  if (const std::string_view odd = unfit_option(context, format); !odd.empty())
    return context.refuse(Error{Problem::invalid_value, {.field = std::string(odd)}, "--to " + format});
  const Result<std::string> day = today(context);
  if (!day.ok()) return context.refuse(day.error());
  const Result<Shown> read = format == "charter" ? read_whole(context, path) : read_to_show(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const Result<charter::Charter> viewed = view(read.value().loaded.set, path);
  if (!viewed.ok()) return context.refuse(viewed.error());

  const Result<Paper> paper = paper_of(context, read.value(), viewed.value(), day.value());
  if (!paper.ok()) return context.refuse(in_file(paper.error(), path));
  const std::string bytes =
      written_as(format, paper.value().document, paper.value().content, paper.value().digest);
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
