// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "core/adoption/deciding.h"
#include "core/adoption/hindrances.h"
#include "core/charter/completeness.h"
#include "core/texts/fill.h"
#include "core/texts/problems.h"
#include "programs/command_line/deciding.h"

namespace kommissorium::programs::command_line {
namespace {

/// "head/product, agreement/asks"
std::vector<std::string> fields_in(std::string_view text) {
  std::vector<std::string> fields;
  std::string field;
  for (const char c : text) {
    if (c == ',' && !field.empty()) fields.push_back(std::move(field));
    if (c == ',') field.clear();
    if (c != ',' && c != ' ') field += c;
  }
  if (!field.empty()) fields.push_back(std::move(field));
  return fields;
}

bool is_all(const adoption::Person& typed) { return typed.name == "all" && typed.organisation.empty(); }

/// "all", or names; both together contradict each other.
Result<std::vector<adoption::Person>> present_at(const Context& context, const charter::Charter& charter,
                                                 const std::string& date) {
  constexpr std::string_view option = "--present";
  const std::string given = context.arguments.option(option);
  const std::vector<adoption::Person> typed = adoption::typed(given);
  const bool all = std::any_of(typed.begin(), typed.end(), is_all);
  if (all && typed.size() > 1) return Error{Problem::invalid_value, {.field = std::string(option)}, given};
  if (all) return adoption::members_on(charter, date);
  if (const Result<void> clear = means_one_each(context, charter, option); !clear.ok()) return clear.error();
  return adoption::named(charter, given);
}

/// Every one of them, so that a person need not come back for each.
bool tell_of_hindrances(const Context& context, const std::string& path, const charter::Charter& charter,
                        const std::vector<std::string>& seen) {
  const std::vector<adoption::Hindrance> found = adoption::hindrances(charter, seen);
  for (const adoption::Hindrance& one : found) {
    const bool conflict = one.kind == adoption::Hindrance::Kind::conflict;
    const Error error = {conflict ? Problem::conflict_open : Problem::unseen_marks,
                         {.file = path, .field = one.field},
                         conflict ? "" : std::to_string(one.marks)};
    context.tell(texts::describe(error, context.language));
  }
  return !found.empty();
}

}  // namespace

Exit adopt(const Context& context) {
  const std::string& path = context.arguments.words[0];
  for (const char* needed : {"--date", "--present"}) {
    if (!context.arguments.has(needed)) return context.refuse(Error{Problem::missing_argument, {}, needed});
  }
  const Result<Decided> read = read_to_decide(context, path);
  if (!read.ok()) return context.refuse(read.error());
  const Decided& decided = read.value();

  adoption::Meeting meeting;
  meeting.date = context.arguments.option("--date");
  meeting.place = context.arguments.option("--place");
  meeting.version_name = context.arguments.option("--name");
  meeting.seen = fields_in(context.arguments.option("--seen"));
  const Result<std::vector<adoption::Person>> present = present_at(context, decided.charter, meeting.date);
  if (!present.ok()) return context.refuse(in_file(present.error(), path));
  meeting.present = present.value();
  if (tell_of_hindrances(context, path, decided.charter, meeting.seen)) return Exit::refused;
  const Result<std::vector<revisions::Record>> records =
      adoption::adopt(decided.loaded.set, decided.charter, meeting, decided.author);
  if (!records.ok()) return context.refuse(in_file(records.error(), path));

  tell_of_strangers(context, path, meeting.present);
  const charter::Count count = charter::count(decided.charter);
  if (!count.complete()) {
    context.tell(texts::fill(say_of_adoption(context).not_stopped_by,
                             {path, std::to_string(count.total - count.done)}));
  }
  return write_decided(context, path, decided, records.value());
}

}  // namespace kommissorium::programs::command_line
