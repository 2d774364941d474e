// SPDX-License-Identifier: MPL-2.0
// What git calls for a file both sides changed: BASE OURS THEIRS PATH, its %O %A %B %P. The union is written
// to OURS. docs/git.md says how it is set up.
#include <set>

#include "core/charter/gathering.h"
#include "core/charter/plain_text.h"
#include "core/json/parse.h"
#include "core/texts/problems.h"
#include "programs/command_line/deciding.h"

namespace kommissorium::programs::command_line {
namespace {

using charter::Gathered;
using charter::Gathering;

enum Word : std::size_t { base, ours, theirs, path };

Exit fail(const Context& context, const Error& error) {
  context.refuse(error);
  return Exit::failed;
}

/// "group.json (theirs)": git hands the sides over in files with names that say nothing.
std::string called(const Context& context, Word side) {
  constexpr std::string_view names[] = {"base", "ours", "theirs"};
  return context.arguments.words[path] + " (" + std::string(names[side]) + ")";
}

/// Git leaves it to a driver what a side is that holds nothing; here it holds no records.
bool is_nothing(std::string_view bytes) { return charter::is_blank(bytes); }

/// Lines that nobody can read stay in the file word for word, as git's own union would leave them.
std::string with_damaged(std::string file, const std::vector<json::SetAside>& set_aside) {
  std::string lines;
  std::set<std::string_view> seen;
  for (const json::SetAside& one : set_aside) {
    if (seen.insert(one.text).second) lines += one.text + ",\n";
  }
  return file.insert(file.size() - json::last_line.size() - 1, lines);
}

std::vector<json::SetAside> damaged_in(const Gathering::Outcome& outcome, const std::string& but_not) {
  std::vector<json::SetAside> all;
  for (const Gathered& file : outcome.files) {
    if (file.file != but_not) all.insert(all.end(), file.set_aside.begin(), file.set_aside.end());
  }
  return all;
}

}  // namespace

Exit merge_driver(const Context& context) {
  const std::vector<std::string>& words = context.arguments.words;
  Gathering gathering;
  std::string before;
  for (const Word side : {ours, theirs, base}) {
    const Result<std::string> bytes = context.platform.read(words[side], json::largest_file);
    if (!bytes.ok() && side == base) continue;  // both sides began the file by themselves
    if (!bytes.ok()) return fail(context, bytes.error());
    if (side == ours) before = bytes.value();
    if (!is_nothing(bytes.value())) gathering.take(called(context, side), bytes.value());
  }

  const Gathering::Outcome outcome = std::move(gathering).outcome();
  for (const Gathered& file : outcome.files) {
    tell_of_set_aside(context, file.set_aside, file.file);
    if (!file.left_out) continue;
    if (file.file != called(context, base)) return fail(context, *file.left_out);
    context.tell(texts::describe(*file.left_out, context.language));
  }
  if (outcome.set.size() == 0) return Exit::done;  // nothing on either side
  const Result<charter::Charter> viewed = view(outcome.set, words[path]);
  if (!viewed.ok()) return fail(context, viewed.error());

  const std::vector<json::SetAside> damaged = damaged_in(outcome, called(context, base));
  const std::string after = with_damaged(json::write_charter_file(outcome.set), damaged);
  const Result<void> fits = json::fits_a_file(outcome.set.size() + damaged.size(), after.size());
  if (!fits.ok()) return fail(context, in_file(fits.error(), words[path]));
  if (after != before) {
    // no copy beside it: git keeps both sides, and OURS is a passing file in the work tree
    const Result<void> written = context.platform.write(words[ours], after, Existing::replaced);
    if (!written.ok()) return fail(context, written.error());
  }
  const std::size_t open = tell_of_what_is_open(context, viewed.value(), words[path]) +
                           tell_of_doubts(context, adoption::read_decisions(outcome.set), words[path]);
  return open == 0 && damaged.empty() ? Exit::done : Exit::needs_a_person;
}

}  // namespace kommissorium::programs::command_line
