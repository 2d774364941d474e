// SPDX-License-Identifier: MPL-2.0
#include "core/charter/content.h"
#include "core/charter/digest.h"
#include "core/json/parse.h"
#include "core/outline/from_charter.h"
#include "core/texts/fill.h"
#include "core/writers/html.h"
#include "core/writers/markdown.h"
#include "core/writers/plain_text.h"
#include "embedded/embedded.h"
#include "programs/command_line/charter_files.h"
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

}  // namespace

Exit render(const Context& context) {
  const std::string& path = context.arguments.words[0];
  const std::string format = context.arguments.option("--to");
  if (format.empty())
    return context.refuse(Error{Problem::missing_argument, {}, "--to html|md|text|charter"});
  if (format != "html" && format != "md" && format != "text" && format != "charter") {
    return context.refuse(Error{Problem::invalid_value, {.field = "--to"}, format});
  }
  const Result<std::string> day = today(context);
  if (!day.ok()) return context.refuse(day.error());
  const Result<Shown> read = format == "charter" ? read_whole(context, path) : read_to_show(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const Result<charter::Charter> viewed = view(read.value().loaded.set, path);
  if (!viewed.ok()) return context.refuse(viewed.error());

  const bool newer = read.value().newer;
  const revisions::RecordSet& set = read.value().loaded.set;
  const std::string digest = newer ? "" : charter::digest(viewed.value());
  const outline::Document document = outline::from_charter(viewed.value(), digest, day.value());
  const std::string content = newer ? "" : json::write_charter_file(charter::without_history(set));
  const std::string bytes = format == "charter" ? content
                            : format == "text"  ? writers::plain_text(document)
                            : format == "md"
                                ? writers::markdown(document, content)
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
