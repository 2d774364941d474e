// SPDX-License-Identifier: MPL-2.0
#include "core/charter/calendar.h"
#include "core/charter/chronicle.h"
#include "core/charter/field_rule.h"
#include "core/compare/in_words.h"
#include "core/revisions/canonical.h"
#include "core/text_policy.h"
#include "core/texts/dates.h"
#include "core/texts/fill.h"
#include "programs/command_line/charter_files.h"
#include "programs/command_line/plain_lines.h"

namespace kommissorium::programs::command_line {
namespace {

using charter::Charter;
using charter::Entry;
using revisions::Value;

constexpr std::size_t indent = 2;

/// docs/command-line.md describes it; members may be added to it, none go.
std::string as_json(const Charter& charter, const Entry& entry) {
  return revisions::canonical(Value::Object{{"revision", entry.revision},
                                            {"field", entry.field},
                                            {"label", compare::field_label(charter, entry.field)},
                                            {"author", entry.author},
                                            {"time", entry.time},
                                            {"before", entry.before},
                                            {"value", entry.after},
                                            {"words", compare::in_words(charter, entry.field, entry.after)},
                                            {"current", entry.current}});
}

std::string moment(const std::string& time, const texts::CommandLineTexts& say) {
  if (time.empty()) return std::string(say.no_moment);
  if (!charter::is_moment(time)) return time;
  return texts::fill(say.moment, {texts::short_date(time.substr(0, 10)), time.substr(11, 5)});
}

/// "23-11-2026 10:00 UTC, Anna Eksempel", and below it what was written.
std::string as_text(const Context& context, const Charter& charter, const Entry& entry) {
  const texts::CommandLineTexts& say = context.say();
  const std::string author = entry.author.empty() ? std::string(say.no_author) : entry.author;
  std::string line = moment(entry.time, say) + ", " + author;
  for (char& c : line) c = c == '\n' ? ' ' : c;
  const std::string words = compare::in_words(charter, entry.field, entry.after);
  return text_policy::shown(line) + '\n' +
         labelled(compare::field_label(charter, entry.field), words.empty() ? say.empty_value : words,
                  indent);
}

}  // namespace

Exit history(const Context& context) {
  const std::vector<std::string>& words = context.arguments.words;
  const std::string& path = words[0];
  const Result<json::Loaded> loaded = read_charter(context, path);
  if (!loaded.ok()) return context.refuse(loaded.error());
  const Result<Charter> viewed = view(loaded.value().set, path);
  if (!viewed.ok()) return context.refuse(viewed.error());
  const Charter& charter = viewed.value();
  const bool known = words.size() < 2 || charter.history.find(words[1]) != nullptr ||
                     charter::rule_of(charter, words[1]).has_value();
  if (!known) return context.refuse(Error{Problem::unknown_field, {.file = path, .field = words[1]}, {}});

  const std::vector<Entry> entries =
      words.size() < 2 ? charter::chronicle(charter) : charter::chronicle_of(charter, words[1]);
  std::ostream& out = context.streams.out;
  if (context.arguments.has("--json")) {
    std::string_view separator = "[\n";
    for (const Entry& entry : entries) {
      out << separator << as_json(charter, entry);
      separator = ",\n";
    }
    out << (entries.empty() ? "[]\n" : "\n]\n");
    return Exit::done;
  }
  for (const Entry& entry : entries) out << as_text(context, charter, entry);
  if (entries.empty()) context.tell(texts::fill(context.say().nothing_written, {path, words[1]}));
  return Exit::done;
}

}  // namespace kommissorium::programs::command_line
