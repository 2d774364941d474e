// SPDX-License-Identifier: MPL-2.0
#include "core/adoption/deciding.h"
#include "programs/command_line/deciding.h"

namespace kommissorium::programs::command_line {

Exit approve(const Context& context) {
  const std::string& path = context.arguments.words[0];
  for (const char* needed : {"--who", "--how", "--date"}) {
    if (!context.arguments.has(needed)) return context.refuse(Error{Problem::missing_argument, {}, needed});
  }
  const std::string how = context.arguments.option("--how");
  const std::optional<adoption::Way> way = adoption::way_from_tag(how);
  if (!way) return context.refuse_choice("--how", "meeting, writing, paper", how);
  const Result<Decided> read = read_to_decide(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const Decided& decided = read.value();

  const std::string who = context.arguments.option("--who");
  if (const Result<void> clear = means_one_each(context, decided.charter, "--who"); !clear.ok())
    return context.refuse(in_file(clear.error(), path));
  const std::vector<adoption::Person> named = adoption::named(decided.charter, who);
  if (named.size() != 1) return context.refuse(Error{Problem::invalid_value, {.field = "--who"}, who});
  adoption::Approval answer;
  answer.who = named.front();
  answer.role = context.arguments.has("--board") ? adoption::Role::board : adoption::Role::member;
  answer.verdict =
      context.arguments.has("--refuse") ? adoption::Verdict::refused : adoption::Verdict::approved;
  answer.reason = context.arguments.option("--refuse");
  answer.way = *way;
  answer.reference = context.arguments.option("--reference");
  answer.date = context.arguments.option("--date");
  const Result<revisions::Record> record =
      adoption::answer(decided.loaded.set, decided.charter, answer, decided.author);
  if (!record.ok()) return context.refuse(in_file(record.error(), path));
  if (answer.role == adoption::Role::member) tell_of_strangers(context, path, named);
  return write_decided(context, path, decided, {record.value()});
}

}  // namespace kommissorium::programs::command_line
