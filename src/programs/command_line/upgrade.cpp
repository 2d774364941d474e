// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <array>

#include "core/catalogue/age.h"
#include "core/moving/move.h"
#include "core/text_policy.h"
#include "core/texts/catalogue_texts.h"
#include "core/texts/fill.h"
#include "core/texts/upgrade_texts.h"
#include "programs/command_line/catalogue_files.h"
#include "programs/command_line/deciding.h"

namespace kommissorium::programs::command_line {
namespace {

using moving::Asks;
using texts::fill;

/// One text of an entry, its further lines indented.
void print_text(const Context& context, std::string_view name, const std::string& text) {
  if (text.empty()) return;
  std::string lines;
  for (const char c : text_policy::shown(text))
    lines += c == '\n' ? std::string("\n      ") : std::string(1, c);
  context.streams.out << "    " << name << ' ' << lines << '\n';
}

void print(const Context& context, const moving::Entry& entry) {
  const texts::CatalogueTexts& names = texts::catalogue_texts(context.language);
  const texts::UpgradeTexts& say = texts::upgrade_texts(context.language);
  const std::string_view kind = names.kinds[static_cast<std::size_t>(entry.kind)];
  context.streams.out << names.states[static_cast<std::size_t>(entry.state)] << "  " << entry.id << "  ("
                      << kind << (entry.answered ? ", " + std::string(names.answered) : "") << ")\n";
  print_text(context, say.before, entry.before);
  print_text(context, say.after, entry.after);
  print_text(context, say.stands, entry.stands);
  if (entry.asks == Asks::nothing) return;
  context.streams.out << "    " << (entry.asks == Asks::wording ? say.asks_wording : say.asks_point) << '\n';
}

void list(const Context& context, const std::vector<moving::Entry>& entries) {
  std::array<int, 4> count = {};
  for (const moving::Entry& entry : entries) {
    ++count[static_cast<std::size_t>(entry.state)];
    if (entry.state != moving::State::unchanged) print(context, entry);
  }
  context.streams.out << fill(texts::upgrade_texts(context.language).counted,
                              {std::to_string(count[0]), std::to_string(count[1]), std::to_string(count[2]),
                               std::to_string(count[3])})
                      << '\n';
}

std::vector<std::string> named(const Context& context, std::string_view option) {
  const auto list = context.arguments.lists.find(option);
  return list == context.arguments.lists.end() ? std::vector<std::string>{} : list->second;
}

bool holds(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// errors: unknown_field for an id that asks nothing, options_clash for one that is taken and kept.
Result<moving::Taken> taken(const Context& context, const std::vector<moving::Entry>& entries) {
  const std::vector<std::string> take = named(context, "--take"), keep = named(context, "--keep");
  const moving::Taken all = moving::all_that_ask(entries);
  for (const auto& [option, names] : {std::pair{"--take", &take}, std::pair{"--keep", &keep}}) {
    for (const std::string& name : *names) {
      if (name != "all" && !all.contains(name)) return Error{Problem::unknown_field, {.field = option}, name};
    }
  }
  moving::Taken out;
  for (const std::string& id : all) {
    const bool by_name = holds(take, id), kept_by_name = holds(keep, id);
    if (by_name && kept_by_name) return Error{Problem::options_clash, {}, "--take " + id + " --keep " + id};
    if (by_name || (holds(take, "all") && !kept_by_name)) out.insert(id);
  }
  if (holds(take, "all") && holds(keep, "all"))
    return Error{Problem::options_clash, {}, "--take all --keep all"};
  return out;
}

Exit write(const Context& context, const std::string& path, const Decided& decided,
           const std::vector<revisions::Record>& records) {
  const std::string out = context.arguments.option("-o");
  if (out.empty()) return write_decided(context, path, decided, records);
  revisions::RecordSet changed = decided.loaded.set;
  for (const revisions::Record& record : records) changed.add(record);
  return write_new(context, out, json::write_charter_file(changed)) ? Exit::done : Exit::refused;
}

}  // namespace

Exit upgrade(const Context& context) {
  const std::string& path = context.arguments.words[0];
  const texts::UpgradeTexts& say = texts::upgrade_texts(context.language);
  const Result<Decided> read = read_to_decide(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const Result<catalogue::Catalogue> catalogue = chosen_catalogue(context);
  if (!catalogue.ok()) return context.refuse(catalogue.error());
  const charter::Charter& charter = read.value().charter;
  const catalogue::Group& newer = catalogue.value().group(charter.kind);
  const std::string edition = text_policy::shown(catalogue::called(newer));
  if (newer == *charter.group && !charter.catalogue_stands_in) {
    context.tell(fill(say.follows_it, {path, edition}));
    return Exit::done;
  }
  if (catalogue::age(newer, *charter.group) != catalogue::Age::newer)
    context.tell(fill(say.another, {edition}));

  const std::vector<moving::Entry> entries = moving::compare(charter, newer);
  const Result<moving::Taken> chosen = taken(context, entries);
  if (!chosen.ok()) return context.refuse(chosen.error());
  const bool nothing_chosen = named(context, "--take").empty() && named(context, "--keep").empty();
  if (nothing_chosen || context.arguments.has("--dry-run")) {
    context.streams.out << fill(say.moves,
                                {path, text_policy::shown(catalogue::called(*charter.group)), edition})
                        << '\n';
    list(context, entries);
    context.tell(say.nothing_written);
    return Exit::done;
  }
  const std::vector<revisions::Record> records =
      moving::move_to(read.value().loaded.set, charter, newer, chosen.value(), read.value().author);
  const Exit exit = write(context, path, read.value(), records);
  if (exit == Exit::done) context.tell(fill(say.moved, {path, edition, std::to_string(records.size())}));
  return exit;
}

}  // namespace kommissorium::programs::command_line
