// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/import_document.h"

#include <algorithm>

#include "core/charter/blank.h"
#include "core/charter/plain_text.h"
#include "core/returned/changes.h"
#include "core/returned/unread.h"
#include "core/revisions/canonical.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "core/texts/problems.h"
#include "core/texts/returned_texts.h"
#include "programs/command_line/charter_files.h"
#include "programs/command_line/stamp.h"

namespace kommissorium::programs::command_line {
namespace {

using returned::Change;
using revisions::Value;

constexpr std::size_t told_in_full = 50;        // texts that were not read; the others are counted
constexpr std::size_t longest_told_text = 120;  // characters

void list(const Context& context, const std::vector<Change>& changes, const std::string& from) {
  const texts::ReturnedTexts& say = texts::returned_texts(context.language);
  for (const Change& change : changes) {
    const std::string line = change.field + '\t' + revisions::canonical(Value(change.here)) + '\t' +
                             revisions::canonical(Value(change.there));
    context.streams.out << text_policy::shown(line) << '\n';
    if (change.problem) context.tell(texts::describe(in_file(*change.problem, from), context.language));
    if (change.changed_here) {
      const std::string was = charter::shortened(change.was, longest_told_text);
      context.tell(text_policy::shown(texts::fill(
          say.changed_here, {from, change.field, was.empty() ? std::string(say.nothing_stood) : was})));
    }
  }
}

void tell_of_unread(const Context& context, const std::vector<std::string>& unread, const std::string& from) {
  for (std::size_t at = 0; at < unread.size() && at < told_in_full; ++at) {
    const std::string text = charter::shortened(unread[at], longest_told_text);
    context.tell(
        text_policy::shown(texts::fill(texts::returned_texts(context.language).not_read, {from, text})));
  }
  if (unread.size() > told_in_full)
    context.tell(texts::fill(context.say().more_like_this, {std::to_string(unread.size() - told_in_full)}));
}

/// Those that --take names. errors: unknown_field where nothing of that name was changed, and what is wrong
/// with one that cannot be taken.
Result<std::vector<Change>> chosen_of(const Context& context, const std::vector<Change>& changes) {
  std::vector<Change> chosen;
  const auto named = context.arguments.lists.find("--take");
  if (named == context.arguments.lists.end()) return chosen;
  if (std::find(named->second.begin(), named->second.end(), "all") != named->second.end()) {
    for (const Change& change : changes) {
      if (change.value) chosen.push_back(change);
    }
    return chosen;
  }
  for (const std::string& field : named->second) {
    const auto found = std::find_if(changes.begin(), changes.end(),
                                    [&field](const Change& change) { return change.field == field; });
    if (found == changes.end()) return Error{Problem::unknown_field, {.field = field}, ""};
    if (found->problem) return *found->problem;
    const bool twice = std::find(chosen.begin(), chosen.end(), *found) != chosen.end();
    if (!twice) chosen.push_back(*found);
  }
  return chosen;
}

/// The charter a document carries; a blank one that was filled in begins a charter of its own.
Result<json::Loaded> carried_by(const readers::WordDocument& document, std::string_view bytes,
                                const std::string& from) {
  Result<json::Loaded> read = json::read_charter_file(document.carried, from);
  if (!read.ok() || !charter::is_blank(read.value().set)) return read;
  json::Loaded begun = std::move(read).value();
  begun.set = charter::begun_from(begun.set, bytes);
  return begun;
}

}  // namespace

Exit import_document(const Context& context, std::string_view bytes, const std::string& from,
                     const std::string& to, const std::string& into) {
  const std::string name = context.arguments.option("--author");
  if (!text_policy::is_utf8(name)) return context.refuse(Error{Problem::not_utf8, {.field = "--author"}, ""});
  const Result<std::string> time = moment(context);
  if (!time.ok()) return context.refuse(time.error());
  const Result<readers::WordDocument> document = readers::read_docx(bytes, from);
  if (!document.ok()) return context.refuse(document.error());
  const Result<json::Loaded> carried = carried_by(document.value(), bytes, from);
  if (!carried.ok()) return context.refuse(in_file(carried.error(), from));
  const Result<charter::Charter> left = view(carried.value().set, from);
  if (!left.ok()) return context.refuse(left.error());
  const Result<json::Loaded> held = into.empty() ? carried : read_working_file(context, into);
  if (!held.ok()) return context.refuse(held.error());
  const Result<charter::Charter> here = view(held.value().set, into.empty() ? from : into);
  if (!here.ok()) return context.refuse(here.error());
  if (here.value().id != left.value().id)
    return context.refuse(Error{Problem::other_charter, {.file = from}, left.value().id.substr(0, 8)});

  const std::vector<Change> changes =
      returned::changes(held.value().set, here.value(), left.value(), document.value().controls);
  list(context, changes, from);
  tell_of_unread(context, returned::unread(left.value(), document.value()), from);
  const Result<std::vector<Change>> chosen = chosen_of(context, changes);
  if (!chosen.ok()) return context.refuse(in_file(chosen.error(), from));
  revisions::RecordSet changed = held.value().set;
  for (revisions::Record& record :
       returned::take(held.value().set, here.value(), chosen.value(), {name, time.value()})) {
    changed.add(std::move(record));
  }
  const bool only_looks = context.arguments.has("--dry-run");
  if (!only_looks && into.empty() && !write_new(context, to, json::write_charter_file(changed)))
    return Exit::refused;
  const bool adds = changed.size() > held.value().set.size();
  if (!only_looks && !into.empty() && adds && !write_back(context, into, changed, held.value().set_aside))
    return Exit::refused;
  const std::string& target = into.empty() ? to : into;
  if (changes.empty()) {
    context.tell(texts::fill(texts::returned_texts(context.language).unchanged, {from}));
  } else if (chosen.value().empty()) {
    context.tell(texts::fill(texts::returned_texts(context.language).changes_found,
                             {from, std::to_string(changes.size())}));
  } else {
    const std::string count = std::to_string(chosen.value().size());
    context.tell(
        texts::fill(only_looks ? context.say().edits_planned : context.say().edits_made, {target, count}));
  }
  return Exit::done;
}

}  // namespace kommissorium::programs::command_line
