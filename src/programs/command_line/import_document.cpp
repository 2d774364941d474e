// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/import_document.h"

#include <algorithm>

#include "core/charter/blank.h"
#include "core/charter/plain_text.h"
#include "core/compare/difference.h"
#include "core/returned/brought.h"
#include "core/returned/changes.h"
#include "core/returned/gone.h"
#include "core/returned/unread.h"
#include "core/revisions/canonical.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "core/texts/problems.h"
#include "core/texts/returned_command_texts.h"
#include "programs/command_line/charter_files.h"
#include "programs/command_line/stamp.h"
#include "programs/command_line/telling_unread.h"

namespace kommissorium::programs::command_line {
namespace {

using returned::Change;
using revisions::Value;

constexpr std::size_t gone_told_in_full = 50;     // texts that were not read; the others are counted
constexpr std::size_t longest_told_change = 120;  // characters

/// Which field the words do not fit, and what would.
std::string what_fits(const Context& context, const Change& change, const std::string& from) {
  using Form = returned::Wanted::Form;
  const texts::ReturnedCommandTexts& say = texts::returned_command_texts(context.language);
  std::string choices;
  for (const std::string& choice : change.wanted.choices) choices += (choices.empty() ? "" : ", ") + choice;
  std::string text = texts::fill(say.does_not_fit,
                                 {from, change.label, charter::shortened(change.there, longest_told_change)});
  if (change.wanted.form == Form::one_of) text += " " + texts::fill(say.fits_one_of, {choices});
  if (change.wanted.form == Form::day) text += " " + std::string(say.fits_a_day);
  if (change.wanted.form == Form::number) text += " " + std::string(say.fits_a_number);
  return text;
}

void tell_of_problem(const Context& context, const Change& change, const std::string& from) {
  if (!change.problem) return;
  const bool does_not_fit =
      change.problem->problem == Problem::invalid_value && !charter::is_blank(change.there);
  context.tell(does_not_fit ? text_policy::shown(what_fits(context, change, from))
                            : texts::describe(in_file(*change.problem, from), context.language));
}

void list(const Context& context, const std::vector<Change>& changes, const std::string& from) {
  const texts::ReturnedCommandTexts& say = texts::returned_command_texts(context.language);
  for (const Change& change : changes) {
    const std::string line = change.field + '\t' + revisions::canonical(Value(change.here)) + '\t' +
                             revisions::canonical(Value(change.there));
    context.streams.out << text_policy::shown(line) << '\n';
    tell_of_problem(context, change, from);
    if (change.changed_here) {
      const std::string was = charter::shortened(change.was, longest_told_change);
      context.tell(text_policy::shown(texts::fill(
          say.changed_here, {from, change.field, was.empty() ? std::string(say.nothing_stood) : was})));
    }
  }
}

/// Fields that are gone, or were emptied.
void tell_of_gone(const Context& context, std::string_view what, const std::vector<std::string>& gone,
                  const std::string& from) {
  for (std::size_t at = 0; at < gone.size() && at < gone_told_in_full; ++at)
    context.tell(text_policy::shown(texts::fill(what, {from, gone[at]})));
  if (gone.size() > gone_told_in_full)
    context.tell(
        texts::fill(context.say().more_like_this, {std::to_string(gone.size() - gone_told_in_full)}));
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

/// What came of a document.
struct Outcome {
  const std::string& from;
  const std::string& target;
  std::size_t changes = 0, chosen = 0;
  bool came = false;  // something that it carries
  bool same = false;  // what it carries says what the charter says
  bool read = true;   // all of it: nothing stands outside the fields, none is gone or emptied
};

void tell_what_was_written(const Context& context, const Outcome& outcome) {
  const texts::ReturnedCommandTexts& say = texts::returned_command_texts(context.language);
  const bool only_looks = context.arguments.has("--dry-run");
  if (outcome.chosen > 0) {
    context.tell(texts::fill(only_looks ? context.say().edits_planned : context.say().edits_made,
                             {outcome.target, std::to_string(outcome.chosen)}));
  } else if (outcome.changes > 0) {
    context.tell(texts::fill(say.changes_found, {outcome.from, std::to_string(outcome.changes)}));
  } else if (!outcome.came) {
    const std::string_view older = outcome.read ? say.older : say.older_fields;
    context.tell(texts::fill(outcome.same ? say.unchanged : older, {outcome.from}));
  }
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
  tell_of_set_aside(context, carried.value().set_aside, from);
  const std::string& target = into.empty() ? to : into;
  const Result<charter::Charter> before = view(held.value().set, into.empty() ? from : into);
  if (!before.ok()) return context.refuse(before.error());
  if (before.value().id != left.value().id)
    return context.refuse(Error{Problem::other_charter, {.file = from}, left.value().id.substr(0, 8)});

  // What the document carries and the charter here never had comes first, as out of any other file.
  revisions::RecordSet united = held.value().set;
  united.unite(returned::brought(held.value().set, before.value(), carried.value().set));
  const Result<charter::Charter> here = view(united, target);
  if (!here.ok()) return context.refuse(here.error());
  const std::size_t came = united.size() - held.value().set.size();
  const std::vector<Change> changes =
      returned::changes(united, here.value(), left.value(), document.value().controls);
  list(context, changes, from);
  const returned::Source source = {united, carried.value().set, left.value()};
  const std::vector<std::string> unread = returned::unread(source, document.value());
  const std::vector<std::string> gone = returned::gone(left.value(), document.value());
  tell_of_unread(context, unread, from);
  const std::vector<std::string> emptied = returned::emptied(here.value(), left.value(), document.value());
  const texts::ReturnedCommandTexts& say = texts::returned_command_texts(context.language);
  tell_of_gone(context, say.gone, gone, from);
  tell_of_gone(context, say.emptied, emptied, from);
  const Result<std::vector<Change>> chosen = chosen_of(context, changes);
  if (!chosen.ok()) return context.refuse(in_file(chosen.error(), from));
  revisions::RecordSet changed = united;
  for (revisions::Record& record :
       returned::take(united, here.value(), chosen.value(), {name, time.value()})) {
    changed.add(std::move(record));
  }
  const bool only_looks = context.arguments.has("--dry-run");
  if (!only_looks && into.empty() && !write_new(context, to, json::write_charter_file(changed)))
    return Exit::refused;
  const bool adds = changed.size() > held.value().set.size();
  if (!only_looks && !into.empty() && adds && !write_back(context, into, changed, held.value().set_aside))
    return Exit::refused;
  const bool begins = into.empty();
  const Result<charter::Charter> after = view(changed, target);
  const bool is_news = after.ok() && (came > 0 || begins);
  const std::size_t conflicts = is_news ? after.value().conflicts().size() : 0;
  if (conflicts > 0)
    context.tell(texts::fill(context.say().new_conflicts, {target, std::to_string(conflicts)}));
  const bool same = left.value().shown_in == here.value().shown_in &&
                    compare::difference(left.value(), here.value()).empty();
  tell_what_was_written(context, {from, target, changes.size(), chosen.value().size(), came > 0 || begins,
                                  same, unread.empty() && gone.empty() && emptied.empty()});
  if (is_news)
    report(context, after.value(), changed, changed.size() - (begins ? 0 : held.value().set.size()));
  return Exit::done;
}

}  // namespace kommissorium::programs::command_line
