// SPDX-License-Identifier: MPL-2.0
#include "core/charter/calendar.h"
#include "core/charter/chronicle.h"
#include "core/charter/field_rule.h"
#include "core/charter/plain_text.h"
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
using revisions::Value;

constexpr std::size_t entry_indent = 2;

/// docs/command-line.md describes it; members may be added to it, none go.
std::string as_json(const Charter& charter, const charter::Entry& entry) {
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

/// "23-11-2026 10:00 UTC, Anna Eksempel"
std::string who_and_when(const charter::Entry& entry, const texts::CommandLineTexts& say) {
  const std::string author = entry.author.empty() ? std::string(say.no_author) : entry.author;
  return text_policy::shown(charter::one_line(moment(entry.time, say) + ", " + author));
}

/// Once who and when, below it what was written then.
void write_text(const Context& context, const Charter& charter, const std::vector<charter::Entry>& entries) {
  std::string above;
  for (const charter::Entry& entry : entries) {
    const std::string heading = who_and_when(entry, context.say());
    if (heading != above) context.streams.out << (above.empty() ? "" : "\n") << heading << '\n';
    above = heading;
    const std::string words = compare::in_words(charter, entry.field, entry.after);
    context.streams.out << labelled(compare::field_label(charter, entry.field),
                                    words.empty() ? context.say().empty_value : words, entry_indent);
  }
}

void write_json(std::ostream& out, const Charter& charter, const std::vector<charter::Entry>& entries) {
  std::string_view separator = "[\n";
  for (const charter::Entry& entry : entries) {
    out << separator << as_json(charter, entry);
    separator = ",\n";
  }
  out << (entries.empty() ? "[]\n" : "\n]\n");
}

}  // namespace

Exit history(const Context& context) {
  const std::vector<std::string>& words = context.arguments.words;
  const std::string& path = words[0];
  const Result<Shown> read = read_to_show(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const Result<Charter> viewed = view(read.value().loaded.set, path);
  if (!viewed.ok()) return context.refuse(viewed.error());
  const Charter& charter = viewed.value();
  const bool known = words.size() < 2 || charter.history.find(words[1]) != nullptr ||
                     charter::rule_of(charter, words[1]).has_value();
  if (!known) return context.refuse(Error{Problem::unknown_field, {.file = path, .field = words[1]}, {}});

  const std::vector<charter::Entry> entries =
      words.size() < 2 ? charter::chronicle(charter) : charter::chronicle_of(charter, words[1]);
  if (context.arguments.has("--json")) {
    write_json(context.streams.out, charter, entries);
    return Exit::done;
  }
  write_text(context, charter, entries);
  if (entries.empty()) context.tell(texts::fill(context.say().nothing_written, {path, words[1]}));
  return Exit::done;
}

}  // namespace kommissorium::programs::command_line
