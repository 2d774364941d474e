// SPDX-License-Identifier: MPL-2.0
#include <string>
#include <utility>

#include "core/texts/fill.h"
#include "core/writers/docx/docx.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"
#include "core/writers/plain_text.h"
#include "embedded/embedded.h"
#include "programs/command_line/charter_files.h"
#include "programs/command_line/kind.h"
#include "programs/command_line/paper.h"
#include "programs/command_line/stamp.h"

namespace kommissorium::programs::command_line {
namespace {

bool is_known(const std::string& format) {
  return format == "html" || format == "md" || format == "text" || format == "docx" || format == "charter";
}

/// Options that do not go together, as they were written; "" = none. A charter file has no first page and is
/// no form; a form says nothing of versions; the kind is asked for only where no file says it.
std::string clash(const Arguments& arguments, const std::string& format) {
  const std::string to_charter = format == "charter" ? "--to charter" : "";
  const std::string blank = arguments.has("--blank") ? "--blank" : "";
  const std::string form = arguments.has("--form") ? "--form" : "";
  const std::string handover = arguments.has("--handover") ? "--handover" : "";
  const std::string file = arguments.words.empty() ? "" : arguments.words[0];
  const std::string changes = arguments.has("--changes-since") ? "--changes-since" : "";
  const std::string version = arguments.has("--version") ? "--version" : "";
  const std::string group = arguments.has("--group") ? "--group" : "";
  const std::string language = arguments.has("--language") ? "--language" : "";
  const std::string catalogue = arguments.has("--catalogue") && blank.empty() ? "--catalogue" : "";
  if (!catalogue.empty()) return catalogue + " --to " + format;
  const std::pair<const std::string&, const std::string&> apart[] = {
      {to_charter, blank}, {to_charter, form},  {to_charter, changes},  {blank, form},
      {blank, version},    {blank, changes},    {form, version},        {form, changes},
      {file, group},       {file, language},    {handover, to_charter}, {handover, blank},
      {handover, form},    {handover, version}, {handover, changes}};
  for (const auto& [one, other] : apart) {
    if (!one.empty() && !other.empty()) return one + " " + other;
  }
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

Result<Shown> read_for(const Context& context, const std::string& format, const std::string& path) {
  return format == "charter" ? read_whole(context, path) : read_to_show(context, path);
}

/// A blank one needs no file when its kind is said; with a file it is of the file's kind.
Result<Paper> paper_of(const Context& context, const std::string& format) {
  const Arguments& arguments = context.arguments;
  if (arguments.words.empty()) {
    if (!arguments.has("--blank")) return Error{Problem::missing_argument, {}, "FILE"};
    const Result<Kind> kind = kind_of(arguments);
    return kind.ok() ? blank_paper(context, kind.value().group, kind.value().language) : kind.error();
  }
  const std::string& path = arguments.words[0];
  const Result<std::string> day = today(context);
  if (!day.ok()) return day.error();
  const Result<Shown> read = read_for(context, format, path);
  if (!read.ok()) return read.error();
  const Result<charter::Charter> viewed = view(read.value().loaded.set, path);
  if (!viewed.ok()) return viewed.error();
  if (arguments.has("--blank"))
    return blank_paper(context, viewed.value().group->kind, viewed.value().language);
  if (arguments.has("--handover")) return handover_paper(read.value(), viewed.value(), day.value());
  if (arguments.has("--form")) return form_paper(read.value(), viewed.value());
  const outline::Empty empty = format == "docx" ? outline::Empty::asked_for : outline::Empty::left_out;
  Result<Paper> paper = charter_paper(context, read.value(), viewed.value(), day.value(), empty);
  if (!paper.ok()) return in_file(paper.error(), path);
  return paper;
}

}  // namespace

Exit render(const Context& context) {
  const std::string format = context.arguments.option("--to");
  if (format.empty())
    return context.refuse(Error{Problem::missing_argument, {}, "--to html|md|docx|text|charter"});
  if (!is_known(format)) return context.refuse_choice("--to", "html, md, docx, text, charter", format);
  if (const std::string odd = clash(context.arguments, format); !odd.empty())
    return context.refuse(Error{Problem::options_clash, {}, odd});
  const Result<Paper> paper = paper_of(context, format);
  if (!paper.ok()) return context.refuse(paper.error());
  const std::string bytes =
      written_as(format, paper.value().document, paper.value().content, paper.value().digest);
  const std::string to = context.arguments.option("-o");
  if (to.empty()) {
    context.streams.out << bytes;
    return Exit::done;
  }
  const bool is_itself = !context.arguments.words.empty() && to == context.arguments.words[0];
  if (is_itself) return context.refuse(texts::fill(context.say().would_replace_charter, {to}));
  return write_document(context, to, bytes) ? Exit::done : Exit::refused;
}

}  // namespace kommissorium::programs::command_line
