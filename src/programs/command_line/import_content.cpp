// SPDX-License-Identifier: MPL-2.0
#include "programs/command_line/import_content.h"

#include "core/charter/content_plan.h"
#include "core/charter/plain_content.h"
#include "core/revisions/canonical.h"
#include "core/text_policy.h"
#include "core/texts/fill.h"
#include "core/texts/problems.h"
#include "programs/command_line/charter_files.h"
#include "programs/command_line/stamp.h"

namespace kommissorium::programs::command_line {
namespace {

using charter::Plan;
using charter::PlannedEdit;
using revisions::Value;

constexpr std::size_t misfits_told_in_full = 50;  // parts that do not fit; the others are counted

/// As `fields` shows a value, and proposals that differ.
Value now(const PlannedEdit& edit) {
  if (edit.before.empty()) return {};
  if (edit.before.size() == 1) return edit.before.front();
  return Value::Object{{"proposals", Value::Array(edit.before)}};
}

void list(const Context& context, const std::vector<PlannedEdit>& edits) {
  for (const PlannedEdit& edit : edits) {
    const std::string line =
        edit.field + '\t' + revisions::canonical(now(edit)) + '\t' + revisions::canonical(edit.after);
    context.streams.out << text_policy::shown(line) << '\n';
  }
}

Exit refuse_all(const Context& context, const std::vector<Error>& problems, const std::string& from) {
  for (std::size_t at = 0; at < problems.size() && at < misfits_told_in_full; ++at)
    context.tell(texts::describe(in_file(problems[at], from), context.language));
  if (problems.size() > misfits_told_in_full) {
    context.tell(
        texts::fill(context.say().more_like_this, {std::to_string(problems.size() - misfits_told_in_full)}));
  }
  return context.refuse(context.say().nothing_taken_over);
}

}  // namespace

Exit import_content(const Context& context, std::string_view bytes, const std::string& from,
                    const json::Loaded& held, const std::string& into) {
  const std::string name = context.arguments.option("--author");
  if (!text_policy::is_utf8(name)) return context.refuse(Error{Problem::not_utf8, {.field = "--author"}, ""});
  const Result<std::string> time = moment(context);
  if (!time.ok()) return context.refuse(time.error());
  const Result<Value> content = charter::read_content(bytes, from);
  if (!content.ok()) return context.refuse(content.error());
  const Result<charter::Charter> viewed = view(held.set, into);
  if (!viewed.ok()) return context.refuse(viewed.error());

  const Plan plan = charter::plan(held.set, viewed.value(), content.value());
  if (!plan.problems.empty()) return refuse_all(context, plan.problems, from);
  list(context, plan.edits);
  const std::string count = std::to_string(plan.edits.size());
  if (context.arguments.has("--dry-run")) {
    context.tell(texts::fill(context.say().edits_planned, {into, count}));
    return Exit::done;
  }
  revisions::RecordSet changed = held.set;
  for (revisions::Record& record : charter::write(viewed.value(), plan.edits, {name, time.value()}))
    changed.add(std::move(record));
  if (!plan.edits.empty() && !write_back(context, into, changed, held.set_aside)) return Exit::refused;
  context.tell(texts::fill(context.say().edits_made, {into, count}));
  return Exit::done;
}

}  // namespace kommissorium::programs::command_line
