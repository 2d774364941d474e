// SPDX-License-Identifier: MPL-2.0
// Any number of files of one charter become one. What OUT holds already takes part, so that nothing in it is
// lost.
#include "core/charter/clean_copy.h"
#include "core/charter/gathering.h"
#include "core/texts/fill.h"
#include "core/texts/problems.h"
#include "programs/command_line/deciding.h"

namespace kommissorium::programs::command_line {
namespace {

using charter::Gathered;
using charter::Gathering;

Gathering::Outcome gather(const Context& context, const std::string& out, const revisions::RecordSet& held) {
  Gathering gathering(held);
  for (const std::string& path : context.arguments.words) {
    const bool takes_part_already = path == out && held.size() > 0;
    if (takes_part_already) continue;
    const Result<std::string> bytes = charter_bytes(context, path);
    if (bytes.ok()) {
      gathering.take(path, bytes.value());
    } else {
      gathering.leave_out(path, bytes.error());
    }
  }
  return std::move(gathering).outcome();
}

/// How many files were left out and how many records set aside.
std::size_t tell_of_the_bad(const Context& context, const Gathering::Outcome& outcome) {
  std::size_t bad = 0;
  const std::string before_copying = charter::copied_from(outcome.set);
  for (const Gathered& file : outcome.files) {
    tell_of_set_aside(context, file.set_aside, file.file);
    bad += file.set_aside.size();
    if (!file.left_out) continue;
    ++bad;
    context.tell(texts::describe(*file.left_out, context.language));
    const bool is_old = file.left_out->problem == Problem::other_charter && !before_copying.empty() &&
                        file.left_out->detail == before_copying;
    if (is_old) context.tell(texts::fill(context.say().before_clean_copy, {file.file}));
  }
  return bad;
}

bool came_in(const Context& context, const std::string& out, const Gathering::Outcome& outcome) {
  for (const Gathered& file : outcome.files) {
    if (!file.left_out) return true;
  }
  return outcome.files.size() < context.arguments.words.size() && context.platform.exists(out);
}

}  // namespace

Exit merge(const Context& context) {
  const std::string out = context.arguments.option("-o");
  if (out.empty()) return context.refuse(Error{Problem::missing_argument, {.field = "-o"}, ""});
  json::Loaded held;
  const bool replaces = context.platform.exists(out);
  if (replaces) {
    Result<json::Loaded> loaded = read_working_file(context, out);
    if (!loaded.ok()) return context.refuse(loaded.error());
    held = std::move(loaded).value();
  }

  const Gathering::Outcome outcome = gather(context, out, held.set);
  std::size_t for_a_person = held.set_aside.size() + tell_of_the_bad(context, outcome);
  if (!came_in(context, out, outcome)) return context.refuse(context.say().nothing_came_in);
  const Result<charter::Charter> viewed = view(outcome.set, out);
  if (!viewed.ok()) return context.refuse(viewed.error());

  const bool is_new = !(outcome.set == held.set) || !held.set_aside.empty();
  const bool written = !replaces ? write_new(context, out, json::write_charter_file(outcome.set))
                                 : !is_new || write_back(context, out, outcome.set, held.set_aside);
  if (!written) return Exit::refused;

  for (const Gathered& file : outcome.files) {
    if (file.left_out) continue;
    context.streams.out << texts::fill(context.say().came_in, {file.file, std::to_string(file.added)})
                        << '\n';
  }
  report(context, viewed.value(), outcome.set, outcome.set.size() - held.set.size());
  for_a_person += tell_of_what_is_open(context, viewed.value(), out);
  for_a_person += tell_of_doubts(context, adoption::read_decisions(outcome.set), out);
  return for_a_person == 0 ? Exit::done : Exit::needs_a_person;
}

}  // namespace kommissorium::programs::command_line
